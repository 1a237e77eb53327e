import { expect, it } from "vitest";
import { createCrowd, MOST_MARKS } from "../../../src/page/crowd.ts";

const items = (count: number) => Array.from({ length: count }, (_, at) => ({ at }));

it("admits only so many of one screenful of text, and anew in the next", () => {
	const crowd = createCrowd<object>();
	const admitted = (length: number, count: number) => {
		crowd.read(length);
		const found = items(count);
		for (const item of found) crowd.found(item);
		return found.filter((item) => crowd.admits(item)).length;
	};
	expect(admitted(4000, 50)).toBe(50);
	expect(admitted(4000, 50)).toBe(MOST_MARKS - 50);
	expect(admitted(4000, 50)).toBe(50);
	expect(admitted(12_000, 300)).toBe(MOST_MARKS);
});

it("makes room when a mark goes, and counts nobody twice", () => {
	const crowd = createCrowd<object>();
	crowd.read(100);
	const all = items(MOST_MARKS + 1);
	const [first = {}] = all;
	const last = all.at(-1) ?? {};
	for (const item of all) crowd.found(item);
	for (const item of all) crowd.admits(item);
	expect(crowd.admits(first)).toBe(true);
	expect(crowd.admits(last)).toBe(false);
	crowd.leaves(first);
	crowd.leaves(first);
	expect(crowd.admits(last)).toBe(true);
	expect(crowd.admits(first)).toBe(false);
});

it("counts what appears later where it was found", () => {
	const crowd = createCrowd<object>();
	crowd.read(9000);
	const hidden = {};
	crowd.found(hidden);
	crowd.read(9000);
	for (const item of items(MOST_MARKS)) {
		crowd.found(item);
		crowd.admits(item);
	}
	expect(crowd.admits(hidden)).toBe(true);
});
