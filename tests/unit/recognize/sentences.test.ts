import { describe, expect, it } from "vitest";
import { readRecords } from "../../../scripts/dataset/read.ts";
import { compileNames } from "../../../src/recognize/compile.ts";
import { readDocument } from "../../../src/recognize/document.ts";
import { openRecognizer } from "../../../src/recognize/recognizer.ts";
import * as tables from "./sentences.ts";

const recognizer = openRecognizer(compileNames(await readRecords()));

interface Expected {
	start: number;
	end: number;
	name: string;
	mayBeUnknown: boolean;
}

/** Text without its braces, and where they stood. */
function readMarked(marked: string): { text: string; expected: Expected[] } {
	let text = "";
	let from = 0;
	const expected: Expected[] = [];
	for (const match of marked.matchAll(/\{(\??)([^|}]*)(?:\|([^}]*))?\}/g)) {
		text += marked.slice(from, match.index);
		const surface = match[2] ?? "";
		expected.push({
			start: text.length,
			end: text.length + surface.length,
			name: match[3] ?? surface,
			mayBeUnknown: match[1] === "?",
		});
		text += surface;
		from = match.index + match[0].length;
	}
	return { text: text + marked.slice(from), expected };
}

const fold = (name: string): string =>
	name
		.normalize("NFKC")
		.toLowerCase()
		.replace(/[^\p{L}\p{N}+]/gu, "");

describe.each(Object.entries(tables))("%s", (_, sentences) => {
	it.each(sentences)("%s", (marked) => {
		const { text, expected } = readMarked(marked);
		const found = readDocument(recognizer, text);
		const show = (list: readonly { start: number; end: number; name: string }[]): string[] =>
			list.map((m) => `${text.slice(m.start, m.end)} → ${fold(m.name)}`);
		expect(show(found)).toEqual(show(expected));
		found.forEach((mention, i) => {
			expect(mention.surface).toBe(text.slice(mention.start, mention.end));
			if (!expected[i]?.mayBeUnknown) expect(mention.known ?? true).toBe(true);
		});
	});
});
