import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { foldName } from "../../src/dataset/fold-name.ts";
import type { ModelRecord, Records } from "../../src/dataset/records.ts";
import { order } from "../../src/dataset/score-order.ts";
import { parseCsv } from "./csv.ts";
import { allow, countOf, type Options } from "./options.ts";
import { DATA, readRecords } from "./read.ts";

/** A model with figures on fewer than five benchmarks, and what tells how much it is read about. */
export interface Gap {
	model: ModelRecord;
	benchmarks: number;
	/** Pages and boards with a figure of it, and texts of the dataset that name it. */
	mentions: number;
	/** Pages and boards with a figure of any model of its series, or of its line when it has no series. */
	prominence: number;
}

/** Lines that fewer pages write about hold no flagships. */
const FEWEST_SOURCES = 10;

/**
 * Models with figures on fewer than five benchmarks, those that are read about most first. How often the world writes
 * of a model is not known here. How often it is met stands for that: in how many pages and boards it has a figure, and
 * in how many of the dataset's own texts (titles, caveats, notes, names left over from pages) it is named, times the
 * number of pages and boards that carry its series. Snapshots and models that give no text are left out.
 */
export function gapsOf(records: Records, leftOver: readonly string[] = []): Gap[] {
	const models = new Map(records.models.map((model) => [model.id, model]));
	const parents = new Map(records.families.map((family) => [family.id, family.parent]));
	const lineOf = (model: ModelRecord): string => model.series ?? parents.get(model.family) ?? model.family;
	const benchmarks = new Map<string, Set<string>>();
	const sources = new Map<string, Set<string>>();
	const lines = new Map<string, Set<string>>();
	const put = (map: Map<string, Set<string>>, key: string, value: string) => {
		const set = map.get(key) ?? new Set();
		map.set(key, set.add(value));
	};
	for (const score of records.scores) {
		const model = models.get(score.model);
		if (model === undefined) continue;
		for (const id of model.snapshotOf === undefined ? [model.id] : [model.id, model.snapshotOf]) {
			put(benchmarks, id, score.benchmark);
			put(sources, id, score.source);
		}
		put(lines, lineOf(model), score.source);
	}
	const texts = [
		...records.sources.flatMap((source) => [source.title, source.note ?? ""]),
		...records.caveats.flatMap((caveat) => [caveat.text, caveat.evidence.title]),
		...records.models.map((model) => model.note ?? ""),
		...leftOver,
	].map(foldName);
	const named = (model: ModelRecord): number => {
		const keys = [model.name, ...model.aliases.map((alias) => alias.text)]
			.map(foldName)
			.filter((key) => key.length > 3);
		const names = (text: string, key: string): boolean => {
			const at = text.indexOf(key);
			// "gpt4" in "gpt41" is another model.
			return at >= 0 && !/\d/.test(text[at + key.length] ?? "");
		};
		return texts.filter((text) => keys.some((key) => names(text, key))).length;
	};
	return records.models
		.filter((model) => model.snapshotOf === undefined && (model.output ?? ["text"]).includes("text"))
		.map((model) => ({
			model,
			benchmarks: benchmarks.get(model.id)?.size ?? 0,
			prominence: lines.get(lineOf(model))?.size ?? 0,
		}))
		.filter((entry) => entry.benchmarks < 5 && entry.prominence >= FEWEST_SOURCES)
		.map((entry) => ({ ...entry, mentions: (sources.get(entry.model.id)?.size ?? 0) + named(entry.model) }))
		.sort((a, b) => weight(b) - weight(a) || order(b.model.released ?? "", a.model.released ?? ""));
}

function weight({ prominence, mentions }: Gap): number {
	return prominence * (mentions + 0.1);
}

/** `data gaps`: prints {@link gapsOf}. */
export function gaps(options: Options): number {
	allow(options, ["count"], 0);
	const path = join(DATA, "unresolved.csv");
	const [, ...rows] = existsSync(path) ? parseCsv(readFileSync(path, "utf8")) : [];
	const found = gapsOf(
		readRecords(),
		rows.map(({ cells }) => cells[2] ?? ""),
	);
	console.log("benchmarks\tmentions\tpages of its series\treleased\tmodel");
	for (const { model, benchmarks, mentions, prominence } of found.slice(0, countOf(options, "count", 60))) {
		console.log(`${benchmarks}\t${mentions}\t${prominence}\t${model.released ?? "?"}\t${model.id} (${model.name})`);
	}
	console.log(`${found.length} models in all`);
	return 0;
}
