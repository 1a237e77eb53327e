import { expect, it } from "vitest";
import { changelog, readChangelog } from "../../../scripts/dataset/changelog.ts";

it("reads days, paragraphs and lists, with lines that go on", () => {
	expect(
		readChangelog("# Log\n\n## 2026-11-23\n\nOne\ntwo.\n\n- a\n  b\n- c\n\nAfter.\n\n## 2026-10-01\n- d\n"),
	).toEqual([
		{
			date: "2026-11-23",
			blocks: [
				{ kind: "text", text: "One two." },
				{ kind: "list", items: ["a b", "c"] },
				{ kind: "text", text: "After." },
			],
		},
		{ date: "2026-10-01", blocks: [{ kind: "list", items: ["d"] }] },
	]);
});

it.each([
	["## soon", "line 1"],
	["# Log\nText.", "line 2"],
	["## 2026-11-23\n### More", "line 2"],
])("names the line of what it cannot read: %j", (text, line) => {
	expect(() => readChangelog(text)).toThrow(line);
});

it("reads the log of the data", () => {
	const days = changelog().map(({ date }) => date);
	expect(days.length).toBeGreaterThan(0);
	expect(days).toEqual([...days].sort().reverse());
});
