import fc from "fast-check";
import { expect, it } from "vitest";
import { writePack } from "../../../src/packs/write.ts";
import { packs as words } from "../../../src/ui/words/options/packs/en.ts";
import { problemsOf, read } from "./support.ts";

/** Whatever comes in, either a pack comes out or problems that can be put into words. */
function isDescribed(text: string | Uint8Array, fileName: string): boolean {
	const found = read(text, fileName);
	if (found.pack) return found.problems === undefined;
	return (
		found.problems.length > 0 && problemsOf(found).every((line) => !/undefined/.test(line.replace(/“[^”]*”/g, "")))
	);
}

it("never throws anything, whatever the bytes", () => {
	fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), fc.constantFrom("a.json", "a.csv"), isDescribed));
	fc.assert(
		fc.property(fc.string({ unit: "binary", maxLength: 300 }), fc.constantFrom("a.json", "a.csv"), isDescribed),
	);
});

it("reads JSON as strictly as the language itself", () => {
	const isJson = (text: string) => {
		try {
			JSON.parse(text);
			return true;
		} catch {
			return false;
		}
	};
	const pieces = fc.constantFrom(
		...'{}[]:,"\\',
		"1",
		"-",
		"0.5",
		"e9",
		"true",
		"null",
		'"a"',
		" ",
		"\n",
		"\\u12",
		"\u0001",
	);
	const text = fc.oneof(
		fc.json(),
		fc.array(pieces, { maxLength: 12 }).map((parts) => parts.join("")),
	);
	fc.assert(
		fc.property(text, (json) => {
			const faults = (read(json, "a.json").problems ?? []).map(({ fault }) => fault);
			const refused = faults.some((fault) => fault === "json-syntax" || fault === "json-end");
			const deep = faults.includes("json-deep") || faults.includes("file-empty");
			return deep || refused === !isJson(json);
		}),
		{ numRuns: 1000 },
	);
});

const word = fc.constantFrom(
	"Acme",
	"Zeta-9",
	"模型王",
	"Über",
	"x".repeat(70),
	"the",
	"70B",
	"Bolt 9",
	"__proto__",
	" ",
	"Straße 3",
);
const name = fc.array(word, { minLength: 1, maxLength: 3 }).map((parts) => parts.join(" "));
const anything = fc.oneof(
	name,
	fc.string({ maxLength: 30 }),
	fc.double(),
	fc.boolean(),
	fc.constant(null),
	fc.array(name, { maxLength: 3 }),
);
const field = fc.oneof(
	{ weight: 1, arbitrary: fc.string({ maxLength: 10 }) },
	{
		weight: 9,
		arbitrary: fc.constantFrom(
			"name",
			"id",
			"aliases",
			"unit",
			"min",
			"max",
			"model",
			"benchmark",
			"value",
			"low",
			"date",
			"url",
		),
	},
);
const record = fc.dictionary(field, anything, { maxKeys: 8 });

it("takes in nearly well-formed packs or says what is wrong", () => {
	const lists = fc.record({
		models: fc.array(record, { maxLength: 3 }),
		benchmarks: fc.array(record, { maxLength: 3 }),
		scores: fc.array(record, { maxLength: 3 }),
	});
	fc.assert(
		fc.property(lists, fc.dictionary(field, anything, { maxKeys: 2 }), (inner, more) =>
			isDescribed(JSON.stringify({ evalgloss: "pack", version: 1, ...more, ...inner }), "a.json"),
		),
		{ numRuns: 500 },
	);
	const cell = fc.oneof(name, fc.string({ maxLength: 8 }), fc.double().map(String));
	const table = fc.array(fc.array(cell, { minLength: 4, maxLength: 4 }), { maxLength: 5 });
	fc.assert(
		fc.property(table, fc.constantFrom("type,name,value,date", "model,benchmark,value,date"), (rows, head) =>
			isDescribed([head, ...rows.map((row) => row.join(","))].join("\n"), "a.csv"),
		),
		{ numRuns: 500 },
	);
});

const text = fc.string({ unit: "grapheme", minLength: 1, maxLength: 30 });
const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const date = fc.constantFrom("2024", "2025-02", "2026-02-28");
const url = fc.constantFrom("https://example.org", "http://example.org/a?b=c#d");

it("writes every pack so that reading it gives the same pack", () => {
	const base = { name: text, aliases: optional(fc.array(text, { maxLength: 3 })) };
	const models = fc.array(
		fc.record({
			...base,
			vendor: optional(text),
			released: optional(date),
			openWeights: optional(fc.boolean()),
			contextWindow: optional(fc.nat()),
			note: optional(text),
			url: optional(url),
		}),
		{ maxLength: 3 },
	);
	const benchmarks = fc.array(
		fc.record({
			...base,
			unit: optional(fc.constantFrom("%", "Elo", "分")),
			measures: optional(text),
			higherIsBetter: optional(fc.boolean()),
		}),
		{ maxLength: 2 },
	);
	const scores = fc.array(
		fc.record({
			model: fc.constantFrom("bolt 9", "anvil-2-large"),
			benchmark: fc.constantFrom("quiz", "Fair Rating"),
			value: fc.double({ min: 0, max: 100, noNaN: true }),
			conditions: optional(text),
			source: optional(text),
			date,
			url: optional(url),
		}),
		{ maxLength: 4 },
	);
	let taken = 0;
	fc.assert(
		fc.property(text, models, benchmarks, scores, (packName, m, b, s) => {
			const { pack } = read(JSON.stringify({ evalgloss: "pack", name: packName, models: m, benchmarks: b, scores: s }));
			if (!pack) return;
			taken++;
			expect(read(writePack(pack), "other.json")).toEqual({ pack });
		}),
		{ numRuns: 500 },
	);
	expect(taken).toBeGreaterThan(50);
});

it("words every fault in every language", async () => {
	for (const language of ["de", "zh"]) {
		const { packs } = await import(`../../../src/ui/words/options/packs/${language}.ts`);
		for (const fault of Object.keys(words.faults)) {
			const said: string[] = packs.faults[fault]("‹1›", "‹2›", "‹3›");
			expect(said).toHaveLength(2);
			// What the English text shows of the file, the others show as well.
			const shown = (parts: string[]) => ["‹1›", "‹2›", "‹3›"].filter((value) => parts.join(" ").includes(value));
			expect([fault, shown(said)]).toEqual([
				fault,
				shown(words.faults[fault as keyof typeof words.faults]("‹1›", "‹2›", "‹3›")),
			]);
		}
	}
});
