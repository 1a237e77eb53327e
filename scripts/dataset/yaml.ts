import { isMap, isScalar, isSeq, LineCounter, parseDocument } from "yaml";
import type { ListName } from "../../src/dataset/problem.ts";
import { FIELDS } from "../../src/dataset/schema.ts";

/** A record as it stands in a file, with the lines of its fields. */
export interface Located {
	value: unknown;
	/** Line where the record begins. */
	line: number;
	/** Line of each of its fields. */
	lines: Record<string, number>;
}

/** The records of a YAML list with their lines, or what stops the file from being read. */
export function parseList(text: string): { records: Located[]; errors: { line: number; message: string }[] } {
	const counter = new LineCounter();
	const document = parseDocument(text, { lineCounter: counter, uniqueKeys: true, prettyErrors: false });
	const lineOf = (offset: number | undefined) => (offset === undefined ? 1 : counter.linePos(offset).line);
	const errors = document.errors.map((error) => ({ line: lineOf(error.pos[0]), message: error.message }));
	const root = document.contents;
	if (errors.length > 0 || root === null) return { records: [], errors };
	if (!isSeq(root)) return { records: [], errors: [{ line: 1, message: "the file is no list of records" }] };
	const records = root.items.map((item): Located => {
		const lines: Record<string, number> = {};
		if (isMap(item)) {
			for (const pair of item.items) {
				if (isScalar(pair.key)) lines[String(pair.key.value)] = lineOf(pair.key.range?.[0]);
			}
		}
		const node = item as { range?: [number, number, number] | null; toJS(document: unknown): unknown };
		return { value: expand(node.toJS(document)), line: lineOf(node.range?.[0]), lines };
	});
	return { records, errors };
}

/** Short form in files: an alias without any rule is just its text. */
function expand(value: unknown): unknown {
	if (typeof value !== "object" || value === null || !("aliases" in value) || !("name" in value)) return value;
	const record = value as { aliases: unknown; domains?: unknown };
	if (!Array.isArray(record.aliases)) return value;
	return { ...record, aliases: record.aliases.map((alias) => (typeof alias === "string" ? { text: alias } : alias)) };
}

/** Undoes {@link expand} for vendors, whose aliases are plain texts. */
export function plainAliases(value: unknown): unknown {
	if (typeof value !== "object" || value === null || !("aliases" in value) || !Array.isArray(value.aliases))
		return value;
	const aliases = value.aliases.map((alias: unknown) =>
		typeof alias === "object" && alias !== null && "text" in alias && Object.keys(alias).length === 1
			? alias.text
			: alias,
	);
	return { ...value, aliases };
}

/** Writes records in their canonical form: fields in the schema's order, empty ones left out, one blank line between. */
export function formatList(list: ListName, records: readonly object[]): string {
	return records.map((record) => formatRecord(list, record as Record<string, unknown>)).join("\n");
}

function formatRecord(list: ListName, record: Record<string, unknown>): string {
	const lines: string[] = [];
	for (const key of [...Object.keys(FIELDS[list]), ...Object.keys(record).filter((name) => !(name in FIELDS[list]))]) {
		const value = record[key];
		if (value === undefined) continue;
		if (Array.isArray(value)) {
			if (value.length === 0) lines.push(`${key}: []`);
			else if (SHORT.has(key)) lines.push(`${key}: [${value.map((entry) => scalar(entry, true)).join(", ")}]`);
			else lines.push(`${key}:`, ...value.map((entry) => `  - ${entryText(entry)}`));
		} else if (typeof value === "object" && value !== null) {
			lines.push(`${key}: ${flow(value as Record<string, unknown>)}`);
		} else lines.push(`${key}: ${scalar(value, false)}`);
	}
	return lines.map((line, at) => `${at === 0 ? "- " : "  "}${line}\n`).join("");
}

/** Lists of short words stand on one line. */
const SHORT = new Set(["input", "output", "domains"]);

function entryText(entry: unknown): string {
	if (typeof entry !== "object" || entry === null) return scalar(entry, false);
	const keys = Object.keys(entry);
	const [only] = Object.values(entry);
	if (keys.length === 1 && keys[0] === "text") return scalar(only, false);
	return flow(entry as Record<string, unknown>);
}

function flow(value: Record<string, unknown>): string {
	const fields = Object.entries(value).filter(([, entry]) => entry !== undefined);
	return `{ ${fields.map(([key, entry]) => `${key}: ${scalar(entry, true)}`).join(", ")} }`;
}

const PLAIN = /^[\p{L}\p{N}_(/.$][^\n\t"'\\]*$/u;
const OTHER_KIND = /^(?:true|false|null|~|[-+]?[\d.][\d_,.]*(?:[eE][-+]?\d+)?|0x[\da-f]+|0o[0-7]+|\.inf|\.nan)$/i;

function scalar(value: unknown, inFlow: boolean): string {
	if (typeof value !== "string") return String(value);
	const plain =
		PLAIN.test(value) &&
		!OTHER_KIND.test(value) &&
		!/: |:$| #|\s$/.test(value) &&
		!(inFlow && /[,[\]{}]|:\/\//.test(value) && !/^https?:[^,[\]{} ]+$/.test(value));
	return plain ? value : JSON.stringify(value);
}
