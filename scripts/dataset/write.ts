import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { ListName } from "../../src/dataset/problem.ts";
import type { Records, ScoreRecord } from "../../src/dataset/records.ts";
import { order } from "../../src/dataset/score-order.ts";
import { fileOf, slug } from "./files.ts";
import { DATA, filesOf } from "./read.ts";
import { formatScores } from "./scores.ts";
import { formatList } from "./yaml.ts";

const LISTS: ListName[] = ["vendors", "families", "series", "models", "benchmarks", "sources", "scores", "caveats"];

/** The canonical files of a dataset: path relative to the data folder, and text. */
export function formatRecords(records: Records): Map<string, string> {
	const publishers = new Map(records.sources.map((source) => [source.id, slug(source.publisher)]));
	const files = new Map<string, string>([["dataset.yaml", `asOf: ${records.asOf}\n`]]);
	for (const list of LISTS) {
		const groups = new Map<string, object[]>();
		for (const record of records[list]) {
			const file = fileOf(list, record as unknown as Record<string, unknown>, publishers);
			const group = groups.get(file);
			if (group === undefined) groups.set(file, [record]);
			else group.push(record);
		}
		for (const [file, group] of groups) {
			if (list === "scores") files.set(file, formatScores(group as ScoreRecord[]));
			else
				files.set(
					file,
					formatList(
						list,
						(group as { id: string }[]).sort((a, b) => order(a.id, b.id)),
					),
				);
		}
	}
	return files;
}

/** Writes a dataset in its canonical form; files that no longer hold anything are deleted. Gives the paths that changed. */
export function writeRecords(records: Records, dir: string = DATA): string[] {
	const files = formatRecords(records);
	const changed: string[] = [];
	for (const list of LISTS) {
		for (const file of filesOf(dir, list)) {
			if (files.has(file)) continue;
			rmSync(join(dir, file));
			changed.push(file);
		}
	}
	for (const [file, text] of files) {
		const path = join(dir, file);
		if (existsSync(path) && readFileSync(path, "utf8") === text) continue;
		mkdirSync(dirname(path), { recursive: true });
		writeFileSync(path, text);
		changed.push(file);
	}
	return changed.sort(order);
}
