import type { ScoreRecord } from "../../src/dataset/records.ts";
import { scoreOrder } from "../../src/dataset/score-order.ts";
import { formatCsv, parseCsv } from "./csv.ts";
import type { Located } from "./yaml.ts";

/** Columns of `data/scores/*.csv`, in their order. */
export const COLUMNS = [
	"model",
	"benchmark",
	"version",
	"subset",
	"metric",
	"value",
	"unit",
	"low",
	"high",
	"items",
	"conditions",
	"date",
	"source",
	"reporter",
] as const;

const NUMBERS = new Set<string>(["value", "low", "high", "items"]);

/** Reads a file of scores; numbers that are no numbers stay text, for the schema to refuse with their line. */
export function parseScores(text: string): { records: Located[]; errors: { line: number; message: string }[] } {
	const [header, ...rows] = parseCsv(text);
	const expected = COLUMNS.join(",");
	if (header === undefined || header.cells.join(",") !== expected) {
		return { records: [], errors: [{ line: 1, message: `the first line must be: ${expected}` }] };
	}
	const records: Located[] = [];
	const errors: { line: number; message: string }[] = [];
	for (const { line, cells } of rows) {
		if (cells.length !== COLUMNS.length) {
			errors.push({
				line,
				message: `has ${cells.length} cells instead of ${COLUMNS.length} (a comma in a cell needs quotes)`,
			});
			continue;
		}
		const value: Record<string, unknown> = {};
		for (const [at, column] of COLUMNS.entries()) {
			const cell = cells[at] ?? "";
			if (!NUMBERS.has(column)) value[column] = cell;
			else if (cell !== "" || column === "value") value[column] = /^-?\d+(?:\.\d+)?$/.test(cell) ? Number(cell) : cell;
		}
		records.push({ value, line, lines: {} });
	}
	return { records, errors };
}

/** Writes scores in their canonical form, sorted. */
export function formatScores(scores: readonly ScoreRecord[]): string {
	const rows = [...scores].sort(scoreOrder).map((score) => COLUMNS.map((column) => cellOf(score[column])));
	return formatCsv([[...COLUMNS], ...rows]);
}

function cellOf(value: string | number | undefined): string {
	if (typeof value !== "number") return value ?? "";
	const text = String(value);
	return /e/.test(text) ? value.toFixed(12).replace(/0+$/, "") : text;
}
