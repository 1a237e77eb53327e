import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { viewAsOf } from "../../../src/dataset/as-of.ts";
import { describe as describeEntity } from "../../../src/dataset/describe.ts";
import { benchmark, caveat, model, open, score } from "./fixture.ts";

const dataset = open({
	models: [
		model("a", { released: "2025-01-10" }),
		model("b", { released: "2025-03", retired: "2025-09-01", status: "retired" }),
		model("next", { released: "2025-08-01", predecessor: "a" }),
	],
	benchmarks: [
		benchmark("quiz", {
			status: { value: "saturated", since: "2025-10" },
			versions: [
				{ id: "v1", released: "2025-01" },
				{ id: "v2", released: "2025-07-01" },
			],
		}),
	],
	scores: [
		score({ model: "a", benchmark: "quiz", value: 1, date: "2025-02-01" }),
		score({ model: "a", benchmark: "quiz", value: 2, date: "2025-05" }),
		score({ model: "a", benchmark: "quiz", value: 3, date: "2025" }),
		// Dated before its model came out: the date is that of the board, not of the run.
		score({ model: "next", benchmark: "quiz", value: 4, date: "2025-07-01" }),
	],
	caveats: [
		caveat("early", { benchmark: "quiz", evidence: { title: "E", url: "https://example.org", date: "2025-01" } }),
		caveat("late", { benchmark: "quiz", evidence: { title: "L", url: "https://example.org", date: "2025-11" } }),
	],
});
const values = (day?: string): number[] => [...viewAsOf(dataset, day).scoresOfBenchmark("quiz")].map((s) => s.value);

describe("viewAsOf", () => {
	it("knows a figure from the end of its date", () => {
		expect(values("2025-01-31")).toEqual([]);
		expect(values("2025-02-01")).toEqual([1]);
		expect(values("2025-05-30")).toEqual([1]);
		expect(values("2025-05-31")).toEqual([1, 2]);
		expect(values("2025-12-30")).toEqual([1, 2, 4]);
		expect(values("2025-12-31")).toEqual([1, 2, 3, 4]);
	});

	it("knows nothing of a model before its release", () => {
		expect(values("2025-07-31")).toEqual([1, 2]);
		expect(values("2025-08-01")).toEqual([1, 2, 4]);
	});

	it("counts a model without a release date as out from its first figure", () => {
		const undated = open({
			models: [model("a"), model("b"), model("b-1", { snapshotOf: "b" }), model("c")],
			benchmarks: [benchmark("quiz")],
			scores: [
				score({ model: "a", benchmark: "quiz", value: 1, date: "2025-05" }),
				score({ model: "b-1", benchmark: "quiz", value: 2, date: "2025-08-01" }),
			],
		});
		const out = (day?: string) => undated.models.filter(viewAsOf(undated, day).isReleased).map((one) => one.id);
		expect(out("2025-05-30")).toEqual([]);
		expect(out("2025-05-31")).toEqual(["a"]);
		expect(out("2025-08-01")).toEqual(["a", "b", "b-1"]);
		expect(out()).toEqual(["a", "b", "b-1", "c"]);
	});

	it("knows everything without a day, on the dataset's day and later", () => {
		for (const day of [undefined, "2026-01-01", "2027", "nonsense"]) {
			expect(viewAsOf(dataset, day).day).toBeUndefined();
			expect(values(day)).toEqual([1, 2, 3, 4]);
		}
	});

	it("takes the end of a partial day", () => {
		expect(viewAsOf(dataset, "2025-05").day).toBe("2025-05-31");
	});

	it("never shows more on an earlier day", () => {
		const day = fc
			.tuple(fc.integer({ min: 2024, max: 2026 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
			.map(([year, month, date]) => `${year}-${String(month).padStart(2, "0")}-${String(date).padStart(2, "0")}`);
		fc.assert(
			fc.property(day, day, (one, two) => {
				const [early, late] = one <= two ? [one, two] : [two, one];
				expect(values(late)).toEqual(expect.arrayContaining(values(early)));
				const caveats = (at: string): string[] =>
					viewAsOf(dataset, at)
						.caveats()
						.map((c) => c.id);
				expect(caveats(late)).toEqual(expect.arrayContaining(caveats(early)));
			}),
		);
	});
});

describe("cards as of a day", () => {
	const query = { pageModels: [], pageBenchmarks: [] };
	const card = (type: "model" | "benchmark", id: string, asOf?: string) =>
		describeEntity(dataset, { ...query, type, id, ...(asOf === undefined ? {} : { asOf }) });

	it("leave out retirements, successors, versions and caveats to come", () => {
		expect(card("model", "b", "2025-06-01")).not.toHaveProperty("status");
		expect(card("model", "b", "2025-10-01")).toMatchObject({ status: "retired", retired: "2025-09-01" });
		expect(card("model", "a", "2025-06-01")).toMatchObject({ successors: [], asOf: "2025-06-01" });
		expect(card("model", "a")).toMatchObject({ successors: [{ id: "next" }] });
		expect(card("benchmark", "quiz", "2025-06-01")).toMatchObject({
			status: { value: "active" },
			versions: [{ id: "v1" }],
			caveats: [{ id: "early" }],
			totals: { scores: 2, models: 1 },
		});
		expect(card("benchmark", "quiz")).toMatchObject({
			status: { value: "saturated" },
			caveats: [{ id: "late" }, { id: "early" }],
		});
	});

	it("say when the model was yet to be released", () => {
		expect(card("model", "next", "2025-06-01")).toMatchObject({ unreleased: true, rows: [], totals: { scores: 0 } });
		expect(card("model", "next", "2025-09-01")).not.toHaveProperty("unreleased");
	});
});
