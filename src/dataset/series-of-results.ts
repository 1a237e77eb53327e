import type { View } from "./as-of.ts";
import { BOARD_CONDITIONS, conditionsOf, deviationText, intervalsOverlap } from "./compare.ts";
import type { Benchmark, Dataset, Score } from "./dataset.ts";
import { higherIsBetter, isRelative, metricOf } from "./metric.ts";
import { compareDates } from "./partial-date.ts";
import type { PartialDate } from "./records.ts";

/**
 * A series of results: figures that may be put in one order. One source and reporter, one benchmark, version, subset,
 * metric and unit, and one set of board conditions (scaffold, judge, tools, shots …); ratings also one date.
 */
export interface ResultSeries {
	key: string;
	benchmark: string;
	source: string;
	version: string;
	subset: string;
	/** Every known score in it, several per model where configurations differ. */
	scores: readonly Score[];
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
	/** The newest date among the scores. */
	date: PartialDate;
}

/** Fewer models than this are no table: no place is named. */
export const FEWEST_FOR_RANK = 5;

const keys = new WeakMap<Dataset, Map<number, string>>();

/** The key of the series that a score belongs to; equal keys may be ranked together. */
export function seriesKey(dataset: Dataset, score: Score): string {
	let known = keys.get(dataset);
	if (!known) {
		known = new Map();
		keys.set(dataset, known);
	}
	let key = known.get(score.index);
	if (key === undefined) {
		key = makeKey(dataset.benchmark(score.benchmark), score);
		known.set(score.index, key);
	}
	return key;
}

function makeKey(benchmark: Benchmark | undefined, score: Score): string {
	const parts = [score.benchmark, score.source, score.reporter, score.version, score.subset, score.unit];
	parts.push(benchmark ? metricOf(score, benchmark) : score.metric);
	const conditions = conditionsOf(score);
	parts.push(conditions.table ?? "");
	for (const key of BOARD_CONDITIONS) {
		const text = deviationText(conditions, key);
		parts.push(text === undefined ? "" : `${key}=${text}`);
	}
	if (benchmark && isRelative(score, benchmark)) parts.push(score.date);
	return parts.join("\u0000");
}

/** The series that a score stands in, as known in the view. */
export function seriesOfScore(view: View, score: Score): ResultSeries {
	const key = seriesKey(view.dataset, score);
	const scores = view
		.scoresOfBenchmark(score.benchmark)
		.filter(
			(other) =>
				other.source === score.source &&
				other.version === score.version &&
				other.subset === score.subset &&
				seriesKey(view.dataset, other) === key,
		);
	return toSeries(key, score, scores);
}

/** Every series of a benchmark, as known in the view, in the order in which the dataset first has them. */
export function seriesOfBenchmark(view: View, benchmark: string): ResultSeries[] {
	const groups = new Map<string, Score[]>();
	for (const score of view.scoresOfBenchmark(benchmark)) {
		const key = seriesKey(view.dataset, score);
		const found = groups.get(key);
		if (found) found.push(score);
		else groups.set(key, [score]);
	}
	return [...groups].flatMap(([key, scores]) => (scores[0] ? [toSeries(key, scores[0], scores)] : []));
}

function toSeries(key: string, like: Score, scores: readonly Score[]): ResultSeries {
	return {
		key,
		benchmark: like.benchmark,
		source: like.source,
		version: like.version,
		subset: like.subset,
		scores,
	};
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
	const rows: Placed[] = [];
	let place = 1;
	for (const score of sorted) {
		let better = 0;
		let tiedWith = 0;
		for (const other of sorted) {
			if (other === score) continue;
			const overlap = intervalsOverlap(score, other);
			const tied = overlap ?? other.value === score.value;
			if (tied) tiedWith++;
			else if (sign * (other.value - score.value) < 0) better++;
		}
		place = Math.max(place, better + 1);
		rows.push({ score, place, tiedWith });
	}
	return { series, rows, date: newestDate(series.scores) };
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
