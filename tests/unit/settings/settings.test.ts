import { describe, expect, it } from "vitest";
import { migrate, type Step } from "../../../src/settings/migrations.ts";
import { readSettings, toStored } from "../../../src/settings/read.ts";
import { DEFAULTS, isSiteOff, isTermOff, normalHost, toggleSite, toggleTerm } from "../../../src/settings/settings.ts";

const settings = readSettings(undefined).settings;

describe("sites", () => {
	it("compares hosts without case, port, trailing dot and www", () => {
		expect(["WWW.Example.org:8080", "example.org.", " example.org "].map(normalHost)).toEqual(
			new Array(3).fill("example.org"),
		);
		expect(normalHost("www.com")).toBe("www.com");
	});

	it("silences subdomains of a silenced site, and nothing that merely ends alike", () => {
		const off = toggleSite(settings, "www.example.org");
		expect(off.sitesOff).toEqual(["example.org"]);
		expect(["example.org", "www.example.org", "blog.example.org"].map((host) => isSiteOff(off, host))).toEqual([
			true,
			true,
			true,
		]);
		expect(["notexample.org", "example.org.evil.net", ""].map((host) => isSiteOff(off, host))).toEqual([
			false,
			false,
			false,
		]);
	});

	it("switches a subdomain on by removing the entry that silenced it", () => {
		const off = { ...settings, sitesOff: ["blog.example.org", "example.org", "other.net"] };
		expect(toggleSite(off, "blog.example.org").sitesOff).toEqual(["other.net"]);
	});

	it("leaves everything as it was for a page without a host", () => {
		expect(toggleSite(settings, "")).toBe(settings);
		expect(isSiteOff({ sitesOff: [""] }, "example.org")).toBe(false);
	});
});

describe("terms", () => {
	it("silences a name in every way of writing it", () => {
		const off = toggleTerm(settings, "GPT-4o mini");
		expect(isTermOff(off, "gpt‑4o\u00a0Mini")).toBe(true);
		expect(isTermOff(off, "the model", "GPT 4o mini")).toBe(true);
		expect(isTermOff(off, "GPT-4o")).toBe(false);
		expect(toggleTerm(off, "gpt4o mini").termsOff).toEqual([]);
		expect(toggleTerm(settings, " - ")).toBe(settings);
	});
});

describe("reading what was stored", () => {
	it("gives the defaults for nothing", () => {
		expect(readSettings(undefined)).toEqual({ settings: DEFAULTS, problems: [] });
	});

	it("keeps what it can use and names the rest", () => {
		const { settings: read, problems } = readSettings({
			version: 2,
			paused: "yes",
			density: "all",
			hoverDelay: 300,
			sitesOff: ["B.org", "a.org", "www.b.org"],
			kindsOff: ["groups"],
			colour: "red",
		});
		expect(read).toEqual({ ...DEFAULTS, density: "all", sitesOff: ["a.org", "b.org"], kindsOff: ["groups"] });
		expect(problems).toEqual([
			{ kind: "unusable", key: "paused", found: '"yes"' },
			{ kind: "unusable", key: "hoverDelay", found: "300" },
			{ kind: "unknown", key: '"colour"' },
		]);
	});

	it.each([[null], [7], ["x"], [[]], [{ version: "1" }], [{ version: 0 }], [{ version: 99 }], [{ sitesOff: [1] }]])(
		"never throws and never leaves a field out: %j",
		(stored) => {
			const { settings: read, problems } = readSettings(stored);
			expect(read).toEqual(DEFAULTS);
			expect(problems.length).toBe(stored === null ? 0 : 1);
		},
	);

	it("names a list that was cut", () => {
		const termsOff = Array.from({ length: 2001 }, (_, i) => `Name ${i}`);
		const { settings: read, problems } = readSettings({ version: 2, termsOff });
		expect(read.termsOff).toHaveLength(2000);
		expect(problems).toEqual([{ kind: "cut", key: "termsOff", limit: 2000 }]);
	});

	it("takes no field from the prototype", () => {
		expect(readSettings(JSON.parse('{"__proto__": {"paused": true}, "version": 1}')).settings.paused).toBe(false);
	});

	it("stores only what differs from the defaults, and reads it back", () => {
		expect(toStored(settings)).toEqual({ version: 2 });
		const changed = { ...toggleSite(settings, "example.org"), theme: "dark" as const };
		expect(toStored(changed)).toEqual({ version: 2, sitesOff: ["example.org"], theme: "dark" });
		expect(readSettings(toStored(changed)).settings).toEqual(changed);
	});
});

describe("migrations", () => {
	const steps: Step[] = [({ a, ...rest }) => ({ ...rest, b: a }), ({ b, ...rest }) => ({ ...rest, c: [b] })];

	it.each([
		[
			{ a: 1, version: 1 },
			{ c: [1], version: 3 },
		],
		[
			{ b: 1, version: 2 },
			{ c: [1], version: 3 },
		],
		[
			{ c: [1], version: 3 },
			{ c: [1], version: 3 },
		],
	])("brings %j up to the newest version", (stored, expected) => {
		expect(migrate(stored, steps).value).toEqual(expected);
	});

	it("keeps whoever chose under version 1, which stayed on its computer, on that computer", () => {
		const stored = { version: 1, theme: "dark", sitesOff: ["a.org"], kindsOff: ["groups"], hoverDelay: "click" };
		const { version: _, ...choices } = stored;
		expect(readSettings(stored)).toEqual({
			settings: { ...DEFAULTS, ...choices, thisComputerOnly: true },
			problems: [],
		});
		expect(readSettings({ version: 1 }).settings.thisComputerOnly).toBe(true);
		expect(readSettings({ version: 2, ...choices }).settings.thisComputerOnly).toBe(false);
		expect(readSettings(undefined).settings.thisComputerOnly).toBe(false);
	});

	it("refuses a version from the future in words", () => {
		expect(migrate({ version: 4 }, steps).problem).toEqual({ kind: "newer", version: 4, newest: 3 });
	});
});
