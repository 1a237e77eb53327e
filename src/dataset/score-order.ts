import type { ScoreRecord } from "./records.ts";

/** Code unit order: the same on every machine and in every language. */
export function order(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}

/**
 * The one order of scores, on disk and in the compiled facts: by model, benchmark, version, source, value, then
 * everything else. Total, so that neither depends on the order of the input.
 */
export function scoreOrder(a: ScoreRecord, b: ScoreRecord): number {
	return (
		order(a.model, b.model) ||
		order(a.benchmark, b.benchmark) ||
		order(a.version, b.version) ||
		order(a.source, b.source) ||
		a.value - b.value ||
		order(a.subset, b.subset) ||
		order(a.metric, b.metric) ||
		order(a.conditions, b.conditions) ||
		order(a.date, b.date) ||
		order(a.reporter, b.reporter) ||
		order(a.unit, b.unit) ||
		(a.low ?? 0) - (b.low ?? 0) ||
		(a.high ?? 0) - (b.high ?? 0) ||
		(a.items ?? 0) - (b.items ?? 0)
	);
}
