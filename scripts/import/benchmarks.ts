import { join } from "node:path";
import { foldName } from "../../src/dataset/fold-name.ts";
import type { Alias, BenchmarkRecord, CaveatKind, CaveatRecord, Severity } from "../../src/dataset/records.ts";
import { slug } from "../dataset/files.ts";
import { EXTRA_BENCHMARKS } from "./extra-benchmarks.ts";
import { CAVEAT_EDITS, EXTRA_CAVEATS } from "./extra-caveats.ts";
import { readJsonList } from "./facts.ts";

interface RawBenchmark {
	id: string;
	name: string;
	aliases: string[];
	generated_aliases: string[];
	case_sensitive_aliases: string[];
	ambiguous_aliases: { alias: string; other_meanings: string[]; cue_words: string[] }[];
	name_is_ambiguous: boolean;
	domain: string[];
	measures: string;
	format: string | null;
	metric: string;
	unit: string;
	range: string;
	higher_is_better: boolean | null;
	n_items: number | null;
	random_baseline: number | null;
	human_baseline: { value: string; who: string; source: string; seen: boolean } | null;
	released: string | null;
	creators: string | null;
	paper_url: string | null;
	leaderboard_url: string | null;
	status: { value: string; since: string | null; source: string | null };
	sources: { url: string; seen: boolean }[];
}

/** How units read after a value. */
const UNITS: Record<string, string> = {
	percent: "%",
	"percent WER": "%",
	"ANLS x100": "%",
	mAP: "%",
	"Elo points": "Elo",
	"IQ points": "IQ points",
	grade: "",
	various: "",
	"minutes or hours of human work": "minutes",
	"minutes or samples per second": "minutes",
	"points of 10": "points",
	"points of 1000": "points",
	"normalised score": "points",
	score: "points",
	probability: "points",
	"percent or US dollars": "%",
	"US dollars": "USD",
};

/** Settings that sources print behind a name; they are conditions, not part of the name. */
const SETTING =
	/\b(?:\d+-shot|pass@1|CoT|F1|strict|Elo|win rate|score|diff\)|no tools|text-only|accuracy|avg\)|0-shot|closed-book)\b/i;

/** Spellings that name something else or are too loose. */
const DROPPED = new Set(
	[
		"Aider leaderboard",
		"grade-school-math",
		"ChartQAPro",
		"MBPP+",
		"MBPP Plus",
		"CodeElo",
		"ARC Prize 2024",
		"ARC Prize 2025",
		"ARC Prize 2026",
		"Platinum Benchmarks",
		"Are We Done with MMLU",
		"Wide Search benchmark",
		"Last Exam benchmark",
		"PaliGemma",
		"CIFAR-100",
		"Arena score",
		"Arena Elo",
		"Chatbot Arena Elo",
		"MLPerf v5.1",
		"MLPerf v6.0",
		"passed the bar exam",
		"passed the Turing test",
		"Turing test passed",
		"bar exam score",
		"USMLE benchmark",
		"Putnam competition AI",
		"IMO gold medal AI",
		"IMO gold",
		"Proof or Bluff",
		"RewardBench 2",
		"OpenCompass",
		"Multimodal-Mind2Web",
		"Science QA (SciQ)",
		"NQ Open",
		"edinburgh-dawg mmlu-redux",
		"lmarena.ai",
		"LiveBench.ai",
		"Intelligence Index v4",
		"BBEH Mini",
		"HumanEval multilingual code",
		"EQ-Bench Creative Writing",
		"Creative Writing v3",
		"HLE (full set)",
		"Vending-Bench 2",
		"OCRBench v2",
		"Video-MME-v2",
		"MMMU-Pro (vision)",
		"MMMU-Pro standard",
		"GenEval 2",
		"VBench-2.0",
		"Open LLM Leaderboard v2",
		"HumanEval-plus",
		"MATH Lvl 5",
		"MATH Level 5",
		"BrowseComp (OpenAI)",
		"LMArena Text-to-Image",
		"Text-to-Image Arena",
	].map((text) => foldName(text)),
);

/** Names to print instead of the raw list's. */
const RENAMED: Record<string, string> = {
	"arena-hard": "Arena-Hard",
	"lmarena-text": "LMArena Text",
	"lmarena-vision": "LMArena Vision",
	math: "MATH",
	"ai2-arc": "ARC Challenge",
	mask: "MASK",
	include: "INCLUDE",
	bold: "BOLD",
	"bird-sql": "BIRD-SQL",
	pope: "POPE",
	imo: "IMO",
	"ai-iq": "AI IQ test",
	winobias: "WinoBias",
	longfact: "LongFact",
	"mlperf-training": "MLPerf",
	"codeforces-elo": "Codeforces rating",
	"hendrycks-ethics": "ETHICS",
	crmarena: "CRMArena",
	"bar-exam": "Uniform Bar Exam",
	"turing-test": "Turing test",
};

/** Names that are ordinary words or acronyms of other things, beyond those the raw list marks. */
const RULES: Record<string, Pick<BenchmarkRecord, "context" | "case" | "cues">> = {
	bbq: { context: "some", case: "exact" },
	flores: { context: "some", case: "exact" },
	fleurs: { context: "some", case: "exact" },
	superglue: { case: "exact" },
	svamp: { case: "exact" },
	"multipl-e": { case: "exact" },
	math: {
		context: "some",
		case: "exact",
		cues: [
			"GSM8K",
			"MMLU",
			"HumanEval",
			"AIME",
			"accuracy",
			"benchmark",
			"Hendrycks",
			"4-shot",
			"0-shot",
			"minerva_math",
		],
	},
	imo: { context: "some", case: "exact", cues: ["Olympiad", "gold", "medal", "points", "problems", "AI"] },
	"turing-test": { context: "some" },
	usamo: { context: "some", case: "exact" },
	aime: { context: "some", case: "exact", cues: ["2024", "2025", "2026", "math", "pass@1", "benchmark", "GPQA"] },
	hmmt: { context: "some", case: "exact" },
	bleu: { context: "some", case: "exact" },
	polymath: { context: "strong", case: "exact" },
	frames: { context: "some", case: "exact" },
	apps: { context: "some", case: "exact" },
	wmt: { context: "none" },
	mask: { context: "strong", case: "exact" },
	include: { context: "strong", case: "exact" },
	bold: { context: "strong", case: "exact" },
	pope: { context: "strong", case: "exact" },
	helm: { context: "some", case: "exact" },
	"hendrycks-ethics": { context: "strong", case: "exact" },
	machiavelli: { context: "some", case: "exact" },
	lambada: { context: "some", case: "exact" },
	"common-voice": { context: "some", case: "capital" },
	"natural-questions": { context: "some", case: "capital" },
	blink: { context: "some", case: "exact" },
	ruler: { context: "some", case: "exact" },
	clue: { context: "some", case: "exact" },
	coco: { context: "some", case: "exact" },
	erqa: { case: "exact" },
	matharena: {},
	niah: {
		context: "some",
		cues: ["benchmark", "context window", "long-context", "NIAH", "tokens", "retrieval", "RULER", "recall"],
	},
	imagenet: {},
	toolathlon: {},
	"bar-exam": { context: "some" },
};

/** Spellings that are idioms or common phrases as well. */
const ALIAS_RULES: Record<string, Partial<Alias>> = {
	"needle-in-a-haystack": { context: "some" },
	"passkey retrieval": { context: "some" },
	大海捞针: { context: "strong" },
	"task-completion time horizon": { context: "some" },
	"50% time horizon": { context: "some" },
	"80% time horizon": { context: "some" },
	"Boolean Questions": { context: "some", case: "capital" },
	"Polyglot benchmark": { context: "some" },
	"Vision Arena": { context: "some", case: "capital" },
	司南: { context: "strong" },
	"Tool Decathlon": { context: "some", case: "capital" },
	"Hallucination Leaderboard": { context: "some", case: "capital" },
	"Visual Question Answering v2": { context: "none" },
};

/** Benchmarks of the raw list and those added by hand. */
export function importBenchmarks(folder: string): BenchmarkRecord[] {
	const raw = readJsonList(join(folder, "benchmarks", "benchmarks.json")) as unknown as RawBenchmark[];
	const records = [...raw.map(benchmarkOf), ...EXTRA_BENCHMARKS.map(fillExtra)];
	const owner = new Map(records.map((record) => [foldName(record.name), record.id]));
	for (const record of records) {
		record.aliases = record.aliases.filter(({ text }) => {
			const key = foldName(text);
			if (owner.has(key)) return false;
			owner.set(key, record.id);
			return true;
		});
	}
	return records;
}

function benchmarkOf(raw: RawBenchmark): BenchmarkRecord {
	const name = RENAMED[raw.id] ?? raw.name;
	const generated = new Set(raw.generated_aliases);
	const exact = new Set(raw.case_sensitive_aliases);
	const ambiguous = new Set(raw.ambiguous_aliases.map((entry) => foldName(entry.alias)));
	const aliases: Alias[] = [...(name === raw.name ? [] : [raw.name]), ...raw.aliases]
		.filter(
			(text) =>
				!generated.has(text) && !SETTING.test(text) && !DROPPED.has(foldName(text)) && !ambiguous.has(foldName(text)),
		)
		.map((text): Alias => ({ text, ...(exact.has(text) ? { case: "exact" as const } : {}), ...ALIAS_RULES[text] }));
	for (const { alias } of raw.ambiguous_aliases) {
		if (foldName(alias) === foldName(name)) continue;
		const acronym = /^[A-Z\d-]{2,}$/.test(alias);
		aliases.push({ text: alias, case: acronym ? "exact" : "capital", context: acronym ? "some" : "strong" });
	}
	const cues = [...new Set(raw.ambiguous_aliases.flatMap((entry) => entry.cue_words))];
	const meanings = [...new Set(raw.ambiguous_aliases.flatMap((entry) => entry.other_meanings))];
	const range = /^(?:about )?(-?[\d,.]+)(?:-| to )([\d,.]+)$/.exec(raw.range);
	const real = range !== null && !raw.range.startsWith("about") && !(raw.unit in { "US dollars": 1 });
	const human =
		raw.human_baseline?.seen && /^\d+(?:\.\d+)?$/.test(raw.human_baseline.value) ? raw.human_baseline : undefined;
	const address = (url: string | null | undefined) =>
		url && /^https?:\/\/[^\s/]+\.[^\s/]+/.test(url) && !/\s/.test(url) ? url : undefined;
	const nameRule = RULES[raw.id] ?? (raw.name_is_ambiguous ? { context: "some" as const, case: "exact" as const } : {});
	const ruleCues = [...new Set([...(nameRule.cues ?? []), ...cues])];
	const record: Record<string, unknown> = {
		id: raw.id,
		name,
		aliases,
		context: nameRule.context === "none" ? undefined : nameRule.context,
		case: nameRule.case,
		cues: ruleCues.length > 0 ? ruleCues : undefined,
		alsoMeans: meanings.length > 0 ? meanings.join("; ") : undefined,
		domains: raw.domain.map((domain) => slug(domain)),
		measures: raw.measures,
		format: raw.format ?? undefined,
		metric: raw.metric,
		unit: UNITS[raw.unit] ?? raw.unit,
		range: real
			? { min: Number(range[1]?.replaceAll(",", "")), max: Number(range[2]?.replaceAll(",", "")) }
			: undefined,
		higherIsBetter: raw.higher_is_better ?? true,
		items: raw.n_items !== null && raw.n_items > 0 ? Math.round(raw.n_items) : undefined,
		versions: [],
		random: raw.random_baseline === null ? undefined : { value: raw.random_baseline },
		human:
			human && address(human.source) ? { value: Number(human.value), who: human.who, source: human.source } : undefined,
		released: raw.released !== null && /^\d{4}(?:-\d{2}){0,2}$/.test(raw.released) ? raw.released : undefined,
		creators: raw.creators ?? undefined,
		paper: address(raw.paper_url),
		leaderboard: address(raw.leaderboard_url),
		status: {
			value: raw.status.value === "contaminated-concerns" ? "contaminated" : raw.status.value,
			...(raw.status.since !== null && /^\d{4}(?:-\d{2}){0,2}$/.test(raw.status.since)
				? { since: raw.status.since }
				: {}),
			...(address(raw.status.source) ? { source: raw.status.source } : {}),
		},
		sources: [...new Set(raw.sources.map((source) => address(source.url)).filter((url) => url !== undefined))],
	};
	if (raw.unit === "percent WER") Object.assign(record, { higherIsBetter: false });
	return Object.fromEntries(
		Object.entries(record).filter(([, value]) => value !== undefined),
	) as unknown as BenchmarkRecord;
}

function fillExtra(extra: (typeof EXTRA_BENCHMARKS)[number]): BenchmarkRecord {
	return {
		aliases: [],
		metric: "accuracy",
		unit: "%",
		higherIsBetter: true,
		versions: [],
		status: { value: "active" },
		sources: [],
		...(extra.unit === undefined || extra.unit === "%" ? { range: { min: 0, max: 100 } } : {}),
		...extra,
	};
}

interface RawCaveat {
	id: string;
	benchmark_id: string;
	model_id?: string;
	kind: string;
	severity: string;
	statement: string;
	evidence: { title: string; url: string; date: string | null };
	seen: boolean;
}

const KINDS: Record<string, CaveatKind> = { "small-sample-noise": "small-sample", "cost/compute": "cost" };
const SEVERITIES: Record<string, Severity> = { info: "note", caution: "caution", serious: "serious" };

/** Model names of the raw list that are another id here. */
const CAVEAT_MODELS: Record<string, string> = {
	"llama-4-maverick": "llama-4-maverick-03-26-experimental",
	"qwen2-5-math-7b": "qwen2-5-math-7b",
};

/** Caveats whose evidence was read; those about benchmarks as a whole are left out, since nothing shows them. */
export function importCaveats(folder: string, benchmarks: ReadonlySet<string>): CaveatRecord[] {
	const raw = readJsonList(join(folder, "benchmarks", "caveats.json")) as unknown as RawCaveat[];
	const out: CaveatRecord[] = [];
	for (const caveat of raw) {
		if (!caveat.seen || !benchmarks.has(caveat.benchmark_id)) continue;
		const model = caveat.model_id?.split("/")[1]?.replaceAll(".", "-");
		const date = caveat.evidence.date;
		out.push({
			id: caveat.id,
			benchmark: caveat.benchmark_id,
			...(model ? { model: CAVEAT_MODELS[model] ?? model } : {}),
			kind: KINDS[caveat.kind] ?? (caveat.kind as CaveatKind),
			severity: SEVERITIES[caveat.severity] ?? "note",
			text: caveat.statement,
			...CAVEAT_EDITS[caveat.id],
			evidence: {
				title: caveat.evidence.title,
				url: caveat.evidence.url,
				...(date !== null && /^\d{4}(?:-\d{2}){0,2}$/.test(date) ? { date } : {}),
			},
		});
	}
	return [...out, ...EXTRA_CAVEATS];
}
