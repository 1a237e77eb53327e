import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { viewAsOf } from "../../../src/dataset/as-of.ts";
import { intervalsOverlap } from "../../../src/dataset/compare.ts";
import type { ScoreRecord } from "../../../src/dataset/records.ts";
import { type Ranking, rank, seriesOfBenchmark, seriesOfScore } from "../../../src/dataset/series-of-results.ts";
import { benchmark, openScores, score } from "./fixture.ts";

function ranking(scores: ScoreRecord[], quiz = benchmark("quiz")): Ranking {
	const { dataset } = openScores(scores, { benchmarks: [quiz] });
	const [series, ...others] = seriesOfBenchmark(viewAsOf(dataset), "quiz").values();
	if (!series || others.length > 0) throw new Error("expected one series");
	return rank(dataset, series);
}

const rows = (table: Ranking): [string, number, number][] =>
	table.rows.map((row) => [row.score.model, row.place, row.tiedWith]);

const of = (model: string, value: number, over: Partial<ScoreRecord> = {}): ScoreRecord =>
	score({ model, benchmark: "quiz", value, ...over });

describe("rank", () => {
	it("orders by value, equal values share a place", () => {
		expect(rows(ranking([of("a", 50), of("b", 70), of("c", 50), of("d", 40)]))).toEqual([
			["b", 1, 0],
			["a", 2, 1],
			["c", 2, 1],
			["d", 4, 0],
		]);
	});

	it("lets overlapping intervals share a place", () => {
		const table = ranking([
			of("a", 70, { low: 68, high: 72 }),
			of("b", 69, { low: 67, high: 71 }),
			of("c", 60, { low: 58, high: 62 }),
		]);
		expect(rows(table)).toEqual([
			["a", 1, 1],
			["b", 1, 1],
			["c", 3, 0],
		]);
	});

	it("never gives a lower row a better place", () => {
		// c overlaps everything, yet stands below b, which is clearly worse than a.
		const table = ranking([
			of("a", 70, { low: 69, high: 71 }),
			of("b", 60, { low: 59, high: 61 }),
			of("c", 59, { low: 40, high: 75 }),
		]);
		expect(rows(table)).toEqual([
			["a", 1, 1],
			["b", 2, 1],
			["c", 2, 2],
		]);
	});

	it("takes each model's best configuration", () => {
		const table = ranking([
			of("a", 50, { conditions: "reasoning effort low" }),
			of("a", 60, { conditions: "reasoning effort high" }),
			of("b", 55),
		]);
		expect(table.rows.map((row) => row.score.value)).toEqual([60, 55]);
	});

	it("puts the least first where less is better, also by the metric alone", () => {
		expect(rows(ranking([of("a", 5), of("b", 3)], benchmark("quiz", { higherIsBetter: false })))[0]?.[0]).toBe("b");
		const metric = { metric: "hallucination rate" };
		expect(rows(ranking([of("a", 5, metric), of("b", 3, metric)]))[0]?.[0]).toBe("b");
		const answer = { metric: "answer rate" };
		const inverse = benchmark("quiz", { metric: "hallucination rate", higherIsBetter: false });
		expect(rows(ranking([of("a", 5, answer), of("b", 3, answer)], inverse))[0]?.[0]).toBe("a");
	});

	it("carries the newest date", () => {
		expect(ranking([of("a", 1, { date: "2025-03" }), of("b", 2, { date: "2025-03-30" })]).date).toBe("2025-03");
	});

	it("is a permutation of the models, in order, places never falling", () => {
		const one = fc.record({
			model: fc.integer({ min: 0, max: 30 }),
			value: fc.integer({ min: 0, max: 100 }),
			half: fc.integer({ min: 0, max: 20 }),
			has: fc.boolean(),
		});
		fc.assert(
			fc.property(fc.array(one, { minLength: 1, maxLength: 60 }), fc.boolean(), (list, up) => {
				const scores = list.map(({ model, value, half, has }) =>
					of(`m${model}`, value, has ? { low: value - half, high: value + half } : {}),
				);
				const table = ranking(scores, benchmark("quiz", { higherIsBetter: up }));
				expect(table.rows.map((row) => row.score.model).sort()).toEqual(
					[...new Set(scores.map((s) => s.model))].sort(),
				);
				for (const [at, row] of table.rows.entries()) {
					const before = table.rows[at - 1];
					if (!before) expect(row.place).toBe(1);
					else {
						expect(row.place).toBeGreaterThanOrEqual(before.place);
						expect((up ? 1 : -1) * (before.score.value - row.score.value)).toBeGreaterThanOrEqual(0);
					}
					expect(row.place).toBeLessThanOrEqual(at + 1);
					const tied = table.rows.filter(
						(other) =>
							other !== row && (intervalsOverlap(row.score, other.score) ?? row.score.value === other.score.value),
					);
					expect(row.tiedWith).toBe(tied.length);
				}
			}),
		);
	});
});

describe("series of results", () => {
	const series = (scores: ScoreRecord[]): string[][] => {
		const { dataset } = openScores(scores);
		return [...seriesOfBenchmark(viewAsOf(dataset), "quiz").values()].map((one) => one.scores.map((s) => s.model));
	};

	it.each<[string, Partial<ScoreRecord>]>([
		["source", { source: "other-board" }],
		["reporter", { reporter: "acme" }],
		["version", { version: "v2" }],
		["subset", { subset: "Coding" }],
		["metric", { metric: "F1" }],
		["unit", { unit: "points" }],
		["shots", { conditions: "5-shot" }],
		["tools", { conditions: "with tools" }],
		["votes", { conditions: "maj@8" }],
		["scaffold", { conditions: "agent OpenHands" }],
		["base models", { conditions: "base model" }],
		["table", { conditions: "distilled-model table" }],
	])("split by %s", (_, over) => {
		expect(series([of("a", 1), of("b", 2, over)])).toEqual([["a"], ["b"]]);
	});

	it.each<[string, Partial<ScoreRecord>]>([
		["effort", { conditions: "reasoning effort high" }],
		["thinking", { conditions: "thinking mode" }],
		["remarks", { conditions: "stderr 1.2; via transcription" }],
		["date", { date: "2025-02" }],
		["spelling of the metric", { metric: "Acc." }],
		["what goes without saying", { conditions: "no tools; pass@1; instruct model" }],
	])("hold together over %s", (_, over) => {
		expect(series([of("a", 1), of("b", 2, over)])).toEqual([["a", "b"]]);
	});

	it("of ratings split by date", () => {
		const elo = { unit: "Elo", metric: "Elo" };
		expect(series([of("a", 1, elo), of("b", 2, { ...elo, date: "2025-02" })])).toEqual([["a"], ["b"]]);
	});

	it("are the same found from a score", () => {
		const { dataset, byValue } = openScores([of("a", 1), of("b", 2), of("c", 3, { version: "v2" })]);
		expect(seriesOfScore(viewAsOf(dataset), byValue(2)).scores.map((s) => s.model)).toEqual(["a", "b"]);
	});
});
