/** Cards of our own making, with figures that nobody published: for drawing and testing only. */
import type {
	BenchmarkCard,
	CardRow,
	CardScore,
	EntityRef,
	Frontier,
	GroupCard,
	ModelCard,
} from "../../../src/dataset/card.ts";
import type { Standing } from "../../../src/dataset/records.ts";

export const MODEL: EntityRef = { type: "model", id: "gpt-4o", name: "Sample 4o" };
const OTHER: EntityRef = { type: "model", id: "claude-3.5-sonnet", name: "Specimen 3.5 Large" };
const ruler = (id: string, name: string): EntityRef => ({ type: "benchmark", id, name });

function score(standing: Standing, value: number, more: Partial<CardScore> = {}): CardScore {
	const reporter = {
		independent: "Test House",
		"self-reported": "Sample Lab",
		rival: "Specimen Works",
		yours: "My figures",
	}[standing];
	return {
		model: MODEL,
		benchmark: ruler("mmlu", "Ruler"),
		version: "",
		subset: "",
		metric: "accuracy",
		value,
		unit: "%",
		conditions: "",
		date: "2025-01-14",
		standing,
		reporter,
		source: {
			id: `${standing}-${value}`,
			title: `Results of ${reporter}`,
			publisher: reporter,
			kind: standing === "independent" ? "independent" : "vendor",
			url: `https://example.org/${standing}`,
			date: "2025-01-14",
			licence: "CC BY 4.0",
		},
		...more,
	};
}

function row(name: string, scores: CardScore[], more: Partial<CardRow> = {}): CardRow {
	return {
		benchmark: ruler(name === "Ruler" ? "mmlu" : name.toLowerCase(), name),
		onPage: false,
		unit: scores[0]?.unit ?? "%",
		range: { min: 0, max: 100 },
		higherIsBetter: true,
		scores,
		more: 0,
		...more,
	};
}

export const MODEL_CARD: ModelCard = {
	type: "model",
	entity: MODEL,
	vendor: { id: "sample-lab", name: "Sample Lab" },
	family: { type: "family", id: "sample", name: "Sample" },
	series: { type: "series", id: "sample-4", name: "Sample 4" },
	released: "2024-05-13",
	openWeights: false,
	contextWindow: 128_000,
	maxOutput: 16_384,
	input: ["text", "images"],
	output: ["text"],
	reasoning: false,
	knowledgeCutoff: "2023-10",
	price: { input: 2.5, output: 10, asOf: "2024-10" },
	successors: [{ type: "model", id: "sample-5", name: "Sample 5" }],
	snapshots: [],
	rows: [
		row(
			"Ruler",
			[
				score("independent", 59.1, {
					interval: { low: 56.8, high: 61.4 },
					conditions: "0-shot, chain of thought",
					items: 198,
					version: "2024-11-25",
					rank: { place: 12, of: 84, tiedWith: 3, label: "Ruler 2024-11-25" },
				}),
				score("self-reported", 63.7, { conditions: "5-shot" }),
				score("rival", 57.9),
			],
			{ onPage: true, random: 25, human: 89.8, more: 4 },
		),
		row("Compass", [score("self-reported", 84.2)], { onPage: true }),
		row("Sextant", [], { onPage: true }),
		row("Plumb", [score("independent", 12.4, { unit: "points", interval: { low: 10.1, high: 16 } })], {
			higherIsBetter: false,
			range: { min: 0, max: 50 },
		}),
		row(
			"Ladder",
			[score("independent", 1285, { unit: "Elo", interval: { low: 1281, high: 1289 } })].map((s) => s),
		),
	].map(({ range, ...rest }) => (rest.benchmark.name === "Ladder" || !range ? rest : { ...rest, range })),
	fold: 3,
	totals: { scores: 120, benchmarks: 14 },
	sources: ["https://example.org/model"],
	caveats: [
		{
			id: "a",
			severity: "caution",
			kind: "contamination",
			text: "About one question in twenty was found in public text from before the model was trained.",
			evidence: { title: "An audit of Ruler", url: "https://example.org/audit", date: "2024-09" },
			about: ruler("mmlu", "Ruler"),
		},
		{
			id: "b",
			severity: "note",
			kind: "prompt-sensitivity",
			text: "Results move by up to four points with the wording of the question.",
			evidence: { title: "On prompts", url: "https://example.org/prompts" },
			about: undefined,
		},
	],
	dataDate: "2026-11-01",
};

const point = (date: string, standing: Standing, value: number, model: EntityRef, more: Partial<CardScore> = {}) => ({
	date,
	score: score(standing, value, { model, ...more }),
});

export const HISTORY: Frontier = {
	benchmark: ruler("mmlu", "Ruler"),
	higherIsBetter: true,
	unit: "%",
	range: { min: 0, max: 100 },
	random: 25,
	human: 89.8,
	independent: {
		label: "Ruler v2",
		points: [
			point("2023-03-14", "independent", 41.2, { type: "model", id: "sample-4", name: "Sample 4" }),
			point("2024-05-13", "independent", 59.1, MODEL, { interval: { low: 56.8, high: 61.4 } }),
			point("2024-10-22", "independent", 88.7, OTHER),
		],
	},
	selfReported: {
		label: "Ruler",
		points: [
			point("2024-05", "self-reported", 63.7, MODEL),
			point("2025-02", "self-reported", 91.3, { type: "model", id: "z", name: "Specimen 4" }),
		],
		reasons: ["conditions-unknown"],
	},
	dataDate: "2026-11-01",
};

export const BENCHMARK_CARD: BenchmarkCard = {
	type: "benchmark",
	entity: ruler("mmlu", "Ruler"),
	measures: "Multiple-choice questions from 57 school and university subjects, four answers each.",
	format: "multiple choice",
	metric: "accuracy",
	unit: "%",
	range: { min: 0, max: 100 },
	higherIsBetter: true,
	items: 14_042,
	random: { value: 25 },
	human: { value: 89.8, who: "experts, estimated" },
	released: "2020-09",
	creators: "Hendrycks and others",
	status: { value: "saturated", since: "2024", by: ruler("ruler-pro", "Ruler Pro") },
	paper: "https://example.org/paper",
	versions: [
		{ id: "v1", note: "The first questions." },
		{ id: "v2", note: "A tenth of the questions replaced." },
	],
	top: {
		label: "Ruler v2, Test House, 5-shot",
		date: "2025-01",
		of: 41,
		source: score("independent", 91.2).source,
		rows: [
			{
				place: 1,
				score: score("independent", 91.2, { model: OTHER, interval: { low: 90.5, high: 91.9 } }),
				onPage: false,
			},
			{ place: 2, score: score("independent", 90.8), onPage: true },
			{
				place: 3,
				score: score("self-reported", 88.4, { model: { ...OTHER, id: "x", name: "Specimen 3" } }),
				onPage: false,
			},
		],
	},
	totals: { scores: 310, models: 96 },
	history: HISTORY,
	caveats: [
		{
			id: "c",
			severity: "serious",
			kind: "label-errors",
			text: "About 6.5 percent of the questions have a wrong or ambiguous answer.",
			evidence: { title: "Are we done with Ruler?", url: "https://example.org/done", date: "2024-06" },
			about: ruler("mmlu", "Ruler"),
		},
	],
	dataDate: "2026-11-01",
};

export const GROUP_CARD: GroupCard = {
	type: "series",
	entity: { type: "series", id: "claude-3.5", name: "Specimen 3.5" },
	vendor: { id: "specimen-works", name: "Specimen Works" },
	family: { type: "family", id: "specimen", name: "Specimen" },
	members: [
		{ entity: OTHER, released: "2024-10-22", independent: 18, selfReported: 9 },
		{
			entity: { type: "model", id: "y", name: "Specimen 3.5 Small" },
			released: "2024-11-04",
			independent: 0,
			selfReported: 0,
		},
	],
	memberCount: 2,
	spread: {
		benchmark: ruler("mmlu", "Ruler"),
		label: "Ruler v2, Test House",
		low: score("independent", 61.2, { model: { type: "model", id: "y", name: "Specimen 3.5 Small" } }),
		high: score("independent", 88.7, { model: OTHER }),
	},
	rows: [row("Ruler", [score("independent", 88.7, { model: OTHER })], { onPage: true })],
	likely: { entity: OTHER, released: "2024-10-22" },
	caveats: [],
	dataDate: "2026-11-01",
};

/** All three by the ids of the harness's names. */
export const CARDS = { "gpt-4o": MODEL_CARD, mmlu: BENCHMARK_CARD, "claude-3.5": GROUP_CARD };
