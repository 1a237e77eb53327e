import type { View } from "./as-of.ts";
import type { Dataset, Score } from "./dataset.ts";
import { higherIsBetter } from "./metric.ts";
import { compareDates } from "./partial-date.ts";
import type { PartialDate } from "./records.ts";

/** A series of results: figures that may be put in one order; `series-key.ts` says which. */
export interface ResultSeries {
	key: number;
	benchmark: string;
	source: string;
	version: string;
	subset: string;
	/** Every known score in it, several per model where configurations differ. */
	scores: readonly Score[];
	/** Ids of the models in it. */
	models: ReadonlySet<string>;
}

/** One model's place in a series, by its best configuration. */
export interface Placed {
	score: Score;
	/** 1 for the best; models whose intervals overlap share a place. */
	place: number;
	/** How many other models cannot be told apart from it. */
	tiedWith: number;
}

/** The ordered table of one series. */
export interface Ranking {
	series: ResultSeries;
	/** Best first; one row for each model. */
	rows: readonly Placed[];
	/** The row of each model. */
	byModel: ReadonlyMap<string, Placed>;
	/** The newest date among the scores. */
	date: PartialDate;
}

/** Fewer models than this are no table: no place is named. */
export const FEWEST_FOR_RANK = 5;

const whole = new WeakMap<Dataset, Map<string, Map<number, ResultSeries>>>();
const dated = new WeakMap<View, Map<string, Map<number, ResultSeries>>>();

/** The cache of a dataset's own date, or of one earlier view. */
function cacheOf<K, T>(
	byDataset: WeakMap<Dataset, Map<K, T>>,
	byView: WeakMap<View, Map<K, T>>,
	view: View,
): Map<K, T> {
	let cache = view.day === undefined ? byDataset.get(view.dataset) : byView.get(view);
	if (!cache) {
		cache = new Map();
		if (view.day === undefined) byDataset.set(view.dataset, cache);
		else byView.set(view, cache);
	}
	return cache;
}

/** Every series of a benchmark by key, as known in the view, in the order in which the dataset first has them. */
export function seriesOfBenchmark(view: View, benchmark: string): ReadonlyMap<number, ResultSeries> {
	const cache = cacheOf(whole, dated, view);
	let found = cache.get(benchmark);
	if (!found) {
		const groups = new Map<number, ResultSeries & { scores: Score[]; models: Set<string> }>();
		for (const score of view.scoresOfBenchmark(benchmark)) {
			const key = score.series;
			const group = groups.get(key);
			if (group) {
				group.scores.push(score);
				group.models.add(score.model);
			} else {
				const { source, version, subset } = score;
				groups.set(key, { key, benchmark, source, version, subset, scores: [score], models: new Set([score.model]) });
			}
		}
		found = groups;
		cache.set(benchmark, found);
	}
	return found;
}

/** The series that a score stands in, as known in the view. */
export function seriesOfScore(view: View, score: Score): ResultSeries {
	const found = seriesOfBenchmark(view, score.benchmark).get(score.series);
	if (found) return found;
	const { series: key, benchmark, source, version, subset } = score;
	return { key, benchmark, source, version, subset, scores: [score], models: new Set([score.model]) };
}

const rankings = new WeakMap<Dataset, Map<number, Ranking>>();
const datedRankings = new WeakMap<View, Map<number, Ranking>>();

/** The ordered table of a series of the view; remembered. */
export function rankingOf(view: View, series: ResultSeries): Ranking {
	const cache = cacheOf(rankings, datedRankings, view);
	let ranking = cache.get(series.key);
	if (!ranking) {
		ranking = rank(view.dataset, series);
		cache.set(series.key, ranking);
	}
	return ranking;
}

/**
 * Orders a series: for each model its best configuration, best first. A place is one more than the number of models
 * that are clearly better, that is, whose interval lies wholly beyond (without intervals: whose value is better), and
 * never better than the place of the row above. Equal rows are in the order of their model ids.
 */
export function rank(dataset: Dataset, series: ResultSeries): Ranking {
	const benchmark = dataset.benchmark(series.benchmark);
	const first = series.scores[0];
	const up = benchmark && first ? higherIsBetter(first, benchmark) : true;
	const sign = up ? -1 : 1;
	const best = new Map<string, Score>();
	for (const score of series.scores) {
		const held = best.get(score.model);
		if (!held || sign * (score.value - held.value) < 0) best.set(score.model, score);
	}
	const sorted = [...best.values()].sort(
		(a, b) => sign * (a.value - b.value) || (a.model < b.model ? -1 : a.model > b.model ? 1 : 0),
	);
	const counts = counter(sorted, sign);
	const rows: Placed[] = [];
	let place = 1;
	for (const score of sorted) {
		const { better, tiedWith } = counts(score);
		place = Math.max(place, better + 1);
		rows.push({ score, place, tiedWith });
	}
	const byModel = new Map(rows.map((row) => [row.score.model, row]));
	return { series, rows, byModel, date: newestDate(series.scores) };
}

/**
 * Counts for each score of a table how many others are clearly better and how many cannot be told apart. Two with
 * intervals are compared by these, others by value. Works on sorted columns, since boards have hundreds of rows.
 */
function counter(scores: readonly Score[], sign: number): (score: Score) => { better: number; tiedWith: number } {
	// Multiplied by the sign, less is better; so the near end of an interval is the better one.
	const all = ascending(scores.map((score) => sign * score.value));
	const exact = ascending(scores.filter((score) => ends(score, sign) === undefined).map((score) => sign * score.value));
	const intervals = scores.flatMap((score) => ends(score, sign) ?? []);
	const near = ascending(intervals.map((interval) => interval.near));
	const far = ascending(intervals.map((interval) => interval.far));
	return (score) => {
		const value = sign * score.value;
		const own = ends(score, sign);
		const values = own ? exact : all;
		const betterExact = below(values, value);
		const equal = below(values, value, true) - betterExact;
		if (!own) return { better: betterExact, tiedWith: equal - 1 };
		const betterIntervals = below(far, own.near);
		const notWorse = below(near, own.far, true);
		return { better: betterExact + betterIntervals, tiedWith: equal + notWorse - betterIntervals - 1 };
	};
}

function ends(score: Score, sign: number): { near: number; far: number } | undefined {
	if (score.low === undefined || score.high === undefined) return undefined;
	return sign < 0 ? { near: -score.high, far: -score.low } : { near: score.low, far: score.high };
}

function ascending(values: number[]): number[] {
	return values.sort((a, b) => a - b);
}

/** How many of the ascending values are below a limit, or not above it. */
function below(values: readonly number[], limit: number, inclusive = false): number {
	let from = 0;
	let to = values.length;
	while (from < to) {
		const middle = (from + to) >> 1;
		const value = values[middle] ?? 0;
		if (value < limit || (inclusive && value === limit)) from = middle + 1;
		else to = middle;
	}
	return from;
}

function newestDate(scores: readonly Score[]): PartialDate {
	let date = "";
	for (const score of scores) if (date === "" || compareDates(score.date, date) > 0) date = score.date;
	return date;
}

/** What the series is of, in the data's own names: "LiveBench 2024-11-25 · Coding". */
export function seriesLabel(dataset: Dataset, series: Pick<ResultSeries, "benchmark" | "version" | "subset">): string {
	const name = dataset.benchmark(series.benchmark)?.name ?? series.benchmark;
	const version = series.version === "" ? "" : ` ${series.version}`;
	return `${name}${version}${series.subset === "" ? "" : ` · ${series.subset}`}`;
}
