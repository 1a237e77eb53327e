import { allow, countOf, type Options } from "./options.ts";
import { readRecords } from "./read.ts";

/**
 * `data gaps`: models of lines with many figures that have figures on fewer than five benchmarks themselves. How much
 * is written about a model is not known here; how much its line is measured stands in for it.
 */
export function gaps(options: Options): number {
	allow(options, ["count"], 0);
	const records = readRecords();
	const benchmarks = new Map<string, Set<string>>();
	const perFamily = new Map<string, number>();
	const models = new Map(records.models.map((model) => [model.id, model]));
	const parents = new Map(records.families.map((family) => [family.id, family.parent]));
	for (const score of records.scores) {
		const model = models.get(score.model);
		if (model === undefined) continue;
		for (const id of model.snapshotOf === undefined ? [model.id] : [model.id, model.snapshotOf]) {
			const set = benchmarks.get(id) ?? new Set();
			set.add(score.benchmark);
			benchmarks.set(id, set);
		}
		const root = parents.get(model.family) ?? model.family;
		perFamily.set(root, (perFamily.get(root) ?? 0) + 1);
	}
	const thin = records.models
		.filter((model) => model.snapshotOf === undefined && !(model.output ?? ["text"]).every((kind) => kind !== "text"))
		.map((model) => ({
			model,
			known: benchmarks.get(model.id)?.size ?? 0,
			line: perFamily.get(parents.get(model.family) ?? model.family) ?? 0,
		}))
		.filter((entry) => entry.known < 5 && entry.line >= 100)
		.sort(
			(a, b) => b.line - a.line || a.known - b.known || (b.model.released ?? "").localeCompare(a.model.released ?? ""),
		);
	console.log("benchmarks\tfigures of the line\treleased\tmodel");
	for (const { model, known, line } of thin.slice(0, countOf(options, "count", 60))) {
		console.log(`${known}\t${line}\t${model.released ?? "?"}\t${model.id} (${model.name})`);
	}
	console.log(`${thin.length} models in all`);
	return 0;
}
