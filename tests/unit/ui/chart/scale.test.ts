import { describe, expect, it } from "vitest";
import { dateTicks, niceTicks, share, timeOf } from "../../../../src/ui/chart/scale.ts";

describe("ticks of values", () => {
	it("are round and enclose what is drawn", () => {
		expect(niceTicks(38.2, 91.4)).toEqual([20, 40, 60, 80, 100]);
		expect(niceTicks(0.12, 0.31)).toEqual([0.1, 0.15, 0.2, 0.25, 0.3, 0.35]);
		expect(niceTicks(1214, 1503)).toEqual([1200, 1300, 1400, 1500, 1600]);
	});

	it("are two at least, also around a single value", () => {
		for (const value of [0, 5, 88.4, 1300]) {
			const ticks = niceTicks(value, value);
			expect(ticks.length).toBeGreaterThan(1);
			expect(ticks[0]).toBeLessThanOrEqual(value);
			expect(ticks.at(-1)).toBeGreaterThanOrEqual(value);
		}
	});
});

describe("ticks of dates", () => {
	const between = (from: string, to: string) => dateTicks(timeOf(from), timeOf(to));

	it("are years, or months where there are few years", () => {
		expect(between("2022-03-14", "2026-11-01")).toEqual(["2023", "2024", "2025", "2026"]);
		expect(between("2025-01-20", "2025-09-30")).toEqual(["2025-02", "2025-04", "2025-06", "2025-08"]);
	});

	it("are five at most", () => {
		expect(between("2014-01-01", "2026-11-01").length).toBeLessThanOrEqual(5);
	});
});

describe("places", () => {
	it("of partial dates are in the middle of what they name", () => {
		expect(new Date(timeOf("2025-05")).toISOString().slice(0, 10)).toBe("2025-05-15");
		expect(new Date(timeOf("2025")).toISOString().slice(0, 10)).toBe("2025-07-01");
	});

	it("stay inside", () => {
		expect([share(5, 0, 10), share(-1, 0, 10), share(11, 0, 10), share(3, 3, 3)]).toEqual([0.5, 0, 1, 0.5]);
	});
});
