import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseCsv } from "../dataset/csv.ts";

/** Reads a CSV file with a header into objects. */
export function readTable(path: string): Record<string, string>[] {
	const [header, ...rows] = parseCsv(readFileSync(path, "utf8"));
	const names = header?.cells ?? [];
	return rows.map(({ cells }) => Object.fromEntries(names.map((name, at) => [name, cells[at] ?? ""])));
}

/** Reads a JSON file that holds a list of objects. */
export function readJsonList(path: string): Record<string, unknown>[] {
	return JSON.parse(readFileSync(path, "utf8")) as Record<string, unknown>[];
}

/** The CSV files of a folder by name without extension, `all` left out. */
export function tablesOf(folder: string): string[] {
	if (!existsSync(folder)) return [];
	return readdirSync(folder)
		.filter((name) => name.endsWith(".csv") && name !== "all.csv")
		.map((name) => join(folder, name))
		.sort();
}

/** The parts of a cell that joins several values with "|". */
export function parts(cell: string | undefined): string[] {
	return (cell ?? "")
		.split("|")
		.map((part) => part.trim())
		.filter((part) => part !== "");
}
