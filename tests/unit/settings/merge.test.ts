import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mergeSettings, toShared } from "../../../src/settings/merge.ts";
import { fromParcels, leftOver, toParcels } from "../../../src/settings/parcels.ts";
import { readSettings } from "../../../src/settings/read.ts";
import { CHOICES, DEFAULTS, type Settings } from "../../../src/settings/settings.ts";

const sites = fc.subarray(["a.org", "b.org", "c.org", "d.org"]);
const some: fc.Arbitrary<Settings> = fc
	.record({
		sitesOff: sites,
		theme: fc.constantFrom(...CHOICES.theme),
		kindsOff: fc.subarray([...CHOICES.kinds]),
		paused: fc.boolean(),
		thisComputerOnly: fc.boolean(),
	})
	.map((part) => readSettings({ version: 2, ...part }).settings);

describe("bringing two computers' settings together", () => {
	it("takes what only one side changed", () => {
		fc.assert(
			fc.property(some, some, (base, changed) => {
				const shared = (settings: Settings) => toShared(settings);
				expect(shared(mergeSettings(base, changed, base))).toEqual(shared(changed));
				expect(shared(mergeSettings(base, base, changed))).toEqual(shared(changed));
			}),
		);
	});

	it("comes to the same on both, once each has seen the other's", () => {
		fc.assert(
			fc.property(some, some, some, (base, one, other) => {
				// `one` reached the account first; the other merges with it and writes the result, which `one` then reads.
				const merged = mergeSettings(base, other, one);
				expect(toShared(mergeSettings(one, one, merged))).toEqual(toShared(merged));
				expect(merged.thisComputerOnly).toBe(other.thisComputerOnly);
			}),
		);
	});

	it("keeps every entry that either added and none that either removed", () => {
		const of = (...sitesOff: string[]) => ({ ...DEFAULTS, sitesOff });
		const merged = mergeSettings(
			of("a.org", "b.org", "c.org"),
			of("b.org", "c.org", "x.org"),
			of("a.org", "c.org", "y.org"),
		);
		expect(merged.sitesOff).toEqual(["c.org", "x.org", "y.org"]);
	});

	it("takes two spellings of one name for one", () => {
		const of = (...termsOff: string[]) => ({ ...DEFAULTS, termsOff });
		expect(mergeSettings(of(), of("GPT-4o"), of("gpt 4o")).termsOff).toEqual(["gpt 4o"]);
	});
});

describe("parcels for the account", () => {
	const text = fc.oneof(
		fc.string({ unit: "binary", maxLength: 200 }),
		fc.string({ unit: "grapheme", maxLength: 30 }).map((part) => part.repeat(400)),
	);

	it("give back the text, each small enough as browsers count", () => {
		fc.assert(
			fc.property(text, (whole) => {
				const parcels = toParcels(whole);
				if (!parcels) return;
				expect(fromParcels(JSON.parse(JSON.stringify(parcels)))).toEqual({ text: whole });
				for (const [key, value] of Object.entries(parcels)) {
					const chrome = JSON.stringify(value).replaceAll("<", "\\u003C");
					expect(new TextEncoder().encode(chrome).length + key.length).toBeLessThanOrEqual(8192);
				}
			}),
		);
	});

	it("refuse what is too much in all", () => {
		expect(toParcels("x".repeat(90_000))).toBeDefined();
		expect(toParcels("x".repeat(92_000))).toBeUndefined();
	});

	it("are known for torn, whatever is in the account", () => {
		const parcels = toParcels("x".repeat(20_000)) ?? {};
		expect(fromParcels({})).toBe("none");
		expect(fromParcels({ ...parcels, "settings.1": "y" })).toBe("torn");
		const { "settings.2": _, ...without } = parcels;
		expect(fromParcels(without)).toBe("torn");
		fc.assert(
			fc.property(fc.dictionary(fc.constantFrom("settings", "settings.1", "other"), fc.anything()), (items) => {
				const read = fromParcels(items);
				return read === "none" || read === "torn" || typeof read.text === "string";
			}),
		);
		expect(leftOver({ ...parcels, "settings.7": "", other: "" }, parcels)).toEqual(["settings.7"]);
	});
});
