import { isIntact, type Span } from "./spans.ts";

/**
 * Names under which marks are registered. They are in the style sheet that the manifest lists, so they are
 * fixed; they are plain words, so that they say nothing about who set them. See docs/decisions.
 */
export const MARK = "text-note";
export const ACTIVE = "text-note-active";

export interface Marks {
	paint(span: Span): void;
	erase(span: Span): void;
	/** Tints this span and no other; undefined tints none. */
	activate(span: Span | undefined): void;
	/** Registers the marks again when the page cleared the registry or took a name. */
	keep(): void;
}

/** Paints spans with the CSS Custom Highlight API: the page's document is not touched. Ends with the signal. */
export function createMarks(signal: AbortSignal): Marks {
	const mark = new Highlight();
	const active = new Highlight();
	active.priority = 1;
	const ranges = new Map<Span, StaticRange>();
	let activeSpan: Span | undefined;

	function keep(): void {
		if (signal.aborted) return;
		for (const [name, highlight] of [
			[MARK, mark],
			[ACTIVE, active],
		] as const) {
			if (highlight.size > 0) {
				if (CSS.highlights.get(name) !== highlight) CSS.highlights.set(name, highlight);
			} else if (CSS.highlights.get(name) === highlight) CSS.highlights.delete(name);
		}
	}

	signal.addEventListener("abort", () => {
		for (const [name, highlight] of [
			[MARK, mark],
			[ACTIVE, active],
		] as const) {
			if (CSS.highlights.get(name) === highlight) CSS.highlights.delete(name);
			highlight.clear();
		}
		ranges.clear();
	});

	return {
		paint(span) {
			if (ranges.has(span)) return;
			const range = staticRange(span);
			ranges.set(span, range);
			mark.add(range);
			if (ranges.size === 1) keep();
		},
		erase(span) {
			const range = ranges.get(span);
			if (range) mark.delete(range);
			ranges.delete(span);
			if (activeSpan === span) this.activate(undefined);
			if (ranges.size === 0) keep();
		},
		activate(span) {
			if (activeSpan === span) return;
			activeSpan = span;
			active.clear();
			if (span && isIntact(span)) active.add(staticRange(span));
			keep();
		},
		keep,
	};
}

function staticRange(span: Span): StaticRange {
	const first = span.parts[0];
	const last = span.parts[span.parts.length - 1] ?? first;
	return new StaticRange({
		startContainer: first.node,
		startOffset: first.start,
		endContainer: last.node,
		endOffset: last.end,
	});
}
