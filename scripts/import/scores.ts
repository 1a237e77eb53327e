/**
 * First load of scores and sources from the raw facts: `node scripts/import/scores.ts FOLDER`.
 * Rewrites `data/scores` and `data/sources.yaml`, adds the versions it meets to the benchmarks, and prints what was
 * left out and why. Names that resolved to nothing go to `data/unresolved.csv`.
 */
import { writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { readConditions } from "../../src/dataset/conditions.ts";
import { metricOf as sameMetric } from "../../src/dataset/metric.ts";
import type { Records, ScoreRecord, SourceKind, SourceRecord } from "../../src/dataset/records.ts";
import { openResolver, type Resolver } from "../../src/dataset/resolve.ts";
import { order } from "../../src/dataset/score-order.ts";
import { formatCsv } from "../dataset/csv.ts";
import { slug } from "../dataset/files.ts";
import { DATA, readDataset } from "../dataset/read.ts";
import { writeRecords } from "../dataset/write.ts";
import { type Label, readLabel } from "./benchmark-labels.ts";
import { isKnownBoard, readBoard } from "./boards.ts";
import { readTable, tablesOf } from "./facts.ts";
import { modelOf } from "./model-names.ts";
import { settingsInName, settingsOnBoard } from "./name-settings.ts";
import { settleConditions } from "./settle-conditions.ts";
import { VERSION_NOTES } from "./version-notes.ts";

/** Pages that announce one dated snapshot under the undated name. */
const SNAPSHOT_PAGES: Record<string, Record<string, string>> = {
	"https://www.anthropic.com/news/claude-3-5-sonnet": { "Claude 3.5 Sonnet": "claude-3-5-sonnet-20240620" },
	"https://www.anthropic.com/news/3-5-models-and-computer-use": { "Claude 3.5 Sonnet": "claude-3-5-sonnet-20241022" },
	"https://www-cdn.anthropic.com/fed9cc193a14b84131812372d8d5857f8f304c52/Model_Card_Claude_3_Addendum.pdf": {
		"Claude 3.5 Sonnet": "claude-3-5-sonnet-20241022",
	},
	"https://openai.com/index/hello-gpt-4o/": { "GPT-4o": "gpt-4o-2024-05-13" },
	"https://x.ai/blog/grok-2": { "Grok-2": "grok-2-2024-08-13" },
	"https://deepmind.google/models/gemini/pro/": { "Gemini 2.5 Pro": "gemini-2-5-pro-preview-05-06" },
};

type Row = Record<string, string>;

/** Vendors by the name under which they report. */
const REPORTERS: Record<string, string> = {
	"Alibaba Qwen": "alibaba",
	DeepSeek: "deepseek",
	OpenAI: "openai",
	"TII Falcon": "tii",
	"OpenBMB (MiniCPM)": "openbmb",
	"Google DeepMind": "google",
	"LG AI Research": "lg-ai-research",
	MiniMax: "minimax",
	"Moonshot AI": "moonshot-ai",
	Anthropic: "anthropic",
	NVIDIA: "nvidia",
	Meta: "meta",
	Baichuan: "baichuan",
	"ByteDance Seed": "bytedance",
	"Tencent Hunyuan": "tencent",
	"IBM Granite": "ibm",
	"Zhipu AI (Z.ai)": "z-ai",
	"Shanghai AI Lab (InternLM)": "shanghai-ai-lab",
	"Meituan LongCat": "meituan",
	Kakao: "kakao",
	"Xiaomi MiMo": "xiaomi",
	"Stability AI": "stability-ai",
	"rednote hilab": "rednote",
	xAI: "xai",
	Microsoft: "microsoft",
	"Skywork AI": "kunlun-tech",
	"Mistral AI": "mistral-ai",
	StepFun: "stepfun",
	"OpenGVLab (InternVL)": "shanghai-ai-lab",
	"01.AI": "01-ai",
	OrionStar: "orionstar",
	Amazon: "amazon",
	XVERSE: "xverse",
	"inclusionAI (Ant Group)": "ant-group",
	"SK Telecom": "sk-telecom",
	"Sakana AI": "sakana-ai",
	"AI21 Labs": "ai21-labs",
	Cohere: "cohere",
};

/** Evaluators that make or sell models themselves, so that their own models count as self-reported. */
const EVALUATOR_VENDORS: [RegExp, string][] = [
	[/^Salesforce/, "salesforce"],
	[/^NVIDIA/, "nvidia"],
	[/^Hugging Face/, "hugging-face"],
];

const ACADEMIC =
	/Stanford|Berkeley|Princeton|UIUC|ETH|University|Waterloo|MIT |LiveCodeBench|CRUXEval|MMMU|TIGER|SciCode|HAL|ZeroEval|WildEval|EuroEval|EvalPlus|RULER|SWE-bench-Live|GSO|CodeClash/i;

/** Boards whose terms forbid reuse for any purpose: left out. */
const FORBIDDEN = /CC BY-NC|non-commercial/i;

/** Segments of conditions that say how the copy was made or repeat another field. */
const NOISE = [
	/^via /,
	/^stored as fraction/,
	/^extracted by modelcards/,
	/^run [\w.]+$/,
	/^verified \d{4}/,
	/^average length/,
	/^interval[ =]/,
	/^standard error.*computed here/,
	/^rating deviation/,
	/^elo standard deviation/,
	/^command:/,
	/^aider [\d.]+/,
	/^commit date/,
	/^same commit/,
	/^llm judge; commit/,
	/^n_items/,
	/^no answer [\d.]+/,
	/^as compiled by epoch/,
	/^name on the board/,
	/^model version mapped by epoch: none/,
	/^suffix after _/,
	/^display name/,
	/^licence class/,
	/^rtfx/,
	/^run folder/,
	/^entry (?:not )?marked/,
	/^date shown on the board/,
	/^figures read from the image/,
	/^table published as an image/,
	/^\(\* = marked in source\)$/,
	/^\(fc = native/,
	/^human preference votes/,
	/^tracker parses/,
	/^95% interval/,
	/^percentage computed/,
	/^mean of per-problem/,
	/^average [\d.]+ search calls/,
	/^epoch note: no trajectory/,
	/^row kept because/,
	/^board section/,
	/^submission type/,
	/^\d+ resolved/,
	/^instance pool/,
	/^\d+-?% bootstrap/,
	/^matharena model config/,
	/^README lists the mini/i,
	/^served via/,
	/^source_/,
	/^epoch ai run, stored/,
	/^mean of the tasks of the category/,
];

/** Says how many answers counted: always kept. */
const SAMPLING = /@|\^|[³²]|cubed|pass at|maj|cons|single attempt|multiple attempts/i;

interface Dropped {
	[reason: string]: number;
}

const dropped: Dropped = {};
const unresolved = new Map<string, { kind: string; rows: number; file: string }>();

function drop(reason: string): undefined {
	dropped[reason] = (dropped[reason] ?? 0) + 1;
	return undefined;
}

function note(kind: string, name: string, file: string): void {
	const key = `${kind}\t${name}`;
	const entry = unresolved.get(key) ?? { kind, rows: 0, file };
	entry.rows += 1;
	unresolved.set(key, entry);
}

interface Context {
	/** Names on EuroEval that have a tuned sibling there: the base models. */
	baseOnEuroEval: ReadonlySet<string>;
	/** Title of a page and a name that stands there with "-Chat" or "-Instruct" as well. */
	tunedOn: ReadonlySet<string>;
	/** Compilations date a row by its model; a page is as new as the newest model it speaks of. By address. */
	pageDates: ReadonlyMap<string, string>;
	/** Release of a model, of the whole for a dated snapshot without its own. */
	releasedOn: ReadonlyMap<string, string>;
	resolver: Resolver;
	records: Records;
	vendorOf: ReadonlyMap<string, string>;
	unitOf: ReadonlyMap<string, string>;
	sources: Map<string, SourceRecord>;
}

function importRow(row: Row, file: string, vendorFile: boolean, context: Context): ScoreRecord | undefined {
	const stated = row["conditions"] ?? "";
	if (/no evidence snippet/.test(stated)) return drop("machine-extracted without a snippet");
	if (/modelcards\.net/.test(row["source_title"] ?? ""))
		return drop("machine-extracted; units found wrong in the audit");
	if (FORBIDDEN.test(row["license_of_source"] ?? "")) return drop("terms of the source forbid some uses");
	if (!/^https?:\/\/\S+$/.test(row["source_url"] ?? "")) return drop("no public address");
	if (/arena-hard-auto\/issues\/61/.test(row["source_url"] ?? "")) return drop("second-hand, origin not stated");
	if (row["reporter_kind"] === "secondary") return drop("second-hand, origin not stated");
	if (/^LiveBench leaderboard table|quoting Epoch AI$/.test(row["source_title"] ?? ""))
		return drop("copy of a board that is read itself");
	// Before its release of December 2025 "V3.2" meant the experimental one of September.
	if (/^DeepSeek-V3\.2$/i.test(row["model_as_written"] ?? "") && (row["source_date"] ?? "") < "2025-12-01")
		row["model_as_written"] = "DeepSeek-V3.2-Exp";
	const written = row["model_as_written"] ?? "";
	const model = modelOf(
		SNAPSHOT_PAGES[row["source_url"] ?? ""]?.[written] ?? written,
		row["source_date"] ?? "",
		context.resolver,
	);
	if (model === undefined) {
		note("model", written, file);
		return drop("model not ours, or not one");
	}
	// Which release was measured is the compiler's guess: the figure stays with the undated name.
	if (/Epoch note: [^;]*\bassum/i.test(stated)) {
		const whole = context.records.models.find((entry) => entry.id === model.id)?.snapshotOf;
		if (whole !== undefined) model.id = whole;
	}
	const independent = row["reporter_kind"] === "independent";
	if (mappedElsewhere(stated, model.id, context)) return drop("compilation maps the board's name to another model");
	const label = independent
		? (readBoard(row) ?? (vendorFile ? labelOf(row, context) : undefined))
		: labelOf(row, context);
	if (label === undefined) {
		if (!isKnownBoard(row["benchmark"] ?? "") || !independent) note("benchmark", row["benchmark"] ?? "", file);
		return drop(independent ? "part of a board left out" : "benchmark not ours");
	}
	const measured = measuredOf(row, label, context);
	if (measured === undefined) return drop("unit does not fit the benchmark");
	const reporter = independent ? "" : (REPORTERS[row["reporter"] ?? ""] ?? "");
	if (!independent && reporter === "") return drop(`unknown reporter ${row["reporter"]}`);
	const own = context.vendorOf.get(model.id) === reporter;
	if (COMPILED.test(row["source_title"] ?? "") && MISREAD.test(row["source_url"] ?? ""))
		return drop("compilation misreads the page");
	if (row["source_url"] === "https://moonshotai.github.io/Kimi-K2/" && /0905/.test(written))
		return drop("compilation gives the figures of one model to another");
	if (!independent && own !== (row["reporter_kind"] === "vendor")) {
		note(own ? "vendor differs (ours: own)" : "vendor differs (ours: other)", `${written} by ${row["reporter"]}`, file);
		return drop("maker in the source and here differ");
	}
	const released = context.releasedOn.get(model.id);
	const given = dateOf(row, context);
	// Compilations carry dates from before a model was out; its release is the earliest that the figure can be.
	const date =
		released !== undefined && COMPILED.test(row["source_title"] ?? "") && given < released ? released : given;
	if (!/^\d{4}(?:-\d{2}){0,2}$/.test(date)) return drop("no date");
	if (
		released !== undefined &&
		tooEarly(model.conditions.includes("preview") ? given : date, released, row["source_url"] ?? "")
	) {
		note("early", `${written} (${model.id}, ${released}) in ${row["source_title"]} ${date}`, file);
		return drop("dated before the model was released");
	}
	const family = context.records.models.find((entry) => entry.id === model.id)?.family ?? "";
	const compiled = COMPILED.test(row["source_title"] ?? "");
	const settings = settleConditions(
		conditionsOf(stated),
		{ model: model.id, family, own: !independent && own, compiled, benchmark: label.benchmark },
		context.resolver,
	);
	const { metric, remark } = metricOf(row, label, independent, context);
	if (remark !== "") settings.push(remark);
	settings.push(...statedOnPage(row, model.id, own, label));
	const tuned = readConditions(settings.join("; ")).tuning !== undefined;
	if (row["source_url"] === "https://openai.com/index/introducing-gpt-5/" && label.benchmark === "swe-bench-verified") {
		// Its footnote: every run used a fixed set of 477 of the 500 tasks.
		label.subset = "n=477 subset";
		row["n_items"] = "477";
	}
	const board = settingsOnBoard(stated);
	const before = [
		...label.conditions,
		...model.conditions.filter((condition) => !tuned || !/^(?:instruct|base) model$/.test(condition)),
		...settings,
	].filter((condition) => board.replace === undefined || !board.replace.test(condition));
	const known = readConditions(before.join("; "));
	const added = board.add.filter(
		(text) =>
			!(text.endsWith("thinking") && text.startsWith("no ") ? known.thinking === false : false) &&
			!(text === "thinking" && known.thinking !== undefined) &&
			!(/k thinking$/.test(text) && known.budget !== undefined),
	);
	const record = context.records.models.find((entry) => entry.id === model.id);
	const conditions = [...before, ...added];
	if (record !== undefined) {
		conditions.push(...settingsInName(written, record, conditions));
		const base = context.baseOnEuroEval.has(written) && readConditions(conditions.join("; ")).tuning === undefined;
		if (base && row["benchmark"] === "EuroEval") conditions.push("base model");
		else if (
			context.tunedOn.has(`${row["source_title"]}\t${written}`) &&
			given < "2024-12" &&
			readConditions(conditions.join("; ")).tuning === undefined
		)
			conditions.push("base model");
	}
	const source = sourceOf(row, reporter, date, context);
	const [low, high] = [numberOf(row["ci_low"]), numberOf(row["ci_high"])];
	const items = numberOf(row["n_items"]);
	return {
		model: model.id,
		benchmark: label.benchmark,
		version: versionOf(label, date),
		subset: label.subset,
		metric,
		value: measured.value,
		unit: measured.unit,
		...(low !== undefined && low <= measured.value ? { low } : {}),
		...(high !== undefined && high >= measured.value ? { high } : {}),
		...(items !== undefined && Number.isInteger(items) && items > 0 ? { items } : {}),
		conditions: [...new Set(conditions)]
			.filter((text) => label.benchmark !== "epoch-eci" || !/effort|thinking|reasoning|\d+k/.test(text))
			.filter((text) => !(label.benchmark === "ocrbench" && text === label.subset))
			.filter((text) => !(label.benchmark === "terminal-bench" && text === `version ${label.version}`))
			.filter(
				(text, _at, all) =>
					!/^reasoning setting /.test(text) || !all.some((other) => /^reasoning effort |^no thinking$/.test(other)),
			)
			.map((text) => text.replace(/ ?\[\^\d+\]/g, "").replace(/ ?\^\[\d+\]/g, ""))
			.filter((text) => metric === "" || text.toLowerCase().replace(" ", "") !== metric.toLowerCase())
			.join("; "),
		date,
		source: source.id,
		reporter,
	};
}

/** Settings that the foot of a page states for its figures and that the collected row lacks. */
function statedOnPage(row: Row, model: string, own: boolean, label: Label): string[] {
	const title = row["source_title"] ?? "";
	const stated = row["conditions"] ?? "";
	// "All models are evaluated at high 'reasoning effort' settings."
	if (/^Introducing OpenAI o3 and o4-mini/.test(title) && own && /^o\d/.test(model) && !/effort/.test(stated))
		return ["reasoning effort high"];
	// "All other scores were averaged over 10 runs … and 128K thinking budget."
	if (/Claude Haiku 4\.5/.test(title) && model === "claude-haiku-4-5" && !/thinking|tool|no test-time/i.test(stated))
		return ["average of 10 runs", "128k thinking"];
	if (/^DeepSeek-Coder /i.test(title) && label.benchmark === "mbpp" && !/shot/.test(stated))
		return ["3-shot", "greedy decoding"];
	const bare = !/chat|instruct|-it\b|gpt-?[34]|glm/i.test(row["model_as_written"] ?? "");
	// Headings of their tables: "Base Model", "base language models", zero-shot runs of the evaluation harness.
	if (/^InternLM model card internlm2\.5/.test(title) && bare) return ["base model"];
	if (/^DeepSeek-Coder HumanEval README|^Qwen blog: Qwen1\.5-32B/.test(title) && stated === "" && bare)
		return ["base model"];
	if (/^StableLM README/.test(title) && stated === "") return ["0-shot", "LM evaluation harness"];
	if (/^Qwen-7B technical memo/.test(title) && stated === "" && bare)
		return label.benchmark === "mmlu" ? ["5-shot", "base model"] : ["base model"];
	// "All scores of other models reported from artificialanalysis.ai."
	if (/^MiniMax-M2 README/.test(title) && /Artificial Analysis methodology/.test(stated) && !own)
		return ["figure of Artificial Analysis"];
	return [];
}

/** The compilation says the name on the board, and that name is another model of ours than the one it maps to. */
function mappedElsewhere(stated: string, id: string, context: Context): boolean {
	const board = /name on the board: ([^;]+)/.exec(stated)?.[1]?.split(" + ").at(-1);
	const named = board === undefined ? undefined : context.resolver.model(board.trim());
	if (named === undefined || named.type !== "model" || named.id === id) return false;
	const whole = (model: string) => context.records.models.find((entry) => entry.id === model)?.snapshotOf ?? model;
	if (whole(named.id) === whole(id)) return false;
	note("mapping", `${board} is ${named.id}, mapped to ${id}`, "");
	return true;
}

/** Pages that their publisher goes on changing: `settleDates` moves their date to what they speak of. */
const LIVING = /seed\.bytedance\.com\/en\/seed2/;

/** More than 45 days before a release: either the date or the model is not what it seems. */
function tooEarly(date: string, released: string, address: string): boolean {
	const days = (text: string) => {
		const [year = "0", month = "12", day = "28"] = text.split("-");
		return Number(year) * 365 + Number(month) * 30.4 + Number(day);
	};
	const start = (text: string) => {
		const [year = "0", month = "1", day = "1"] = text.split("-");
		return Number(year) * 365 + Number(month) * 30.4 + Number(day);
	};
	return days(date) + 45 < start(released) && !LIVING.test(address);
}

/** Pages whose figures a compilation gives to another model or under settings that the page does not have. */
const MISREAD =
	/x\.ai\/blog\/grok-3|anthropic\.com\/news\/claude-4$|mistral-nemo|llama-3_?1-nemotron-51b|Mistral-Small-3\.1|deepmind\.google\/models\/gemini\/pro/i;

/** Remark on sources whose date no page states. */
const INFERRED = "The compilation gives no date of the page: figures carry that of the announcement or of the model.";

const COMPILED = /LLM-Stats|models\.dev|modelcards\.net/;

/**
 * Days of pages that a compilation dates by models which came before or after them, each as another source has it.
 * "" where the page lives on and speaks of models of several years: then the date of the row stays.
 */
const PAGE_DATES: Record<string, string> = {
	"https://github.com/meta-llama/llama-models/blob/a9c89c471f793423afd4cc3ca8671d6e56fe64cb/models/llama2/MODEL_CARD.md":
		"2023-07-18",
	"https://github.com/meta-llama/llama-models/blob/a9c89c471f793423afd4cc3ca8671d6e56fe64cb/models/llama3/MODEL_CARD.md":
		"2024-04-18",
	"https://openai.com/index/hello-gpt-4o/": "2024-05-13",
	"https://openai.com/index/learning-to-reason-with-llms/": "2024-09-12",
	"https://openai.com/index/openai-o3-mini//": "2025-01-30",
	"https://openai.com/research/gpt-4": "2023-03-14",
	"https://moonshotai.github.io/Kimi-K2/": "2025-07-11",
	"https://huggingface.co/deepseek-ai/DeepSeek-V3.1": "2025-08-21",
	"https://mistral.ai/news/codestral/": "",
	"https://deepmind.google/technologies/gemini/flash/": "",
	"https://deepmind.google/technologies/gemini/pro/": "",
};

function dateOf(row: Row, context: Context): string {
	const stated = row["source_date"] ?? "";
	// The board lists since when it has each entry.
	const entry = /date shown on the board:? (\d{4}-\d{2}-\d{2})/.exec(row["conditions"] ?? "")?.[1];
	if (/^MMMU/.test(row["benchmark"] ?? "") && entry !== undefined && entry < stated) return entry;
	const page = PAGE_DATES[row["source_url"] ?? ""];
	if (page !== undefined) return page === "" ? stated : page;
	return COMPILED.test(row["source_title"] ?? "") ? (context.pageDates.get(row["source_url"] ?? "") ?? stated) : stated;
}

/** The newest date under each address that a compilation cites. */
function pageDatesOf(rows: readonly Row[]): Map<string, string> {
	const dates = new Map<string, string>();
	for (const row of rows) {
		const [url, date] = [row["source_url"] ?? "", row["source_date"] ?? ""];
		// A repository or model page speaks of several releases; only an announcement is as new as its newest model.
		if (/^https?:\/\/(?:www\.)?(?:github\.com|huggingface\.co|arxiv\.org)\//.test(url)) continue;
		if (COMPILED.test(row["source_title"] ?? "") && date > (dates.get(url) ?? "")) dates.set(url, date);
	}
	return dates;
}

function labelOf(row: Row, context: Context): Label | undefined {
	const title = row["source_title"] ?? "";
	const label = readLabel(row["benchmark"] ?? "", row["variant"] ?? "", row["conditions"] ?? "", context.resolver);
	if (label === undefined) return undefined;
	// Both pages state elsewhere that their GPQA is the Diamond set (198 items).
	// Since the second edition, "AlpacaEval" alone can mean either.
	if (
		label.benchmark === "alpacaeval-1" &&
		!/1/.test(row["benchmark"] ?? "") &&
		(row["source_date"] ?? "") >= "2024-02"
	)
		return undefined;
	if (label.benchmark === "livebench" && /^coding\b/.test(row["conditions"] ?? "")) label.subset = "Coding";
	// simple-evals: "anything on or after o1 is evaluated on MATH-500".
	if (
		label.benchmark === "math" &&
		/simple-evals/.test(title) &&
		/^(?:o[134]|gpt-4\.[15])/i.test(row["model_as_written"] ?? "")
	)
		label.benchmark = "math-500";
	const language = /(?:^|; )(English|Chinese)(?=;|$)/.exec(row["conditions"] ?? "")?.[1];
	if (label.benchmark === "ocrbench" && language !== undefined && label.subset === "") label.subset = language;
	const edition = /(?:^|; )version (\d\.\d)(?=;|$)/.exec(row["conditions"] ?? "")?.[1];
	if (label.benchmark === "terminal-bench" && edition !== undefined && label.version === "") label.version = edition;
	if (label.benchmark === "gpqa" && /simple-evals|Grok 3 Beta|Grok-3/i.test(title)) label.benchmark = "gpqa-diamond";
	return label;
}

/** Before its second edition (April 2025) there was only one Arena-Hard. */
function versionOf(label: Label, date: string): string {
	if (label.benchmark === "arena-hard" && label.version === "" && date < "2025-04") return "v0.1";
	// Terminal-Bench 2.0 came in November 2025.
	if (label.benchmark === "terminal-bench" && label.version === "" && date < "2025-11") return "1.0";
	return label.version;
}

/**
 * The metric as the source names it, empty when that is the benchmark's own. How many answers counted is always kept;
 * how averages were formed goes to the conditions. Boards of independents say in `boards.ts` which metric is theirs.
 */
function metricOf(row: Row, label: Label, independent: boolean, context: Context): { metric: string; remark: string } {
	const written = (row["metric"] ?? "").trim().replace(/ \((?:code generation)\)$/, "");
	if (label.metric !== "") return { metric: label.metric, remark: "" };
	if (independent) return { metric: /^pass[@^]\d/.test(written) ? written : "", remark: "" };
	const averaged = /^(macro|micro)[-_ ](?:avg|average)[/ ]?(.*)$/i.exec(written);
	const bare = (averaged === null ? written : (averaged[2] ?? "")).replace(/^acc_char$/i, "accuracy");
	const remark = averaged === null ? "" : `${averaged[1]?.toLowerCase()} average`;
	const own = context.records.benchmarks.find((benchmark) => benchmark.id === label.benchmark)?.metric ?? "";
	const usual = sameMetric({ metric: bare }, { metric: own }) === sameMetric({ metric: "" }, { metric: own });
	return { metric: usual && !SAMPLING.test(bare) ? "" : bare, remark };
}

function numberOf(cell: string | undefined): number | undefined {
	if (cell === undefined || cell.trim() === "") return undefined;
	const value = Number(cell);
	return Number.isFinite(value) ? round(value) : undefined;
}

function round(value: number): number {
	return Math.round(value * 1e4) / 1e4;
}

/** The value in the unit of the benchmark, or in the row's own where that says something else. */
function measuredOf(row: Row, label: Label, context: Context): { value: number; unit: string } | undefined {
	const value = numberOf(row["value"]);
	if (value === undefined) return undefined;
	const ours = context.unitOf.get(label.benchmark) ?? "";
	const unit = (row["unit"] ?? "").trim();
	if (label.unit !== undefined) return { value, unit: label.unit };
	if (unit === "fraction" && ours === "%" && value >= 0 && value <= 1) return { value: round(value * 100), unit: "%" };
	if (/^%/.test(unit)) return value >= 0 && value <= 100 ? { value, unit: "%" } : undefined;
	if (unit === "not stated") return ours === "%" && value > 1 && value <= 100 ? { value, unit: "%" } : undefined;
	if (/^(?:elo|rating)/i.test(unit)) return { value, unit: "Elo" };
	if (/^points/i.test(unit))
		return ours === "%" && value > 100
			? { value, unit: "points" }
			: { value, unit: ours === "%" ? "points" : ours === "Elo" ? "points" : ours };
	if (unit === "" || unit === "fraction") return undefined;
	return { value, unit };
}

function conditionsOf(stated: string): string[] {
	return stated
		.replace(/ ?\((?:FC|TC) = [^()]*\)| ?\(\* = marked in source\)/g, "")
		.split(/;\s*/)
		.map((segment) => segment.trim())
		.filter((segment) => segment !== "" && !NOISE.some((pattern) => pattern.test(segment.toLowerCase())));
}

function sourceOf(row: Row, reporter: string, date: string, context: Context): SourceRecord {
	const raw = row["source_title"] ?? "";
	const url = (row["source_url"] ?? "").trim();
	const publisher = (
		reporter === "" ? (row["reporter"] ?? "").replace(/ \(.*\)$/, "") : publisherName(reporter, context)
	).trim();
	const { title, via } = titleOf(raw, row, url, publisher);
	const key = `${publisher}\t${title}\t${url}`;
	const known = context.sources.get(key);
	if (known !== undefined) {
		if (date.length >= known.date.length && date > known.date) known.date = date;
		return known;
	}
	const kind: SourceKind =
		reporter !== "" ? "vendor" : ACADEMIC.test(row["reporter"] ?? "") ? "academic" : "independent";
	const vendor =
		reporter !== "" ? reporter : EVALUATOR_VENDORS.find(([pattern]) => pattern.test(row["reporter"] ?? ""))?.[1];
	const taken = new Set([...context.sources.values()].map((source) => source.id));
	const stem = sourceId(publisher, title);
	let id = stem;
	for (let count = 2; taken.has(id); count += 1) id = `${stem}-${count}`;
	const source: SourceRecord = {
		id,
		title,
		publisher,
		...(vendor === undefined ? {} : { publisherVendor: vendor }),
		kind,
		url,
		date,
		licence: licenceOf(row["license_of_source"] ?? ""),
		...(via === undefined ? {} : { via }),
		...(COMPILED.test(raw) ? { note: INFERRED } : {}),
	};
	context.sources.set(key, source);
	return source;
}

function publisherName(reporter: string, context: Context): string {
	return context.records.vendors.find((vendor) => vendor.id === reporter)?.name ?? reporter;
}

function sourceId(publisher: string, title: string): string {
	const name = slug(publisher);
	const rest = slug(title).replace(new RegExp(`^${name}-`), "");
	return `${name}-${rest}`.slice(0, 70).replace(/-+$/, "");
}

/** Title and way of a source in our own words where the raw title names a compilation or a copy. */
function titleOf(raw: string, row: Row, url: string, publisher: string): { title: string; via: string | undefined } {
	const stated = row["conditions"] ?? "";
	const place = url
		.replace(/^https?:\/\/(?:www\.)?/, "")
		.replace(/[?#].*$/, "")
		.replace(/\/$/, "");
	if (/LLM-Stats/.test(raw)) return { title: `${publisher}: ${place}`, via: "LLM-Stats, a compilation (CC BY 4.0)" };
	if (/models\.dev/.test(raw)) return { title: `${publisher}: ${place}`, via: "models.dev, a compilation (MIT)" };
	if (/modelcards\.net/.test(raw))
		return {
			title: raw.replace(/ ?\(machine-extracted.*\)$/, ""),
			via: "modelcards.net, extracted by machine (CC BY 4.0)",
		};
	if (/quoting Epoch/.test(raw))
		return { title: "Epoch AI Benchmarking Hub, quoted in a table", via: "AI_Benchmark master.csv on GitHub" };
	if (/tracker copy/.test(raw))
		return {
			title: `Arena leaderboard, ${place.split("/").at(-1)}`,
			via: "a daily tracker that reads the Arena pages with a language model",
		};
	if (/^EuroEval leaderboards/.test(raw))
		return { title: `EuroEval leaderboard, ${place.split("/").at(-1)}`, via: undefined };
	const compiled = /\(as compiled by Epoch AI\)$/.test(raw);
	const copy = /via visual transcription/.test(stated)
		? "a transcription of the page's pictures"
		: /via transcription/.test(stated)
			? "a transcription of the page"
			: /via reading notes/.test(stated)
				? "reading notes on the page"
				: /mirror/i.test(raw)
					? "a mirror of the page"
					: compiled
						? "Epoch AI's compilation (CC BY 4.0)"
						: row["reporter_kind"] !== "independent" && isCopy(row, url)
							? "a stored copy of the page"
							: undefined;
	return { title: raw.replace(/ \(as compiled by Epoch AI\)$/, ""), via: copy };
}

/** Makers' own accounts that hold the text of their pages. */
const OWN_TEXT = /^(?:QwenLM|deepseek-ai|openai|google-deepmind|google-gemini|meta-llama|mistralai|THUDM|zai-org)\//;

/** The figure was read in someone else's repository or in a stored copy, not at the address. */
function isCopy(row: Row, url: string): boolean {
	const place = row["locator"] ?? "";
	if (/^read_file id/.test(place)) return true;
	const repository = /^([\w.-]+\/[\w.-]+)@/.exec(place)?.[1];
	return (
		repository !== undefined && !OWN_TEXT.test(repository) && !url.toLowerCase().includes(repository.toLowerCase())
	);
}

function licenceOf(raw: string): string {
	const text = raw
		.replace(/ \((?:LICENSE[^()]*|repo|Epoch AI[^()]*|repository holding the copy)\)/g, "")
		.replace(/;? ?see [^;]+/g, "")
		.replace(/CC-BY-4\.0/g, "CC BY 4.0")
		.trim();
	if (
		text === "" ||
		/^(?:no licence|not checked|not stated|facts from|copy of|licence of the model card not stated|see )/i.test(text)
	)
		return "not stated";
	return text;
}

/** Drops repeats: the same figure for the same thing from the same publisher and day, as two copies give it. */
function withoutRepeats(scores: readonly ScoreRecord[], publisherOf: ReadonlyMap<string, string>): ScoreRecord[] {
	const seen = new Set<string>();
	return scores.filter((score) => {
		const key = JSON.stringify([
			score.model,
			score.benchmark,
			score.version,
			score.subset,
			score.metric,
			score.value,
			score.unit,
			score.conditions.toLowerCase(),
			score.date,
			publisherOf.get(score.source) ?? score.source,
			score.reporter,
		]);
		if (seen.has(key)) {
			drop("repeats a row");
			return false;
		}
		seen.add(key);
		return true;
	});
}

/**
 * Drops a figure of a compilation when the same page or publisher's day is read nearer to its origin and has the same
 * value for the same model and benchmark: the compilation has lost the part and the settings.
 */
function withoutCopies(scores: readonly ScoreRecord[], sources: ReadonlyMap<string, SourceRecord>): ScoreRecord[] {
	const byId = new Map([...sources.values()].map((source) => [source.id, source]));
	const whole = (url: string) => url.replace(/^https?:\/\/(?:www\.)?/, "").replace(/\/+$/, "");
	const compiled = (score: ScoreRecord) => byId.get(score.source)?.note === INFERRED;
	const keys = (score: ScoreRecord) => {
		const url = whole(byId.get(score.source)?.url ?? "");
		const what = [score.model, score.benchmark, Math.round(score.value * 10), score.reporter];
		return [JSON.stringify([...what, url]), JSON.stringify([...what, score.date])];
	};
	const near = new Set(scores.filter((score) => !compiled(score)).flatMap(keys));
	return scores.filter((score) => {
		if (!compiled(score) || !keys(score).some((key) => near.has(key))) return true;
		drop("compiled copy of a figure that is read nearer to its page");
		return false;
	});
}

/**
 * Of compilations of vendors' pages only figures stay that another source which was read has as well, for the same
 * model and benchmark: an audit found a quarter of the others wrong (settings lost, figures of another model).
 */
function onlyConfirmed(scores: readonly ScoreRecord[], sources: ReadonlyMap<string, SourceRecord>): ScoreRecord[] {
	const byId = new Map([...sources.values()].map((source) => [source.id, source]));
	const compiled = (score: ScoreRecord) => byId.get(score.source)?.note === INFERRED;
	const key = (score: ScoreRecord, shift: number) =>
		JSON.stringify([score.model, score.benchmark, score.version, score.unit, Math.round(score.value * 10) + shift]);
	const read = new Set(scores.filter((score) => !compiled(score)).map((score) => key(score, 0)));
	return scores.filter((score) => {
		if (!compiled(score) || read.has(key(score, 0))) return true;
		drop("only in a compilation of vendors' pages");
		return false;
	});
}

/** How the source writes the model, kept until it is known whether two names were taken for one. */
const writtenAs = new WeakMap<ScoreRecord, string>();

/**
 * Two values under one description. Where the source writes two names for what is one model here (dated states of
 * `chatgpt-4o-latest`), the name goes into the conditions; otherwise the description lost what tells them apart, so
 * neither can be shown.
 */
function withoutClashes(scores: readonly ScoreRecord[]): ScoreRecord[] {
	const keyOf = (score: ScoreRecord) =>
		JSON.stringify([
			score.model,
			score.benchmark,
			score.version,
			score.subset,
			score.metric,
			score.unit,
			score.conditions,
			score.date,
			score.source,
			score.reporter,
		]);
	const count = (list: readonly ScoreRecord[]) => {
		const counts = new Map<string, number>();
		for (const score of list) counts.set(keyOf(score), (counts.get(keyOf(score)) ?? 0) + 1);
		return counts;
	};
	const first = count(scores);
	const named = scores.map((score): ScoreRecord => {
		if (first.get(keyOf(score)) === 1) return score;
		const written = writtenAs.get(score);
		return written === undefined
			? score
			: { ...score, conditions: [score.conditions, `listed as ${written}`].filter((part) => part !== "").join("; ") };
	});
	const second = count(named);
	return named.filter((score) => {
		if (second.get(keyOf(score)) === 1) return true;
		note("clash", `${score.model} on ${score.benchmark} ${score.version} ${score.subset} (${score.source})`, "");
		drop("several values under one description");
		return false;
	});
}

function main(): void {
	const folder = process.argv[2];
	if (folder === undefined) {
		console.error(
			"usage: node scripts/import/scores.ts FOLDER   (the folder that holds scores-vendor/ and scores-independent/)",
		);
		process.exitCode = 2;
		return;
	}
	const { records } = readDataset(DATA);
	const vendorTables = tablesOf(join(folder, "scores-vendor")).sort(
		(a, b) => Number(a.includes("evidence")) - Number(b.includes("evidence")),
	);
	const tables = [
		...tablesOf(join(folder, "scores-independent")).map((table) => ({
			table,
			vendorFile: false,
			content: readTable(table),
		})),
		...vendorTables.map((table) => ({ table, vendorFile: true, content: readTable(table) })),
	];
	const euroEval = new Set(
		tables
			.flatMap((table) => table.content.filter((row) => row["benchmark"] === "EuroEval"))
			.map((row) => row["model_as_written"] ?? ""),
	);
	const context: Context = {
		tunedOn: new Set(
			tables.flatMap((table) =>
				table.content.flatMap((row) => {
					const bare = /^(.*?)[- ](?:Chat|Instruct|IT)$/i.exec(row["model_as_written"] ?? "")?.[1];
					return bare === undefined || row["reporter_kind"] === "independent"
						? []
						: [`${row["source_title"]}\t${bare}`];
				}),
			),
		),
		baseOnEuroEval: new Set(
			[...euroEval].filter((name) =>
				[...euroEval].some(
					(other) =>
						other !== name && /^[-_](?:instruct|it|chat)/i.test(other.slice(name.length)) && other.startsWith(name),
				),
			),
		),
		releasedOn: new Map(
			records.models.flatMap((model) => (model.released === undefined ? [] : [[model.id, model.released]])),
		),
		pageDates: pageDatesOf(tables.flatMap((table) => table.content)),
		resolver: openResolver(records),
		records,
		vendorOf: new Map(records.models.map((model) => [model.id, model.vendor])),
		unitOf: new Map(records.benchmarks.map((benchmark) => [benchmark.id, benchmark.unit])),
		sources: new Map(),
	};
	const scores: ScoreRecord[] = [];
	let rows = 0;
	for (const { table, vendorFile, content } of tables) {
		for (const row of content) {
			rows += 1;
			const score = importRow(row, basename(table), vendorFile, context);
			if (score === undefined) continue;
			writtenAs.set(score, (row["model_as_written"] ?? "").trim());
			scores.push(score);
		}
	}
	const publisherOf = new Map([...context.sources.values()].map((source) => [source.id, source.publisher]));
	records.scores = withoutRepeats(
		withoutClashes(onlyConfirmed(withoutCopies(withoutRepeats(scores, new Map()), context.sources), context.sources)),
		publisherOf,
	);
	const used = new Set(records.scores.map((score) => score.source));
	records.sources = [...context.sources.values()].filter((source) => used.has(source.id));
	settleDates(records);
	addVersions(records);
	writeRecords(records);
	report(rows, records);
}

const DAY = 86_400_000;

/**
 * Says of each source how its date is known. Files in repositories are dated by a commit, which may be long after the
 * models that they announce; copies of boards by the day of the copy; compilations by the model. A page that speaks of
 * models newer than its date was changed since: its figures cannot be older than the newest of them.
 */
function settleDates(records: Records): void {
	const models = new Map(records.models.map((model) => [model.id, model]));
	const day = (date: string) => Date.parse(date.length === 10 ? date : `${date}-28`.slice(0, 10));
	for (const source of records.sources) {
		const scores = records.scores.filter((score) => score.source === source.id);
		const released = (own: boolean) =>
			scores
				.map((score) => models.get(score.model))
				.filter((model) => model?.released?.length === 10 && (!own || model.vendor === source.publisherVendor))
				.map((model) => model?.released ?? "")
				.sort(order)
				.at(-1);
		if (source.note === INFERRED) {
			source.dateIs = "release";
			delete source.note;
			continue;
		}
		if (/Epoch AI's compilation/.test(source.via ?? "") || /model card internlm_/i.test(source.title))
			source.dateIs = "by";
		if (source.kind !== "vendor") continue;
		const [newest, own] = [released(false), released(true)];
		if (newest !== undefined && day(newest) - day(source.date) > 7 * DAY) {
			console.log(`later\t${source.id}\t${source.date}\t${newest}`);
			source.date = newest;
			source.dateIs = "by";
			for (const score of scores) score.date = newest;
		} else if (
			own !== undefined &&
			/github\.com\/.*\/blob\//.test(source.url) &&
			day(source.date) - Math.max(day(own), day(newest ?? own)) > 60 * DAY
		) {
			console.log(`commit\t${source.id}\t${source.date}\t${own}\t${scores.length}`);
			source.dateIs = "by";
		}
	}
}

/** Lists under each benchmark the versions that its scores name, with the note on why they are kept apart. */
function addVersions(records: Records): void {
	const met = new Map<string, Set<string>>();
	for (const score of records.scores) {
		if (score.version === "") continue;
		const versions = met.get(score.benchmark) ?? new Set();
		versions.add(score.version);
		met.set(score.benchmark, versions);
	}
	for (const benchmark of records.benchmarks) {
		const noted = VERSION_NOTES[benchmark.id];
		benchmark.versions = [...(met.get(benchmark.id) ?? [])].sort(order).map((id) => {
			const released = /^\d{4}(?:-\d{2}){1,2}$/.test(id) && benchmark.id === "livebench" ? id : undefined;
			const text = noted?.(id);
			return { id, ...(released === undefined ? {} : { released }), ...(text === undefined ? {} : { note: text }) };
		});
	}
}

function report(rows: number, records: Records): void {
	console.log(`${rows} rows read, ${records.scores.length} scores of ${records.sources.length} sources kept`);
	for (const [reason, count] of Object.entries(dropped).sort((a, b) => b[1] - a[1])) console.log(`${count}\t${reason}`);
	const lines = [...unresolved]
		.filter(([, entry]) => entry.kind === "model" || entry.kind === "benchmark")
		.sort(([a, left], [b, right]) => right.rows - left.rows || order(a, b))
		.map(([key, entry]) => [String(entry.rows), entry.kind, key.slice(entry.kind.length + 1), entry.file]);
	writeFileSync(join(DATA, "unresolved.csv"), formatCsv([["rows", "kind", "name", "file"], ...lines]));
	if (process.argv.includes("--clashes")) {
		for (const [key, entry] of unresolved)
			if (entry.kind === "clash" || entry.kind === "mapping" || entry.kind === "early")
				console.log(`${entry.rows}\t${key}`);
	}
}

main();
