import { BOARD_CONDITIONS, conditionsOf, deviationText } from "./compare.ts";
import { isRelative, metricOf } from "./metric.ts";
import type { ScoreRecord } from "./records.ts";

/**
 * Names the series of results that a score belongs to; scores with an equal key may be put in one order. One source
 * and reporter, one benchmark, version, subset, metric and unit, and one set of board conditions (table, scaffold,
 * judge, tools, shots …); for ratings also one date. Effort and the like may vary: boards list them as rows.
 */
export function seriesKey(score: ScoreRecord, benchmark: { metric: string; unit: string } | undefined): string {
	const { source, reporter, version, subset, unit, date } = score;
	const conditions = conditionsOf(score);
	const parts = [score.benchmark, source, reporter, version, subset, unit, conditions.table ?? ""];
	parts.push(benchmark ? metricOf(score, benchmark) : score.metric);
	for (const key of BOARD_CONDITIONS) parts.push(deviationText(conditions, key) ?? "");
	if (benchmark && isRelative(score, benchmark)) parts.push(date);
	return JSON.stringify(parts);
}
