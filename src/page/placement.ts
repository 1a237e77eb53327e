import type { Box, Point } from "./corridor.ts";

/** Viewports narrower or lower than this, in pixels, get a sheet at the bottom instead of a card by the mark. */
export const SHEET_BELOW = { width: 480, height: 360 };

/** Pixels between card and mark, and between card and the viewport's edge. */
const GAP = 8;
export const TALLEST = 420;

export interface Placement {
	left: number;
	/** Distance from the viewport's top, or, when the card stands above the mark, from its bottom. */
	top?: number;
	bottom?: number;
	/** Most height the card may take. */
	room: number;
}

interface Size {
	width: number;
	height: number;
}

/** True when there is no room for a card beside the text. */
export function needsSheet({ width, height }: Size): boolean {
	return width < SHEET_BELOW.width || height < SHEET_BELOW.height;
}

/**
 * Where a card goes: below the line of the mark that the pointer is on, above it where there is more room, never
 * over it, inside the viewport. A card above hangs on its lower edge, so that it stays by the mark when it grows.
 *
 * @param boxes the mark's boxes, one per line; at least one
 * @param card what the card would like to be
 */
export function placeCard(boxes: Box[], card: Size, view: Size, rtl: boolean, pointer?: Point): Placement {
	const line = lineAt(boxes, pointer);
	const below = view.height - line.bottom - 2 * GAP;
	const above = line.top - 2 * GAP;
	const wanted = Math.min(card.height, TALLEST);
	const isBelow = below >= wanted || below >= above;
	const room = Math.max(96, Math.min(TALLEST, Math.floor(isBelow ? below : above)));
	const start = rtl ? line.right - card.width : line.left;
	const left = Math.round(Math.max(GAP, Math.min(start, view.width - card.width - GAP)));
	// A mark at the very edge leaves no room on either side: the card stays in the viewport all the same.
	const edge = (distance: number) =>
		Math.round(Math.max(GAP, Math.min(distance, view.height - Math.min(wanted, room) - GAP)));
	return isBelow
		? { left, room, top: edge(line.bottom + GAP) }
		: { left, room, bottom: edge(view.height - line.top + GAP) };
}

/** The line the pointer is on, else the first one. */
function lineAt(boxes: Box[], pointer: Point | undefined): Box {
	const near = pointer && boxes.find(({ top, bottom }) => pointer.y >= top - 2 && pointer.y <= bottom + 2);
	return near ?? boxes[0] ?? { left: 0, top: 0, right: 0, bottom: 0 };
}
