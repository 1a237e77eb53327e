import { describe, expect, it } from "vitest";
import { type CompareCell, compareTable } from "../../../src/dataset/compare-table.ts";
import type { ScoreRecord } from "../../../src/dataset/records.ts";
import { benchmark, model, open, openScores, score } from "./fixture.ts";

const subjects = (...ids: string[]) => ids.map((id) => ({ type: "model" as const, id }));
const of = (id: string, value: number, over: Partial<ScoreRecord> = {}): ScoreRecord =>
	score({ model: id, benchmark: "quiz", value, ...over });

/** A cell in a few words. */
function brief(cell: CompareCell): string {
	if (cell.kind === "none") return "none";
	if (cell.kind === "apart") return `${cell.score.value} apart: ${cell.reasons.map((reason) => reason.code).join(" ")}`;
	const overlaps = cell.overlaps.length > 0 ? ` overlaps ${cell.overlaps.join(" ")}` : "";
	return `${cell.score.value} ${cell.grade}${overlaps}`;
}

function table(scores: ScoreRecord[], ids: string[]): string[][] {
	const { dataset } = openScores(scores);
	return compareTable(dataset, { subjects: subjects(...ids), benchmarks: ["quiz"] }).rows.map((row) =>
		row.cells.map(brief),
	);
}

describe("compareTable", () => {
	it("sets figures of one table side by side", () => {
		expect(table([of("a", 60), of("b", 50)], ["a", "b"])).toEqual([["60 same", "50 same"]]);
	});

	it("flags overlapping intervals on both sides", () => {
		const rows = table(
			[of("a", 60, { low: 55, high: 65 }), of("b", 58, { low: 53, high: 63 }), of("c", 10, { low: 9, high: 11 })],
			["a", "b", "c"],
		);
		expect(rows).toEqual([["60 same overlaps 1", "58 same overlaps 0", "10 same"]]);
	});

	it("keeps a figure of another version apart and says why", () => {
		expect(table([of("a", 60, { version: "v2" }), of("b", 50, { version: "v1" })], ["a", "b"])).toEqual([
			["60 same", "50 apart: version"],
		]);
	});

	it("reads all columns in the version that most of them have, though a newer exists", () => {
		const rows = table(
			[
				of("a", 60, { version: "v1" }),
				of("a", 70, { version: "v2" }),
				of("b", 50, { version: "v1" }),
				of("c", 40, { version: "v1" }),
			],
			["a", "b", "c"],
		);
		expect(rows).toEqual([["60 same", "50 same", "40 same"]]);
	});

	it("chooses an independent table before a vendor's that has few columns more", () => {
		const vendor = { source: "acme-page", reporter: "acme" };
		const ids = ["a", "b", "c", "d"];
		const inVendor = ids.map((id) => of(id, 80, vendor));
		const three = table([...inVendor, ...ids.slice(0, 3).map((id) => of(id, 60))], ids);
		expect(three[0]?.map((cell) => cell.split(" ")[0])).toEqual(["60", "60", "60", "80"]);
		const two = table([...inVendor, ...ids.slice(0, 2).map((id) => of(id, 60))], ids);
		expect(two[0]?.map((cell) => cell.split(" ")[0])).toEqual(["80", "80", "80", "80"]);
	});

	it("takes the least distant of several figures that are apart", () => {
		const rows = table(
			[
				of("a", 60, { version: "v1", conditions: "0-shot CoT" }),
				of("b", 50, { version: "v2", source: "other-board" }),
				of("b", 55, { version: "v1", conditions: "5-shot; CoT" }),
			],
			["a", "b"],
		);
		expect(rows[0]?.[1]).toBe("55 apart: condition");
	});

	it("finds the pair that two sources allow, where no table has both", () => {
		const rows = table(
			[
				of("a", 60, { version: "v1", conditions: "0-shot CoT" }),
				of("a", 61, { version: "v2" }),
				of("b", 50, { version: "v1", conditions: "0-shot CoT", source: "other-board" }),
				of("b", 51, { version: "v3" }),
			],
			["a", "b"],
		);
		expect(rows).toEqual([["60 same", "50 similar"]]);
	});

	it("says that a column has no figure", () => {
		expect(table([of("a", 60), of("b", 1, { benchmark: "quiz" })], ["a", "b"])[0]).toHaveLength(2);
		const { dataset } = openScores([of("a", 60)], { models: [model("a"), model("b")] });
		expect(
			compareTable(dataset, { subjects: subjects("a", "b"), benchmarks: ["quiz"] }).rows[0]?.cells.map(brief),
		).toEqual(["60 same", "none"]);
	});

	it("says that configurations differ within one board", () => {
		const rows = table([of("a", 60, { conditions: "reasoning effort high" }), of("b", 50)], ["a", "b"]);
		expect(rows).toEqual([["60 same", "50 similar"]]);
	});

	it("shows all snapshots of an undated model in its column, never one for all", () => {
		const dataset = open({
			models: [
				model("a"),
				model("a-may", { snapshotOf: "a", released: "2025-05-01" }),
				model("a-aug", { snapshotOf: "a", released: "2025-08-01" }),
				model("b"),
			],
			benchmarks: [benchmark("quiz")],
			scores: [of("a-may", 55), of("a-aug", 52), of("b", 60)],
		});
		const cell = compareTable(dataset, { subjects: subjects("a", "b"), benchmarks: ["quiz"] }).rows[0]?.cells[0];
		expect(cell).toMatchObject({ kind: "figure", score: { value: 52 }, others: [{ value: 55 }] });
	});

	it("adds shared benchmarks where two figures may be compared, most shared first, up to the limit", () => {
		const ids = ["quiz", "two", "three", "apart", "one"];
		const { dataset } = openScores(
			[
				...["a", "b"].map((id) => score({ model: id, benchmark: "two", value: 1 })),
				...["a", "b", "c"].map((id) => score({ model: id, benchmark: "three", value: 1 })),
				score({ model: "a", benchmark: "apart", value: 1, version: "v1" }),
				score({ model: "b", benchmark: "apart", value: 1, version: "v2" }),
				score({ model: "a", benchmark: "one", value: 1 }),
			],
			{ benchmarks: ids.map((id) => benchmark(id)) },
		);
		const rows = (limit: number) =>
			compareTable(dataset, {
				subjects: subjects("a", "b", "c"),
				benchmarks: ["quiz", "unknown"],
				rows: limit,
			}).rows.map((row) => `${row.benchmark.id}${row.asked ? " asked" : ""}`);
		expect(rows(12)).toEqual(["quiz asked", "three", "two"]);
		expect(rows(2)).toEqual(["quiz asked", "three"]);
		expect(rows(0)).toEqual(["quiz asked"]);
	});

	it("ignores unknown columns and answers as of a day", () => {
		const { dataset } = openScores([of("a", 1), of("b", 2, { date: "2025-12" })]);
		const found = compareTable(dataset, {
			subjects: subjects("a", "x", "b"),
			benchmarks: ["quiz"],
			asOf: "2025-07-01",
		});
		expect(found.columns.map((column) => column.id)).toEqual(["a", "b"]);
		expect(found.rows[0]?.cells.map(brief)).toEqual(["1 same", "none"]);
		expect(found.asOf).toBe("2025-07-01");
	});
});
