import { describe, expect, it } from "vitest";
import { begunBy, compareDates, endOf, knownBy, startOf, toYears } from "../../../src/dataset/partial-date.ts";

describe("partial dates", () => {
	it("end at the end of their period, leap years included", () => {
		expect(endOf("2025-05")).toBe("2025-05-31");
		expect(endOf("2024-02")).toBe("2024-02-29");
		expect(endOf("2025-02")).toBe("2025-02-28");
		expect(endOf("2000-02")).toBe("2000-02-29");
		expect(endOf("1900-02")).toBe("1900-02-28");
		expect(endOf("2025")).toBe("2025-12-31");
		expect(endOf("2025-01-28")).toBe("2025-01-28");
	});

	it("start at the start of their period", () => {
		expect(startOf("2025-05")).toBe("2025-05-01");
		expect(startOf("2025")).toBe("2025-01-01");
	});

	it("count as known from their end only", () => {
		expect(knownBy("2025-05", "2025-05-30")).toBe(false);
		expect(knownBy("2025-05", "2025-05-31")).toBe(true);
		expect(knownBy("2025", "2025-12-30")).toBe(false);
		expect(knownBy("2030", undefined)).toBe(true);
	});

	it("count as begun from their start", () => {
		expect(begunBy("2025-05", "2025-05-01")).toBe(true);
		expect(begunBy("2025-05", "2025-04-30")).toBe(false);
		expect(begunBy(undefined, "2020-01-01")).toBe(true);
	});

	it("are ordered by their end, the more exact first", () => {
		expect(["2025", "2025-12-31", "2025-12", "2024-11-01"].sort(compareDates)).toEqual([
			"2024-11-01",
			"2025-12-31",
			"2025-12",
			"2025",
		]);
	});

	it("become numbers of years", () => {
		expect(toYears("2025-01-01")).toBe(2025);
		expect(toYears("2025")).toBeCloseTo(2025.5);
	});
});
