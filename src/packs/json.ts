import type { Node } from "./node.ts";
import { excerpt, type Report } from "./problem.ts";

/** Deepest nesting: a pack needs four levels. */
const DEEPEST = 12;

/** Names that mean something else to objects. Fields are kept in maps, so they could do no harm; nobody needs them. */
const FORBIDDEN = new Set(["__proto__", "constructor", "prototype"]);

/** Thrown at the first place that is no JSON; never leaves this file. */
class Stop extends Error {}

/**
 * Reads JSON into nodes that know their lines, which `JSON.parse` does not tell. Strict: what `JSON.parse` refuses is
 * refused. Gives undefined after reporting the first place that is no JSON.
 */
export function parseJson(text: string, report: Report): Node | undefined {
	let at = 0;
	let line = 1;

	const skip = (): void => {
		for (; at < text.length; at++) {
			const unit = text.charCodeAt(at);
			if (unit === 10) line++;
			else if (unit !== 32 && unit !== 9 && unit !== 13) return;
		}
	};
	const stop = (path: string): never => {
		if (at >= text.length) report({ line, path }, "json-end");
		else report({ line, path }, "json-syntax", excerpt(text.slice(at, at + 20)) || "…");
		throw new Stop();
	};
	const take = (sign: string, path: string): void => {
		if (text[at] !== sign) stop(path);
		at++;
	};
	const readText = (path: string): string => {
		const from = at;
		if (text[at] !== '"') stop(path);
		for (at++; ; at++) {
			const unit = text.charCodeAt(at);
			if (unit === 34) break;
			// Beyond the end there is no unit, which is no number.
			if (!(unit >= 32)) stop(path);
			if (unit !== 92) continue;
			const escaped = /["\\/bfnrt]|u[0-9a-fA-F]{4}/y;
			escaped.lastIndex = at + 1;
			const found = escaped.exec(text)?.[0];
			if (found === undefined) stop(path);
			at += found?.length ?? 0;
		}
		at++;
		return JSON.parse(text.slice(from, at)) as string;
	};
	const readNumber = (path: string): number => {
		const form = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])/y;
		form.lastIndex = at;
		const found = form.exec(text)?.[0];
		if (found === undefined) return stop(path);
		at += found.length;
		return Number(found);
	};
	const readList = (path: string, depth: number): Node => {
		const start = line;
		const items: Node[] = [];
		at++;
		skip();
		if (text[at] === "]") at++;
		else
			for (;;) {
				items.push(readValue(`${path}[${items.length}]`, depth + 1));
				skip();
				if (text[at] === "]") break;
				take(",", path);
			}
		if (items.length > 0) at++;
		return { line: start, path, kind: "list", items };
	};
	const readGroup = (path: string, depth: number): Node => {
		const start = line;
		const fields = new Map<string, Node>();
		let empty = true;
		at++;
		skip();
		if (text[at] === "}") at++;
		else
			for (;;) {
				empty = false;
				skip();
				const here = line;
				const key = readText(path);
				const inner = path === "" ? excerpt(key) : `${path}.${excerpt(key)}`;
				skip();
				take(":", inner);
				const value = readValue(inner, depth + 1);
				if (FORBIDDEN.has(key)) report({ line: here, path: inner }, "key-forbidden", key);
				else if (fields.has(key)) report({ line: here, path: inner }, "key-twice", excerpt(key));
				else fields.set(key, value);
				skip();
				if (text[at] === "}") break;
				take(",", path);
			}
		if (!empty) at++;
		return { line: start, path, kind: "group", fields };
	};
	const readValue = (path: string, depth: number): Node => {
		skip();
		if (depth > DEEPEST) {
			report({ line, path }, "json-deep", DEEPEST);
			throw new Stop();
		}
		const place = { line, path };
		const sign = text[at];
		if (sign === '"') return { ...place, kind: "text", value: readText(path) };
		if (sign === "[") return readList(path, depth);
		if (sign === "{") return readGroup(path, depth);
		for (const [word, node] of WORDS) {
			if (!text.startsWith(word, at)) continue;
			at += word.length;
			return { ...place, ...node };
		}
		return { ...place, kind: "number", value: readNumber(path) };
	};

	try {
		const value = readValue("", 0);
		skip();
		if (at < text.length) stop("");
		return value;
	} catch (error) {
		if (error instanceof Stop) return undefined;
		throw error;
	}
}

const WORDS = [
	["true", { kind: "flag", value: true }],
	["false", { kind: "flag", value: false }],
	["null", { kind: "nothing" }],
] as const;
