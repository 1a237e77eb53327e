import type { Facts, Loose } from "./facts.ts";
import type { Alias, Records, ScoreRecord } from "./records.ts";
import { order, scoreOrder } from "./score-order.ts";
import { seriesKey } from "./series-key.ts";

/**
 * Compiles the records of `data/` into the packaged facts. Deterministic: the same records give the same bytes,
 * whatever order their lists are in. Throws an `Error` that names the score when one refers to an unknown model,
 * benchmark or source (`data check` reports all such errors at once, with file and line).
 */
export function compileFacts(records: Records): Facts {
	const models = byId(records.models);
	const benchmarks = byId(records.benchmarks);
	const sources = byId(records.sources);
	const text = dictionary();
	const settings: Facts["settings"] = {
		benchmark: [],
		source: [],
		version: [],
		subset: [],
		metric: [],
		unit: [],
		reporter: [],
	};
	const kinds: Facts["kinds"] = { setting: [], conditions: [], date: [], series: [] };
	const scores: Facts["scores"] = {
		perModel: models.map(() => 0),
		kind: [],
		value: [],
		interval: { at: [], low: [], high: [] },
		items: { at: [], count: [] },
	};
	const modelAt = positions(models);
	const benchmarkAt = positions(benchmarks);
	const sourceAt = positions(sources);
	const settingAt = new Map<string, number>();
	const kindAt = new Map<string, number>();
	const seriesAt = new Map<string, number>();
	let lastInterval = 0;
	let lastItems = 0;
	const sorted = [...records.scores].sort(scoreOrder);
	for (const [position, score] of sorted.entries()) {
		const model = need(modelAt, score.model, "model", score);
		const benchmark = need(benchmarkAt, score.benchmark, "benchmark", score);
		const source = need(sourceAt, score.source, "source", score);
		const key = JSON.stringify([
			benchmark,
			source,
			score.version,
			score.subset,
			score.metric,
			score.unit,
			score.reporter,
		]);
		let setting = settingAt.get(key);
		if (setting === undefined) {
			setting = settings.benchmark.length;
			settingAt.set(key, setting);
			settings.benchmark.push(benchmark);
			settings.source.push(source);
			settings.version.push(text.at(score.version));
			settings.subset.push(text.at(score.subset));
			settings.metric.push(text.at(score.metric));
			settings.unit.push(text.at(score.unit));
			settings.reporter.push(text.at(score.reporter));
		}
		scores.perModel[model] = (scores.perModel[model] ?? 0) + 1;
		const conditions = text.at(score.conditions);
		const date = text.at(score.date);
		const kindKey = `${setting} ${conditions} ${date}`;
		let kind = kindAt.get(kindKey);
		if (kind === undefined) {
			kind = kinds.setting.length;
			kindAt.set(kindKey, kind);
			kinds.setting.push(setting);
			kinds.conditions.push(conditions);
			kinds.date.push(date);
			const series = seriesKey(score, benchmarks[benchmark]);
			const number = seriesAt.get(series) ?? seriesAt.size;
			seriesAt.set(series, number);
			kinds.series.push(number);
		}
		scores.kind.push(kind);
		scores.value.push(score.value);
		if (score.low !== undefined || score.high !== undefined) {
			scores.interval.at.push(position - lastInterval);
			scores.interval.low.push(score.low ?? null);
			scores.interval.high.push(score.high ?? null);
			lastInterval = position;
		}
		if (score.items !== undefined) {
			scores.items.at.push(position - lastItems);
			scores.items.count.push(score.items);
			lastItems = position;
		}
	}
	return {
		format: 1,
		asOf: records.asOf,
		vendors: byId(records.vendors),
		families: byId(records.families).map(loosen),
		series: byId(records.series).map(loosen),
		models: models.map(loosen),
		benchmarks: benchmarks.map(loosen),
		sources,
		caveats: byId(records.caveats),
		text: text.all,
		settings,
		kinds,
		scores,
	};
}

function byId<T extends { id: string }>(list: readonly T[]): T[] {
	return [...list].sort((a, b) => order(a.id, b.id));
}

function positions(list: readonly { id: string }[]): Map<string, number> {
	return new Map(list.map((entry, index) => [entry.id, index]));
}

function need(map: Map<string, number>, id: string, what: string, score: ScoreRecord): number {
	const at = map.get(id);
	if (at === undefined) {
		throw new Error(`score of ${score.model} on ${score.benchmark} (${score.source}): no ${what} has the id "${id}"`);
	}
	return at;
}

/** Strings by position of first use, the empty string always at 0. */
function dictionary(): { all: string[]; at(value: string): number } {
	const all = [""];
	const known = new Map([["", 0]]);
	return {
		all,
		at(value) {
			let at = known.get(value);
			if (at === undefined) {
				at = all.length;
				all.push(value);
				known.set(value, at);
			}
			return at;
		},
	};
}

/** Drops the rules of recognition and everything that is empty. */
function loosen<T extends { aliases: Alias[] }>(record: T): Loose<T> {
	const out: Record<string, unknown> = {};
	for (const [key, value] of Object.entries(record) as [string, unknown][]) {
		if (key === "context" || key === "case" || key === "cues") continue;
		if (value === undefined || value === "") continue;
		if (key === "aliases") {
			const texts = [...new Set(record.aliases.map((alias) => alias.text))];
			if (texts.length > 0) out[key] = texts;
			continue;
		}
		out[key] = value;
	}
	return out as Loose<T>;
}
