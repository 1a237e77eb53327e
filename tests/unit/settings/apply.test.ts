import { describe, expect, it } from "vitest";
import { isWanted, silenced, stateOn, withSite } from "../../../src/settings/apply.ts";
import { DEFAULTS } from "../../../src/settings/settings.ts";

describe("applying settings to a page", () => {
	it("says why nothing is marked", () => {
		expect(stateOn(DEFAULTS, "example.org")).toBe("on");
		expect(stateOn({ ...DEFAULTS, sitesOff: ["example.org"] }, "www.example.org")).toBe("site-off");
		expect(stateOn({ ...DEFAULTS, paused: true, sitesOff: ["example.org"] }, "example.org")).toBe("paused");
	});

	it("leaves out kinds and wordings that are not wanted", () => {
		const name = { type: "series", surface: "GPT 4", name: "GPT-4" } as const;
		expect(isWanted(DEFAULTS, name)).toBe(true);
		expect(isWanted({ ...DEFAULTS, kindsOff: ["groups"] }, name)).toBe(false);
		expect(isWanted({ ...DEFAULTS, kindsOff: ["models", "benchmarks"] }, name)).toBe(true);
		expect(isWanted({ ...DEFAULTS, termsOff: ["gpt-4"] }, name)).toBe(false);
	});

	it("silences a name, a site or everything, and does so once", () => {
		const once = silenced({ ...DEFAULTS }, "example.org", { what: "term", name: "GPT-4" });
		expect(once.termsOff).toEqual(["GPT-4"]);
		expect(silenced(once, "example.org", { what: "term", name: "gpt 4" })).toBe(once);
		const off = silenced({ ...DEFAULTS }, "www.example.org", { what: "site" });
		expect(off.sitesOff).toEqual(["example.org"]);
		expect(withSite(off, "example.org", true)).toBe(off);
		expect(withSite(off, "example.org", false).sitesOff).toEqual([]);
		expect(silenced({ ...DEFAULTS }, "", { what: "everything" }).paused).toBe(true);
	});
});
