import { describe, expect, it } from "vitest";
import { viewAsOf } from "../../../src/dataset/as-of.ts";
import { chooseCaveats, type Shown } from "../../../src/dataset/caveats.ts";
import type { CaveatRecord } from "../../../src/dataset/records.ts";
import { benchmark, caveat, model, open } from "./fixture.ts";

function chosen(caveats: CaveatRecord[], over: Partial<Shown> = {}): string[] {
	const dataset = open({
		models: [model("a", { family: "anvil-pro" }), model("b")],
		benchmarks: [benchmark("quiz"), benchmark("exam")],
		caveats,
	});
	return chooseCaveats(viewAsOf(dataset), {
		subject: { type: "model", id: "a", name: "a" },
		models: ["a"],
		benchmarks: new Map([["quiz", new Set(["v1"])]]),
		sources: new Set(["board"]),
		...over,
	}).map((one) => one.id);
}

const on = (date: string) => ({ evidence: { title: "E", url: "https://example.org", date } });

describe("chooseCaveats", () => {
	it("leaves out what has nothing to do with what is shown", () => {
		expect(
			chosen([
				caveat("other-benchmark", { benchmark: "exam" }),
				caveat("other-model", { model: "b" }),
				caveat("other-model-here", { model: "b", benchmark: "quiz" }),
				caveat("this-model-there", { model: "a", benchmark: "exam" }),
				caveat("other-source", { source: "elsewhere" }),
				caveat("other-version", { benchmark: "quiz", version: "v2" }),
				caveat("other-family", { family: "bolt" }),
				caveat("about-nothing"),
			]),
		).toEqual([]);
	});

	it("takes what applies: model, family above, benchmark, version, source", () => {
		expect(
			chosen([
				caveat("family-above", { family: "anvil" }),
				caveat("benchmark", { benchmark: "quiz" }),
				caveat("version", { benchmark: "quiz", version: "v1" }),
				caveat("source", { source: "board" }),
				caveat("model", { model: "a" }),
				caveat("model-on-benchmark", { model: "a", benchmark: "quiz" }),
			]),
		).toEqual(["model-on-benchmark", "model", "version", "source", "benchmark", "family-above"]);
	});

	it("puts the worst first, then the more specific, then the newer evidence", () => {
		expect(
			chosen([
				caveat("old-note", { benchmark: "quiz", ...on("2024-01") }),
				caveat("new-note", { benchmark: "quiz", ...on("2025-01") }),
				caveat("model-caution", { model: "a", severity: "caution" }),
				caveat("serious", { benchmark: "quiz", severity: "serious" }),
				caveat("caution", { benchmark: "quiz", severity: "caution", ...on("2026-01") }),
			]),
		).toEqual(["serious", "model-caution", "caution", "new-note", "old-note"]);
	});

	it("puts those about the page's benchmarks before others as severe, but never before worse ones", () => {
		const both = new Map([
			["quiz", new Set(["v1"])],
			["exam", new Set([""])],
		]);
		const caveats = [
			caveat("aside", { benchmark: "exam", severity: "caution", ...on("2025-12") }),
			caveat("page", { benchmark: "quiz", severity: "caution" }),
			caveat("worse-aside", { benchmark: "exam", severity: "serious" }),
		];
		expect(chosen(caveats, { benchmarks: both, focus: new Set(["quiz"]) })).toEqual(["worse-aside", "page", "aside"]);
		expect(chosen(caveats, { benchmarks: both })).toEqual(["worse-aside", "aside", "page"]);
	});

	it("applies every version's caveats to a figure of unknown version", () => {
		const caveats = [caveat("v2", { benchmark: "quiz", version: "v2" })];
		expect(chosen(caveats, { benchmarks: new Map([["quiz", new Set([""])]]) })).toEqual(["v2"]);
	});

	it("takes family caveats for a family's own card, members or none", () => {
		const caveats = [caveat("family", { family: "anvil" })];
		const subject = { type: "family", id: "anvil-pro", name: "Anvil Pro" } as const;
		expect(chosen(caveats, { subject, models: [] })).toEqual(["family"]);
	});
});
