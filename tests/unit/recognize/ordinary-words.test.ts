import { expect, test } from "vitest";
import { readRecords } from "../../../scripts/dataset/read.ts";
import { compileNames } from "../../../src/recognize/compile.ts";
import { openRecognizer } from "../../../src/recognize/recognizer.ts";

const recognizer = openRecognizer(compileNames(readRecords()));
const surfaces = (text: string) =>
	recognizer
		.session({})
		.read(text)
		.mentions.map(({ surface }) => surface);

/**
 * Names whose letters, without their separators and capitals, are words or people's names in some language. Found by
 * reading the word lists of eight languages through the recogniser.
 */
test.each([
	["Multiple", "MultiPL-E"],
	["Palme", "PaLM-E"],
	["Valle", "VALL-E"],
	["Musique", "MuSiQue"],
	["Roberta", "RoBERTa"],
	["Electra", "ELECTRA"],
	["Colbert", "ColBERT"],
	["Mammoth", "MAmmoTH"],
	["Walt", "W.A.L.T"],
	["Lambada", "LAMBADA"],
	["Scrolls", "SCROLLS"],
	["Touchstone", "TouchStone"],
	["Webshop", "WebShop"],
	["Superglue", "SuperGLUE"],
	["Clip", undefined],
	["mimo", undefined],
	["Fleurs", undefined],
	["Gnome2", undefined],
])("the word %s is no name", (word, name) => {
	expect(surfaces(`The ${word} was there.`)).toEqual([]);
	if (name) expect(surfaces(`We evaluate GPT-4o and ${name} on MMLU.`)).toContain(name);
});
