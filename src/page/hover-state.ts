import type { Point } from "./corridor.ts";

/** Milliseconds. */
export const TINT_AFTER = 60;
export const REST = 120;
export const RESHOW_DELAY = 100;
export const LEAVE_GRACE = 300;
/** A pointer that moves less than this, in pixels, rests. */
const STILL = 4;

/** How long the pointer has to stay on a mark; `click`: a card opens on a click only. */
export type Delay = number | "click";

/**
 * What the card is doing. `T` is what a mark stands for; the machine compares it by identity only.
 *
 * - `idle`: nothing shown. `closedAt` is when a card was last closed by leaving, for the quick second card.
 * - `pending`: the pointer is on a mark and may come to rest.
 * - `open`: a card is shown because the pointer rested; it closes when the pointer leaves.
 * - `leaving`: the pointer left mark and card; the card is still there. It may be over the next mark.
 * - `pinned`: a card is shown until it is closed on purpose.
 */
export type HoverState<T> =
	| { mode: "idle"; closedAt: number }
	| { mode: "pending"; target: T; since: number; delay: number; still: Rest }
	| { mode: "open"; target: T }
	| { mode: "leaving"; target: T; since: number; next?: { target: T; since: number; still: Rest } }
	| { mode: "pinned"; target: T; by: Opener };

/** How a card that stays came about: by a click, a tap, a key or the popup's list, or its own pin. */
export type Opener = "pointer" | "touch" | "keys" | "pin";

interface Rest extends Point {
	since: number;
}

export type HoverEvent<T> =
	/** The pointer moved. `inside`: it is over the card or on the way to it. */
	| ({ kind: "move"; target: T | undefined; inside: boolean; dragging: boolean } & Point)
	/** Time has passed. */
	| { kind: "tick" }
	/** The pointer left the window. */
	| { kind: "out" }
	/** A mark was clicked or tapped, or chosen from the list or by a key. */
	| { kind: "choose"; target: T; by: "pointer" | "touch" | "keys" }
	/** The card's pin. */
	| { kind: "pin" }
	| { kind: "unpin" }
	/** The card was used: it stays as if its mark had been clicked. */
	| { kind: "use" }
	/** A press on the page beside card and marks; only a card held by its pin stays. */
	| { kind: "elsewhere" }
	/** Esc, the close button. */
	| { kind: "close" }
	/** The page was scrolled far, hidden or left: hover cards close, pinned ones stay. */
	| { kind: "away" };

export interface HoverView<T> {
	/** The mark whose card is shown. */
	card: T | undefined;
	pinned: boolean;
	by: "hover" | Opener;
	/** The mark that is tinted. */
	tint: T | undefined;
	/** When the next `tick` is due. */
	wakeAt: number | undefined;
}

/** The state before anything has happened. */
export function idleState<T>(): HoverState<T> {
	return { mode: "idle", closedAt: Number.NEGATIVE_INFINITY };
}

/** The state after an event; `now` in milliseconds of any clock that only goes forward. */
export function step<T>(state: HoverState<T>, event: HoverEvent<T>, now: number, delay: Delay): HoverState<T> {
	switch (event.kind) {
		case "choose":
			return { mode: "pinned", target: event.target, by: event.by };
		case "close":
			return idleState();
		case "pin":
			return hasCard(state) ? { mode: "pinned", target: state.target, by: "pin" } : state;
		case "unpin":
			return state.mode === "pinned" ? { mode: "pinned", target: state.target, by: "pointer" } : state;
		case "use":
			return hasCard(state) && state.mode !== "pinned"
				? { mode: "pinned", target: state.target, by: "pointer" }
				: state;
		case "elsewhere":
			return state.mode === "pinned" && state.by === "pin" ? state : idleState();
		case "away":
			return state.mode === "pinned" ? state : idleState();
		case "out":
			return onMove(
				state,
				{ x: Number.NaN, y: Number.NaN, target: undefined, inside: false, dragging: false },
				now,
				delay,
			);
		case "move":
			return onMove(state, event, now, delay);
		case "tick":
			return onTick(state, now);
	}
}

/** What is to be seen in a state. */
export function viewOf<T>(state: HoverState<T>, now: number): HoverView<T> {
	const none = { card: undefined, pinned: false, by: "hover", tint: undefined, wakeAt: undefined } as const;
	switch (state.mode) {
		case "idle":
			return none;
		case "pending": {
			const tinted = now >= state.since + TINT_AFTER;
			const opensAt = openTime(state.since, state.delay, state.still);
			return {
				...none,
				tint: tinted ? state.target : undefined,
				wakeAt: tinted ? finite(opensAt) : state.since + TINT_AFTER,
			};
		}
		case "open":
			return { ...none, card: state.target, tint: state.target };
		case "leaving": {
			const closesAt = state.since + LEAVE_GRACE;
			const next = state.next ? openTime(state.next.since, RESHOW_DELAY, state.next.still) : closesAt;
			return { ...none, card: state.target, tint: state.target, wakeAt: Math.min(closesAt, next) };
		}
		case "pinned":
			return { ...none, card: state.target, tint: state.target, pinned: true, by: state.by };
	}
}

type Move<T> = Omit<Extract<HoverEvent<T>, { kind: "move" }>, "kind">;

function onMove<T>(state: HoverState<T>, move: Move<T>, now: number, delay: Delay): HoverState<T> {
	const { target, inside, dragging } = move;
	switch (state.mode) {
		case "pinned":
			return state;
		case "idle":
		case "pending": {
			const closedAt = state.mode === "idle" ? state.closedAt : Number.NEGATIVE_INFINITY;
			if (!target || dragging) return { mode: "idle", closedAt };
			if (state.mode === "pending" && state.target === target) return { ...state, still: rest(state.still, move, now) };
			return {
				mode: "pending",
				target,
				since: now,
				delay: delay === "click" ? Number.POSITIVE_INFINITY : now - closedAt < LEAVE_GRACE ? RESHOW_DELAY : delay,
				still: rest(undefined, move, now),
			};
		}
		case "open":
		case "leaving": {
			if (inside || target === state.target) return { mode: "open", target: state.target };
			const since = state.mode === "leaving" ? state.since : now;
			if (!target || dragging || delay === "click") return { mode: "leaving", target: state.target, since };
			const before = state.mode === "leaving" && state.next?.target === target ? state.next : undefined;
			const next = { target, since: before?.since ?? now, still: rest(before?.still, move, now) };
			return { mode: "leaving", target: state.target, since, next };
		}
	}
}

function onTick<T>(state: HoverState<T>, now: number): HoverState<T> {
	if (state.mode === "pending" && now >= openTime(state.since, state.delay, state.still)) {
		return { mode: "open", target: state.target };
	}
	if (state.mode === "leaving") {
		const { next } = state;
		if (next && now >= openTime(next.since, RESHOW_DELAY, next.still)) return { mode: "open", target: next.target };
		if (now >= state.since + LEAVE_GRACE) {
			if (!next) return { mode: "idle", closedAt: now };
			return { mode: "pending", target: next.target, since: next.since, delay: RESHOW_DELAY, still: next.still };
		}
	}
	return state;
}

function hasCard<T>(state: HoverState<T>): state is Extract<HoverState<T>, { mode: "open" | "leaving" | "pinned" }> {
	return state.mode !== "idle" && state.mode !== "pending";
}

/** A card opens after its delay, and only once the pointer has come to rest. */
function openTime(since: number, delay: number, still: Rest): number {
	return Math.max(since + delay, still.since + Math.min(REST, delay));
}

function rest(before: Rest | undefined, { x, y }: Point, now: number): Rest {
	return before && Math.hypot(x - before.x, y - before.y) < STILL ? before : { x, y, since: now };
}

function finite(time: number): number | undefined {
	return Number.isFinite(time) ? time : undefined;
}
