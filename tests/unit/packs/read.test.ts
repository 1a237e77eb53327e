import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, it } from "vitest";
import { EXAMPLE_CSV, EXAMPLE_JSON } from "../../../src/packs/example.ts";
import { LIMITS } from "../../../src/packs/pack.ts";
import { packText, problemsOf, read } from "./support.ts";

const score = { model: "bolt-9", benchmark: "quiz", value: 50 };

it("reads a whole pack, with references by id and by name to its own and to built-in things", () => {
	const text = packText({
		models: [{ name: "Acme-1", aliases: ["Acme One", "acme 1"], vendor: "Acme", contextWindow: 128000 }],
		benchmarks: [{ id: "house", name: "House Quiz", unit: "%", measures: "Our own questions." }],
		scores: [
			{ model: "acme one", benchmark: "House Quiz", value: 71.5, low: 70, high: 73, conditions: "5-shot" },
			{ model: "Bolt 9", benchmark: "house", value: -0 },
			{ model: "acme-1", benchmark: "Quiz Show", value: 10, date: "2026-10-05", url: "https://example.org/run" },
		],
	});
	expect(read(text).pack).toEqual({
		id: "mine",
		name: "Mine",
		models: [{ id: "acme-1", name: "Acme-1", aliases: ["Acme One"], vendor: "Acme", contextWindow: 128000 }],
		benchmarks: [
			{
				id: "house",
				name: "House Quiz",
				aliases: [],
				measures: "Our own questions.",
				metric: "",
				unit: "%",
				min: 0,
				max: 100,
				higherIsBetter: true,
			},
		],
		scores: [
			{ ...plain, model: "acme-1", benchmark: "house", value: 71.5, low: 70, high: 73, conditions: "5-shot" },
			{ ...plain, model: "bolt-9", benchmark: "house", value: 0 },
			{
				...plain,
				model: "acme-1",
				benchmark: "quiz",
				value: 10,
				date: "2026-10-05",
				url: "https://example.org/run",
			},
		],
	});
});

const plain = { unit: "%", version: "", subset: "", metric: "", conditions: "", date: "2026-11", source: "" };

it("reads the same from a table, whatever parts its cells", () => {
	const table = [
		"type,name,date,model,benchmark,value,aliases,conditions",
		"pack,Mine,2026-11,,,,,",
		'model,"Acme-1",,,,,Acme One|Acme Uno,',
		'score,,,Acme Uno,quiz,50,,"5-shot, greedy"',
	].join("\r\n");
	const { pack } = read(`\ufeff${table}`, "other.csv");
	expect(pack?.name).toBe("Mine");
	expect(pack?.models[0]?.aliases).toEqual(["Acme One", "Acme Uno"]);
	expect(pack?.scores).toEqual([
		{ ...plain, model: "acme-1", benchmark: "quiz", value: 50, conditions: "5-shot, greedy" },
	]);
	for (const sign of [";", "\t"]) {
		const other = read(
			`model${sign}benchmark${sign}value${sign}date\nbolt 9${sign}quiz${sign}50${sign}2026`,
			"Runs.csv",
		);
		expect(other.pack).toMatchObject({ id: "runs", name: "Runs", scores: [{ model: "bolt-9", date: "2026" }] });
	}
});

const json = (lists: Parameters<typeof packText>[0], more?: string) => packText(lists, more);
const models = (...list: object[]) => json({ models: list });
const scores = (...list: object[]) => json({ scores: list });

it.each([
	["", "The file: The file is empty. Start from one of the examples."],
	["[]", 'Line 1: This is no Evalgloss data pack. A JSON pack begins with { "evalgloss": "pack", "version": 1, …'],
	['{"name": "x"}', "Line 1: This is no Evalgloss data pack."],
	[
		'{"evalgloss": "pack", "version": 2, "scores": []}',
		"Line 1 version: The pack is of version 2; this Evalgloss knows version 1.",
	],
	['{"evalgloss": "pack",\n"name": }', "Line 2 name: The JSON cannot be read from here on: }"],
	['{"evalgloss": "pack",\n\n"name": "x', "Line 3 name: The JSON ends too early."],
	['{"evalgloss": "pack"}\n{', "Line 2: The JSON cannot be read from here on: {"],
	['{"evalgloss": "pack", "name": 01}', "Line 1 name: The JSON cannot be read from here on: 01}"],
	[`${"[".repeat(20)}`, "Line 1 [0][0][0][0][0][0][0][0][0][0][0][0][0]: Nested deeper than 12 levels."],
	[json({}, ',\n"name": "again"'), "Line 2 name: “name” stands here twice."],
	[json({}, ',\n"__proto__": {"models": []}'), "Line 2 __proto__: “__proto__” is not allowed as a name of a field."],
	[json({}, ',\n"colour": 1'), "Line 2 colour: There is no field “colour” here."],
	[json({}), "Line 1: The pack holds nothing."],
	[json({}, ',\n"scores": {}'), "Line 2 scores: {…} is no list."],
	[json({}, ',\n"models": ["Acme"]'), "Line 2 models[0]: This entry has no fields."],
	[models({ id: "x" }), "Line 3 models[0]: “name” is missing."],
	[models({ name: "Acme-1" }, { name: 7 }), "Line 4 models[1].name: 7 is no text."],
	[models({ name: "Acme-1", released: "2026-02-30" }), "Line 3 models[0].released: “2026-02-30” is no date."],
	[
		models({ name: "Acme-1", url: "javascript:alert(1)" }),
		"Line 3 models[0].url: “javascript:alert(1)” is no address.",
	],
	[models({ name: "Acme-1", contextWindow: 1.5 }), "Line 3 models[0].contextWindow: 1.5 is no positive whole number."],
	[models({ name: "Acme-1", openWeights: "yes" }), 'Line 3 models[0].openWeights: "yes" is neither true nor false.'],
	[models({ name: "Acme-1", id: "Acme 1" }), "Line 3 models[0].id: “Acme 1” is no id."],
	[models({ name: "Acme\u0007-1" }), "Line 3 models[0].name: The text holds the invisible character U+0007."],
	[models({ name: "Acme\u202e-1" }), "Line 3 models[0].name: The text holds the invisible character U+202E."],
	[models({ name: "Acme\ud800-1" }), "Line 3 models[0].name: The text holds the invisible character U+D800."],
	[models({ name: "x".repeat(81) }), "Line 3 models[0].name: 81 characters are too long. At most 80 fit."],
	[
		models({ name: "Acme-1", aliases: Array.from({ length: 21 }, (_, i) => `Acme-1 v${i}x`) }),
		"Line 3 models[0].aliases: 21 other names are too many.",
	],
	[models({ name: "the" }), "Line 3 models[0].name: “the” is everyday language and would be marked everywhere."],
	[models({ name: "Our best model" }), "Line 3 models[0].name: “Our best model” is everyday language"],
	[models({ name: "模型" }), "Line 3 models[0].name: “模型” is everyday language"],
	[models({ name: "70B" }), "Line 3 models[0].name: “70B” is too little for a name."],
	[models({ name: "Acme-1", aliases: ["a"] }), "Line 3 models[0].aliases[0]: “a” is too little for a name."],
	[
		models({ name: "Acme-1", id: "bolt-9" }),
		"Line 3 models[0].id: “bolt-9” is the id of something built-in, which a pack cannot change.",
	],
	[models({ name: "BOLT-9" }), "Line 3 models[0].name: “BOLT-9” already names the built-in Bolt 9"],
	[
		models({ name: "Acme-1", aliases: ["anvil 2"] }),
		"Line 3 models[0].aliases[0]: “anvil 2” already names the built-in Anvil 2",
	],
	[
		models({ name: "Acme-1" }, { name: "Acme-2", id: "acme-1" }),
		"Line 4 models[1].id: The id “acme-1” is taken by line 3.",
	],
	[
		models({ name: "Acme-1" }, { name: "acme 1", id: "other" }),
		"Line 4 models[1].name: “acme 1” is named on line 3 already.",
	],
	[json({ benchmarks: [{ name: "House", min: 0 }] }), "Line 3 benchmarks[0].min: Only one end of the scale is given."],
	[
		json({ benchmarks: [{ name: "House Quiz", min: 5, max: 5 }] }),
		"Line 3 benchmarks[0].min: From 5 to 5 there is no room.",
	],
	[scores({ ...score, model: "Bolt 8x" }), "Line 3 scores[0].model: No model is called “Bolt 8x”. Correct it"],
	[
		scores({ ...score, benchmark: "Quiz Shaw" }),
		"Line 3 scores[0].benchmark: No benchmark is called “Quiz Shaw”. Was “Quiz Show” meant?",
	],
	[scores({ ...score, model: "Anvil 2" }), "Line 3 scores[0].model: “Anvil 2” stands for several models."],
	[scores({ ...score, value: "71,5" }), "Line 3 scores[0].value: 71,5 has a comma. Write 71.5."],
	[scores({ ...score, value: "71 %" }), 'Line 3 scores[0].value: "71 %" is no number.'],
	[scores({ ...score, value: 101 }), "Line 3 scores[0].value: 101 lies outside 0 to 100."],
	[scores({ model: "bolt-9", benchmark: "quiz" }), "Line 3 scores[0]: “value” is missing."],
	[scores({ ...score, low: 40 }), "Line 3 scores[0].low: Only one end of the interval is given."],
	[scores({ ...score, low: 51, high: 52 }), "Line 3 scores[0].low: 50 lies outside its own interval, 51 to 52."],
	[scores(score, { ...score, url: "https://example.org" }), "Line 4 scores[1]: The same score stands on line 3."],
	[
		'{"evalgloss": "pack", "name": "x",\n"scores": [{"model": "bolt 9", "benchmark": "quiz", "value": 1}]}',
		"Line 2 scores[0]: The score has no date.",
	],
])("names the place, the fault and the mend: %.60s", (text, message) => {
	const found = read(text);
	expect(found.pack).toBeUndefined();
	const [first, ...others] = problemsOf(found);
	expect(first?.startsWith(message), `${first}`).toBe(true);
	expect(others).toEqual([]);
});

it.each([
	["name,value\nx,1", "Line 1: The first line does not name the columns."],
	["model,benchmark,value,date,colour\nbolt-9,quiz,1,2026,red", "Line 1: There is no column “colour”."],
	["model,benchmark,value,date,value\nbolt-9,quiz,1,2026,1", "Line 1: The column “value” stands there twice."],
	["model,benchmark,value,date\n\nbolt-9,quiz,1", "Line 3: 3 cells where the first line has 4."],
	['model,benchmark,value,date\n"bolt-9,quiz,1,2026\n', "Line 2: The quotes of this cell do not close"],
	['model,benchmark,value,date\n"bolt"-9,quiz,1,2026', "Line 2: The quotes of this cell do not close"],
	[
		"type,model,benchmark,value,date\nrow,bolt-9,quiz,1,2026",
		"Line 2 type: “row” is no type of row. Write one of: pack, model, benchmark, score.",
	],
	[
		"type,name,model,benchmark,value,date\nmodel,Acme-1,bolt-9,,,",
		"Line 2 model: A row of type “model” has nothing to say in this column.",
	],
	["model,benchmark,value,date\nbolt-9,quiz,50%,2026", 'Line 2 value: "50%" is no number.'],
	["model;benchmark;value;date\nbolt-9;quiz;50,5;2026", "Line 2 value: 50,5 has a comma. Write 50.5."],
	[
		'model,benchmark,value,date,conditions\nbolt-9,quiz,1,2026,"two\nlines"\nbolt-8x,quiz,1,2026,',
		"Line 4 model: No model is called “bolt-8x”.",
	],
	["model,benchmark,value,date\n__proto__,constructor,1,2026", "Line 2 model: No model is called “__proto__”."],
])("does so in tables: %.50s", (text, message) => {
	const [first] = problemsOf(read(text, "runs.csv"));
	expect(first?.startsWith(message), `${first}`).toBe(true);
});

it("refuses what is too large, no text or too much before looking further", () => {
	expect(problemsOf(read(new Uint8Array(LIMITS.file + 1)))[0]).toContain("larger than 1 MB");
	expect(problemsOf(read(new Uint8Array([0x7b, 0xff, 0xfe])))[0]).toContain("no UTF-8 text");
	const many = Array.from({ length: LIMITS.models + 1 }, (_, i) => ({ name: `Acme-${i} x` }));
	expect(problemsOf(read(models(...many)))).toEqual(["Line 2 models: 1001 models are too many. At most 1000 fit."]);
});

it("finds every problem, in the order of the file, and takes nothing", () => {
	const found = read(json({ models: [{ name: "the" }, { name: "Acme-1", url: "x" }], scores: [{ model: "?" }] }));
	expect(found.pack).toBeUndefined();
	expect(problemsOf(found).map((one) => one.split(":")[0])).toEqual([
		"Line 3 models[0].name",
		"Line 4 models[1].url",
		"Line 7 scores[0].model",
		"Line 7 scores[0]",
		"Line 7 scores[0]",
	]);
});

it("refuses names of other packs, but not those of the pack that it replaces", () => {
	const mine = read(models({ name: "Acme-1" })).pack;
	if (!mine) throw new Error("not read");
	const again = models({ name: "acme 1" });
	expect(problemsOf(read(again, "x.json", [{ ...mine, name: "Old" }]))).toEqual([
		"Line 3 models[0].name: “acme 1” is a name in your pack “Old”. Choose another name, or remove that pack first.",
	]);
	expect(read(again, "x.json", []).pack?.models).toHaveLength(1);
});

it("takes long work off a hostile file", () => {
	const wrong = Array.from({ length: 9000 }, (_, i) => ({ model: `nothing ${i}`, benchmark: "quiz", value: 1 }));
	const started = performance.now();
	expect(read(scores(...wrong)).problems).toHaveLength(9000);
	expect(read(`"${"a".repeat(900_000)}`, "x.json").problems).toHaveLength(1);
	expect(read(`[${'"\\u0041",'.repeat(100_000)}`, "x.json").problems).toHaveLength(1);
	expect(performance.now() - started).toBeLessThan(3000);
});

it("offers examples that are sound, the same in both forms", () => {
	const withNames = (text: string) => text.replaceAll("GPT-4o", "Bolt 9").replaceAll("MMLU-Pro", "Quiz Show");
	const asJson = read(withNames(EXAMPLE_JSON), "a.json");
	const asCsv = read(withNames(EXAMPLE_CSV), "b.csv");
	expect(problemsOf(asJson)).toEqual([]);
	expect(problemsOf(asCsv)).toEqual([]);
	expect(asJson.pack).toEqual(asCsv.pack);
});

it("has its examples in the documentation and in the tests as they are offered", () => {
	const top = resolve(import.meta.dirname, "../../..");
	const docs = readFileSync(join(top, "docs/packs.md"), "utf8");
	expect(docs).toContain(`\`\`\`json\n${EXAMPLE_JSON}\`\`\``);
	expect(docs).toContain(`\`\`\`csv\n${EXAMPLE_CSV}\`\`\``);
	expect(readFileSync(join(top, "tests/packs/house.json"), "utf8")).toBe(EXAMPLE_JSON);
	expect(readFileSync(join(top, "tests/packs/house.csv"), "utf8")).toBe(EXAMPLE_CSV);
	for (const limit of [
		"1 MB",
		"10 packs",
		"1,000 models",
		"300 benchmarks",
		"10,000 scores",
		"20 other",
		"80 characters",
	])
		expect(docs).toContain(limit);
});
