import type { View } from "./as-of.ts";
import { conditionsOf } from "./compare.ts";
import type { Model, Score } from "./dataset.ts";
import { higherIsBetter, isRelative, metricOf } from "./metric.ts";
import { compareDates, endOf, yearsBefore } from "./partial-date.ts";
import { type ResultSeries, seriesOfScore } from "./series-of-results.ts";

/** One thing that the page names and that has scores: a model, or a series with its members. */
export interface Subject {
	id: string;
	models: ReadonlySet<string>;
}

/** What the page names as subjects. Families are too wide to stand for figures and are left out. */
export function subjectsOf(view: View, ids: readonly string[]): Subject[] {
	const out: Subject[] = [];
	for (const id of new Set(ids)) {
		const models = new Set<string>();
		for (const type of ["model", "series"] as const) {
			for (const model of view.dataset.modelsOf(type, id)) models.add(model.id);
		}
		if (models.size > 0) out.push({ id, models });
	}
	return out;
}

/** One series of results in which the wanted models have a figure. */
export interface Candidate {
	series: ResultSeries;
	/** The best figure of the wanted models in it. */
	score: Score;
	/** How many models have a figure in it. */
	size: number;
	/** How many of the wanted models have a figure in it. */
	members: number;
	/** How many other subjects of the page have a figure in it, so that they can be compared. */
	covers: number;
}

/** Groups scores of some models on one benchmark by series, best series first by {@link compareCandidates}. */
export function candidates(view: View, scores: readonly Score[], others: readonly Subject[]): Candidate[] {
	const groups = new Map<number, Score[]>();
	for (const score of scores) {
		const group = groups.get(score.series);
		if (group) group.push(score);
		else groups.set(score.series, [score]);
	}
	const out: Candidate[] = [];
	for (const group of groups.values()) {
		const [first, ...rest] = group;
		if (!first) continue;
		const series = seriesOfScore(view, first);
		const benchmark = view.dataset.benchmark(first.benchmark);
		const sign = benchmark === undefined || higherIsBetter(first, benchmark) ? 1 : -1;
		out.push({
			series,
			score: rest.reduce((best, score) => (sign * (score.value - best.value) > 0 ? score : best), first),
			size: series.models.size,
			members: new Set(group.map((score) => score.model)).size,
			covers: others.filter((other) => intersect(other.models, series.models)).length,
		});
	}
	return out.sort((a, b) => compareCandidates(view, a, b));
}

function intersect(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
	for (const one of a) if (b.has(one)) return true;
	return false;
}

/**
 * Which series says most: the whole benchmark before a part of it, its own metric before another, the one that covers
 * most of the page's other models, most of the wanted models, a stated version before none, the newer version, the
 * newer figure, one with an interval, what the source calls its default, the longer table.
 */
export function compareCandidates(view: View, a: Candidate, b: Candidate): number {
	const benchmark = view.dataset.benchmark(a.score.benchmark);
	const own = benchmark ? metricOf({ metric: "" }, benchmark) : "";
	const isOwn = (score: Score): number => (benchmark && metricOf(score, benchmark) === own ? 0 : 1);
	return (
		flag(a.score.subset !== "") - flag(b.score.subset !== "") ||
		isOwn(a.score) - isOwn(b.score) ||
		b.covers - a.covers ||
		b.members - a.members ||
		flag(a.score.version === "") - flag(b.score.version === "") ||
		compareText(versionDate(view, b.score), versionDate(view, a.score)) ||
		compareDates(b.score.date, a.score.date) ||
		flag(a.score.low === undefined) - flag(b.score.low === undefined) ||
		plainness(view, a.score) - plainness(view, b.score) ||
		b.size - a.size ||
		a.score.index - b.score.index
	);
}

/**
 * 0 for what its source calls its default, then 1 or 2: of two tables that differ in style control, first the one with
 * it for ratings by votes (where length and lists win votes, and arenas made it their default), the plain one for
 * everything else.
 */
function plainness(view: View, score: Score): number {
	if (/\bdefault\b/i.test(score.conditions)) return 0;
	const controlled = conditionsOf(score).styleControl === true;
	const benchmark = view.dataset.benchmark(score.benchmark);
	const usual = benchmark && isRelative(score, benchmark) ? controlled : !controlled;
	return usual ? 1 : 2;
}

/** When the version of a score came out: as recorded, else the date that its name holds, else "". */
function versionDate(view: View, score: Score): string {
	if (score.version === "") return "";
	const record = view.dataset.benchmark(score.benchmark)?.versions.find((version) => version.id === score.version);
	if (record?.released !== undefined) return endOf(record.released);
	const dates = score.version.match(/\d{4}-\d{2}(?:-\d{2})?/g);
	const last = dates?.at(-1);
	if (last !== undefined) return endOf(last);
	// "v2" is newer than "v1", and both than nothing.
	return score.version.replace(/\d+/g, (digits) => digits.padStart(6, "0"));
}

/** Years that count as "now" when asking what the field measures. */
const CURRENT_YEARS = 1.5;
const STATUS_WEIGHT: Record<string, number> = {
	active: 1,
	saturated: 0.4,
	superseded: 0.25,
	retired: 0.1,
	contaminated: 0.25,
};

const weights = new WeakMap<View["dataset"], Map<string, number>>();

/** How current a benchmark is on the view's day: models measured on it of late, less when it is saturated or replaced. */
export function headline(view: View, benchmarkId: string): number {
	const end = view.day ?? view.dataset.asOf;
	let known = weights.get(view.dataset);
	if (!known) {
		known = new Map();
		weights.set(view.dataset, known);
	}
	const key = `${benchmarkId} ${end}`;
	let weight = known.get(key);
	if (weight === undefined) {
		const from = yearsBefore(end, CURRENT_YEARS);
		const models = new Set<string>();
		const sources = new Set<string>();
		for (const score of view.scoresOfBenchmark(benchmarkId)) {
			if (score.date < from) continue;
			models.add(score.model);
			sources.add(score.source);
		}
		const status = view.dataset.benchmark(benchmarkId)?.status;
		const current =
			status && (status.since === undefined || endOf(status.since) <= endOf(end)) ? status.value : "active";
		weight = (models.size + 5 * sources.size) * (STATUS_WEIGHT[current] ?? 1);
		known.set(key, weight);
	}
	return weight;
}

/** Models as known in the view, newest first; those without a date last. */
export function newestFirst(view: View, models: readonly Model[]): Model[] {
	return models
		.filter((model) => view.isReleased(model))
		.sort(
			(a, b) =>
				flag(a.released === undefined) - flag(b.released === undefined) ||
				(a.released !== undefined && b.released !== undefined ? compareDates(b.released, a.released) : 0) ||
				compareText(a.id, b.id),
		);
}

export function flag(condition: boolean): number {
	return condition ? 1 : 0;
}

function compareText(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
