import type { View } from "./as-of.ts";
import type { CardRow } from "./card.ts";
import { byBenchmark, toCardRow } from "./card-score.ts";
import { candidates, flag, headline, newestFirst, type Subject } from "./choose.ts";
import type { Benchmark, Model, Score } from "./dataset.ts";
import type { Standing } from "./records.ts";
import { rankingOf } from "./series-of-results.ts";

/** Figures of one standing that a row shows at most; more than one only for dated snapshots of an undated model. */
const SNAPSHOTS_SHOWN = 3;
/** Rows that a card shows before "more", when the page names fewer benchmarks. */
const FOLD = 3;

/** The rows of a model's card, and how many of them to show at first. */
export function modelRows(
	view: View,
	models: readonly Model[],
	pageBenchmarks: readonly string[],
	others: readonly Subject[],
	limit: number,
): { rows: CardRow[]; fold: number } {
	const scores = models.flatMap((model) => view.scoresOfModel(model.id));
	const groups = byBenchmark(scores);
	const onPage: CardRow[] = [];
	for (const id of new Set(pageBenchmarks)) {
		const benchmark = view.dataset.benchmark(id);
		if (!benchmark) continue;
		const held = groups.get(id) ?? [];
		onPage.push(toCardRow(view, benchmark, chooseScores(view, models, held, others), true, held.length));
	}
	const named = new Set(pageBenchmarks);
	const further = [...groups]
		.flatMap(([id, held]) => {
			const benchmark = named.has(id) ? undefined : view.dataset.benchmark(id);
			return benchmark ? [{ benchmark, held, order: orderOf(view, benchmark, held) }] : [];
		})
		.sort((a, b) => a.order.evidence - b.order.evidence || b.order.headline - a.order.headline)
		.slice(0, Math.max(0, limit - onPage.length))
		.map(({ benchmark, held }) =>
			toCardRow(view, benchmark, chooseScores(view, models, held, others), false, held.length),
		);
	return oneVendorOnly(onPage, further);
}

/** Independent with an interval, then independent, then what only vendors report; parts of a benchmark after wholes. */
function orderOf(view: View, benchmark: Benchmark, held: readonly Score[]): { evidence: number; headline: number } {
	const whole = held.filter((score) => score.subset === "");
	const independent = held.filter((score) => score.standing === "independent");
	const evidence =
		(independent.length === 0 ? 4 : 0) +
		flag(!independent.some((score) => score.low !== undefined)) +
		2 * flag(whole.length === 0 && independent.length > 0);
	return { evidence, headline: headline(view, benchmark.id) };
}

/** Fills up to the fold with further rows, at most one of them without an independent figure. */
function oneVendorOnly(onPage: CardRow[], further: CardRow[]): { rows: CardRow[]; fold: number } {
	const room = Math.max(0, FOLD - onPage.length);
	const above: CardRow[] = [];
	const below: CardRow[] = [];
	let vendorOnly = 0;
	for (const row of further) {
		const byVendor = row.scores[0]?.standing !== "independent" && row.scores[0]?.standing !== "yours";
		if (above.length >= room || (byVendor && vendorOnly >= 1)) {
			below.push(row);
			continue;
		}
		if (byVendor) vendorOnly++;
		above.push(row);
	}
	return { rows: [...onPage, ...above, ...below], fold: onPage.length + above.length };
}

/**
 * The figures to show for one model (with its snapshots) on one benchmark: an independent one first; the vendor's own
 * when it differs or stands alone; a rival's when there is nothing else or it differs from both.
 */
function chooseScores(
	view: View,
	models: readonly Model[],
	held: readonly Score[],
	others: readonly Subject[],
): Score[] {
	const of = (standing: Standing): Score[] =>
		fromBestSeries(
			view,
			models,
			held.filter((score) => score.standing === standing),
			others,
		);
	const chosen = of("independent");
	for (const standing of ["self-reported", "rival", "yours"] as const) {
		const found = of(standing).filter((score) => chosen.every((shown) => tellApart(view, shown, score)));
		chosen.push(...found.slice(0, chosen.length === 0 ? SNAPSHOTS_SHOWN : 1));
	}
	return chosen;
}

/** The best figure of each model in the best series, the undated model first, then its snapshots, newest first. */
function fromBestSeries(
	view: View,
	models: readonly Model[],
	scores: readonly Score[],
	others: readonly Subject[],
): Score[] {
	const best = candidates(view, scores, others)[0];
	if (!best) return [];
	const { byModel } = rankingOf(view, best.series);
	const wanted = new Set(scores.map((score) => score.model));
	const undated = models.filter((model) => model.snapshotOf === undefined);
	const snapshots = newestFirst(view, models).filter((model) => model.snapshotOf !== undefined);
	return [...undated, ...snapshots]
		.flatMap((model) => (wanted.has(model.id) ? (byModel.get(model.id)?.score ?? []) : []))
		.slice(0, SNAPSHOTS_SHOWN);
}

/** Differences smaller than this share of the scale are rounding, not disagreement. */
const ROUNDING = 0.005;

/** Whether two figures would read as a difference: another unit, or further apart than rounding and intervals explain. */
function tellApart(view: View, shown: Score, other: Score): boolean {
	if (shown.unit !== other.unit) return true;
	const range = view.dataset.benchmark(shown.benchmark)?.range;
	const span = range ? range.max - range.min : Math.abs(shown.value);
	const tolerance = Math.max(span * ROUNDING, Number.EPSILON);
	return Math.abs(shown.value - other.value) > tolerance;
}
