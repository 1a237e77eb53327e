/**
 * Reads the free text in which sources state how a figure was obtained ("0-shot CoT; no tools", "mini-SWE-agent
 * 1.16.0 (bash tool only), single attempt") into facts that can be compared. Only what is stated becomes a fact:
 * everything absent is unknown. Reading is forgiving: text it does not understand is left alone.
 */

/** How several answers to one item became one result. */
interface Sampling {
	/**
	 * `single`: one answer counts, also as a mean over several runs (pass@1, avg@8). `any`: solved when any of k
	 * answers is right (pass@k). `all`: only when all k are (pass^k). `majority`: the vote of k (maj@k, cons@k).
	 * `best`: the best of k by some selection.
	 */
	rule: "single" | "any" | "all" | "majority" | "best";
	/** Number of answers; 0 when not stated. */
	k: number;
}

/** What a source states about the way a figure was obtained. Absent means not stated. */
export interface Conditions {
	shots?: number;
	cot?: boolean;
	sampling?: Sampling;
	/** `none`, `some` (unnamed), or the named tools in alphabetical order ("python search"). */
	tools?: string;
	thinking?: boolean;
	/** `none`, `minimal`, `low`, `medium`, `high`, `xhigh`, `max`, `default`. */
	effort?: string;
	/** Thinking budget in thousands of tokens. */
	budget?: number;
	/** Agent or scaffold, without its version. */
	scaffold?: string;
	scaffoldVersion?: string;
	/** Evaluation framework. */
	harness?: string;
	judge?: string;
	tuning?: "base" | "instruct";
	styleControl?: boolean;
	/** Calling or prompting mode of the board ("fc", "prompt", "react"). */
	mode?: string;
	/** The model that plays the user. */
	simulator?: string;
	retriever?: string;
	/** Which split or edition of the items ("val", "test", "mini", "launch", "with subtitles"). */
	split?: string;
	/** Part of the items, by kind of input ("text-only", "voice"). */
	modality?: string;
	/** Part of the items, by date or length ("puzzles 759", "context 32k"). */
	window?: string;
	/** Number format that the model was run in ("fp8"). */
	quantised?: string;
	editFormat?: string;
	/** Which of several tables of one source, where the conditions name it. */
	table?: string;
	/** The source marks the figure as taken from elsewhere or run differently. */
	marked?: boolean;
}

export type ConditionKey = keyof Conditions;

/** Remarks about the copy, the display or single rows, which say nothing of how the figure was obtained. */
const REMARKS = [
	/^[*†‡§].*=/,
	/^"/,
	/^(via|stored as|number as stored|command|display name|name on the board|model version mapped|model id)\b/,
	/^(tracker parses|suffix after|digest text|column label|page |table |same commit|commit date)/,
	/^(listed as|extracted by|evidence|figures read|mean of per-problem|puzzle as fen|t=[\d.]+ for|file gives)/,
	/^(board section|submission type|entry |readme |run folder|contributed by|competitor figures|served via)/,
	/^(interval|standard error|stderr|sigma|rating deviation|elo standard|n_items|rtfx|average length)/,
	/\bnot stated for the others\b/,
];

/** A remark that says what the rest of a board's wording means: "(fc = native function calling, …)". */
const GLOSSARY = /\([^()]*=[^()]*\)/g;

const TABLE = /^(?:the )?((?:[\w-]+ ){0,3}?(?:table|comparison))$/;

/** Reads the conditions of a score; `metric` is read as well, since sources write "Pass@1-COT" there. */
export function readConditions(conditions: string, metric = ""): Conditions {
	const out: Conditions = {};
	const kept: string[] = [];
	for (const raw of conditions.toLowerCase().split(/;\s*/)) {
		const segment = raw.replaceAll("）", ")").replace(GLOSSARY, "").trim();
		if (segment === "") continue;
		if (/^marked \*|\bmarked with \*|reported by that model's developer/.test(segment)) out.marked = true;
		const system = /^system:? (.+)/.exec(segment)?.[1];
		if (system !== undefined) {
			readScaffold(out, (system.split(" + ")[0] ?? system).trim());
			continue;
		}
		const listed = /^listed as .*\b(base|instruct|chat)\b/.exec(segment)?.[1];
		if (listed !== undefined) out.tuning = listed === "base" ? "base" : "instruct";
		if (REMARKS.some((remark) => remark.test(segment))) continue;
		const table = TABLE.exec(segment)?.[1];
		if (table !== undefined) {
			out.table = table;
			continue;
		}
		kept.push(segment);
		readSegment(out, segment);
	}
	const text = kept.join("; ");
	readPrompting(out, text);
	readSampling(out, metric.toLowerCase(), text);
	readTools(out, text);
	readThinking(out, text);
	if (/cot\b|chain[- ]of[- ]thought/.test(metric.toLowerCase())) out.cot ??= true;
	return out;
}

/** Facts that a board states as "key value" segments. */
function readSegment(out: Conditions, segment: string): void {
	if (/lm[- ]eval(uation)?[- ]harness/.test(segment)) out.harness = "lm-evaluation-harness";
	else if (/\bsimple-evals\b/.test(segment)) out.harness = "simple-evals";
	else if (/\bopencompass\b/.test(segment) && !/vision scores/.test(segment)) out.harness = "opencompass";
	else if (/\bevalplus\b/.test(segment)) out.harness = "evalplus";
	else if (/^olmes\b/.test(segment)) out.harness = "olmes";
	else if (/^([\w-]+) evaluation (?:framework|harness)$/.test(segment)) out.harness = segment.split(" ")[0] ?? segment;
	else if (/^internal (framework|harness|evaluation)/.test(segment)) out.harness = "internal";
	else if (/artificial analysis methodology/.test(segment)) out.harness = "artificial analysis methodology";
	else if (/^matharena default/.test(segment)) out.harness = "matharena";
	else readAgent(out, segment);

	const judge =
		/^(?:llm )?judge:? (.+)$/.exec(segment)?.[1] ??
		/^(?:.*\b)?judged by ([\w.\- ]+?)(?:,|$)/.exec(segment)?.[1] ??
		/\band ([\w.\- ]+?) as judges?\b/.exec(segment)?.[1] ??
		/^annotator ([^,]+)/.exec(segment)?.[1] ??
		/^(\d+-judge llm panel)/.exec(segment)?.[1] ??
		/^(pairwise llm judgments|llm judge|llm-judged.*)/.exec(segment)?.[1];
	if (judge !== undefined) {
		const name = judge
			.replace(/\(.*?\)|,.*$/g, "")
			.replace(/-?\s*preview\b/, "")
			.replace(/^weighted /, "")
			.trim();
		const ensemble = /\bensemble ([\w.\- ]+) and /.exec(segment)?.[1];
		out.judge = ensemble === undefined ? name.replaceAll(" ", "-") : `${ensemble} + ${name}`.replaceAll(" ", "-");
	}

	if (/\b(?:without|no) style[- ]control/.test(segment)) out.styleControl = false;
	else if (/\bstyle[- ]control/.test(segment)) out.styleControl = true;

	const mode =
		/^(?:board )?mode (\w+)/.exec(segment)?.[1] ??
		/^(react) (?:prompting|track)/.exec(segment)?.[1] ??
		(/^function-?[- ]?call(?:ing)? track/.test(segment) ? "fc" : undefined) ??
		(/^with context manage(?:r|ment)/.test(segment) ? "context management" : undefined) ??
		/^agent strategy (\w+)/.exec(segment)?.[1] ??
		(/^native function calling/.test(segment) ? "fc" : undefined) ??
		(/^prompted as chat/.test(segment) ? "chat prompt" : undefined) ??
		(/^direct completion/.test(segment) ? "completion" : undefined);
	if (mode !== undefined) out.mode = mode;

	const split =
		/^(val|test|dev|mini|testmini|img)(?:idation)? split$/.exec(segment)?.[1] ??
		(/^as listed: \(.*\bval\)$/.test(segment) ? "val" : undefined) ??
		/^(launch|live) board$/.exec(segment)?.[1] ??
		(/^w\/ subs/.test(segment) ? "with subtitles" : undefined) ??
		(/^w\/o subs/.test(segment) ? "without subtitles" : undefined);
	if (split !== undefined) out.split = split;
	const simulator = /\buser simulator:? ([^;,]+)/.exec(segment)?.[1] ?? /([\w.-]+) user model/.exec(segment)?.[1];
	if (simulator !== undefined) out.simulator = simulator.trim();
	const retriever = /^retrieve(?:r|al):? (.+)/.exec(segment)?.[1];
	if (retriever !== undefined) out.retriever = retriever;
	const modality = /^modality (\w+)/.exec(segment)?.[1] ?? (/\btext[- ]only\b/.test(segment) ? "text-only" : undefined);
	if (modality !== undefined) out.modality = modality;
	const window =
		/^((?:puzzle|problem|date) window .+)/.exec(segment)?.[1] ??
		/^(?:max )?context (?:length )?([\d.]+[km]?)$/.exec(segment)?.[1] ??
		/^(\d{4}-\d{4})\b/.exec(segment)?.[1];
	if (window !== undefined) out.window = window;
	const quantised = /^quanti[sz]ed(?: to)? ([\w-]+)/.exec(segment)?.[1];
	if (quantised !== undefined) out.quantised = quantised;
	const edit = /^edit format:? ([\w-]+)/.exec(segment)?.[1];
	if (edit !== undefined) out.editFormat = edit;
	const thinkingTable = /^([a-z ,&-]+) \((?:non-)?thinking\)$/.exec(segment)?.[1];
	if (thinkingTable !== undefined && out.thinking === undefined) out.thinking = !segment.includes("(non-thinking)");
}

const KNOWN_AGENTS =
	/^(mini-swe-agent|swe-agent|openhands|agentless|moatless|terminus|codex cli|claude code|gemini cli|opencode|aider)\b/;

function readAgent(out: Conditions, segment: string): void {
	if (/^(agentic|agent strategy|agent (?:tasks|benchmarks?)\b)/.test(segment)) return;
	const harness = /^harness[: ]+(.+)$/.exec(segment)?.[1];
	if (harness !== undefined && !KNOWN_AGENTS.test(harness)) {
		out.harness = harness;
		return;
	}
	// "scaffolds a, b, c" lists those of several task suites: that board's own mixture, not one scaffold.
	const named =
		harness ??
		/^(?:agent|scaffold)[: ]+(.+)$/.exec(segment)?.[1] ??
		/^(.+?) (?:agent )?(?:scaffold|harness|framework)(?:ing)?$/.exec(segment)?.[1] ??
		(KNOWN_AGENTS.test(segment) ? segment : undefined) ??
		/\b(claude code|openhands|terminus[- ]?\d|mini-swe-agent|swe-agent|codex cli) (?:as agent framework|harness|scaffold)/.exec(
			segment,
		)?.[1];
	if (named !== undefined) readScaffold(out, named);
}

function readScaffold(out: Conditions, written: string): void {
	const bare = written
		.replace(/\(.*?\)|\^\[.*?\]/g, "")
		.replace(/,.*$/, "")
		.replace(/ (?:as|framework|agent|agent framework)$/, "")
		.trim();
	// "pass@1, vendor harness", "best reported harness": no scaffold is named.
	if (/^(?:|none|mode|pass@\d+|vendor|.*\b(?:reported|self-reported|subset)|same|standard|with .*)$/.test(bare)) return;
	const version = /\bv?(\d+\.\d+(?:\.\d+)?)(?:[.-]dev)?$/.exec(bare)?.[1];
	const steps = /(\d+) steps/.exec(written)?.[1];
	const name = bare
		.replace(/\s*(?:version )?v?\d+\.\d+(?:\.\d+)?(?:[.-]dev)?$/, "")
		.replace(/\s+version$/, "")
		.trim()
		.replaceAll(" ", "-");
	out.scaffold = steps === undefined ? name : `${name} (${steps} steps)`;
	if (version !== undefined) out.scaffoldVersion = version;
}

function readPrompting(out: Conditions, text: string): void {
	const shots = /(?:^|[^\w-])(\d+)[- ]?shots?\b(?!-)/.exec(text)?.[1] ?? /\bshots (\d+)/.exec(text)?.[1];
	// "3/5-shot" and "3-5-shot" leave open which.
	const open = /\d+[-/]\d+[- ]?shot/.test(text);
	if (!open && shots !== undefined) out.shots = Number(shots);
	else if (!open && /\bzero[- ]shot\b/.test(text)) out.shots = 0;

	if (/\b(?:no|without|w\/o) (?:cot|chain[- ]of[- ]thought)\b/.test(text)) out.cot = false;
	else if (/(?:^|[^a-z-])(?:native )?cot\b(?! length)|chain[- ]of[- ]thought\b|@1-cot\b/.test(text)) out.cot = true;

	if (out.tuning !== undefined || /\bbase (?:or instruct|models? or)/.test(text)) return;
	if (/(?:^|; |, )(?:base(?: models?| pretrained)?|pre-?train(?:ed)?(?: models?)?)(?=$|;|,)/.test(text))
		out.tuning = "base";
	else if (
		/(?:^|; |, )(?:instruct(?:ion)?[- ]?(?:tuned)?(?: models?)?|(?:fine-tuned )?chat(?: models?| evaluation)?|post-trained)(?=$|;|,)/.test(
			text,
		)
	) {
		out.tuning = "instruct";
	}
}

function readSampling(out: Conditions, metric: string, text: string): void {
	const found = samplingIn(metric) ?? samplingIn(text);
	if (found) out.sampling = found;
}

/** The one rule that a text states; nothing when it states two different ones ("pass@1 / cons@64"). */
function samplingIn(text: string): Sampling | undefined {
	const found: Sampling[] = [];
	for (const match of text.matchAll(
		/\b(pass|avg|mean|maj|cons|consensus|majority|best|opt)[-_ ]?(@|\^|_at_|-of-)\s?(\d+)(?:@(\d+))?/g,
	)) {
		const [, word = "", sign = "", first = "0", second] = match;
		const k = Number(first);
		if (word === "avg" || word === "mean") found.push({ rule: "single", k: 1 });
		else if (word === "maj" || word === "cons" || word === "consensus" || word === "majority") {
			// "maj1@1" and "maj@1" are one answer.
			const votes = second === undefined ? k : Number(second);
			found.push(votes === 1 ? { rule: "single", k: 1 } : { rule: "majority", k: votes });
		} else if (word === "best") found.push({ rule: "best", k });
		else if (sign === "^") found.push(k === 1 ? { rule: "single", k: 1 } : { rule: "all", k });
		else found.push(k === 1 ? { rule: "single", k: 1 } : { rule: "any", k });
	}
	for (const match of text.matchAll(/(?<![a-z])maj(\d+)@(\d+)/g)) {
		const votes = Number(match[2]);
		found.push(votes === 1 ? { rule: "single", k: 1 } : { rule: "majority", k: votes });
	}
	if (/\bpass at 1\b/.test(text)) found.push({ rule: "single", k: 1 });
	if (/parallel test-time compute|(?:^|; )multiple attempts\b/.test(text)) found.push({ rule: "best", k: 0 });
	else if (/\bsingle attempt\b|\d+[- ](?:trial|run) average|\bav(?:era)?g(?:e)?(?: of| over)? \d+ runs/.test(text)) {
		found.push({ rule: "single", k: 1 });
	}
	const [first, ...rest] = found;
	return first && rest.every((other) => other.rule === first.rule && other.k === first.k) ? first : undefined;
}

const TOOL_NAMES: readonly [RegExp, string][] = [
	[/\bpython\b|\bcode (?:interpreter|execution)\b|\+ code\b|\band code\b/, "python"],
	[/\bsearch\b|\binternet\b|\bweb\b/, "search"],
	[/\bbrows(?:e|er|ing)\b/, "browser"],
	[/\bterminal\b|\bbash\b/, "terminal"],
	[/\bcomputer\b/, "computer"],
];

function readTools(out: Conditions, whole: string): void {
	const text = whole.replace(/\(bash tool only\)|no custom tools?[^;]*/g, "");
	// "no tools for o3" and "no tools unless specified" speak of some rows only.
	if (/\bno[- ]tools? (?:for|unless)\b|\bno tools \((?!.*\bonly\b)[a-z]+ ?\d/.test(text)) return;
	if (
		/\b(?:no[- ]tools?|without (?:any )?tools?|w\/o tools?(?: use)?|tools? none|without (?:code interpreter|search|python))\b/.test(
			text,
		)
	) {
		out.tools = "none";
		return;
	}
	const clause =
		// "python" alone: boards name a programming language as a part of the benchmark, not as a condition.
		/(?:^|; )python(?=;|$)/.exec(text)?.[0] ??
		(/\bprogram-aided\b/.test(text) ? "python" : undefined) ??
		/(?:\bwith[- ]|\bw\/ ?)(?:[\w ]+,? and )?(?:tools?(?: use)?|python|code|search|internet|browsing|web)[^;,]*/.exec(
			text,
		)?.[0] ??
		/\b(?:python|search|browser|browsing|browse|internet|terminal|computer)(?: \([^)]*\))? ?\+ ?[^;,]*/.exec(
			text,
		)?.[0] ??
		/\b(?:python|web search|search|browser|code)[ \w]* tools?\b(?: only)?/.exec(text)?.[0] ??
		/\btools? (?:search|python|browser|web)[^;,]*/.exec(text)?.[0];
	if (clause === undefined) return;
	const names = TOOL_NAMES.filter(([pattern]) => pattern.test(clause)).map(([, name]) => name);
	out.tools = names.length > 0 ? [...names].sort().join(" ") : "some";
}

const EFFORT = "none|minimal|low|medium|high|xhigh|max|default|enabled";

function readThinking(out: Conditions, whole: string): void {
	const text = whole.replace(/thinking mode as labelled in the column/g, "");
	const effort =
		new RegExp(`\\b(?:reasoning )?(?:effort|setting)[ :=]+(${EFFORT})\\b`).exec(text)?.[1] ??
		new RegExp(`\\b(${EFFORT})[ _](?:reasoning )?(?:effort|reasoning)\\b`).exec(text)?.[1] ??
		new RegExp(`\\breasoning (${EFFORT})\\b`).exec(text)?.[1];
	if (effort !== undefined) out.effort = effort === "enabled" ? "default" : effort;
	const budget =
		/thinking (?:token )?budget(?: was| of)?:? ?([\d,.]+)\s?(k)?/.exec(text) ??
		/thinking tokens:? ([\d,.]+)\s?(k)?/.exec(text) ??
		/thinking \(up to ([\d,.]+)\s?(k) tokens/.exec(text) ??
		/([\d,.]+)\s?(k) thinking/.exec(text);
	if (budget?.[1] !== undefined) {
		const number = Number(budget[1].replaceAll(",", ""));
		if (number > 0) out.budget = budget[2] === "k" ? number : Math.round(number / 100) / 10;
	}
	if (
		/\b(?:non|no|without|w\/o)[- ](?:extended[- ])?(?:thinking|reasoning)\b|\b(?:thinking|reasoning)(?: mode)? (?:off|disabled)\b|\bfast-thinking\b/.test(
			text,
		) ||
		out.effort === "none"
	) {
		out.thinking = false;
	} else if (
		out.budget !== undefined ||
		/(?:^|[;,(] ?|\b(?:with|extended|slow)[- ])thinking\b(?! level)|\bthinking mode\b|\breasoning (?:mode|on)\b|\bextended-thinking\b/.test(
			text,
		)
	) {
		out.thinking = true;
	}
}
