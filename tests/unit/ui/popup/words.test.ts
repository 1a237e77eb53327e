import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { de } from "../../../../src/ui/words/popup/de.ts";
import { en } from "../../../../src/ui/words/popup/en.ts";
import { zh } from "../../../../src/ui/words/popup/zh.ts";

const TOP = join(import.meta.dirname, "../../../..");

it.each([
	["de", de],
	["zh", zh],
])("has no missing and no left-over words in %s", (_, words) => {
	expect(Object.keys(words)).toEqual(Object.keys(en));
	for (const [key, value] of Object.entries(words)) {
		if (typeof value === "string") expect(value.trim(), key).not.toBe("");
	}
});

it("uses every word", () => {
	const folder = join(TOP, "src/ui/popup");
	const code = readdirSync(folder)
		.filter((name) => /\.tsx?$/.test(name))
		.map((name) => readFileSync(join(folder, name), "utf8"))
		.concat(readFileSync(join(TOP, "entrypoints/background.ts"), "utf8"))
		.join("\n");
	expect(Object.keys(en).filter((key) => !code.includes(`words.${key}`))).toEqual([]);
});
