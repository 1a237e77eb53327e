import type { View } from "./as-of.ts";
import type { BenchmarkCard, CardQuery, EntityRef } from "./card.ts";
import { toCardScore, toCardSource } from "./card-score.ts";
import { chooseCaveats } from "./caveats.ts";
import { type Candidate, candidates, compareCandidates, flag, subjectsOf } from "./choose.ts";
import type { Benchmark } from "./dataset.ts";
import { frontier } from "./frontier.ts";
import { begunBy } from "./partial-date.ts";
import { FEWEST_FOR_RANK, type Placed, rankingOf, seriesLabel } from "./series-of-results.ts";

/** Rows of the table that a card shows before the page's own models. */
const TOP_ROWS = 5;

/** The card of one benchmark. */
export function describeBenchmark(view: View, benchmark: Benchmark, query: CardQuery): BenchmarkCard {
	const { dataset, day } = view;
	const entity: EntityRef = { type: "benchmark", id: benchmark.id, name: benchmark.name };
	const scores = view.scoresOfBenchmark(benchmark.id);
	const top = topOf(view, benchmark, query);
	const shownScores = top?.rows.map((row) => row.score) ?? [];
	return {
		type: "benchmark",
		entity,
		measures: benchmark.measures,
		...(benchmark.format === undefined ? {} : { format: benchmark.format }),
		metric: benchmark.metric,
		unit: benchmark.unit,
		...(benchmark.range ? { range: benchmark.range } : {}),
		higherIsBetter: benchmark.higherIsBetter,
		...(benchmark.items === undefined ? {} : { items: benchmark.items }),
		...(benchmark.random ? { random: { value: benchmark.random.value } } : {}),
		...(benchmark.human
			? {
					human: {
						value: benchmark.human.value,
						...(benchmark.human.who === undefined ? {} : { who: benchmark.human.who }),
					},
				}
			: {}),
		...(benchmark.released === undefined ? {} : { released: benchmark.released }),
		...(benchmark.creators === undefined ? {} : { creators: benchmark.creators }),
		status: statusOn(view, benchmark),
		...(benchmark.paper === undefined ? {} : { paper: benchmark.paper }),
		...(benchmark.leaderboard === undefined ? {} : { leaderboard: benchmark.leaderboard }),
		versions: benchmark.versions
			.filter((version) => begunBy(version.released, day))
			.map(({ id, note }) => ({ id, ...(note === undefined ? {} : { note }) })),
		...(top ? { top } : {}),
		totals: { scores: scores.length, models: new Set(scores.map((score) => score.model)).size },
		...historyOf(view, benchmark.id),
		caveats: chooseCaveats(view, {
			subject: entity,
			models: shownScores.filter((score) => query.pageModels.includes(score.model.id)).map((score) => score.model.id),
			// A benchmark's card speaks of all its versions.
			benchmarks: new Map([[benchmark.id, new Set([""])]]),
			sources: new Set(top ? [top.source.id] : []),
		}),
		dataDate: dataset.asOf,
		...(day === undefined ? {} : { asOf: day }),
	};
}

function historyOf({ dataset, day }: View, id: string): Pick<BenchmarkCard, "history"> {
	const history = frontier(dataset, id, day);
	const points = (history?.independent?.points.length ?? 0) + (history?.selfReported?.points.length ?? 0);
	return history && points > 1 ? { history } : {};
}

/**
 * One comparable table: most of the page's models, where a vendor's table needs twice as many as an independent one,
 * then measured independently, then the newest and longest.
 */
function topOf(view: View, benchmark: Benchmark, query: CardQuery): BenchmarkCard["top"] {
	const scores = view.scoresOfBenchmark(benchmark.id);
	const subjects = subjectsOf(view, query.pageModels);
	const best = candidates(view, scores, subjects).sort((a, b) => compareTables(view, a, b))[0];
	if (!best) return undefined;
	const named = new Set(subjects.flatMap((subject) => [...subject.models]));
	const ranking = rankingOf(view, best.series);
	const onPage = (row: Placed): boolean => named.has(row.score.model);
	const rows = ranking.rows.filter((row, at) => at < TOP_ROWS || onPage(row));
	return {
		label: seriesLabel(view.dataset, ranking.series),
		date: ranking.date,
		of: ranking.rows.length,
		source: toCardSource(view.dataset, ranking.series.source),
		rows: rows.map((row) => ({ place: row.place, score: toCardScore(view, row.score), onPage: onPage(row) })),
	};
}

/** The page's models in a table, an independent one's counted double. */
function covered(one: Candidate): number {
	return one.covers * (one.score.standing === "independent" ? 2 : 1);
}

function compareTables(view: View, a: Candidate, b: Candidate): number {
	const part = (one: Candidate): number => flag(one.score.subset !== "");
	const short = (one: Candidate): number => flag(one.size < FEWEST_FOR_RANK);
	const byVendor = (one: Candidate): number => flag(one.score.standing !== "independent");
	return (
		part(a) - part(b) ||
		covered(b) - covered(a) ||
		short(a) - short(b) ||
		byVendor(a) - byVendor(b) ||
		// Every series covers all of its own models, so the number of members says only how long a table is.
		compareCandidates(view, { ...a, members: 0 }, { ...b, members: 0 })
	);
}

function statusOn(view: View, benchmark: Benchmark): BenchmarkCard["status"] {
	const { value, since, by } = benchmark.status;
	if (!begunBy(since, view.day)) return { value: "active" };
	const next = by === undefined ? undefined : (view.dataset.ref("benchmark", by) ?? view.dataset.named(by)[0]);
	return { value, ...(since === undefined ? {} : { since }), ...(next?.type === "benchmark" ? { by: next } : {}) };
}
