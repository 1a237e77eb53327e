import { describe, expect, it } from "vitest";
import type { Frontier } from "../../../src/dataset/card.ts";
import { frontier } from "../../../src/dataset/frontier.ts";
import type { ScoreRecord } from "../../../src/dataset/records.ts";
import { benchmark, model, open, score, source } from "./fixture.ts";

const of = (id: string, value: number, over: Partial<ScoreRecord> = {}): ScoreRecord =>
	score({ model: id, benchmark: "quiz", value, ...over });

function line(scores: ScoreRecord[], higherIsBetter = true, asOf?: string): Frontier {
	const dataset = open({
		models: ["2024-01-01", "2024-06", "2025-01-01", "2025-06-01"]
			.map((released) => model(`m${released}`, { released }))
			.concat(model("undated")),
		benchmarks: [benchmark("quiz", { higherIsBetter })],
		sources: [source("board"), source("acme-page", { kind: "vendor", publisherVendor: "acme" })],
		scores,
	});
	const found = frontier(dataset, "quiz", asOf);
	if (!found) throw new Error("no frontier");
	return found;
}

const points = (found: Frontier["independent"]): [string, number][] =>
	(found?.points ?? []).map((point) => [point.date, point.score.value]);
const own = { source: "acme-page", reporter: "acme" };

describe("frontier", () => {
	it("has the models that were the best when they came out", () => {
		const found = line([
			of("m2024-01-01", 10),
			of("m2024-06", 8),
			of("m2025-01-01", 20),
			of("m2025-06-01", 20),
			of("undated", 99),
		]);
		expect(points(found.independent)).toEqual([
			["2024-01-01", 10],
			["2025-01-01", 20],
		]);
	});

	it("goes down where less is better", () => {
		expect(points(line([of("m2024-01-01", 10), of("m2024-06", 8), of("m2025-01-01", 20)], false).independent)).toEqual([
			["2024-01-01", 10],
			["2024-06", 8],
		]);
	});

	it("keeps what vendors report apart, and says why its points do not compare", () => {
		const found = line([
			of("m2024-01-01", 10),
			of("m2024-06", 30, { ...own, conditions: "5-shot" }),
			of("m2025-01-01", 40, { ...own, conditions: "0-shot CoT" }),
		]);
		expect(points(found.independent)).toEqual([["2024-01-01", 10]]);
		expect(points(found.selfReported)).toEqual([
			["2024-06", 30],
			["2025-01-01", 40],
		]);
		expect(found.selfReported?.reasons).toEqual(["condition"]);
	});

	it("has no line where there is nothing, and knows no later day", () => {
		const found = line([of("m2024-01-01", 10, { date: "2024-02-01" }), of("m2025-01-01", 20)], true, "2024-12-01");
		expect(points(found.independent)).toEqual([["2024-01-01", 10]]);
		expect(found).not.toHaveProperty("selfReported");
		expect(found.asOf).toBe("2024-12-01");
	});

	it("is undefined for an unknown benchmark", () => {
		expect(frontier(open(), "nothing")).toBeUndefined();
	});
});
