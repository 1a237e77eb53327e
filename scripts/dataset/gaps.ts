import { order } from "../../src/dataset/score-order.ts";
import { allow, countOf, type Options } from "./options.ts";
import { readRecords } from "./read.ts";

/**
 * `data gaps`: models with figures on fewer than five benchmarks though their line is much measured. How much is
 * written about a model is not known here; how much its line is measured stands in for it. The newest such model of
 * each line comes first, then the second newest of each, and so on.
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
		.sort((a, b) => b.line - a.line || a.known - b.known || order(b.model.released ?? "", a.model.released ?? ""));
	const met = new Map<string, number>();
	const turns = new Map<string, number>();
	for (const { model } of [...thin].sort((a, b) => order(b.model.released ?? "", a.model.released ?? ""))) {
		const root = parents.get(model.family) ?? model.family;
		met.set(root, (met.get(root) ?? 0) + 1);
		turns.set(model.id, met.get(root) ?? 0);
	}
	thin.sort((a, b) => (turns.get(a.model.id) ?? 0) - (turns.get(b.model.id) ?? 0) || b.line - a.line);
	console.log("benchmarks\tfigures of the line\treleased\tmodel");
	for (const { model, known, line } of thin.slice(0, countOf(options, "count", 60))) {
		console.log(`${known}\t${line}\t${model.released ?? "?"}\t${model.id} (${model.name})`);
	}
	console.log(`${thin.length} models in all`);
	return 0;
}
