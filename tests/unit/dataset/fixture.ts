import { compileFacts } from "../../../src/dataset/compile.ts";
import { type Dataset, openDataset, type Score } from "../../../src/dataset/dataset.ts";
import type {
	BenchmarkRecord,
	CaveatRecord,
	ModelRecord,
	Records,
	ScoreRecord,
	SourceRecord,
} from "../../../src/dataset/records.ts";

/** Invented models, boards and figures: small enough to work every answer out by hand. */

export function model(id: string, over: Partial<ModelRecord> = {}): ModelRecord {
	return { id, name: id, vendor: "acme", family: "anvil", aliases: [], sources: [], ...over };
}

export function benchmark(id: string, over: Partial<BenchmarkRecord> = {}): BenchmarkRecord {
	return {
		id,
		name: id,
		aliases: [],
		domains: ["knowledge"],
		measures: `What ${id} asks.`,
		metric: "accuracy",
		unit: "%",
		range: { min: 0, max: 100 },
		higherIsBetter: true,
		versions: [],
		status: { value: "active" },
		sources: [],
		...over,
	};
}

export function source(id: string, over: Partial<SourceRecord> = {}): SourceRecord {
	return {
		id,
		title: `Title of ${id}`,
		publisher: `${id} team`,
		kind: "independent",
		url: `https://example.org/${id}`,
		date: "2025-06-01",
		licence: "MIT",
		...over,
	};
}

export function score(over: Partial<ScoreRecord> & Pick<ScoreRecord, "model" | "benchmark" | "value">): ScoreRecord {
	return {
		source: "board",
		version: "",
		subset: "",
		metric: "",
		unit: "%",
		conditions: "",
		date: "2025-06-01",
		reporter: "",
		...over,
	};
}

export function caveat(id: string, over: Partial<CaveatRecord> = {}): CaveatRecord {
	return {
		id,
		kind: "other",
		severity: "note",
		text: `Text of ${id}.`,
		evidence: { title: `Evidence of ${id}`, url: `https://example.org/${id}`, date: "2025-01-01" },
		...over,
	};
}

export function records(over: Partial<Records> = {}): Records {
	return {
		asOf: "2026-01-01",
		vendors: [
			{ id: "acme", name: "Acme", aliases: ["ACME Corp"] },
			{ id: "bolt", name: "Bolt", aliases: [] },
		],
		families: [
			{ id: "anvil", name: "Anvil", vendor: "acme", aliases: [{ text: "Anvils" }], alsoMeans: "a block of iron" },
			{ id: "anvil-pro", name: "Anvil Pro", vendor: "acme", aliases: [], parent: "anvil" },
			{ id: "bolt", name: "Bolt", vendor: "bolt", aliases: [] },
		],
		series: [{ id: "anvil-2", name: "Anvil 2", family: "anvil", aliases: [] }],
		models: [],
		benchmarks: [],
		sources: [source("board")],
		scores: [],
		caveats: [],
		...over,
	};
}

export function open(over: Partial<Records> = {}): Dataset {
	return openDataset(compileFacts(records(over)));
}

/** A dataset with one benchmark "quiz", one board and just these scores of as many models as they name. */
export function openScores(
	scores: ScoreRecord[],
	over: Partial<Records> = {},
): { dataset: Dataset; scores: Score[]; byValue(value: number): Score } {
	const ids = [...new Set(scores.map((one) => one.model))];
	const dataset = open({
		models: ids.map((id) => model(id, id.startsWith("bolt") ? { vendor: "bolt", family: "bolt" } : {})),
		benchmarks: [benchmark("quiz")],
		sources: [
			source("board"),
			source("other-board"),
			source("acme-page", { kind: "vendor", publisher: "acme", publisherVendor: "acme" }),
			source("bolt-page", { kind: "vendor", publisher: "bolt", publisherVendor: "bolt" }),
		],
		scores,
		...over,
	});
	const all = [...dataset.scores()];
	return {
		dataset,
		scores: all,
		byValue(value) {
			const found = all.find((one) => one.value === value);
			if (!found) throw new Error(`no score of ${value}`);
			return found;
		},
	};
}
