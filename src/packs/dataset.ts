import type { EntityRef } from "../dataset/card.ts";
import type { Benchmark, Dataset, Model, Score } from "../dataset/dataset.ts";
import { foldName } from "../dataset/fold-name.ts";
import type { FamilyRecord, SourceRecord, VendorRecord } from "../dataset/records.ts";
import type { SearchEntity } from "../dataset/search-entity.ts";
import { seriesKey } from "../dataset/series-key.ts";
import { groupId, ownId, type Pack, type PackBenchmark, type PackModel } from "./pack.ts";

/** Everything that packs add, in the dataset's own form. */
interface Added {
	vendors: Map<string, VendorRecord>;
	families: Map<string, Omit<FamilyRecord, "aliases">>;
	models: Map<string, Model>;
	benchmarks: Map<string, Benchmark>;
	sources: Map<string, SourceRecord>;
	scores: Score[];
	/** Name of the pack, by the id of anything that it holds. */
	packs: Map<string, string>;
	/** Scores by model and by benchmark, whoever's these are. */
	byModel: Map<string, Score[]>;
	byBenchmark: Map<string, Score[]>;
	membersOf: Map<string, Model[]>;
	entities: SearchEntity[];
	named: Map<string, EntityRef[]>;
}

/**
 * The dataset with what packs hold beside it. Nothing built-in changes: its lists, its look-ups and the scores of its
 * models and benchmarks are the same as before, so that no rank, comparison or chart of theirs can contain a figure of
 * a pack. A pack's figures on them are in `yours` alone, for cards to show beside ours (decision 060).
 */
export function withPacks(base: Dataset, packs: readonly Pack[]): Dataset {
	if (packs.length === 0) return base;
	const added = addAll(base, packs);
	const own = (id: string) => added.packs.has(id);
	const dataset: Dataset = {
		...base,
		vendor: (id) => added.vendors.get(id) ?? base.vendor(id),
		family: (id) => added.families.get(id) ?? base.family(id),
		model: (id) => added.models.get(id) ?? base.model(id),
		benchmark: (id) => added.benchmarks.get(id) ?? base.benchmark(id),
		source: (id) => added.sources.get(id) ?? base.source(id),
		ref(type, id) {
			const lists = { model: added.models, series: undefined, family: added.families, benchmark: added.benchmarks };
			const found = lists[type]?.get(id);
			return found ? { type, id, name: found.name } : base.ref(type, id);
		},
		named: (text) => [...base.named(text), ...(added.named.get(text.toLowerCase()) ?? [])],
		score: (index) => (index < base.scoreCount ? base.score(index) : added.scores[index - base.scoreCount]),
		scoresOfModel: (id) => (own(id) ? (added.byModel.get(id) ?? []) : base.scoresOfModel(id)),
		scoresOfBenchmark: (id) => (own(id) ? (added.byBenchmark.get(id) ?? []) : base.scoresOfBenchmark(id)),
		modelsOf(type, id) {
			if (!own(id)) return base.modelsOf(type, id);
			const model = type === "model" ? added.models.get(id) : undefined;
			return model ? [model] : type === "family" ? (added.membersOf.get(id) ?? []) : [];
		},
		entities: () => [...base.entities(), ...added.entities],
		yours: {
			packOf: (id) => added.packs.get(id),
			scoresOfModel: (id) => (own(id) ? [] : (added.byModel.get(id) ?? [])),
			scoresOfBenchmark: (id) => (own(id) ? [] : (added.byBenchmark.get(id) ?? [])),
		},
	};
	return dataset;
}

function addAll(base: Dataset, packs: readonly Pack[]): Added {
	const added: Added = {
		vendors: new Map(),
		families: new Map(),
		models: new Map(),
		benchmarks: new Map(),
		sources: new Map(),
		scores: [],
		packs: new Map(),
		byModel: new Map(),
		byBenchmark: new Map(),
		membersOf: new Map(),
		entities: [],
		named: new Map(),
	};
	for (const pack of packs) {
		const group = groupId(pack.id);
		added.packs.set(group, pack.name);
		added.vendors.set(group, { id: group, name: pack.name, aliases: [] });
		added.families.set(group, { id: group, name: pack.name, vendor: group, unnamed: true });
		added.entities.push(entity("family", group, pack.name, [], {}));
		const models = pack.models.map((model) => addModel(added, pack, model));
		added.membersOf.set(group, models);
		for (const benchmark of pack.benchmarks) addBenchmark(added, pack, benchmark);
		addScores(base, added, pack);
	}
	return added;
}

function addModel(added: Added, pack: Pack, given: PackModel): Model {
	const { name, aliases, released, openWeights, licence, contextWindow, parameters, note, url } = given;
	const group = groupId(pack.id);
	const id = ownId(pack.id, given.id);
	const vendor = given.vendor === undefined ? group : `${group}.vendor.${foldName(given.vendor)}`;
	if (given.vendor !== undefined) added.vendors.set(vendor, { id: vendor, name: given.vendor, aliases: [] });
	const model: Model = {
		id,
		name,
		vendor,
		family: group,
		...(aliases.length > 0 ? { aliases } : {}),
		...(released === undefined ? {} : { released }),
		...(openWeights === undefined ? {} : { openWeights }),
		...(licence === undefined ? {} : { licence }),
		...(contextWindow === undefined ? {} : { contextWindow }),
		...(parameters === undefined ? {} : { parameters: { total: parameters } }),
		...(note === undefined ? {} : { note }),
		sources: url === undefined ? [] : [url],
	};
	added.models.set(id, model);
	added.packs.set(id, pack.name);
	const about = { family: pack.name, ...(given.vendor === undefined ? {} : { vendor: given.vendor }) };
	added.entities.push(entity("model", id, name, aliases, { ...about, ...(released ? { released } : {}) }));
	addNames(added, { type: "model", id, name }, aliases);
	return model;
}

function addBenchmark(added: Added, pack: Pack, given: PackBenchmark): void {
	const { name, aliases, measures, metric, unit, min, max, higherIsBetter, items, released, url } = given;
	const id = ownId(pack.id, given.id);
	added.benchmarks.set(id, {
		id,
		name,
		...(aliases.length > 0 ? { aliases } : {}),
		domains: [],
		measures,
		metric,
		unit,
		...(min === undefined || max === undefined ? {} : { range: { min, max } }),
		higherIsBetter,
		...(items === undefined ? {} : { items }),
		versions: [],
		...(released === undefined ? {} : { released }),
		...(url === undefined ? {} : { leaderboard: url }),
		status: { value: "active" },
		sources: [],
	});
	added.packs.set(id, pack.name);
	added.entities.push(entity("benchmark", id, name, aliases, { domains: [], ...(released ? { released } : {}) }));
	addNames(added, { type: "benchmark", id, name }, aliases);
}

function addScores(base: Dataset, added: Added, pack: Pack): void {
	const group = groupId(pack.id);
	const series = new Map<string, number>();
	const owned = (list: ReadonlyMap<string, unknown>, id: string) =>
		list.has(ownId(pack.id, id)) ? ownId(pack.id, id) : id;
	for (const given of pack.scores) {
		const model = owned(added.models, given.model);
		const benchmark = owned(added.benchmarks, given.benchmark);
		const record = added.benchmarks.get(benchmark) ?? base.benchmark(benchmark);
		// A built-in record that a newer version of the data no longer has: the score waits in its pack.
		if (!record || !(added.models.has(model) || base.model(model))) continue;
		const { source: from, url, low, high, items, ...figure } = given;
		const place = JSON.stringify([from, url]);
		const source = `${group}.source.${place}`;
		added.sources.set(source, {
			id: source,
			title: from || pack.name,
			publisher: pack.name,
			kind: "yours",
			url: url ?? "",
			date: given.date,
			licence: "",
		});
		const index = added.scores.length;
		const score: Score = {
			...figure,
			model,
			benchmark,
			source,
			reporter: "",
			...(low === undefined || high === undefined ? {} : { low, high }),
			...(items === undefined ? {} : { items }),
			index: base.scoreCount + index,
			standing: "yours",
			series: 0,
		};
		// Tables of a pack are of its own benchmarks only. Numbers below 0 are no built-in table's; each figure on a
		// built-in benchmark has one to itself, so that it never gets a place.
		const key = added.packs.has(benchmark) ? seriesKey(score, record) : `alone ${index}`;
		const number = series.get(key) ?? -1 - index;
		series.set(key, number);
		score.series = number;
		added.scores.push(score);
		push(added.byModel, model, score);
		push(added.byBenchmark, benchmark, score);
	}
}

function entity(
	type: EntityRef["type"],
	id: string,
	name: string,
	aliases: string[],
	about: Partial<SearchEntity>,
): SearchEntity {
	// What a person brought in is what they look for.
	return { type, id, name, aliases, weight: 1, ...about };
}

function addNames(added: Added, ref: EntityRef, aliases: readonly string[]): void {
	for (const text of new Set([ref.name, ...aliases].map((name) => name.toLowerCase()))) push(added.named, text, ref);
}

function push<T>(lists: Map<string, T[]>, key: string, item: T): void {
	const list = lists.get(key);
	if (list) list.push(item);
	else lists.set(key, [item]);
}
