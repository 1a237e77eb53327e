import type { EntityRef } from "./card.ts";
import type { Facts, Loose } from "./facts.ts";
import type {
	BenchmarkRecord,
	CaveatRecord,
	EntityType,
	FamilyRecord,
	ModelRecord,
	ScoreRecord,
	SeriesRecord,
	SourceRecord,
	Standing,
	VendorRecord,
} from "./records.ts";
import { searchEntities } from "./search-entities.ts";
import type { SearchEntity } from "./search-entity.ts";
import { standingOf } from "./standing.ts";

type Vendor = VendorRecord;
export type Family = Loose<FamilyRecord>;
export type Series = Loose<SeriesRecord>;
export type Model = Loose<ModelRecord>;
export type Benchmark = Loose<BenchmarkRecord>;

/** One published figure with its place in the dataset and who stands behind it. */
export interface Score extends ScoreRecord {
	/** Position in the dataset; stable for one build, so it can serve as a key. */
	index: number;
	/** Number of the series of results it belongs to: scores with an equal number may be ranked together. */
	series: number;
	standing: Standing;
}

/** The facts with indexes over them. All look-ups by an unknown id give `undefined` or an empty list. */
export interface Dataset {
	/** Date of the dataset. */
	readonly asOf: string;
	readonly vendors: readonly Vendor[];
	readonly families: readonly Family[];
	readonly series: readonly Series[];
	readonly models: readonly Model[];
	readonly benchmarks: readonly Benchmark[];
	readonly sources: readonly SourceRecord[];
	readonly caveats: readonly CaveatRecord[];
	readonly scoreCount: number;
	vendor(id: string): Vendor | undefined;
	family(id: string): Family | undefined;
	seriesOf(id: string): Series | undefined;
	model(id: string): Model | undefined;
	benchmark(id: string): Benchmark | undefined;
	source(id: string): SourceRecord | undefined;
	/** Type, id and display name of an entity. */
	ref(type: EntityType, id: string): EntityRef | undefined;
	/** Every entity that has this name or alias, without regard to case. */
	named(text: string): EntityRef[];
	score(index: number): Score | undefined;
	/** All scores, in the order of the dataset. */
	scores(): readonly Score[];
	scoresOfModel(id: string): readonly Score[];
	scoresOfBenchmark(id: string): readonly Score[];
	/**
	 * A model gives itself and its dated snapshots; a series or family its models, those of families below it and
	 * snapshots included; a benchmark nothing.
	 */
	modelsOf(type: EntityType, id: string): readonly Model[];
	/** Families directly below one. */
	childFamilies(id: string): readonly Family[];
	/** Models that name this one as their predecessor. */
	successors(id: string): readonly Model[];
	/** Everything that search can find. */
	entities(): readonly SearchEntity[];
	/** What the person's own data packs add; absent without any (`src/packs/dataset.ts`). */
	readonly yours?: Yours;
}

/** Personal data packs, kept apart from everything built-in. */
export interface Yours {
	/** Name of the pack that holds the entity of this id; undefined for everything built-in. */
	packOf(id: string): string | undefined;
	/** Figures of packs on a built-in model; those of packs' own models are in {@link Dataset.scoresOfModel}. */
	scoresOfModel(id: string): readonly Score[];
	/** Figures of packs on a built-in benchmark. */
	scoresOfBenchmark(id: string): readonly Score[];
}

/** Opens compiled facts. Cheap: indexes are built when first asked for. Throws when the format is another one. */
export function openDataset(facts: Facts): Dataset {
	if (facts.format !== 1) throw new Error(`facts.json has format ${String(facts.format)}, this build reads 1`);
	const { models, benchmarks, sources, settings, kinds, text } = facts;
	const count = facts.scores.kind.length;
	const cache: (Score | undefined)[] = [];

	const vendorById = lazy(() => index(facts.vendors));
	const familyById = lazy(() => index(facts.families));
	const seriesById = lazy(() => index(facts.series));
	const modelById = lazy(() => index(models));
	const benchmarkById = lazy(() => index(benchmarks));
	const sourceById = lazy(() => index(sources));
	const modelPosition = lazy(() => new Map(models.map((model, at) => [model.id, at])));
	const benchmarkPosition = lazy(() => new Map(benchmarks.map((benchmark, at) => [benchmark.id, at])));

	/** Position of the first score of each model, and one past the last. */
	const starts = lazy(() => {
		const out = new Uint32Array(models.length + 1);
		for (let at = 0; at < models.length; at++) out[at + 1] = (out[at] ?? 0) + (facts.scores.perModel[at] ?? 0);
		return out;
	});
	/** Model position of each score. */
	const owners = lazy(() => {
		const out = new Uint32Array(count);
		const from = starts();
		for (let at = 0; at < models.length; at++) out.fill(at, from[at] ?? 0, from[at + 1] ?? 0);
		return out;
	});
	const intervals = lazy(() => {
		const { at, low, high } = facts.scores.interval;
		const out = new Map<number, { low: number | null; high: number | null }>();
		let position = 0;
		for (let i = 0; i < at.length; i++) {
			position += at[i] ?? 0;
			out.set(position, { low: low[i] ?? null, high: high[i] ?? null });
		}
		return out;
	});
	const itemCounts = lazy(() => {
		const { at, count: counts } = facts.scores.items;
		const out = new Map<number, number>();
		let position = 0;
		for (let i = 0; i < at.length; i++) {
			position += at[i] ?? 0;
			out.set(position, counts[i] ?? 0);
		}
		return out;
	});
	const scoresByBenchmark = lazy(() => {
		const out: number[][] = benchmarks.map(() => []);
		for (let at = 0; at < count; at++) {
			const setting = kinds.setting[facts.scores.kind[at] ?? 0] ?? 0;
			out[settings.benchmark[setting] ?? 0]?.push(at);
		}
		return out;
	});
	const children = lazy(() => group(facts.families, (family) => family.parent));
	const byFamily = lazy(() => group(models, (model) => model.family));
	const bySeries = lazy(() => group(models, (model) => model.series));
	const bySnapshot = lazy(() => group(models, (model) => model.snapshotOf));
	const byPredecessor = lazy(() => group(models, (model) => model.predecessor));
	const names = lazy(() => {
		const out = new Map<string, EntityRef[]>();
		const add = (type: EntityType, entries: readonly { id: string; name: string; aliases?: string[] }[]): void => {
			for (const entry of entries) {
				for (const key of new Set([entry.name, ...(entry.aliases ?? [])].map((name) => name.toLowerCase()))) {
					const found = out.get(key);
					const ref = { type, id: entry.id, name: entry.name };
					if (found) found.push(ref);
					else out.set(key, [ref]);
				}
			}
		};
		add("model", models);
		add("series", facts.series);
		add("family", facts.families);
		add("benchmark", benchmarks);
		return out;
	});

	function score(at: number): Score | undefined {
		const known = cache[at];
		if (known) return known;
		if (!(at >= 0 && at < count)) return undefined;
		const kind = facts.scores.kind[at] ?? 0;
		const setting = kinds.setting[kind] ?? 0;
		const model = models[owners()[at] ?? 0];
		const benchmark = benchmarks[settings.benchmark[setting] ?? 0];
		const source = sources[settings.source[setting] ?? 0];
		if (!model || !benchmark || !source) return undefined;
		const string = (column: readonly number[], row: number): string => text[column[row] ?? 0] ?? "";
		const reporter = string(settings.reporter, setting);
		const out: Score = {
			index: at,
			series: kinds.series[kind] ?? 0,
			model: model.id,
			benchmark: benchmark.id,
			source: source.id,
			version: string(settings.version, setting),
			subset: string(settings.subset, setting),
			metric: string(settings.metric, setting),
			value: facts.scores.value[at] ?? Number.NaN,
			unit: string(settings.unit, setting),
			conditions: string(kinds.conditions, kind),
			date: string(kinds.date, kind),
			reporter,
			standing: standingOf(reporter, model.vendor, source),
		};
		const interval = intervals().get(at);
		if (interval && interval.low !== null) out.low = interval.low;
		if (interval && interval.high !== null) out.high = interval.high;
		const items = itemCounts().get(at);
		if (items !== undefined) out.items = items;
		cache[at] = out;
		return out;
	}

	function range(from: number, to: number): Score[] {
		const out: Score[] = [];
		for (let at = from; at < to; at++) {
			const one = score(at);
			if (one) out.push(one);
		}
		return out;
	}

	function familyTree(id: string, seen: Set<string>): string[] {
		if (seen.has(id)) return [];
		seen.add(id);
		return [id, ...(children().get(id) ?? []).flatMap((child) => familyTree(child.id, seen))];
	}

	const dataset: Dataset = {
		asOf: facts.asOf,
		vendors: facts.vendors,
		families: facts.families,
		series: facts.series,
		models,
		benchmarks,
		sources,
		caveats: facts.caveats,
		scoreCount: count,
		vendor: (id) => vendorById().get(id),
		family: (id) => familyById().get(id),
		seriesOf: (id) => seriesById().get(id),
		model: (id) => modelById().get(id),
		benchmark: (id) => benchmarkById().get(id),
		source: (id) => sourceById().get(id),
		ref(type, id) {
			const lists = { model: modelById, series: seriesById, family: familyById, benchmark: benchmarkById };
			const found = lists[type]().get(id);
			return found && { type, id, name: found.name };
		},
		named: (name) => names().get(name.toLowerCase()) ?? [],
		score,
		scores: lazy(() => range(0, count)),
		scoresOfModel(id) {
			const at = modelPosition().get(id);
			return at === undefined ? [] : range(starts()[at] ?? 0, starts()[at + 1] ?? 0);
		},
		scoresOfBenchmark(id) {
			const at = benchmarkPosition().get(id);
			const found = at === undefined ? [] : (scoresByBenchmark()[at] ?? []);
			return found.flatMap((position) => score(position) ?? []);
		},
		modelsOf(type, id) {
			if (type === "model") {
				const model = modelById().get(id);
				return model ? [model, ...(bySnapshot().get(id) ?? [])] : [];
			}
			if (type === "series") return bySeries().get(id) ?? [];
			if (type === "family") return familyTree(id, new Set()).flatMap((family) => byFamily().get(family) ?? []);
			return [];
		},
		childFamilies: (id) => children().get(id) ?? [],
		successors: (id) => byPredecessor().get(id) ?? [],
		entities: lazy(() => searchEntities(dataset)),
	};
	return dataset;
}

function lazy<T>(make: () => T): () => T {
	let made: { value: T } | undefined;
	return () => {
		made ??= { value: make() };
		return made.value;
	};
}

function index<T extends { id: string }>(list: readonly T[]): Map<string, T> {
	return new Map(list.map((entry) => [entry.id, entry]));
}

function group<T>(list: readonly T[], key: (entry: T) => string | undefined): Map<string, T[]> {
	const out = new Map<string, T[]>();
	for (const entry of list) {
		const name = key(entry);
		if (name === undefined) continue;
		const found = out.get(name);
		if (found) found.push(entry);
		else out.set(name, [entry]);
	}
	return out;
}
