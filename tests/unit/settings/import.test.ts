import { expect, it } from "vitest";
import { importSettings } from "../../../src/settings/import.ts";
import { toStored } from "../../../src/settings/read.ts";
import { DEFAULTS } from "../../../src/settings/settings.ts";

it("reads back what was exported", () => {
	const settings = { ...DEFAULTS, sitesOff: ["example.org"], density: "all" as const };
	expect(importSettings(JSON.stringify(toStored(settings)))).toEqual({ kind: "all", settings });
});

it("names what it could not use", () => {
	expect(importSettings('{"version": 2, "theme": "dark", "density": "some"}')).toEqual({
		kind: "partly",
		settings: { ...DEFAULTS, theme: "dark" },
		problems: [{ kind: "unusable", key: "density", found: '"some"' }],
	});
});

it.each([
	["{", "not-json"],
	["[]", "unusable"],
	["null", "unusable"],
	['{"name": "other"}', "unusable"],
	['{"version": 9}', "unusable"],
	[" ".repeat(1_000_001), "too-large"],
])("refuses %.20s as %s", (text, kind) => {
	expect(importSettings(text).kind).toBe(kind);
});
