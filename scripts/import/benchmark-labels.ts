import type { Resolver } from "../../src/dataset/resolve.ts";
import { settleSubset } from "./subsets.ts";

/** A benchmark label of a source, taken apart. */
export interface Label {
	benchmark: string;
	version: string;
	subset: string;
	metric: string;
	conditions: string[];
	/** Overrides the unit of the row. */
	unit?: string;
}

type Part = Partial<Omit<Label, "benchmark">> & { benchmark: string };
type Rule = [pattern: RegExp, make: (match: RegExpExecArray) => Part | undefined];

const year = (text: string | undefined) => (text === undefined ? "" : text.length === 2 ? `20${text}` : text);

/** `2305`, `24.08`, `2024-08` as `2023-05`; "" for anything else. */
function month(text: string): string {
	const match =
		/^(?:20)?(2[2-6])[.\-/]?(0?[1-9]|1[0-2])$/.exec(text.trim()) ??
		swapped(/^(0?[1-9]|1[0-2])\/(?:20)?(2[2-6])$/.exec(text.trim()));
	return match === null ? "" : `20${match[1]}-${(match[2] ?? "").padStart(2, "0")}`;
}

function swapped(match: RegExpExecArray | null): string[] | null {
	return match === null ? null : [match[0], match[2] ?? "", match[1] ?? ""];
}

const NAMES = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

function named(text: string): string {
	const match = /([a-z]{3})[a-z]*\.?,? ?'?(?:20)?(2\d)/i.exec(text);
	const at = NAMES.indexOf((match?.[1] ?? "").toLowerCase());
	return match === null || at < 0 ? "" : `20${match[2]}-${String(at + 1).padStart(2, "0")}`;
}

/** The window or release of LiveCodeBench in a piece of text: `v6`, `2024-08 to 2025-01`, "" when none is stated. */
export function codeWindow(text: string): string {
	const release = /\b(?:release[_ ]?)?v\.?([1-6])\b/i.exec(text)?.[1];
	const american = /(\d{1,2})\/\d{1,2}\/(?:20)?(2\d)\s*(?:-|–|to)\s*(\d{1,2})\/\d{1,2}\/(?:20)?(2\d)/.exec(text);
	if (american !== null)
		return `20${american[2]}-${(american[1] ?? "").padStart(2, "0")} to 20${american[4]}-${(american[3] ?? "").padStart(2, "0")}`;
	const days = /(20\d\d-\d\d)(?:-\d\d)?\s*(?:-|–|~|to)\s*(20\d\d-\d\d)/.exec(text);
	if (days !== null) return `${days[1]} to ${days[2]}`;
	const span = /(\d{1,4}[.\-/]?\d{1,4})(?:\/\d{1,2})?\s*(?:-|–|—|~|to)\s*(\d{1,4}[.\-/]?\d{1,4})/.exec(text);
	if (span !== null) {
		const [from, to] = [month(span[1] ?? ""), month(span[2] ?? "")];
		if (from !== "" && to !== "") return `${from} to ${to}`;
	}
	const words = /([A-Z][a-z]{2,8}\.? '?\d{2,4})\s*(?:-|–|—|to)\s*([A-Z][a-z]{2,8}\.? '?\d{2,4})/.exec(text);
	if (words !== null) {
		const [from, to] = [named(words[1] ?? ""), named(words[2] ?? "")];
		if (from !== "" && to !== "") return `${from} to ${to}`;
	}
	return release === undefined ? "" : `v${release}`;
}

const TYPOS: Record<string, string> = {
	WindoGrande: "WinoGrande",
	Trurhfulqa: "TruthfulQA",
	TheroemQA: "TheoremQA",
	"MMLU Redux": "MMLU-Redux",
	AGIEval: "AGIEval",
	"AGI-Eval": "AGIEval",
	"AlpaceEval 2.0": "AlpacaEval 2.0",
	AlignmentBench: "AlignBench",
	Alignbench: "AlignBench",
	IINCLUDE: "INCLUDE",
	AgentCompany: "TheAgentCompany",
	"SWE Multilingual": "SWE-bench Multilingual",
	"MMLU-Prox": "MMLU-ProX",
	ChineseQA: "",
	"Chinese QA": "",
	"Automation Bench": "AutomationBench",
	"GAIA (no file)": "GAIA",
	"Needle in Haystack": "Needle in a Haystack",
	HallBench: "HallusionBench",
	"MedXPertQA MM": "MedXpertQA-MM",
	"Hendrycks MATH": "MATH",
	Aider: "",
	Arc: "",
	"MTEB-Code": "",
	WSC: "Winograd Schema Challenge",
};

/** Labels that look like a benchmark of ours and are another thing. */
const NOT_OURS = new Set([
	"Code",
	"Multilingual",
	"Average Score",
	"OpenCompass",
	"Opencompass",
	"HELM",
	"Apex",
	"Chinese SimpleQA (CSimpleQA)",
	"Arena",
]);

const RULES: Rule[] = [
	[/^FrontierMath \(v2\)$/i, () => ({ benchmark: "frontiermath", version: "v2" })],
	[/^(IMO|USAMO)[- ]?(?:20)?(2[456])$/i, (match) => ({ benchmark: lower(match[1]), version: year(match[2]) })],
	[/^EQ-?Bench[- ]?3$/i, () => ({ benchmark: "eq-bench", version: "3" })],
	[/^GDPval-AA v2$/i, () => ({ benchmark: "gdpval-aa", version: "v2" })],
	[
		/^(?:MathArena )?Apex(?:[- ]Shortlist)?$/i,
		(match) => ({ benchmark: "matharena", subset: /shortlist/i.test(match[0]) ? "Apex Shortlist" : "Apex" }),
	],
	[/^(?:Toolathlon|Tool[- ]Decathlon)[- ]Verified$/i, () => ({ benchmark: "toolathlon", version: "Verified" })],
	[/^WebArena[- ]Verified$/i, () => ({ benchmark: "webarena", version: "Verified" })],
	[
		/^SQuAD[- ]?(?:v)?([12])(?:\.[01])?$/i,
		(match) => ({ benchmark: "squad", version: `${match[1]}.${match[1] === "1" ? "1" : "0"}` }),
	],
	[/^MBPP[- ]Sanitized$/i, () => ({ benchmark: "mbpp", subset: "sanitized" })],
	[/^MM-?Bench[- ](CN|EN)$/i, (match) => ({ benchmark: "mmbench", subset: (match[1] ?? "").toUpperCase() })],
	[/^(RefCOCO[+g])$/i, (match) => ({ benchmark: "refcoco", subset: /\+$/.test(match[0]) ? "RefCOCO+" : "RefCOCOg" })],
	[/^OpenAI[- ]MRCR ?v2(.*)$/i, (match) => ({ benchmark: "mrcr", version: "OpenAI v2", subset: clean(match[1]) })],
	[/^AlignBench[- ]?v1\.1$/i, () => ({ benchmark: "alignbench", version: "v1.1" })],
	[/^TriviaQA[- ]Wiki$/i, () => ({ benchmark: "triviaqa", subset: "Wiki" })],
	[/^FACTS Benchmark Suite$/i, () => ({ benchmark: "facts-grounding", version: "Suite" })],
	[
		/^Frontier ?Science[- ](Research|Olympiad)$/i,
		(match) => ({ benchmark: "frontierscience", subset: match[1] ?? "" }),
	],
	[/^LiveCodeBench-Base$/i, () => ({ benchmark: "livecodebench", conditions: ["base model"] })],
	[/^GPQA[- _]?Diamond\b|^GPQA-D$|^GPQADiamond$/i, () => ({ benchmark: "gpqa-diamond" })],
	[/^MMLU[-_ ]stem$/i, () => ({ benchmark: "mmlu", subset: "STEM" })],
	[/^Live ?Bench[- ]?\(?(?:0831|2024-?08-?31)\)?$/i, () => ({ benchmark: "livebench", version: "2024-08-31" })],
	[/^Live ?Bench[- ]?\(?(?:1125|2024-?11-?25)\)?$/i, () => ({ benchmark: "livebench", version: "2024-11-25" })],
	[/^Live ?Bench[- ]?\(?2025-?04-?25\)?$/i, () => ({ benchmark: "livebench", version: "2025-04-25" })],
	[/^Live ?Bench[- ]?\(?2025-?05-?30\)?$/i, () => ({ benchmark: "livebench", version: "2025-05-30" })],
	[
		/^(?:LiveCode ?Bench|LCB)[- ]?Pro\b(.*)$/i,
		(match) => ({ benchmark: "livecodebench-pro", subset: clean(match[1]) }),
	],
	[
		/^(?:LiveCode ?Bench|LCB(?!ench))(.*)$/i,
		(match) => ({
			benchmark: "livecodebench",
			version: codeWindow(match[1] ?? ""),
			...(/hard/i.test(match[1] ?? "") ? { subset: "hard" } : {}),
		}),
	],
	[
		/^AIME[- ]?['’]?(?:20)?(2[2-6])(?: ?I)?$/i,
		(match) => ({ benchmark: "aime", version: match[0].endsWith(" I") ? `${year(match[1])} I` : year(match[1]) }),
	],
	[
		/^AIME[- ]?(?:20)?(2[2-6]) ?\((.*)\)$/i,
		(match) => ({ benchmark: "aime", version: year(match[1]), conditions: [match[2] ?? ""] }),
	],
	[/^HMMT[- ]?(?:20)?25$/i, () => ({ benchmark: "hmmt", version: "2025" })],
	[
		/^HMMT\W*(?:20)?(2[456])?\W*\(?(Feb|Nov)[a-z]*\W*(?:20)?(2[456])?\W*$/i,
		(match) => ({
			benchmark: "hmmt",
			version: `${year(match[1] ?? match[3])}-${/feb/i.test(match[2] ?? "") ? "02" : "11"}`,
		}),
	],
	[/^HMMT[- ]?(?:20)?(2[456])$/i, (match) => ({ benchmark: "hmmt", version: year(match[1]) })],
	[/^Arena[- ]?Hard(?:[- ]?Auto)?[- ]?\(?v?0?\.1\)?$/i, () => ({ benchmark: "arena-hard", version: "v0.1" })],
	[
		/^Arena[- ]?Hard(?:[- ]?Auto)?[- ]?\(?v?2(?:\.0)?\)?(?: \(?(hard prompts?|creative writing)\)?)?$/i,
		(match) => ({ benchmark: "arena-hard", version: "v2.0", subset: clean(match[1]) }),
	],
	[
		/^BFCL[-_ ]?v?([1234])\b(.*)$/i,
		(match) => ({ benchmark: "bfcl", version: `V${match[1]}`, subset: clean(match[2]) }),
	],
	[/^BFCL[-_ ]live$/i, () => ({ benchmark: "bfcl", subset: "Live" })],
	[
		/^(?:TAU|τ|Tau)(?:1|-?bench 1)?[- ]?(?:bench)?[- (]+(Retail|Airline)\)?$/i,
		(match) => ({ benchmark: "tau-bench", subset: lower(match[1]) }),
	],
	[
		/^(?:TAU|τ|Tau)(?:2|²|\^2)[- ]?(?:bench)?[- (]+(Retail|Airline|Telecom)\)?$/i,
		(match) => ({ benchmark: "tau2-bench", subset: lower(match[1]) }),
	],
	[
		/^(?:TAU|τ|Tau)(?:2|²|\^2)[- ]?(?:bench)?(?: \((.*)\))?$/i,
		(match) => ({ benchmark: "tau2-bench", conditions: match[1] ? [match[1]] : [] }),
	],
	[
		/^(?:TAU|τ|Tau)(?:3|³|\^3)[- ]?(?:bench)?[- (]*(.*?)\)?$/i,
		(match) => ({ benchmark: "tau3-bench", subset: clean(match[1]) }),
	],
	[
		/^(?:HLE|Humanity['’]s Last Exam)(?:[- ]Full)?(?: ?\(?(?:w\/ ?|with |\+ ?)tools?\)?)$/i,
		() => ({ benchmark: "hle", conditions: ["with tools"] }),
	],
	[
		/^(?:HLE|Humanity['’]s Last Exam)(?:[- ]Full)?(?: ?\(?(?:w\/o ?|without |no )tools?\)?)$/i,
		() => ({ benchmark: "hle", conditions: ["no tools"] }),
	],
	[/^HLE[- ]?\(?text[- ]only\)?$/i, () => ({ benchmark: "hle", subset: "text-only" })],
	[/^HLE[- ]Full$/i, () => ({ benchmark: "hle" })],
	[/^HLE[- ]Verified\W*$/i, () => ({ benchmark: "hle-verified" })],
	[
		/^(OpenAI[- ])?MRCR(?: ?v2)?(.*)$/i,
		(match) => ({
			benchmark: "mrcr",
			version: /v2/i.test(match[0]) ? "v2" : match[1] ? "OpenAI" : "",
			subset: clean(match[2]),
		}),
	],
	[/^Graph ?walks[- ]?(.*)$/i, (match) => ({ benchmark: "graphwalks", subset: clean(match[1]) })],
	[/^OCRBench[_ -]?v?2$/i, () => ({ benchmark: "ocrbench", version: "v2" })],
	[/^OmniDocBench[ _-]?v?(1\.[056])$/i, (match) => ({ benchmark: "omnidocbench", version: `v${match[1]}` })],
	[/^(?:ARC[- _]?E(?:asy)?)$/i, () => ({ benchmark: "ai2-arc", subset: "Easy" })],
	[
		/^ARC[- _]?AGI[- ]?(?:v?1)?(?: \((.*)\))?$/i,
		(match) => ({ benchmark: "arc-agi-1", conditions: match[1] ? [match[1]] : [] }),
	],
	[
		/^ARC[- _]?AGI[- ]?v?([23])(?: \((.*)\))?$/i,
		(match) => ({ benchmark: `arc-agi-${match[1]}`, conditions: match[2] ? [match[2]] : [] }),
	],
	[/^C-?Eval \((val|test|dev)\)$/i, (match) => ({ benchmark: "ceval", conditions: [`${lower(match[1])} split`] })],
	[/^(?:C-?Eval)[- ]?Hard$/i, () => ({ benchmark: "ceval", subset: "Hard" })],
	[
		/^IF-?Eval[- ]?\(?(?:strict[- ]prompt|prompt[- ]strict|prompt[- ]level strict)\)?$/i,
		() => ({ benchmark: "ifeval", metric: "prompt-level strict" }),
	],
	[/^Multi-?IF\b.*$/i, () => ({ benchmark: "multi-if" })],
	[/^MATH[- ]?(?:lvl|level)[- ]?5$/i, () => ({ benchmark: "math-level-5" })],
	[
		/^Terminal[- ]?Bench[- ]?v?([12])(?:\.([01]))?(?: \((.*)\))?$/i,
		(match) => ({
			benchmark: "terminal-bench",
			version: `${match[1]}.${match[2] ?? "0"}`,
			conditions: match[3] ? [match[3]] : [],
		}),
	],
	[/^Terminal[- ]?Bench[- ]?Hard$/i, () => ({ benchmark: "terminal-bench", version: "Hard" })],
	[/^Codeforces(?: (?:rating|elo))?$/i, () => ({ benchmark: "codeforces-elo" })],
	[/^Aider[- ]?Polyglot.*$/i, () => ({ benchmark: "aider-polyglot" })],
	[/^Aider[- ]?Edit$/i, () => ({ benchmark: "aider-edit" })],
	[
		/^CRUX(?:Eval)?[- ]?(?:O|Output)(?:[- ](CoT))?$/i,
		(match) => ({ benchmark: "cruxeval", subset: "output prediction", conditions: match[1] ? ["CoT"] : [] }),
	],
	[
		/^CRUX(?:Eval)?[- ]?(?:I|Input)(?:[- ](CoT))?$/i,
		(match) => ({ benchmark: "cruxeval", subset: "input prediction", conditions: match[1] ? ["CoT"] : [] }),
	],
	[/^Multilingual MMLU(?: \(MMMLU\))?$/i, () => ({ benchmark: "mmmlu" })],
	[/^Deep ?SWE[- ]?v?(1\.[01])$/i, (match) => ({ benchmark: "deep-swe", version: match[1] ?? "" })],
	[/^Vending[- ]?Bench ?2$/i, () => ({ benchmark: "vending-bench", version: "2" })],
	[
		/^Artificial Analysis Intelligence Index v?([\d.]+)$/i,
		(match) => ({ benchmark: "aa-intelligence-index", version: `v${match[1]}` }),
	],
	[/^MCP[- ]?Atlas[- ]?(?:Public(?: Set)?)$/i, () => ({ benchmark: "mcp-atlas", subset: "public" })],
	[/^BBEH[- ]?Mini$/i, () => ({ benchmark: "bbeh", subset: "mini" })],
	[
		/^MMBench[-_ ]?(?:V?1\.1)?[-_ ]?(EN|CN)?[-_ ]?(?:V?1\.1)?[-_ ]?(?:test|dev)?$/i,
		(match) => ({
			benchmark: "mmbench",
			version: /1\.1/.test(match[0]) ? "V1.1" : "",
			subset: (match[1] ?? "").toUpperCase(),
		}),
	],
	[/^MMMU[-_ ]Pro[-_ (,]*(vision|standard)?.*$/i, (match) => ({ benchmark: "mmmu-pro", subset: lower(match[1]) })],
	[
		/^MMMU[-_ ]?\(?(val(?:idation)?|test|dev)?\)?$/i,
		(match) => ({
			benchmark: "mmmu",
			subset: match[1] ? (/^val/i.test(match[1]) ? "validation" : lower(match[1])) : "",
		}),
	],
	[
		/^(AI2D|TextVQA|DocVQA|InfoVQA|ChartQA|MathVista|MathVision|MathVerse|BLINK|EgoSchema|MMStar|SEEDBench|PerceptionTest|LongVideoBench|OCRBench)[-_ ]\(?(test|val|mini|testmini|full|dev|img|TEST|VAL|MINI)\)?$/i,
		(match) =>
			/^MathV(?:ision|erse)/.test(match[1] ?? "") && /mini/i.test(match[2] ?? "")
				? { benchmark: `?${match[1]}`, subset: "mini" }
				: { benchmark: `?${match[1]}`, conditions: [`${lower(match[2])} split`] },
	],
	[
		/^Video-?MME ?\(?(w\/o|w\/|with|without) ?(subs?\.?|subtitles)\)?$/i,
		(match) => ({
			benchmark: "video-mme",
			subset: /o/i.test(match[1] ?? "") && !/^with$/i.test(match[1] ?? "") ? "without subtitles" : "with subtitles",
		}),
	],
	[/^CharXiv[- (]*(?:RQ|R|reasoning)\)?$/i, () => ({ benchmark: "charxiv", subset: "reasoning" })],
	[/^CharXiv[- (]*(?:DQ|D|descriptive)\)?$/i, () => ({ benchmark: "charxiv", subset: "descriptive" })],
	[
		/^RACE[- ](middle|high|h|m)$/i,
		(match) => ({ benchmark: "race", subset: /^h/i.test(match[1] ?? "") ? "high" : "middle" }),
	],
	[/^ZERO ?Bench[-_ ](sub|main)$/i, (match) => ({ benchmark: "zerobench", subset: lower(match[1]) })],
	[
		/^TruthfulQA[- (]*(MC1|MC2|gen)\)?$/i,
		(match) => ({ benchmark: "truthfulqa", subset: (match[1] ?? "").toUpperCase() }),
	],
	[
		/^(?:MBPP|HumanEval) ?(?:\(EvalPlus\)|EvalPlus)$/i,
		(match) => ({ benchmark: /^M/.test(match[0]) ? "mbpp" : "humaneval", conditions: ["EvalPlus"] }),
	],
	[/^RULER[- ](\d+[KM])$/i, (match) => ({ benchmark: "ruler", subset: `${(match[1] ?? "").toUpperCase()} context` })],
	[/^LongBench ?v1$/i, () => ({ benchmark: "longbench" })],
	[/^FLORES[- ](?:101|200)? ?(?:translation)?$/i, () => ({ benchmark: "flores" })],
	[
		/^AlpacaEval ?2(?:\.0)? ?\(?LC\)?(?: win ?rate)?$/i,
		() => ({ benchmark: "alpacaeval-2", metric: "length-controlled win rate" }),
	],
	[/^LMArena Text Leaderboard$/i, () => ({ benchmark: "lmarena-text" })],
	[
		/^xbench[- ]DeepSearch[- ]?(?:\(?(\d{4}[.-]\d{2})\)?)?$/i,
		(match) => ({ benchmark: "xbench-deepsearch", version: (match[1] ?? "").replace(".", "-") }),
	],
	[
		/^Finance ?Agent(?: v?([\d.]+))?$/i,
		(match) => ({ benchmark: "finance-agent", version: match[1] ? `v${match[1]}` : "" }),
	],
	[/^IMO[- ]?AnswerBench$/i, () => ({ benchmark: "imo-answerbench" })],
	[/^FrontierMath[- (]*Tiers?[- ]?1[–-]3\)?$/i, () => ({ benchmark: "frontiermath", subset: "Tiers 1-3" })],
	[/^FrontierMath[- (]*Tier[- ]?4\)?$/i, () => ({ benchmark: "frontiermath", subset: "Tier 4" })],
	[/^LongBench[- ]?v2$/i, () => ({ benchmark: "longbench-v2" })],
	[/^HealthBench[- ](Hard|Consensus)$/i, (match) => ({ benchmark: "healthbench", subset: match[1] ?? "" })],
	[
		/^BigCodeBench[- ](Hard|Full|Instruct|Complete)$/i,
		(match) => ({ benchmark: "bigcodebench", subset: lower(match[1]) }),
	],
	[/^OSWorld[- ]Verified$/i, () => ({ benchmark: "osworld", version: "Verified" })],
	[
		/^SWE-?bench[- ]?Verified(?: \((.*)\))?$/i,
		(match) => ({ benchmark: "swe-bench-verified", conditions: match[1] ? [match[1]] : [] }),
	],
	[/^FACTS[- ]?Grounding$/i, () => ({ benchmark: "facts-grounding" })],
	[/^SWE-?Lancer(?:[: ].*Diamond.*)$/i, () => ({ benchmark: "swe-lancer", subset: "IC Diamond" })],
	[/^WMT ?24 ?\+\+$/i, () => ({ benchmark: "wmt", version: "WMT24++" })],
	[/^WMT ?(\d{2})(?: translation)?$/i, (match) => ({ benchmark: "wmt", version: `20${match[1]}` })],
	[
		/^MMLU[- ]Redux[- ]?(?:2\.0)?$/i,
		(match) => ({ benchmark: "mmlu-redux", version: /2\.0/.test(match[0]) ? "2.0" : "" }),
	],
	[
		/^AGIEval[- ](En|English|Zh|Chinese)$/i,
		(match) => ({ benchmark: "agieval", subset: /^e/i.test(match[1] ?? "") ? "English" : "Chinese" }),
	],
	[/^PolyMath(?:-en)?$/i, (match) => ({ benchmark: "polymath", subset: /en$/i.test(match[0]) ? "English" : "" })],
	[/^InfiniteBench\/(.+)$/i, (match) => ({ benchmark: "infinitebench", subset: match[1] ?? "" })],
	[/^FullStackBench (en|zh)$/i, (match) => ({ benchmark: "fullstackbench", subset: lower(match[1]) })],
	[/^MultiPL-?E[- ](HumanEval|MBPP)$/i, (match) => ({ benchmark: "multipl-e", subset: match[1] ?? "" })],
	[
		/^MathVerse[- ]?(?:\(?vision[- ]only\)?)?$/i,
		(match) => ({ benchmark: "mathverse", subset: /vision/i.test(match[0]) ? "vision only" : "" }),
	],
];

function lower(text: string | undefined): string {
	return (text ?? "").toLowerCase();
}

function clean(text: string | undefined): string {
	const bare = (text ?? "").replace(/^[\s:()[\]_-]+|[\s:()[\]_-]+$/g, "").replace(/\s+/g, " ");
	return bare.includes("(") && !bare.includes(")") ? bare.replace(" (", ", ") : bare;
}

const WHOLE =
	/^(?:overall|avg\.?|average|all|total|mean|acc|accuracy|all tasks|full|overall accuracy|avg\. ?acc\.?|main|average over .*|macro)$/i;

/**
 * Takes a vendor's label apart: which benchmark, version, part and settings. Undefined when it is none of ours.
 * `context` is further text of the row (conditions, title) in which a window or part may be stated.
 */
export function readLabel(label: string, variant: string, context: string, resolver: Resolver): Label | undefined {
	const bare = label
		.normalize("NFKC")
		.replace(/[*†‡✱§↑↓¶]|\^\d|[¹²³⁴]$/gu, "")
		.replace(/\s+/g, " ")
		.trim();
	const text = TYPOS[bare] ?? bare;
	if (text === "" || NOT_OURS.has(text)) return undefined;
	const part = byRule(text, resolver) ?? byName(text, resolver);
	if (part === undefined) return undefined;
	const out: Label = {
		benchmark: part.benchmark,
		version: part.version ?? "",
		subset: part.subset ?? "",
		metric: part.metric ?? "",
		conditions: [...(part.conditions ?? [])],
	};
	placeVariant(out, variant.trim());
	if (out.benchmark === "humaneval" && out.conditions.includes("multilingual")) {
		out.benchmark = "multipl-e";
		out.conditions = out.conditions.filter((condition) => condition !== "multilingual");
	}
	if (!settleSubset(out)) return undefined;
	if (out.benchmark === "gpqa" && /diamond/i.test(`${variant} ${context}`)) {
		out.benchmark = "gpqa-diamond";
		if (/^diamond$/i.test(out.subset)) out.subset = "";
	}
	if (out.benchmark === "gpqa-diamond" && /^diamond$/i.test(out.subset)) out.subset = "";
	if (out.benchmark === "livecodebench" && out.version === "") out.version = codeWindow(context);
	out.conditions = out.conditions.filter((condition) => condition !== "");
	return out;
}

function byRule(text: string, resolver: Resolver): Part | undefined {
	for (const [pattern, make] of RULES) {
		const match = pattern.exec(text);
		if (match === null) continue;
		const part = make(match);
		if (part === undefined) return undefined;
		if (!part.benchmark.startsWith("?")) return part;
		const id = resolver.benchmark(part.benchmark.slice(1))?.id;
		return id === undefined ? undefined : { ...part, benchmark: id };
	}
	return undefined;
}

const TRAILING: RegExp[] = [
	/[ ,(-]+(\d+[- ]shot(?: CoT)?)\)?$/i,
	/[ ,(-]+(pass@\d+|maj@\d+|avg@\d+|mean@\d+|cons@\d+|pass\^\d+)\)?$/i,
	/[ ,(-]+((?:0-shot )?CoT|EM|F1|acc|greedy|no tools|with tools|w\/o tools|w\/ tools|w\/ python|with python|strict|text[- ]only|high|Python)\)?$/i,
	/ ?\(([^()]+)\)$/,
	/ ?\[([^[\]]+)\]$/,
];

function byName(text: string, resolver: Resolver): Part | undefined {
	const conditions: string[] = [];
	let rest = text;
	for (let step = 0; step < 4; step += 1) {
		const rule = step === 0 ? undefined : byRule(rest, resolver);
		if (rule !== undefined) return { ...rule, conditions: [...(rule.conditions ?? []), ...conditions] };
		const found = resolver.benchmark(rest);
		if (found !== undefined) return { benchmark: found.id, conditions };
		const match = TRAILING.map((pattern) => pattern.exec(rest)).find(
			(candidate) => candidate !== null && candidate !== undefined && candidate.index > 1,
		);
		if (match === undefined || match === null) return undefined;
		conditions.unshift(match[1] ?? "");
		rest = rest.slice(0, match.index).trim();
	}
	return undefined;
}

function placeVariant(label: Label, variant: string): void {
	if (variant === "" || WHOLE.test(variant)) return;
	if (label.benchmark === "livecodebench") {
		const window = codeWindow(variant);
		if (window !== "" && window !== label.version) {
			label.version = label.version === "" ? window : `${label.version}, ${window}`;
			return;
		}
	}
	if (label.benchmark === "aime" && label.version === "" && /^(?:20)?2[2-6]$/.test(variant)) {
		label.version = year(variant);
		return;
	}
	const judge = /^(?:judge )?(gpt-?4[\w.-]*?)[- ]?(?:judge)?$/i.exec(variant)?.[1];
	if (judge !== undefined && /^(?:arena-hard|mm-vet|mt-bench|alignbench|wildbench)$/.test(label.benchmark)) {
		label.conditions.push(`judge ${judge}`);
		return;
	}
	if (label.benchmark === "arena-hard" && label.version === "") {
		const version = /v(0\.1|2\.0)/i.exec(variant)?.[1];
		if (version !== undefined) {
			label.version = `v${version}`;
			return;
		}
	}
	if (label.benchmark === "mmmu" && /^val/i.test(variant)) {
		label.subset = "validation";
		return;
	}
	label.subset = label.subset === "" ? variant : `${label.subset}; ${variant}`;
}
