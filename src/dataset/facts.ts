import type {
	Alias,
	BenchmarkRecord,
	CaveatRecord,
	FamilyRecord,
	ModelRecord,
	SeriesRecord,
	SourceRecord,
	VendorRecord,
} from "./records.ts";

/**
 * The compiled dataset as it is packaged (`facts.json`): everything that cards, search and comparison need, nothing
 * that only recognition needs (rules for when an alias counts).
 *
 * **Entities** are plain records in the order of their ids. Aliases are texts alone. Empty lists are left out.
 *
 * **Scores** are columns. `text` is the dictionary that version, subset, metric, unit, reporter, conditions and date
 * point into.
 * - `settings` lists each distinct (benchmark, source, version, subset, metric, unit, reporter) once, as seven
 *   parallel columns; a board with 300 models has one setting. `benchmark` and `source` are positions in the entity
 *   lists.
 * - `kinds` lists each distinct (setting, conditions, date) once, with the number of the series of results that such
 *   scores belong to (`series-of-results.ts`): found at build time, so that nothing has to read conditions to rank.
 * - Scores are sorted by model. `perModel[i]` is how many belong to the i-th model, so no model column is needed.
 *   `kind` and `value` have one entry for each score.
 * - `interval` and `items` are sparse: `at` holds differences between score positions (the first from 0).
 */
export interface Facts {
	format: 1;
	/** Date of the dataset. */
	asOf: string;
	vendors: VendorRecord[];
	families: Loose<FamilyRecord>[];
	series: Loose<SeriesRecord>[];
	models: Loose<ModelRecord>[];
	benchmarks: Loose<BenchmarkRecord>[];
	sources: SourceRecord[];
	caveats: CaveatRecord[];
	text: string[];
	settings: {
		benchmark: number[];
		source: number[];
		version: number[];
		subset: number[];
		metric: number[];
		unit: number[];
		reporter: number[];
	};
	kinds: {
		setting: number[];
		conditions: number[];
		date: number[];
		series: number[];
	};
	scores: {
		perModel: number[];
		kind: number[];
		value: number[];
		interval: { at: number[]; low: (number | null)[]; high: (number | null)[] };
		items: { at: number[]; count: number[] };
	};
}

/** A record without the rules of recognition: its aliases are texts, and absent when there are none. */
export type Loose<T extends { aliases: Alias[] }> = Omit<T, "aliases" | "context" | "case" | "cues"> & {
	aliases?: string[];
};
