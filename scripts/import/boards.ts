import type { Label } from "./benchmark-labels.ts";

type Row = Record<string, string>;
type Board = [benchmark: string, make: (row: Row) => Partial<Label> | undefined];

const variant = (row: Row) => row["variant"] ?? "";
const metric = (row: Row) => row["metric"] ?? "";
/** Only rows of one metric; it is the benchmark's own. */
const only = (name: string, label: Partial<Label>) => (row: Row) => (metric(row) === name ? label : undefined);
const whole = (label: Partial<Label>) => () => label;
/** A part of the variant behind a word. */
const after = (word: string, text: string) => new RegExp(`${word} ([^;]+)`).exec(text)?.[1]?.trim() ?? "";

const ARENA = new Set([
	"overall",
	"hard prompts",
	"creative writing",
	"coding",
	"math",
	"instruction following",
	"English",
	"Chinese",
]);
const EURO = new Set(["all European languages", "english", "german", "french", "spanish", "italian", "polish"]);

/**
 * How boards of independent evaluators map to our benchmarks: which row is the whole, what its version and part are,
 * what is left out (undefined).
 */
const BOARDS: Board[] = [
	["Aider polyglot", (row) => aider(row, "aider-polyglot")],
	["Aider code editing", (row) => aider(row, "aider-edit")],
	["AlpacaEval 2.0", (row) => ({ benchmark: "alpacaeval-2", metric: metric(row) === "win rate" ? "" : metric(row) })],
	["AlpacaEval 1.0", only("win rate", { benchmark: "alpacaeval-1" })],
	["LMArena Text", arena("lmarena-text")],
	["LMArena Vision", arena("lmarena-vision")],
	["LMArena Text-to-Image", arena("lmarena-text-to-image")],
	["LMArena Code / WebDev", arena("lmarena-code")],
	["LMArena Document", arena("lmarena-document")],
	["LMArena Search", arena("lmarena-search")],
	["LMArena Image Edit", arena("lmarena-image-edit")],
	["LMArena Text-to-Video", arena("lmarena-text-to-video")],
	["LMArena Image-to-Video", arena("lmarena-image-to-video")],
	[
		"Arena-Hard-v2.0",
		(row) => ({
			benchmark: "arena-hard",
			version: "v2.0",
			subset: /creative/.test(variant(row)) ? "creative writing" : "",
			conditions: [/style control/.test(variant(row)) ? "style control" : ""],
		}),
	],
	[
		"Arena-Hard-v0.1",
		(row) => ({
			benchmark: "arena-hard",
			version: "v0.1",
			conditions: [/^style control/.test(variant(row)) ? "style control" : "without style control"],
		}),
	],
	["Berkeley Function-Calling Leaderboard V4", (row) => bfcl(row, "V4")],
	["Berkeley Function-Calling Leaderboard V3", (row) => bfcl(row, "V3")],
	["BrowseComp-Plus", only("accuracy", { benchmark: "browsecomp-plus" })],
	[
		"BullshitBench",
		(row) =>
			metric(row).startsWith("clear pushback")
				? { benchmark: "bullshitbench", version: variant(row).slice(0, 2) }
				: undefined,
	],
	["Kagi LLM Chess Puzzles", only("solved", { benchmark: "kagi-chess-puzzles" })],
	["Chess LLM Benchmark (games)", whole({ benchmark: "chess-llm" })],
	[
		"CodeClash",
		(row) => ({
			benchmark: "codeclash",
			subset: variant(row).startsWith("overall") ? "" : variant(row).replace("arena ", ""),
		}),
	],
	[
		"CRUXEval",
		(row) => ({
			benchmark: "cruxeval",
			subset: /-I /.test(variant(row)) ? "input prediction" : "output prediction",
			metric: metric(row) === "pass@1" ? "" : metric(row),
		}),
	],
	["ARC-AGI-1", whole({ benchmark: "arc-agi-1" })],
	["ARC-AGI-2", whole({ benchmark: "arc-agi-2" })],
	["Humanity's Last Exam", whole({ benchmark: "hle" })],
	["APEX-Agents", whole({ benchmark: "apex-agents" })],
	["SimpleBench", whole({ benchmark: "simplebench" })],
	[
		"Fiction.LiveBench",
		(row) => ({
			benchmark: "fiction-livebench",
			subset: `${after("context", variant(row)).replace(" tokens", "")} context`,
		}),
	],
	["GeoBench", only("country accuracy", { benchmark: "geobench", subset: "A Community World" })],
	[
		"BALROG",
		(row) => ({ benchmark: "balrog", subset: variant(row) === "overall" ? "" : after("environment", variant(row)) }),
	],
	["CadEval", whole({ benchmark: "cadeval" })],
	["VPCT (Visual Physics Comprehension Test)", whole({ benchmark: "vpct" })],
	["WeirdML", whole({ benchmark: "weirdml" })],
	["Deep Research Bench (FutureSearch)", whole({ benchmark: "deep-research-bench" })],
	[
		"Lech Mazur Creative Writing",
		(row) =>
			metric(row) === "Thurstone rating"
				? { benchmark: "lechmazur-writing", version: "v2 (pairwise)" }
				: metric(row).startsWith("mean score")
					? { benchmark: "lechmazur-writing", version: "2025 (absolute)", metric: "mean score, 0 to 10" }
					: undefined,
	],
	["Cybench", whole({ benchmark: "cybench", conditions: ["unguided"] })],
	["Cybench (HAL)", whole({ benchmark: "cybench" })],
	["TheAgentCompany", whole({ benchmark: "theagentcompany" })],
	["PostTrainBench", whole({ benchmark: "posttrainbench" })],
	["WebDev Arena", whole({ benchmark: "webdev-arena" })],
	[
		"Terminal-Bench 1.0",
		(row) => ({
			benchmark: "terminal-bench",
			version: "1.0",
			conditions: [/launch/.test(variant(row)) ? "launch board" : "live board"],
		}),
	],
	["Terminal-Bench 2.0", whole({ benchmark: "terminal-bench", version: "2.0" })],
	["Terminal-Bench 2.1", whole({ benchmark: "terminal-bench", version: "2.1" })],
	[
		"METR Time Horizon",
		(row) => ({
			benchmark: "metr-time-horizon",
			version: after("Horizon", variant(row)),
			subset: metric(row).startsWith("80%") ? "80% success" : "50% success",
			unit: "minutes",
		}),
	],
	["MMLU (HELM)", helm("mmlu")],
	["GSM8K (HELM)", helm("gsm8k")],
	["BoolQ (HELM)", helm("boolq")],
	["HellaSwag (HELM)", helm("hellaswag")],
	["GPQA Diamond", whole({ benchmark: "gpqa-diamond" })],
	["MATH Level 5", whole({ benchmark: "math-level-5" })],
	["MATH Level 5 (ZeroEval)", whole({ benchmark: "math-level-5" })],
	["OTIS Mock AIME 2024-2025", whole({ benchmark: "otis-mock-aime" })],
	["FrontierMath", whole({ benchmark: "frontiermath", subset: "Tiers 1-3" })],
	["FrontierMath Tier 4", whole({ benchmark: "frontiermath", subset: "Tier 4" })],
	["Chess Puzzles (Epoch)", whole({ benchmark: "epoch-chess-puzzles" })],
	["SimpleQA Verified", whole({ benchmark: "simpleqa-verified" })],
	["SWE-bench Verified (Epoch run)", whole({ benchmark: "swe-bench-verified", conditions: ["harness Epoch AI"] })],
	["Epoch Capabilities Index", whole({ benchmark: "epoch-eci", version: "2026-05" })],
	[
		"EQ-Bench 3",
		(row) => ({
			benchmark: "eq-bench",
			version: "3",
			metric: metric(row).startsWith("Elo") ? "Elo (normalised)" : "rubric score",
		}),
	],
	[
		"EQ-Bench Creative Writing v3",
		(row) =>
			metric(row) === "slop score"
				? undefined
				: { benchmark: "creative-writing-v3", metric: metric(row).startsWith("Elo") ? "" : "rubric score, 0 to 20" },
	],
	["EQ-Bench Longform Creative Writing", whole({ benchmark: "longform-writing" })],
	["Judgemark v4", whole({ benchmark: "judgemark", version: "v4" })],
	[
		"EuroEval",
		(row) => {
			const language = variant(row).split(";")[0] ?? "";
			return EURO.has(language)
				? { benchmark: "euroeval", subset: language === "all European languages" ? "" : language, version: "2026-04" }
				: undefined;
		},
	],
	["HumanEval", whole({ benchmark: "humaneval", conditions: ["EvalPlus"] })],
	["HumanEval+", whole({ benchmark: "humaneval-plus", conditions: ["EvalPlus"] })],
	["MBPP (EvalPlus)", whole({ benchmark: "mbpp", conditions: ["EvalPlus"] })],
	["MBPP+", whole({ benchmark: "mbpp-plus", conditions: ["EvalPlus"] })],
	["EvalPerf", whole({ benchmark: "evalperf" })],
	["RepoQA (SNF)", whole({ benchmark: "repoqa" })],
	[
		"GSO",
		(row) =>
			/hack/.test(metric(row))
				? {
						benchmark: "gso",
						subset: variant(row) === "Opt@1" ? "" : variant(row),
						metric: `${variant(row)} with hack control`,
					}
				: { benchmark: "gso", metric: variant(row) === "Opt@1" ? "" : variant(row) },
	],
	["GAIA", whole({ benchmark: "gaia" })],
	["SWE-bench Verified (HAL)", whole({ benchmark: "swe-bench-verified", conditions: ["harness HAL"] })],
	["SWE-bench Verified Mini (HAL)", whole({ benchmark: "swe-bench-verified-mini" })],
	["USACO (HAL)", whole({ benchmark: "usaco" })],
	["CORE-Bench", (row) => ({ benchmark: "core-bench", subset: variant(row) })],
	["τ-bench (HAL)", (row) => ({ benchmark: "tau-bench", subset: variant(row), conditions: ["harness HAL"] })],
	["AppWorld", (row) => ({ benchmark: "appworld", subset: variant(row) })],
	[
		"Kagi LLM Benchmark (offline)",
		(row) => ({ benchmark: "kagi-llm-benchmark", version: kagiDate(after("task list of", variant(row))) }),
	],
	[
		"NYT Connections (extended)",
		(row) =>
			/older models/.test(variant(row))
				? undefined
				: { benchmark: "nyt-connections", subset: /newest/.test(variant(row)) ? "newest 100" : "" },
	],
	["LLM Thematic Generalization V2", only("top-1 accuracy", { benchmark: "thematic-generalization", version: "V2" })],
	[
		"LLM Confabulation (RAG)",
		(row) =>
			metric(row) === "confabulation rate"
				? { benchmark: "confabulations" }
				: metric(row) === "non-response rate"
					? { benchmark: "confabulations", metric: "non-response rate" }
					: undefined,
	],
	["Elimination Game", whole({ benchmark: "elimination-game" })],
	["Step Game", whole({ benchmark: "step-game" })],
	["LLM Divergent Thinking Creativity", whole({ benchmark: "divergent-thinking" })],
	["BAZAAR double auction", only("TrueSkill mu", { benchmark: "bazaar" })],
	["LLM Debate Benchmark", whole({ benchmark: "llm-debate" })],
	[
		"LLM Persuasion Benchmark",
		(row) => (variant(row) === "persuader role" ? { benchmark: "llm-persuasion" } : undefined),
	],
	["LLM Sycophancy Benchmark", only("sycophancy rate", { benchmark: "llm-sycophancy" })],
	["Buyout Game", whole({ benchmark: "buyout-game" })],
	["PACT negotiation", only("bilateral rating", { benchmark: "pact" })],
	[
		"LiveBench",
		(row) => {
			const category = after("category", variant(row));
			return {
				benchmark: "livebench",
				version: after("release", variant(row)),
				subset: category === "IF" ? "Instruction Following" : category,
			};
		},
	],
	[
		"LiveCodeBench",
		(row) => {
			const text = variant(row);
			const span = /problems (\d{4}-\d{2}-\d{2}) to (\d{4}-\d{2}-\d{2})/.exec(text);
			const level = text.split("; ").at(-1) ?? "";
			if (span === null) return undefined;
			return {
				benchmark: "livecodebench",
				version: `${after("release", text)}, ${span[1]} to ${span[2]}`,
				subset: level === "all difficulties" ? "" : level,
			};
		},
	],
	[
		"RULER",
		(row) => ({
			benchmark: "ruler",
			subset: variant(row).startsWith("average") ? "" : `${after("length", variant(row))} context`,
		}),
	],
	["MathArena AIME 2026", whole({ benchmark: "aime", version: "2026", conditions: ["harness MathArena"] })],
	["MathArena HMMT February 2026", whole({ benchmark: "hmmt", version: "2026-02", conditions: ["harness MathArena"] })],
	[
		"MCP-Universe",
		(row) => {
			const [part = "", track = ""] = variant(row).split(" ; ");
			if (metric(row) !== "success rate") return undefined;
			return { benchmark: "mcp-universe", subset: part === "overall" ? "" : part, conditions: [track] };
		},
	],
	["MMLU-Pro", whole({ benchmark: "mmlu-pro" })],
	[
		"MMMU",
		(row) => {
			const [split = "", part = ""] = variant(row).split("; ");
			return { benchmark: "mmmu", subset: part === "overall" ? split : `${split}; ${part}` };
		},
	],
	[
		"MMMU-Pro",
		(row) => ({
			benchmark: "mmmu-pro",
			subset: variant(row).startsWith("vision") ? "vision" : variant(row).startsWith("standard") ? "standard" : "",
		}),
	],
	[
		"Open ASR Leaderboard",
		(row) => {
			const [group = "", part = ""] = variant(row).split("; ");
			if (/CORAAL/.test(part)) return undefined;
			return { benchmark: "open-asr", version: group, subset: part === "average" ? "" : part };
		},
	],
	["PM-LLM-Benchmark (process mining)", whole({ benchmark: "pm-llm-benchmark", version: "v2.2" })],
	["PM-LLM-Benchmark3 (process mining)", whole({ benchmark: "pm-llm-benchmark", version: "v3" })],
	["SciCode", (row) => ({ benchmark: "scicode", subset: variant(row) })],
	["SVGBench", whole({ benchmark: "svgbench" })],
	[
		"SWE-bench-Live",
		(row) => {
			const [part = "", count = ""] = variant(row).split("; ");
			return { benchmark: "swe-bench-live", version: count, subset: part };
		},
	],
	["SWE-bench Pro", whole({ benchmark: "swe-bench-pro", subset: "public" })],
	[
		"τ²-bench",
		(row) => ({
			benchmark: "tau2-bench",
			version: /legacy/.test(variant(row)) ? "legacy tasks" : "current tasks",
			subset: after("domain", variant(row)).replace(" (legacy task set)", ""),
			metric: metric(row) === "pass^1" ? "" : metric(row),
		}),
	],
	[
		"τ-bench (v1)",
		(row) => ({
			benchmark: "tau-bench",
			subset: after("domain", variant(row)),
			metric: metric(row) === "pass^1" ? "" : metric(row),
		}),
	],
	[
		"τ-Knowledge (τ²-bench banking_knowledge)",
		(row) => ({ benchmark: "tau3-bench", subset: "banking", metric: metric(row) === "pass^1" ? "" : metric(row) }),
	],
	[
		"τ-bench voice (τ²-bench)",
		(row) => ({
			benchmark: "tau3-bench",
			subset: `voice, ${after("domain", variant(row)).replace("banking_knowledge", "banking")}`,
		}),
	],
	[
		"Vectara Hallucination Leaderboard",
		(row) => ({
			benchmark: "vectara-hallucination",
			version: /^HHEM-2\.3/.test(variant(row)) ? "HHEM-2.3" : /^HHEM-2\.1/.test(variant(row)) ? "HHEM-2.1" : "HHEM-1.0",
			metric: metric(row) === "answer rate" ? "answer rate" : "",
		}),
	],
	["MMLU-Redux (ZeroEval)", whole({ benchmark: "mmlu-redux" })],
	["GSM8K (ZeroEval)", whole({ benchmark: "gsm8k" })],
	["CRUXEval-O (ZeroEval)", whole({ benchmark: "cruxeval", subset: "output prediction" })],
	[
		"ZebraLogic",
		(row) => ({
			benchmark: "zebralogic",
			subset: /^Easy/.test(variant(row)) ? "easy" : /^Hard/.test(variant(row)) ? "hard" : "",
			metric: /^Cell/.test(variant(row)) ? "cell accuracy" : "",
		}),
	],
	["ArenaHard", (row) => ({ benchmark: "arena-hard", version: "v0.1", conditions: [`judge ${variant(row)}`] })],
	["Arena-Hard", (row) => ({ benchmark: "arena-hard", version: /v2/.test(variant(row)) ? "v2.0" : "v0.1" })],
];

function arena(benchmark: string): Board[1] {
	return (row) => {
		const [part = "", control = ""] = variant(row).split("; ");
		if (!ARENA.has(part) && benchmark === "lmarena-text") return undefined;
		const month = (row["source_date"] ?? "").slice(0, 7);
		return {
			benchmark,
			version: month,
			subset: part === "overall" ? "" : part,
			conditions: [control.replace(" (site default)", "")],
		};
	};
}

function bfcl(row: Row, version: string): Partial<Label> | undefined {
	if (/Relevance|Irrelevance/.test(variant(row))) return undefined;
	return { benchmark: "bfcl", version, subset: variant(row) === "overall" ? "" : variant(row) };
}

function aider(row: Row, benchmark: string): Partial<Label> | undefined {
	if (metric(row) === "pass rate within 2 attempts") return { benchmark };
	return metric(row) === "pass rate at first attempt" ? { benchmark, metric: "first attempt" } : undefined;
}

function helm(benchmark: string): Board[1] {
	return () => ({ benchmark, conditions: ["harness HELM"] });
}

const MONTHS = [
	"January",
	"February",
	"March",
	"April",
	"May",
	"June",
	"July",
	"August",
	"September",
	"October",
	"November",
	"December",
];

/** "August 11th, 2025" as `2025-08-11`. */
function kagiDate(text: string): string {
	const match = /^(\w+) (\d+)\w*, (\d{4})$/.exec(text);
	const at = MONTHS.indexOf(match?.[1] ?? "");
	return match === null || at < 0
		? text
		: `${match[3]}-${String(at + 1).padStart(2, "0")}-${(match[2] ?? "").padStart(2, "0")}`;
}

const byName = new Map(BOARDS);

/** Whether rows of this board are read at all, so that what is left out of it is left out on purpose. */
export function isKnownBoard(name: string): boolean {
	return byName.has(name);
}

/** Takes a row of an independent board apart; undefined when it is left out or none of ours. */
export function readBoard(row: Row): Label | undefined {
	const part = byName.get(row["benchmark"] ?? "")?.(row);
	if (part?.benchmark === undefined) return undefined;
	const { benchmark, version = "", subset = "", metric: named = "", conditions = [], unit } = part;
	return {
		benchmark,
		version,
		subset,
		metric: named,
		conditions: conditions.filter((entry) => entry !== ""),
		...(unit === undefined ? {} : { unit }),
	};
}
