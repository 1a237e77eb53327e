import { viewAsOf } from "../dataset/as-of.ts";
import type { CardScore } from "../dataset/card.ts";
import { chooseCaveats } from "../dataset/caveats.ts";
import { compareTable } from "../dataset/compare-table.ts";
import type { Dataset } from "../dataset/dataset.ts";
import type { ScoreTable, TableQuery } from "./messages.ts";

/** Models against each other with the caveats that apply to the figures shown, worst first. */
export function scoreTable(dataset: Dataset, query: TableQuery): ScoreTable {
	const table = compareTable(dataset, query);
	const shown = table.rows.flatMap(({ cells }) =>
		cells.flatMap((cell): CardScore[] => (cell.kind === "none" ? [] : [cell.score])),
	);
	const [subject] = table.columns;
	if (!subject || shown.length === 0) return { table, caveats: [] };
	const versions = new Map<string, Set<string>>();
	for (const { benchmark, version } of shown) {
		versions.set(benchmark.id, (versions.get(benchmark.id) ?? new Set()).add(version));
	}
	const caveats = chooseCaveats(viewAsOf(dataset, query.asOf), {
		models: [...new Set(shown.map(({ model }) => model.id))],
		benchmarks: versions,
		sources: new Set(shown.map(({ source }) => source.id)),
		focus: new Set(query.benchmarks),
		subject,
	});
	return { table, caveats };
}
