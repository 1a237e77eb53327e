/** One record of a CSV file with the line it begins on (1 is the header). */
export interface CsvRow {
	line: number;
	cells: string[];
}

/** Splits CSV text (RFC 4180: quotes double inside quotes, cells may hold line breaks) into rows. Never throws. */
export function parseCsv(text: string): CsvRow[] {
	const rows: CsvRow[] = [];
	let cells: string[] = [];
	let line = 1;
	let start = 1;
	let at = 0;
	while (at < text.length) {
		let cell = "";
		if (text[at] === '"') {
			at += 1;
			while (at < text.length) {
				const quote = text.indexOf('"', at);
				const end = quote < 0 ? text.length : quote;
				cell += text.slice(at, end);
				at = end + 1;
				if (text[at] !== '"') break;
				cell += '"';
				at += 1;
			}
			line += cell.split("\n").length - 1;
		} else {
			let end = at;
			while (end < text.length && text[end] !== "," && text[end] !== "\n") end += 1;
			cell = text.slice(at, text[end - 1] === "\r" && text[end] === "\n" ? end - 1 : end);
			at = end;
		}
		cells.push(cell);
		if (text[at] === ",") {
			at += 1;
			if (at === text.length || text[at] === "\n") {
				cells.push("");
			} else continue;
		}
		if (text[at] === "\r") at += 1;
		if (text[at] === "\n") at += 1;
		rows.push({ line: start, cells });
		cells = [];
		line += 1;
		start = line;
	}
	return rows;
}

/** Writes rows as CSV with quotes only where needed and a line feed after every row. */
export function formatCsv(rows: readonly (readonly string[])[]): string {
	return rows.map((row) => `${row.map(cell).join(",")}\n`).join("");
}

function cell(value: string): string {
	return /[",\n\r]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}
