import { COLUMNS, type Column, type RowType, TYPE_FIELDS } from "./fields.ts";
import type { Node } from "./node.ts";
import { excerpt, type Report } from "./problem.ts";

interface Row {
	line: number;
	cells: string[];
}

const TYPES: Readonly<Record<string, RowType>> = {
	pack: "pack",
	model: "models",
	benchmark: "benchmarks",
	score: "scores",
};

/** As people write yes and no in a table. */
const FLAGS: Readonly<Record<string, boolean>> = { true: true, yes: true, false: false, no: false };

/**
 * Reads a table with a row of column names into the same nodes as a JSON file. Each row is a model, a benchmark, a score
 * or the pack itself, as its column `type` says; without that column each is a score. Commas, semicolons and tabs may
 * part the cells. Gives undefined after reporting what keeps it from being such a table.
 */
export function parseCsv(text: string, report: Report): Node | undefined {
	const rows = readRows(text, separatorOf(text), report);
	const [head, ...body] = rows;
	if (!head) return undefined;
	const names = head.cells.map((cell) => cell.trim());
	const columns: (Column | undefined)[] = names.map((name, index) => {
		const at = { line: head.line, path: "" };
		if (names.indexOf(name) !== index) report(at, "csv-column-twice", excerpt(name));
		else if (name === "type" || Object.hasOwn(COLUMNS, name)) return name as Column;
		else report(at, "csv-column", excerpt(name), ["type", ...Object.keys(COLUMNS)].join(", "));
		return undefined;
	});
	if (!columns.includes("type") && !(columns.includes("model") && columns.includes("benchmark"))) {
		report({ line: head.line, path: "" }, "csv-no-columns");
		return undefined;
	}
	const lists: Record<"models" | "benchmarks" | "scores", Node[]> = { models: [], benchmarks: [], scores: [] };
	const top = new Map<string, Node>();
	for (const { line, cells } of body) {
		if (cells.length !== names.length) {
			report({ line, path: "" }, "csv-cells", cells.length, names.length);
			continue;
		}
		const typed = columns.includes("type") ? (cells[columns.indexOf("type")] ?? "").trim() : "score";
		const type = Object.hasOwn(TYPES, typed) ? TYPES[typed] : undefined;
		if (type === undefined) {
			report({ line, path: "type" }, "csv-type", excerpt(typed), Object.keys(TYPES).join(", "));
			continue;
		}
		const fields = new Map<string, Node>();
		for (const [index, column] of columns.entries()) {
			const cell = (cells[index] ?? "").trim();
			if (column === undefined || column === "type" || cell === "") continue;
			if (!TYPE_FIELDS[type].has(column)) report({ line, path: column }, "csv-foreign-cell", typed);
			else fields.set(column, nodeOf(cell, column, line));
		}
		if (type === "pack") for (const [key, node] of fields) top.set(key, node);
		else lists[type].push({ line, path: "", kind: "group", fields });
	}
	for (const [key, items] of Object.entries(lists)) top.set(key, { line: head.line, path: "", kind: "list", items });
	return { line: head.line, path: "", kind: "group", fields: top };
}

/** A cell as the kind of value that its column holds; what it cannot be stays text, for the validator to name. */
function nodeOf(cell: string, column: Exclude<Column, "type">, line: number): Node {
	const place = { line, path: column };
	switch (COLUMNS[column]) {
		case "number":
			if (/^-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$/.test(cell)) return { ...place, kind: "number", value: Number(cell) };
			break;
		case "flag": {
			const word = cell.toLowerCase();
			if (Object.hasOwn(FLAGS, word)) return { ...place, kind: "flag", value: FLAGS[word] === true };
			break;
		}
		case "list": {
			const items = cell.split("|").map((part) => part.trim());
			return {
				...place,
				kind: "list",
				items: items.filter((part) => part !== "").map((value) => ({ ...place, kind: "text", value })),
			};
		}
	}
	return { ...place, kind: "text", value: cell };
}

/** The sign that parts the cells of the first line. */
function separatorOf(text: string): string {
	const first = text.slice(0, text.search(/[\r\n]|$/));
	const count = (sign: string) => first.split(sign).length;
	return [",", ";", "\t"].reduce((best, sign) => (count(sign) > count(best) ? sign : best), ",");
}

/** Splits a table into its rows (quotes double inside quotes, cells may hold line breaks); empty lines are left out. */
function readRows(text: string, separator: string, report: Report): Row[] {
	const rows: Row[] = [];
	let cells: string[] = [];
	let line = 1;
	let start = 1;
	let at = 0;
	while (at < text.length || cells.length > 0) {
		let cell = "";
		if (text[at] === '"') {
			const opened = line;
			at++;
			let closed = false;
			while (at < text.length && !closed) {
				const quote = text.indexOf('"', at);
				const end = quote < 0 ? text.length : quote;
				cell += text.slice(at, end);
				at = end + 1;
				closed = quote >= 0 && text[at] !== '"';
				if (quote >= 0 && !closed) {
					cell += '"';
					at++;
				}
			}
			line += cell.split("\n").length - 1;
			const next = text[at];
			if (!closed || (next !== undefined && next !== separator && next !== "\n" && next !== "\r")) {
				report({ line: opened, path: "" }, "csv-quote", excerpt(cell));
				return [];
			}
		} else {
			const from = at;
			while (at < text.length && text[at] !== separator && text[at] !== "\n") at++;
			cell = text.slice(from, at).replace(/\r$/, "");
		}
		cells.push(cell);
		if (text[at] === separator) {
			at++;
			continue;
		}
		if (text[at] === "\r") at++;
		if (text[at] === "\n") at++;
		if (cells.some((one) => one.trim() !== "")) rows.push({ line: start, cells });
		cells = [];
		line++;
		start = line;
	}
	return rows;
}
