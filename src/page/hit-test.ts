import type { Span, SpanStore } from "./spans.ts";
import { isIntact } from "./spans.ts";

interface CaretPosition {
	offsetNode: Node;
	offset: number;
}
type CaretDocument = Document & {
	caretPositionFromPoint(x: number, y: number, options?: { shadowRoots: ShadowRoot[] }): CaretPosition | null;
};

/** Pixels around a mark that still count as on it. */
const SLACK = 1;
/** Children looked at per element beneath an overlay. */
const CHILDREN = 200;

export interface HitTester {
	/** The mark under a point of the viewport, if any. */
	at(x: number, y: number): Span | undefined;
}

/**
 * Tells which mark lies under the pointer: the caret position gives a text node, the node its spans, and the
 * spans' own boxes confirm. Where a transparent overlay (a card-wide link) hides the text from the caret, the
 * elements beneath are looked through.
 */
export function createHitTester(
	document: Document,
	store: Pick<SpanStore, "at">,
	isMarked: (span: Span) => boolean,
	shadowRoots: () => ShadowRoot[],
): HitTester {
	function confirm(node: Node, x: number, y: number): Span | undefined {
		if (node.nodeType !== Node.TEXT_NODE) return undefined;
		return store.at(node as Text).find((span) => isMarked(span) && isIntact(span) && covers(span, x, y));
	}

	return {
		at(x, y) {
			const caret = (document as CaretDocument).caretPositionFromPoint(x, y, { shadowRoots: shadowRoots() });
			const direct = caret && confirm(caret.offsetNode, x, y);
			if (direct) return isCovered(direct, x, y) ? undefined : direct;
			for (const element of elementsAt(document, x, y)) {
				let left = CHILDREN;
				for (let child = element.firstChild; child && left-- > 0; child = child.nextSibling) {
					const found = confirm(child, x, y);
					if (found) return found;
				}
				if (isOpaque(element)) return undefined;
			}
			return undefined;
		},
	};
}

/** Boxes of a span in viewport coordinates, one per line. */
export function boxesOf(span: Span): DOMRect[] {
	const first = span.parts[0];
	const last = span.parts[span.parts.length - 1] ?? first;
	if (first.node.data.length < first.end || last.node.data.length < last.end) return [];
	const range = first.node.ownerDocument.createRange();
	range.setStart(first.node, first.start);
	range.setEnd(last.node, last.end);
	const boxes = [...range.getClientRects()].filter((box) => box.width > 0 && box.height > 0);
	// A live range slows the page's own work down until it is collected; this one lets go of the text at once.
	range.selectNode(first.node.ownerDocument.documentElement);
	range.collapse();
	return boxes;
}

function covers(span: Span, x: number, y: number): boolean {
	return boxesOf(span).some(
		(box) => x >= box.left - SLACK && x <= box.right + SLACK && y >= box.top - SLACK && y <= box.bottom + SLACK,
	);
}

/** True when something opaque of the page lies over the text: a menu, a sticky header. */
function isCovered(span: Span, x: number, y: number): boolean {
	const document = span.parts[0].node.ownerDocument;
	for (const element of elementsAt(document, x, y)) {
		if (element.contains(span.parts[0].node) || span.parts[0].node.getRootNode() !== element.getRootNode())
			return false;
		if (isOpaque(element)) return true;
	}
	return false;
}

function* elementsAt(root: Document | ShadowRoot, x: number, y: number): Generator<Element> {
	for (const element of root.elementsFromPoint(x, y)) {
		if (element.shadowRoot && element.shadowRoot !== root) yield* elementsAt(element.shadowRoot, x, y);
		if (root.contains(element)) yield element;
	}
}

function isOpaque(element: Element): boolean {
	const { backgroundColor, backgroundImage, opacity } = getComputedStyle(element);
	if (opacity === "0") return false;
	return backgroundImage !== "none" || !/^(transparent|rgba\(.*, 0\)|.*\/ 0\))$/.test(backgroundColor);
}
