import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readRecords } from "../../../scripts/dataset/read.ts";
import { keyOfName } from "../../../src/recognize/atoms.ts";
import { compileNames } from "../../../src/recognize/compile.ts";
import { foldUnit } from "../../../src/recognize/fold.ts";
import { FLOW_BREAK } from "../../../src/recognize/mention.ts";
import { plainKey } from "../../../src/recognize/pack.ts";
import { openRecognizer } from "../../../src/recognize/recognizer.ts";

const records = readRecords();
const packed = compileNames(records);
const recognizer = openRecognizer(packed);

const name = fc.constantFrom(
	...records.models.map((m) => m.name),
	...records.families.map((f) => f.name),
	...records.benchmarks.map((b) => b.name),
);
/** Text with names, separators and noise in any order. */
const pageText = fc
	.array(
		fc.oneof(
			name,
			fc.string(),
			fc.constantFrom(" ", "-", "\u2011", "\u00a0", FLOW_BREAK, "、", "/", " and ", "70B", "3.5", "的", "V3"),
		),
	)
	.map((parts) => parts.join(""));

describe("properties", () => {
	it("offsets slice to the surface, in order, without overlap and never across flows", () => {
		fc.assert(
			fc.property(pageText, (text) => {
				let end = 0;
				for (const mention of recognizer.session().read(text).mentions) {
					expect(text.slice(mention.start, mention.end)).toBe(mention.surface);
					expect(mention.start).toBeGreaterThanOrEqual(end);
					expect(mention.end).toBeGreaterThan(mention.start);
					expect(mention.surface).not.toContain(FLOW_BREAK);
					end = mention.end;
				}
			}),
			{ numRuns: 500 },
		);
	});

	it("reads arbitrary code units without throwing, quickly", () => {
		const units = fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 4000 });
		fc.assert(
			fc.property(units, (codes) => {
				const start = performance.now();
				recognizer.session().read(String.fromCharCode(...codes));
				expect(performance.now() - start).toBeLessThan(1000);
			}),
			{ numRuns: 200 },
		);
	});

	it("does not take long over adversarial repetition", () => {
		for (const part of [
			"GPT-",
			"a-",
			"1.",
			"Claude ",
			"R1 ",
			"70B, ",
			"bench",
			"Llama 3.1 8B, ",
			"@",
			"/",
			"'",
			"A ",
		]) {
			const start = performance.now();
			recognizer.session().read(part.repeat(3000));
			expect(performance.now() - start, part).toBeLessThan(4000);
		}
	});

	it("folds idempotently", () => {
		fc.assert(
			fc.property(fc.integer({ min: 0, max: 0xffff }), (code) => {
				expect(foldUnit(foldUnit(code))).toBe(foldUnit(code));
			}),
			{ numRuns: 5000 },
		);
		for (const model of records.models) expect(keyOfName(keyOfName(model.name))).toBe(keyOfName(model.name));
	});

	it("gives the same pack for the same records, whatever their order", () => {
		expect(compileNames(records)).toBe(packed);
		const shuffled = {
			...records,
			models: [...records.models].reverse(),
			benchmarks: [...records.benchmarks].reverse(),
		};
		expect(compileNames(shuffled)).toBe(packed);
	});

	it("finds every model by its display name when its family is talked about", () => {
		const missed = records.models.filter((model) => {
			const text = `${model.name} is a language model.`;
			return (
				!/[()[\]]/.test(model.name) &&
				!recognizer
					.session()
					.read(text)
					.mentions.some((m) => m.start === 0)
			);
		});
		expect(missed.length / records.models.length).toBeLessThan(0.1);
	});

	it("repeats no part of a name that the page does not repeat", () => {
		const parts = (name: string): string[] => name.toLowerCase().match(/[a-z]{2,}|\d+(?:\.\d+)*[a-z]?/g) ?? [];
		const tail = fc.constantFrom(
			"",
			" 8B",
			"-8B",
			" 70B Instruct",
			" Pro",
			" mini",
			"-chat",
			" 3.5",
			"-instruct",
			" Preview",
			" Large",
		);
		const before = fc.constantFrom("", "IBM ", "OpenAI ", "Meta ", "Google ", "Anthropic's ", "the ");
		fc.assert(
			fc.property(before, name, tail, (maker, base, more) => {
				for (const mention of recognizer.session().read(`${maker}${base}${more} is a language model.`).mentions) {
					const said = parts(mention.surface);
					const listed = records.models.find((m) => m.name === mention.name);
					if (listed || mention.known !== false) continue;
					for (const part of new Set(parts(mention.name))) {
						const count = (list: readonly string[]): number => list.filter((p) => p === part).length;
						expect(count(parts(mention.name)), `${mention.surface} → ${mention.name}`).toBeLessThanOrEqual(
							Math.max(1, count(said)),
						);
					}
				}
			}),
			{ numRuns: 3000 },
		);
	});

	it("keeps plain keys equal to keys for nearly all names", () => {
		const differing = records.models.filter((m) => plainKey(m.name) !== keyOfName(m.name));
		expect(differing.length / records.models.length).toBeLessThan(0.1);
	});
});
