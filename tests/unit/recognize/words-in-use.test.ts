import { describe, expect, it } from "vitest";
import { readRecords } from "../../../scripts/dataset/read.ts";
import { compileNames } from "../../../src/recognize/compile.ts";
import { readDocument } from "../../../src/recognize/document.ts";
import { openRecognizer } from "../../../src/recognize/recognizer.ts";
import { foldName, readMarked } from "./marked.ts";
import { IN_USE, OTHER_SENSES, OTHER_SENSES_ALONE } from "./words-in-use.ts";

const recognizer = openRecognizer(compileNames(readRecords()));

/** What a document about models says before a sentence about something else. */
const ABOUT_MODELS = [
	"We compared GPT-4o with Claude 3.5 Sonnet and other LLMs on this text. ",
	"Prompt given to GPT-4o, Gemini 1.5 Pro and Llama 3.1 70B, our language models:\n",
];

describe("words in another sense", () => {
	it.each([...OTHER_SENSES, ...OTHER_SENSES_ALONE])("%s", (sentence) => {
		expect(readDocument(recognizer, sentence).map((m) => m.surface)).toEqual([]);
	});
	it.each(OTHER_SENSES)("in a text about models: %s", (sentence) => {
		for (const before of ABOUT_MODELS)
			expect(
				readDocument(recognizer, before + sentence)
					.filter((m) => m.start >= before.length)
					.map((m) => m.surface),
			).toEqual([]);
	});
});

describe("names in use", () => {
	it.each(IN_USE)("%s", (marked) => {
		const { text, expected } = readMarked(marked);
		const show = (list: readonly { start: number; end: number; name: string }[]): string[] =>
			list.map((m) => `${text.slice(m.start, m.end)} → ${foldName(m.name)}`);
		expect(show(readDocument(recognizer, text))).toEqual(show(expected));
	});
});
