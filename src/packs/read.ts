import { parseCsv } from "./csv.ts";
import { parseJson } from "./json.ts";
import type { Library } from "./library.ts";
import { readLists } from "./lists.ts";
import type { Node } from "./node.ts";
import { LIMITS, type Pack } from "./pack.ts";
import type { Problem, Report } from "./problem.ts";

/** What came of reading a file: a whole pack, or everything that is wrong with it. Never both. */
export type ReadPack =
	| { pack: Pack; problems?: undefined; id?: undefined }
	/** `id` is what the pack is called, when that much could be read. */
	| { pack?: undefined; problems: Problem[]; id?: string };

/**
 * Reads a file of either form. A JSON file begins with a bracket; everything else is a table. Never throws, whatever
 * the bytes; gives either a pack in which everything was checked or all problems in the order of the file.
 *
 * @param fileName stands for the name of a pack that gives none
 */
export function readPack(bytes: Uint8Array, fileName: string, library: Library): ReadPack {
	const problems: Problem[] = [];
	const report: Report = ({ line, path }, fault, ...values) =>
		problems.push({ line, path, fault, values: values.map(String) });
	const whole = { line: 0, path: "" };
	if (bytes.length > LIMITS.file) {
		report(whole, "file-too-large", LIMITS.file / 1_000_000);
		return { problems };
	}
	let text: string;
	try {
		text = new TextDecoder("utf-8", { fatal: true }).decode(bytes).replace(/\r\n?/g, "\n");
	} catch {
		report(whole, "file-encoding");
		return { problems };
	}
	const start = text.trimStart().slice(0, 1);
	if (start === "") {
		report(whole, "file-empty");
		return { problems };
	}
	const isJson = start === "{" || start === "[" || /\.json$/i.test(fileName);
	const top = isJson ? parseJson(text, report) : parseCsv(text, report);
	const pack = top && readTop(top, isJson, nameOf(fileName), library, report);
	if (problems.length > 0 || !pack) {
		// Found in two passes; a person mends from the top down.
		const sorted = problems.sort((a, b) => a.line - b.line);
		// What keeps everything out of a pack is to be said, not that it is empty then.
		const others = sorted.filter(({ fault }) => fault !== "nothing-in-it");
		return { problems: others.length > 0 ? others : sorted, ...(pack ? { id: pack.id } : {}) };
	}
	return { pack };
}

function readTop(top: Node, isJson: boolean, name: string, library: Library, report: Report): Pack | undefined {
	if (top.kind !== "group") {
		report(top, "not-a-pack");
		return undefined;
	}
	if (isJson) {
		const format = top.fields.get("evalgloss");
		if (format?.kind !== "text" || format.value !== "pack") {
			report(format ?? top, "not-a-pack");
			return undefined;
		}
		const version = top.fields.get("version");
		if (version && (version.kind !== "number" || version.value !== 1)) {
			report(version, "newer-version", version.kind === "number" ? version.value : "?");
			return undefined;
		}
	}
	return readLists(top.fields, top, name, library, report);
}

/** The name of a file without what follows its last full stop. */
function nameOf(fileName: string): string {
	const plain = fileName.replace(/\.[^.]*$/, "").replace(/[\p{C}\s]+/gu, " ");
	return [...plain].slice(0, LIMITS.name).join("").trim();
}
