import { type View, viewAsOf } from "./as-of.ts";
import type { Frontier, FrontierPoint } from "./card.ts";
import { toCardScore } from "./card-score.ts";
import { candidates as candidatesOf, compareCandidates, flag } from "./choose.ts";
import { compareScores, type Reason } from "./compare.ts";
import type { Benchmark, Dataset, Score } from "./dataset.ts";
import { higherIsBetter, isRelative, metricOf } from "./metric.ts";
import { compareDates, knownBy } from "./partial-date.ts";
import type { PartialDate } from "./records.ts";
import { rankingOf, seriesLabel } from "./series-of-results.ts";

/** The frontier of a benchmark as known on a day; undefined when the id is unknown. Lines without points are absent. */
export function frontier(dataset: Dataset, id: string, asOf?: string): Frontier | undefined {
	const benchmark = dataset.benchmark(id);
	if (!benchmark) return undefined;
	const view = viewAsOf(dataset, asOf);
	const scores = view.scoresOfBenchmark(id).filter((score) => dataset.model(score.model)?.released !== undefined);
	const independent = scores.filter((score) => score.standing === "independent");
	const best = candidatesOf(view, independent, []).sort(
		(a, b) =>
			flag(a.score.subset !== "") - flag(b.score.subset !== "") || b.size - a.size || compareCandidates(view, a, b),
	)[0];
	const up = higherIsBetter(best?.score ?? { metric: "" }, benchmark);
	const line = best
		? climb(
				view,
				rankingOf(view, best.series).rows.map((row) => row.score),
				up,
			)
		: [];
	const own = selfReported(view, benchmark, scores, best?.score);
	const unit = best?.score.unit ?? own?.points[0]?.score.unit ?? benchmark.unit;
	const fits = unit === benchmark.unit;
	return {
		benchmark: { type: "benchmark", id, name: benchmark.name },
		higherIsBetter: up,
		unit,
		...(fits && benchmark.range ? { range: benchmark.range } : {}),
		...(fits && benchmark.random ? { random: benchmark.random.value } : {}),
		...(fits && benchmark.human ? { human: benchmark.human.value } : {}),
		...(best && line.length > 0 ? { independent: { label: seriesLabel(dataset, best.series), points: line } } : {}),
		...(own ? { selfReported: own } : {}),
		dataDate: dataset.asOf,
		...(view.day === undefined ? {} : { asOf: view.day }),
	};
}

/** Vendors' figures of the version (and unit and metric) that most models have, ratings left out. */
function selfReported(
	view: View,
	benchmark: Benchmark,
	scores: readonly Score[],
	like: Score | undefined,
): Frontier["selfReported"] {
	const groups = new Map<string, Score[]>();
	for (const score of scores) {
		if (score.standing !== "self-reported" || isRelative(score, benchmark) || score.subset !== "") continue;
		if (like && (score.unit !== like.unit || metricOf(score, benchmark) !== metricOf(like, benchmark))) continue;
		const key = `${score.version}\u0000${score.unit}\u0000${metricOf(score, benchmark)}`;
		const found = groups.get(key);
		if (found) found.push(score);
		else groups.set(key, [score]);
	}
	const models = (group: readonly Score[]): number => new Set(group.map((score) => score.model)).size;
	const group = [...groups.values()].sort((a, b) => models(b) - models(a))[0];
	const first = group?.[0];
	if (!group || !first) return undefined;
	const up = higherIsBetter(first, benchmark);
	const steps = climbScores(view, group, up);
	const reasons = new Set<Reason["code"]>();
	for (const [at, step] of steps.entries()) {
		const before = steps[at - 1];
		const comparison = before && compareScores(view.dataset, before.score, step.score);
		if (comparison && !comparison.comparable) for (const reason of comparison.reasons) reasons.add(reason.code);
	}
	return {
		label: seriesLabel(view.dataset, first),
		points: steps.map(({ date, score }) => ({ date, score: toCardScore(view, score) })),
		reasons: [...reasons],
	};
}

function climb(view: View, scores: readonly Score[], up: boolean): FrontierPoint[] {
	return climbScores(view, scores, up).map(({ date, score }) => ({ date, score: toCardScore(view, score) }));
}

/** The scores that beat all models released before, in the order of release. */
function climbScores(view: View, scores: readonly Score[], up: boolean): { date: PartialDate; score: Score }[] {
	const dated = scores.flatMap((score) => {
		const date = view.dataset.model(score.model)?.released;
		return date !== undefined && knownBy(date, view.day) ? [{ date, score }] : [];
	});
	const sign = up ? -1 : 1;
	dated.sort(
		(a, b) => compareDates(a.date, b.date) || sign * (a.score.value - b.score.value) || a.score.index - b.score.index,
	);
	const out: { date: PartialDate; score: Score }[] = [];
	for (const step of dated) {
		const last = out.at(-1);
		if (!last || sign * (step.score.value - last.score.value) < 0) out.push(step);
	}
	return out;
}
