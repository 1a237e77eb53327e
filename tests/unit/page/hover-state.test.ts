import { describe, expect, it } from "vitest";
import { type Delay, type HoverEvent, idleState, step, viewOf } from "../../../src/page/hover-state.ts";

/** Plays events at given times; timers fire when they are due. Gives what is seen in the end. */
function play(events: [at: number, event: HoverEvent<string>][], until: number, delay: Delay = 400) {
	let state = idleState<string>();
	const seen: string[] = [];
	const note = (at: number) => {
		const { card, tint } = viewOf(state, at);
		const now = `${card ?? "-"}/${tint ?? "-"}`;
		if (!seen.at(-1)?.endsWith(now)) seen.push(`${at} ${now}`);
	};
	const tickUntil = (end: number) => {
		for (let wakeAt = viewOf(state, end).wakeAt, turns = 0; turns < 20; turns++) {
			wakeAt = viewOf(state, turns === 0 ? last : (wakeAt ?? last)).wakeAt;
			if (wakeAt === undefined || wakeAt > end) return;
			state = step(state, { kind: "tick" }, wakeAt, delay);
			last = wakeAt;
			note(wakeAt);
		}
		throw new Error("the clock does not come to rest");
	};
	let last = 0;
	for (const [at, event] of events) {
		tickUntil(at);
		state = step(state, event, at, delay);
		last = at;
		note(at);
	}
	tickUntil(until);
	return { state, view: viewOf(state, until), seen };
}

const on = (target: string | undefined, x = 0, inside = false, dragging = false): HoverEvent<string> => ({
	kind: "move",
	x,
	y: 0,
	target,
	inside,
	dragging,
});

describe("resting on a mark", () => {
	it("tints after 60 ms and opens after the delay", () => {
		expect(play([[0, on("a")]], 1000).seen).toEqual(["0 -/-", "60 -/a", "400 a/a"]);
	});

	it("waits until the pointer rests: moving on keeps the card closed", () => {
		const moves = Array.from({ length: 12 }, (_, i): [number, HoverEvent<string>] => [i * 50, on("a", i * 10)]);
		expect(play(moves, 600).view.card).toBeUndefined();
		expect(play(moves, 700).view.card).toBe("a");
	});

	it("takes a tremble for rest", () => {
		const moves = Array.from({ length: 8 }, (_, i): [number, HoverEvent<string>] => [i * 50, on("a", i % 2)]);
		expect(play(moves, 400).view.card).toBe("a");
	});

	it("opens nothing when the pointer only passes, drags, or hovering is off", () => {
		expect(
			play(
				[
					[0, on("a")],
					[200, on(undefined)],
				],
				1000,
			).seen,
		).toEqual(["0 -/-", "60 -/a", "200 -/-"]);
		expect(play([[0, on("a", 0, false, true)]], 1000).view.card).toBeUndefined();
		expect(play([[0, on("a")]], 5000, "click").view).toMatchObject({ card: undefined, tint: "a", wakeAt: undefined });
	});
});

describe("leaving", () => {
	it("closes after the grace", () => {
		const { seen } = play(
			[
				[0, on("a")],
				[500, on(undefined)],
			],
			2000,
		);
		expect(seen).toEqual(["0 -/-", "60 -/a", "400 a/a", "800 -/-"]);
	});

	it("stays when the pointer comes back, goes to the card, or is on the way to it", () => {
		for (const back of [on("a"), on(undefined, 0, true)]) {
			expect(
				play(
					[
						[0, on("a")],
						[500, on(undefined)],
						[700, back],
					],
					2000,
				).view.card,
			).toBe("a");
		}
	});

	it("counts the grace from leaving, however the pointer moves", () => {
		const { view } = play(
			[
				[0, on("a")],
				[500, on(undefined)],
				[700, on(undefined, 50)],
			],
			801,
		);
		expect(view.card).toBeUndefined();
	});

	it("opens the next card sooner: over to it, and shortly after the last closed", () => {
		expect(
			play(
				[
					[0, on("a")],
					[500, on("b")],
				],
				1000,
			).seen.at(-1),
		).toBe("600 b/b");
		expect(
			play(
				[
					[0, on("a")],
					[500, on(undefined)],
					[900, on("b")],
				],
				2000,
			).seen.at(-1),
		).toBe("1000 b/b");
		expect(
			play(
				[
					[0, on("a")],
					[500, on(undefined)],
					[1200, on("b")],
				],
				2000,
			).seen.at(-1),
		).toBe("1600 b/b");
	});

	it("waits for rest on the next mark as well", () => {
		const moves: [number, HoverEvent<string>][] = [[0, on("a")]];
		for (let i = 0; i < 10; i++) moves.push([500 + i * 40, on("b", i * 10)]);
		expect(play(moves, 870).view.card).not.toBe("b");
		expect(play(moves, 1000).view.card).toBe("b");
	});

	it("closes when the page is scrolled away or hidden", () => {
		expect(
			play(
				[
					[0, on("a")],
					[500, { kind: "away" }],
				],
				500,
			).view.card,
		).toBeUndefined();
	});
});

describe("choosing and pinning", () => {
	it("opens at once and stays whatever the pointer does", () => {
		const { view } = play(
			[
				[0, { kind: "choose", target: "a", by: "pointer" }],
				[100, on("b")],
				[150, { kind: "away" }],
			],
			2000,
		);
		expect(view).toMatchObject({ card: "a", pinned: true, by: "pointer" });
	});

	it("closes by a press elsewhere, unless held by its pin", () => {
		const chosen: [number, HoverEvent<string>] = [0, { kind: "choose", target: "a", by: "keys" }];
		expect(play([chosen, [9, { kind: "elsewhere" }]], 10).view.card).toBeUndefined();
		expect(play([chosen, [5, { kind: "pin" }], [9, { kind: "elsewhere" }]], 10).view.card).toBe("a");
		expect(
			play([chosen, [5, { kind: "pin" }], [6, { kind: "unpin" }], [9, { kind: "elsewhere" }]], 10).view.card,
		).toBeUndefined();
		expect(play([chosen, [5, { kind: "pin" }], [9, { kind: "close" }]], 10).view.card).toBeUndefined();
	});

	it("keeps a hover card that is used, and none where none is", () => {
		expect(
			play(
				[
					[0, on("a")],
					[500, { kind: "use" }],
					[510, on(undefined)],
				],
				2000,
			).view.card,
		).toBe("a");
		expect(
			play(
				[
					[0, { kind: "use" }],
					[1, { kind: "pin" }],
				],
				10,
			).view.card,
		).toBeUndefined();
	});
});
