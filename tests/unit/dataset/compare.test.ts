import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Comparison, compareScores, intervalsOverlap } from "../../../src/dataset/compare.ts";
import type { ScoreRecord } from "../../../src/dataset/records.ts";
import { benchmark, openScores, score } from "./fixture.ts";

/** Compares two scores that differ from a plain one as given. */
function compare(a: Partial<ScoreRecord>, b: Partial<ScoreRecord>, quiz = benchmark("quiz")): Comparison {
	const { dataset, byValue } = openScores(
		[
			score({ model: "a", benchmark: "quiz", value: 1, ...a }),
			score({ model: "bolt-1", benchmark: "quiz", value: 2, ...b }),
		],
		{ benchmarks: [quiz, benchmark("exam")] },
	);
	return compareScores(dataset, byValue(1), byValue(2));
}

function codes(comparison: Comparison): string[] {
	if (comparison.comparable) return [comparison.grade, ...comparison.remarks.map((remark) => remark.condition)];
	return comparison.reasons.map((reason) =>
		"condition" in reason ? `${reason.code}:${reason.condition}` : reason.code,
	);
}

const OTHER = { source: "other-board" };

describe("compareScores", () => {
	it("calls one table the same, stated conditions or none", () => {
		expect(codes(compare({}, {}))).toEqual(["same"]);
		expect(codes(compare({ conditions: "5-shot" }, { conditions: "5-shot" }))).toEqual(["same"]);
		expect(codes(compare({ version: "2024-11-25" }, { version: "2024-11-25" }))).toEqual(["same"]);
	});

	it.each<[string, Partial<ScoreRecord>, Partial<ScoreRecord>, string[]]>([
		["benchmarks", {}, { benchmark: "exam" }, ["benchmark"]],
		["LiveBench releases", { version: "2024-11-25" }, { version: "2024-08-31" }, ["version"]],
		["LiveCodeBench windows", { version: "2305-2409" }, { version: "2410-2502" }, ["version"]],
		["a known and an unknown version", { version: "v5" }, { version: "" }, ["version-unknown"]],
		["Arena-Hard v0.1 and v2", { version: "v0.1" }, { version: "v2.0" }, ["version"]],
		[
			"judges",
			{ conditions: "judge gpt-4-1106-preview" },
			{ conditions: "style control, and Gemini-2.5 as judge" },
			["condition:judge", "condition-unknown:styleControl"],
		],
		["a named and an unnamed judge", { conditions: "judge gpt-4.1" }, {}, ["condition-unknown:judge"]],
		["subsets", { subset: "Coding" }, { subset: "" }, ["subset"]],
		["units", { unit: "points" }, { unit: "%" }, ["unit"]],
		["metrics", { metric: "F1" }, { metric: "accuracy" }, ["metric"]],
		["MMLU 5-shot and 0-shot CoT", { conditions: "5-shot" }, { conditions: "0-shot CoT" }, ["condition:shots"]],
		["pass@1 and maj@64", { metric: "pass@1" }, { metric: "maj@64" }, ["condition:sampling"]],
		["pass^1 and pass^4", { metric: "pass^1" }, { metric: "pass^4" }, ["condition:sampling"]],
		["pass@1 and pass@8", { conditions: "pass@1" }, { conditions: "pass@8" }, ["condition:sampling"]],
		["a vote and nothing stated", { conditions: "cons@64" }, {}, ["condition-unknown:sampling"]],
		[
			"SWE-bench scaffolds",
			{ conditions: "agent OpenHands" },
			{ conditions: "scaffold Agentless" },
			["condition:scaffold"],
		],
		[
			"mini-SWE-agent 1 and 2",
			{ conditions: "mini-SWE-agent 1.17.2 (bash tool only)" },
			{ conditions: "mini-SWE-agent 2.0.0 (bash tool only)" },
			["condition:scaffold"],
		],
		["tools and no tools", { conditions: "with Python" }, { conditions: "no tools" }, ["condition:tools"]],
		["tools and nothing stated", { conditions: "with tools" }, {}, ["condition-unknown:tools"]],
		["base and instruct", { conditions: "base model" }, { conditions: "instruct model" }, ["condition-unknown:tuning"]],
		[
			"style control",
			{ conditions: "style control" },
			{ conditions: "without style control" },
			["condition:styleControl"],
		],
		["function calling and prompting", { conditions: "mode FC" }, { conditions: "mode prompt" }, ["condition:mode"]],
		[
			"user simulators",
			{ conditions: "user simulator gpt-4.1" },
			{ conditions: "user simulator gpt-5.2" },
			["condition:simulator"],
		],
	])("keeps apart, within one source: %s", (_, a, b, expected) => {
		const found = codes(compare(a, b));
		for (const code of expected) expect(found).toContain(code);
		expect(compare(a, b).comparable).toBe(false);
	});

	it("lets a board's configurations vary, and says so", () => {
		expect(codes(compare({ conditions: "reasoning effort high" }, { conditions: "reasoning effort low" }))).toEqual([
			"similar",
			"effort",
		]);
		expect(codes(compare({ conditions: "thinking mode" }, { conditions: "non-thinking mode" }))).toEqual([
			"similar",
			"thinking",
		]);
		expect(codes(compare({ conditions: "mini-SWE-agent 1.16.0" }, { conditions: "mini-SWE-agent 1.17.2" }))).toEqual([
			"similar",
			"scaffoldVersion",
		]);
		expect(codes(compare({ conditions: "marked * in source" }, {}))).toEqual(["similar", "marked"]);
		expect(codes(compare({ conditions: "5-shot" }, {}))).toEqual(["similar", "shots"]);
	});

	it("takes spellings of one metric as one", () => {
		expect(codes(compare({ metric: "EM" }, { metric: "Acc." }))).toEqual(["same"]);
		expect(codes(compare({ metric: "" }, { metric: "accuracy" }))).toEqual(["same"]);
		expect(codes(compare({ metric: "Pass@1" }, { metric: "" }))).toEqual(["same"]);
		expect(codes(compare({ metric: "avg@32" }, { metric: "pass@1" }))).toEqual(["same"]);
	});

	it("never takes unknown conditions as equal between sources", () => {
		expect(codes(compare({}, OTHER))).toEqual(["conditions-unknown"]);
		expect(codes(compare({ conditions: "5-shot" }, OTHER))).toEqual(["condition-unknown:shots", "conditions-unknown"]);
		expect(codes(compare({ conditions: "0-shot CoT; no tools" }, { ...OTHER, conditions: "0-shot CoT" }))).toEqual([
			"condition-unknown:tools",
		]);
		expect(codes(compare({ conditions: "base model" }, { ...OTHER, conditions: "base model" }))).toEqual([
			"conditions-unknown",
		]);
	});

	it("calls two sources similar at best, when they state the same", () => {
		expect(codes(compare({ conditions: "0-shot CoT" }, { ...OTHER, conditions: "0-shot, CoT" }))).toEqual([
			"similar",
			"source",
		]);
	});

	it("asks between sources for a version where the benchmark has versions", () => {
		const versioned = benchmark("quiz", { versions: [{ id: "v1" }, { id: "v2" }] });
		const stated = { conditions: "0-shot CoT" };
		expect(codes(compare(stated, { ...stated, ...OTHER }, versioned))).toEqual(["version-unknown"]);
		expect(codes(compare(stated, stated, versioned))).toEqual(["same"]);
		expect(codes(compare({ ...stated, version: "v2" }, { ...stated, ...OTHER, version: "v2" }, versioned))).toEqual([
			"similar",
			"source",
		]);
	});

	it("treats tables that one source keeps apart as two sources", () => {
		expect(codes(compare({ conditions: "distilled-model table" }, {}))).toEqual(["conditions-unknown"]);
		expect(codes(compare({ conditions: "distilled-model table" }, { conditions: "distilled-model table" }))).toEqual([
			"same",
		]);
	});

	it("treats two reporters collected by one source as two sources", () => {
		expect(codes(compare({ reporter: "acme" }, { reporter: "bolt" }))).toEqual(["conditions-unknown"]);
	});

	it("compares ratings within one list of one date only", () => {
		const rated = benchmark("quiz", { metric: "Elo rating", unit: "Elo" });
		const elo = { unit: "Elo" };
		expect(codes(compare(elo, elo, rated))).toEqual(["same"]);
		expect(codes(compare(elo, { ...elo, date: "2025-07-01" }, rated))).toEqual(["rating-pool"]);
		expect(codes(compare(elo, { ...elo, ...OTHER }, rated))).toContain("rating-pool");
	});

	it("asks for the scaffold where a benchmark's figures usually name one", () => {
		const stated = { conditions: "pass@1" };
		const { dataset, byValue } = openScores([
			score({ model: "a", benchmark: "quiz", value: 1, ...stated }),
			score({ model: "b", benchmark: "quiz", value: 2, ...stated, ...OTHER }),
			score({ model: "c", benchmark: "quiz", value: 3, conditions: "agent OpenHands" }),
		]);
		expect(codes(compareScores(dataset, byValue(1), byValue(2)))).toEqual(["condition-unknown:scaffold"]);
	});

	it("is symmetric, and a score is comparable with itself", () => {
		const pick = <T>(...values: T[]): fc.Arbitrary<T> => fc.constantFrom(...values);
		const any = fc.record({
			source: pick("board", "other-board", "acme-page"),
			version: pick("", "v1", "v2"),
			subset: pick("", "Coding"),
			metric: pick("", "accuracy", "F1", "pass@1", "maj@32"),
			unit: pick("%", "Elo"),
			conditions: pick("", "5-shot", "0-shot CoT", "no tools", "with tools", "judge x", "agent y", "thinking mode"),
			reporter: pick("", "acme", "bolt"),
			date: pick("2025-01-01", "2025-02"),
		});
		fc.assert(
			fc.property(any, any, (a, b) => {
				const { dataset, byValue } = openScores([
					score({ model: "a", benchmark: "quiz", value: 1, ...a }),
					score({ model: "b", benchmark: "quiz", value: 2, ...b }),
				]);
				const there = compareScores(dataset, byValue(1), byValue(2));
				const back = compareScores(dataset, byValue(2), byValue(1));
				expect(codes(back)).toEqual(codes(there));
				expect(compareScores(dataset, byValue(1), byValue(1)).comparable).toBe(true);
			}),
		);
	});
});

describe("intervalsOverlap", () => {
	it("says nothing without two intervals", () => {
		expect(intervalsOverlap({ value: 1 }, { value: 1, low: 0, high: 2 })).toBeUndefined();
	});
	it("counts touching as overlapping", () => {
		expect(intervalsOverlap({ value: 1, low: 0, high: 2 }, { value: 3, low: 2, high: 4 })).toBe(true);
		expect(intervalsOverlap({ value: 1, low: 0, high: 1.9 }, { value: 3, low: 2, high: 4 })).toBe(false);
	});
});
