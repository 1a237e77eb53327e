import type { Resolver } from "../../src/dataset/resolve.ts";

/** What a row is, for conditions that hold for some rows of a table only. */
export interface RowOf {
	model: string;
	family: string;
	/** The reporter made the model. */
	own: boolean;
	/** The row comes through a compilation, whose conditions are remarks in prose. */
	compiled: boolean;
	benchmark: string;
}

type Rewrite = [pattern: RegExp, text: (row: RowOf, match: RegExpExecArray) => string];

const gone = () => "";
const ownOnly = (text: string) => (row: RowOf) => (row.own ? text : "");
const only = (pattern: RegExp, text: string) => (row: RowOf) => (pattern.test(row.model) ? text : "");

/** Legends of whole tables that speak of some models: kept, in plain words, on the rows that they are about. */
const LEGENDS: Rewrite[] = [
	[/^Qwen3: (temperature .*)$/, (row, match) => (/^qwen3-/.test(row.model) ? (match[1] ?? "") : "")],
	[/^Qwen3 without thinking$/, only(/^qwen3-/, "no thinking")],
	[
		/^10-trial average, no test-time compute, 200K thinking budget for Sonnet 4\.5$/,
		only(/^claude-sonnet-4-5$/, "10-trial average, no test-time compute, thinking budget 200k"),
	],
	[/^averaged over 25 trials for Opus 4\.6$/, only(/^claude-opus-4-6$/, "averaged over 25 trials")],
	[/^max effort for Opus 4\.6$/, only(/^claude-opus-4-6$/, "reasoning effort max")],
	[
		/^diff \(diff-fenced for Gemini 2\.5 Pro GA\)$/,
		(row) => (row.model === "gemini-2-5-pro" ? "edit format diff-fenced" : "edit format diff"),
	],
	[/^no tools for o3\/o4-mini$/, only(/^(?:o3|o4-mini)$/, "no tools")],
	[/^with terminal for o3\/o4-mini$/, only(/^(?:o3|o4-mini)$/, "with terminal")],
	[/^no tools \(Grok 4\), not stated for the others$/, only(/^grok-4$/, "no tools")],
	[/^same agent as non-Claude models$/, gone],
	// DeepSeek-R1: "for all our models".
	[
		/^where sampling needed (temperature 0\.6, top-p 0\.95), 64 responses per query$/,
		ownOnly("$1, 64 responses per query where sampling was needed"),
	],
	[/^max generation 32768 tokens$/, ownOnly("max generation 32768 tokens")],
	[
		/^avg@5, 64k thinking, effort high unless stated$/,
		only(/^claude-opus-4-5$/, "avg@5, thinking budget 64k, reasoning effort high unless stated"),
	],
	// The page speaks of OpenAI's reasoning models; GPT-4.1 has no effort.
	[
		/^reasoning effort xhigh unless stated$/,
		(row) => (row.own && row.model !== "gpt-4-1" ? "reasoning effort xhigh unless stated" : ""),
	],
	[/^thinking mode as labelled in the column$/, gone],
	[
		/^competitor figures from the developers' system cards or leaderboards$/,
		(row) => (row.own ? "" : "figure from the developer's system card or a leaderboard"),
	],
	[
		/^table image, competitor numbers from official model cards$/,
		(row) => (row.own ? "table image" : "table image; figure from the maker's model card"),
	],
	[
		/^vision scores of other models from OpenCompass platform$/,
		(row) => (!row.own && /mmmu|mathvi|vision/.test(row.benchmark) ? "figure from OpenCompass" : ""),
	],
	[
		/^\* = re-evaluated by Moonshot under Kimi K2\.5 conditions \(no public score\)$/,
		() => "run by Moonshot AI (no public score)",
	],
	[
		/^\* = taken from that model's (?:own|official) tech report or blog$/,
		() => "figure from the maker's report or blog",
	],
	[/^\* = sourced from other public reports$/, () => "figure from another public report"],
	[/^\* = evaluated by perplexity \(PPL\)$/, () => "evaluated by perplexity"],
	[/^\* = score on full set \(others text-only subset\)$/, () => "full set"],
	[/^\* = model may fail to follow the prompt or format$/, () => "the model may fail to follow the prompt or format"],
	[/^\* in source: evaluated by OpenBMB$/, () => "run by OpenBMB"],
	[/^† = text-only subset$/, () => "text-only subset"],
	[/^o3-mini high$/, only(/^o3-mini$/, "reasoning effort high")],
];

/** Texts that say nothing about how the figure was obtained. */
const EMPTY =
	/^(?:-|- evaluation|n\/a|not specified|score|benchmark score|percentage score|standard(?:ized)?(?: evaluation| benchmark| dataset)?|accuracy|acc|correct|answer accuracy|multiple-choice accuracy|weighted accuracy|avg|average|overall|default|calibration error .*|model version mapped by epoch: .*|factuality|mathematics(?: problem-solving)?|coding|code (?:editing|generation)|agentic (?:coding|tool use|terminal coding)|computer use|visual reasoning|function calling|graduate-level reasoning|multilingual (?:performance|q&a)|high school math competition|(?:image|video|visual) understanding(?: evaluation)?|multimodal (?:evaluation|understanding accuracy)|search agent evaluation|internal benchmark|bias benchmark for qa|arena hard(?: benchmark evaluation)?|general-purpose question answering|grade school math word problems|test set evaluation|evaluation on validation set)$/i;

/** Prose of a compilation that only describes the benchmark. */
const PROSE =
	/^(?:graphwalks .* reasoning|openai-mrcr .* retrieval|accuracy on |multiple choice accuracy|pass rate on |natural language to |ability to |challenging |competition-level |code generation (?:in|evaluation|benchmark)|enhanced |novel, |visual understanding in |image-text qa |standard benchmark |python coding|reading comprehension|commonsense reasoning|multiple-choice questions |long-context comprehension|multi-discipline |automatic speech |video analysis|translation quality|safe request|measured |average f1 |chain-of-thought accuracy$|grade-school )/i;

/**
 * The conditions of a row as they hold for that row: legends of a table on the models they speak of, remarks of
 * compilations reduced to the settings in them, texts that state nothing left out.
 */
export function settleConditions(segments: readonly string[], row: RowOf, resolver: Resolver): string[] {
	return segments.flatMap((segment) => settleOne(segment, row, resolver)).filter((text) => text !== "");
}

function settleOne(segment: string, row: RowOf, resolver: Resolver): string[] {
	for (const [pattern, make] of LEGENDS) {
		const match = pattern.exec(segment);
		if (match !== null)
			return make(row, match)
				.replaceAll("$1", match[1] ?? "")
				.split("; ");
	}
	if (EMPTY.test(segment)) return [];
	return row.compiled ? settleProse(segment, resolver) : [segment];
}

/** "GPT-5 with thinking mode (no tools) - What the benchmark is." → `thinking`, `no tools`. */
function settleProse(segment: string, resolver: Resolver): string[] {
	const named =
		/^(?:OpenAI )?([\w.-]+(?: (?:mini|nano|Codex))?)(?: standard)?(?: (with(?:out)? .*?))? - (.*?)\.?$/.exec(segment);
	if (named !== null && resolver.model(named[1] ?? "") !== undefined) {
		const settings = `${named[2] ?? ""} ${/^Diamond /.test(named[3] ?? "") ? named[3] : ""}`;
		const frames = /\(max frame (\d+)\)/.exec(named[3] ?? "")?.[1];
		return [...settingsOf(settings), ...(frames === undefined ? [] : [`${frames} frames at most`])];
	}
	if (/^Thinking mode enabled/.test(segment)) return ["thinking"];
	if (/^GPT-5 Codex specialized/.test(segment)) return [];
	const kept = segment
		.split(/, (?=[A-Z][a-z]+[- ][a-z])|(?<=\d-shot), /)
		.map((part) => part.trim())
		.filter((part) => !PROSE.test(part) && !EMPTY.test(part));
	return kept.map(plain).filter((part) => part !== "");
}

function settingsOf(text: string): string[] {
	const out: string[] = [];
	if (/without thinking|\bno thinking/.test(text)) out.push("no thinking");
	else if (/\bthinking/.test(text)) out.push("thinking");
	if (/no tools/.test(text)) out.push("no tools");
	if (/with python tool only/.test(text)) out.push("with Python");
	if (/Python \+ browser tools/.test(text)) out.push("Python + browser");
	if (/o3-mini grader/.test(text)) out.push("judge o3-mini");
	return out;
}

const WORDS: [RegExp, string][] = [
	[
		/^Avg 5 runs, no custom tools\/prompting \(footnote \[4\], GPT-4o user model\)$/,
		"5-run average; user simulator GPT-4o",
	],
	[/^Avg 5 runs, no custom tools\/prompting \(footnote \[4\]\)$/, "5-run average"],
	[/^(diff|whole|diff-fenced)$/i, "edit format $1"],
	[/^accuracy \((whole|diff)\)$/i, "edit format $1"],
	[/^Reka$/, ""],
	[/^\((.*)\)$/, "$1"],
	[
		/^Extended thinking with tool use \(up to 64K tokens, prompt addendum, increased max steps(?: from 30 to 100)?\)\.?/,
		"extended thinking budget 64k; with tool use; prompt addendum; more steps",
	],
	[/^Extended thinking \(up to 64K tokens\)/, "extended thinking budget 64k"],
	[/^(\d+|zero)[- ]?shot(?: evaluation)? accuracy$|^(\d+)-shot evaluation$/i, "$1$2-shot"],
	[/^zero-shot evaluation$/i, "0-shot"],
	[/^accuracy\. 0-shot\.$/i, "0-shot"],
	[/^accuracy \((?:whole|diff), o4-mini-high\)$/i, "reasoning effort high"],
	[/^accuracy \(o4-mini-high\)$/i, "reasoning effort high"],
	[/^(?:diamond )?accuracy \((.*)\)$/i, "$1"],
	[/^(?:accuracy|score|strict accuracy), reasoning(?: on)?$/i, "reasoning on"],
	[/^score, reasoning off$/i, "reasoning off"],
	[/^(?:diamond|verified|full|text only|agents|python|mini|val)$/i, ""],
	[/^diamond[,.:]? (?:subset)?$/i, ""],
	[/^diamond[,.:-]? -? ?(.+)$/i, "$1"],
	[/^Standard benchmark \((.*) grader(?:, see footnote .*)?\)$/, "judge $1"],
	[/ \(footnotes? [^)]*\)$| ?Based on (?:footnotes?|blog)[^.]*\.$/, ""],
	[/^Internal methodology, see source footnote \[2\]$/, "internal methodology"],
	[/^(GPT-4(?:\.1)?) evaluated win rates$/, "judge $1"],
];

/** A remark of a compilation in the words that the data use. */
function plain(text: string): string {
	let out = text;
	for (const [pattern, by] of WORDS) {
		const next = out.replace(pattern, by).trim();
		if (next !== out && /^zero-shot$/i.test(next)) return "0-shot";
		out = next;
	}
	return EMPTY.test(out) ? "" : out.replace(/^edit format \w/, (start) => start.toLowerCase());
}
