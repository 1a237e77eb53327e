import { endOf } from "../dataset/partial-date.ts";
import type { Node } from "./node.ts";
import { LIMITS } from "./pack.ts";
import { excerpt, type Report } from "./problem.ts";

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const DATE = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;
const URL_FORM = /^https?:\/\/[^\s/]+\.[^\s/]+(?:\/\S*)?$/;

/** Characters that do not show or that turn the reading direction: they could make one name look like another. */
const HIDDEN = /(?![\t\n])[\p{Cc}\p{Cs}\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/u;

/** Fields of one group of a file, read by kind; each reader reports what is wrong and gives undefined then. */
export interface Fields {
	/** Where the group stands. */
	at: Node;
	/** Where a field stands, or the group when it is absent. */
	place(key: string): { line: number; path: string };
	has(key: string): boolean;
	text(key: string, longest?: number): string | undefined;
	number(key: string): number | undefined;
	count(key: string): number | undefined;
	flag(key: string): boolean | undefined;
	texts(key: string): { text: string; line: number; path: string }[];
	list(key: string): Node[];
	id(key: string): string | undefined;
	date(key: string): string | undefined;
	url(key: string): string | undefined;
}

/** Reads the fields of a group; reports those that it cannot have. */
export function fieldsOf(at: Node, allowed: ReadonlySet<string>, report: Report): Fields | undefined {
	if (at.kind !== "group") {
		report(at, "no-group");
		return undefined;
	}
	for (const [key, node] of at.fields)
		if (!allowed.has(key)) report(node, "unknown-field", excerpt(key), [...allowed].join(", "));
	const get = (key: string): Node | undefined => {
		const node = at.fields.get(key);
		return node?.kind === "nothing" ? undefined : node;
	};
	const textOf = (node: Node, longest: number): string | undefined => {
		if (node.kind !== "text") {
			report(node, "no-text", shown(node));
			return undefined;
		}
		const hidden = HIDDEN.exec(node.value)?.[0];
		const value = node.value.trim().replace(/[\t\n]+/g, " ");
		if (hidden !== undefined)
			report(node, "control-character", `U+${hidden.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`);
		else if ([...value].length > longest) report(node, "too-long", [...value].length, longest);
		else return value;
		return undefined;
	};
	const fields: Fields = {
		at,
		place: (key) => get(key) ?? at,
		has: (key) => get(key) !== undefined,
		text(key, longest = LIMITS.text) {
			const node = get(key);
			const value = node && textOf(node, longest);
			return value === "" ? undefined : value;
		},
		number(key) {
			const node = get(key);
			if (!node) return undefined;
			// Adding nothing makes a plain zero of a negative one.
			if (node.kind === "number" && Number.isFinite(node.value)) return node.value + 0;
			if (node.kind === "text" && /^-?\d+,\d+$/.test(node.value.trim()))
				report(node, "decimal-comma", excerpt(node.value), node.value.trim().replace(",", "."));
			else report(node, "no-number", shown(node));
			return undefined;
		},
		count(key) {
			const value = fields.number(key);
			if (value === undefined || (Number.isSafeInteger(value) && value > 0)) return value;
			report(fields.place(key), "no-count", value);
			return undefined;
		},
		flag(key) {
			const node = get(key);
			if (!node || node.kind === "flag") return node?.value;
			report(node, "no-flag", shown(node));
			return undefined;
		},
		list(key) {
			const node = get(key);
			if (!node) return [];
			if (node.kind === "list") return node.items;
			report(node, "no-list", shown(node));
			return [];
		},
		texts(key) {
			const items = fields.list(key);
			if (items.length > LIMITS.aliases) {
				report(fields.place(key), "too-many", key, items.length, LIMITS.aliases);
				return [];
			}
			return items.flatMap((node) => {
				const text = textOf(node, LIMITS.name);
				return text ? [{ text, line: node.line, path: node.path }] : [];
			});
		},
		id: (key) => fitting(key, LIMITS.name, "bad-id", (value) => ID.test(value)),
		date: (key) =>
			fitting(
				key,
				LIMITS.name,
				"bad-date",
				(value) => DATE.test(value) && !(value.length === 10 && value > endOf(value.slice(0, 7))),
			),
		url: (key) => fitting(key, LIMITS.note, "bad-url", (value) => URL_FORM.test(value)),
	};
	const fitting = (
		key: string,
		longest: number,
		fault: "bad-id" | "bad-date" | "bad-url",
		fits: (value: string) => boolean,
	): string | undefined => {
		const value = fields.text(key, longest);
		if (value === undefined || fits(value)) return value;
		report(fields.place(key), fault, excerpt(value));
		return undefined;
	};
	return fields;
}

/** Says that a field is missing, unless what stands there was reported already. */
export function missing(fields: Fields, key: string, report: Report): void {
	const node = fields.at.kind === "group" ? fields.at.fields.get(key) : undefined;
	const isEmpty = node === undefined || node.kind === "nothing" || (node.kind === "text" && node.value.trim() === "");
	if (isEmpty) report(node ?? fields.at, "missing", key);
}

/** The same object without the fields that are undefined. */
export function given<T extends object>(fields: { [K in keyof T]: T[K] | undefined }): T {
	return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T;
}

/** A value as a message shows it. */
function shown(node: Node): string {
	switch (node.kind) {
		case "text":
			return `"${excerpt(node.value)}"`;
		case "number":
		case "flag":
			return String(node.value);
		case "nothing":
			return "null";
		case "list":
			return "[…]";
		case "group":
			return "{…}";
	}
}
