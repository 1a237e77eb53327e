import { computePosition, flip, inline, offset, shift, size } from "@floating-ui/dom";
import { boxesOf } from "./hit-test.ts";
import type { Span } from "./spans.ts";

/** Viewports narrower or lower than this, in pixels, get a sheet at the bottom instead of a card by the mark. */
export const SHEET_BELOW = { width: 480, height: 360 };

/** Pixels between card and mark, and between card and the viewport's edge. */
const GAP = 8;
const TALLEST = 420;

/** True when there is no room for a card beside the text. */
export function needsSheet(window: Window): boolean {
	return window.innerWidth < SHEET_BELOW.width || window.innerHeight < SHEET_BELOW.height;
}

/**
 * Places the card above or below the line of the mark that the pointer is on, never over it, inside the
 * viewport. Scrolls nothing. Does nothing when the mark has no boxes.
 */
export async function placeCard(card: HTMLElement, span: Span, pointer?: { x: number; y: number }): Promise<void> {
	const boxes = boxesOf(span);
	const parent = span.parts[0].node.parentElement;
	if (boxes.length === 0) return;
	const reference = {
		getBoundingClientRect: () => around(boxes),
		getClientRects: () => boxes,
		...(parent ? { contextElement: parent } : {}),
	};
	const { x, y } = await computePosition(reference, card, {
		strategy: "fixed",
		placement: "bottom-start",
		middleware: [
			inline(pointer ?? {}),
			offset(GAP),
			flip({ padding: GAP, crossAxis: false, fallbackStrategy: "bestFit", rootBoundary: "viewport" }),
			shift({ padding: GAP, rootBoundary: "viewport" }),
			size({
				padding: GAP,
				rootBoundary: "viewport",
				apply: ({ availableHeight, elements }) => {
					const height = Math.max(120, Math.min(TALLEST, Math.floor(availableHeight)));
					elements.floating.style.setProperty("--room", `${height}px`);
				},
			}),
		],
	});
	card.style.left = `${Math.round(x)}px`;
	card.style.top = `${Math.round(y)}px`;
}

function around(boxes: DOMRect[]): DOMRect {
	const left = Math.min(...boxes.map((box) => box.left));
	const top = Math.min(...boxes.map((box) => box.top));
	const right = Math.max(...boxes.map((box) => box.right));
	const bottom = Math.max(...boxes.map((box) => box.bottom));
	return new DOMRect(left, top, right - left, bottom - top);
}
