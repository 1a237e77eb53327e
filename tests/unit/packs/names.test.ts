import { describe, expect, it } from "vitest";
import { compilePackNames } from "../../../src/packs/names.ts";
import type { Pack } from "../../../src/packs/pack.ts";
import { withOwnNames } from "../../../src/recognize/combine.ts";
import { compileNames } from "../../../src/recognize/compile.ts";
import type { Mention } from "../../../src/recognize/mention.ts";
import { openRecognizer } from "../../../src/recognize/recognizer.ts";
import { model, records } from "../dataset/fixture.ts";
import { packText, read } from "./support.ts";

const builtIn = openRecognizer(
	compileNames(records({ models: [model("anvil-2-8b", { name: "Anvil 2 8B" }), model("bolt-9", { name: "Bolt-9" })] })),
);
const pack = read(
	packText({
		models: [
			{ name: "Acme-1", aliases: ["Acme One"] },
			{ name: "Anvil 2 8B Acme" },
			{ name: "Aurora" },
			{ name: "寰宇一号" },
			{ name: "Модель-5" },
			{ name: "our baseline net" },
			{ name: "9-Bolt" },
		],
		benchmarks: [{ name: "House Quiz", aliases: ["internal support desk test"] }],
	}),
).pack as Pack;
const both = withOwnNames(builtIn, compilePackNames([pack]));

const found = (text: string, recognizer = both) => show(recognizer.session().read(text).mentions);
const show = (mentions: readonly Mention[]) => mentions.map(({ surface, id, known }) => [surface, id, known ?? true]);

describe("a person's own names", () => {
	it.each([
		["We ran ACME 1, acme-1 and Acme‑1’s twin.", ["ACME 1", "acme-1", "Acme‑1"]],
		["Acme One on House Quiz", ["Acme One", "House Quiz"]],
		["Acme-1.5 and Acme-10 are others", []],
		["我们测试了寰宇一号和Acme-1。", ["寰宇一号", "Acme-1"]],
		["Сравним Модель-5 и Acme-1", ["Модель-5", "Acme-1"]],
		["Our baseline net lost.", ["Our baseline net"]],
		["the internal support desk test says", ["internal support desk test"]],
	])("are found as people write them: %s", (text, wanted) => {
		expect(found(text).map(([surface]) => surface)).toEqual(wanted);
	});

	it("win where they are longer; of equal ones the built-in counts", () => {
		expect(found("Anvil 2 8B Acme beats Anvil 2 8B")).toEqual([
			["Anvil 2 8B Acme", "yours.mine.anvil-2-8b-acme", true],
			["Anvil 2 8B", "anvil-2-8b", true],
		]);
	});

	it("are a single word only as written, and where something says what the text is about", () => {
		expect(found("The Aurora borealis was seen")).toEqual([]);
		expect(found("We saw Aurora win against Bolt-9.").map(([surface]) => surface)).toEqual(["Aurora", "Bolt-9"]);
		expect(found("We saw aurora win against Bolt-9.").map(([surface]) => surface)).toEqual(["Bolt-9"]);
	});

	it("leave the built-in ones as they were", () => {
		const text = "Bolt-9, Anvil 2 70B and Bolt-10, a benchmark";
		expect(found(text)).toEqual(found(text, builtIn));
	});

	it("are read again when later text gave evidence", () => {
		const session = both.session();
		expect(session.read("We saw Aurora win.")).toEqual({ mentions: [], undecided: true });
		const before = session.evidence;
		session.read("Then Bolt-9 came.");
		expect(session.evidence).toBeGreaterThan(before);
		expect(session.read("We saw Aurora win.").mentions.map(({ id }) => id)).toEqual(["yours.mine.aurora"]);
	});

	it("cannot break a page: no pack, an empty one, or one of another version", () => {
		expect(withOwnNames(builtIn, undefined)).toBe(builtIn);
		expect(compilePackNames([])).toBeUndefined();
		expect(withOwnNames(builtIn, "EG1 0 0\nrest")).toBe(builtIn);
		expect(withOwnNames(builtIn, "")).toBe(builtIn);
	});

	it("are packed small", () => {
		expect(compilePackNames([pack])?.length).toBeLessThan(4000);
	});
});
