import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { openResolver, type Resolved } from "../../src/dataset/resolve.ts";
import { parseCsv } from "./csv.ts";
import { allow, type Options, UsageError } from "./options.ts";
import { DATA, readRecords } from "./read.ts";

/** `data resolve TEXT`: what a name stands for, one JSON object a line; exit code 1 when for nothing. */
export function resolveText(options: Options): number {
	allow(options, [], 1);
	const [text] = options.rest;
	if (text === undefined || text.trim() === "") throw new UsageError("no text to resolve", 'write: resolve "GPT-4o"');
	const resolver = openResolver(readRecords());
	const found = [resolver.model(text), resolver.benchmark(text)].filter(
		(entry): entry is Resolved => entry !== undefined,
	);
	for (const entry of found) console.log(JSON.stringify(entry));
	if (found.length === 0) console.error(`"${text}" stands for nothing in data/`);
	return found.length === 0 ? 1 : 0;
}

/**
 * `data unresolved [FILE]`: names that stand for nothing or for several things. Without FILE the names met when the
 * scores were loaded (`data/unresolved.csv`), those that resolve by now left out.
 */
export function unresolved(options: Options): number {
	allow(options, [], 1);
	const resolver = openResolver(readRecords());
	const [file] = options.rest;
	if (file === undefined) {
		const path = join(DATA, "unresolved.csv");
		const [, ...rows] = existsSync(path) ? parseCsv(readFileSync(path, "utf8")) : [];
		console.log("rows\tkind\tname\tfound in");
		for (const { cells } of rows) {
			const [count = "", kind = "", name = "", where = ""] = cells;
			const now = kind === "benchmark" ? resolver.benchmark(name) : resolver.model(name);
			if (kind === "model" && now?.type === "model") continue;
			console.log(
				[count, kind, name, where, ...(now === undefined ? [] : [`loose: ${now.type} ${now.id}`])].join("\t"),
			);
		}
		return 0;
	}
	if (file !== "-" && !existsSync(file))
		throw new UsageError(`no file ${file}`, "give a file with one name a line, or - for standard input");
	for (const line of readFileSync(file === "-" ? 0 : file, "utf8").split("\n")) {
		const name = line.trim();
		if (name === "") continue;
		const found = resolver.model(name) ?? resolver.benchmark(name);
		if (found === undefined) console.log(name);
	}
	return 0;
}
