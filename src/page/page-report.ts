import { blockAround } from "./blocks.ts";
import { keyOf, type Span } from "./spans.ts";

/** One entity as the page names it. */
export interface NamedEntity {
	type: Span["type"];
	id: string;
	name: string;
	known: boolean;
	count: number;
	/** The first sentence that names it, cut to 200 characters. */
	sentence: string;
}

const LONGEST = 200;

/** Every entity that the visible text names, in order of first appearance. */
export function namedEntities(spans: Iterable<Span>): NamedEntity[] {
	const named = new Map<string, { span: Span; count: number }>();
	for (const span of spans) {
		if (span.hidden) continue;
		const key = keyOf(span);
		const entry = named.get(key);
		if (!entry) named.set(key, { span, count: 1 });
		else {
			entry.count++;
			if (precedes(span, entry.span)) entry.span = span;
		}
	}
	return [...named.values()]
		.sort((a, b) => (precedes(a.span, b.span) ? -1 : 1))
		.map(({ span, count }) => {
			const { type, id, name, known } = span;
			return { type, id, name, known, count, sentence: sentenceAround(span) };
		});
}

/** True when `a` begins before `b` in the document. */
export function precedes(a: Span, b: Span): boolean {
	const [from, to] = [a.parts[0], b.parts[0]];
	if (from.node === to.node) return from.start < to.start;
	return (from.node.compareDocumentPosition(to.node) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

/** The sentence a name stands in, as far as its block goes. */
export function sentenceAround(span: Span): string {
	const { node, start } = span.parts[0];
	const block = blockAround(node);
	if (!block) return span.surface;
	const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
	let text = "";
	let at = -1;
	for (let next = walker.nextNode() as Text | null; next; next = walker.nextNode() as Text | null) {
		if (next === node) at = text.length + start;
		if (at >= 0 && text.length > at + 4 * LONGEST) break;
		text += next.data;
	}
	return cutSentence(text, at, span.surface.length);
}

/** The sentence around `[at, at + length)`, its white space folded, at most 200 characters with the name in it. */
export function cutSentence(text: string, at: number, length: number): string {
	const before = text.slice(0, at);
	const opening = Math.max(...[...before.matchAll(/[.!?]\s+|[。！？]/g)].map((m) => m.index + m[0].length), 0);
	const after = text.slice(at + length);
	const closing = /[.!?](?=\s|$)|[。！？]/.exec(after);
	const end = closing ? at + length + closing.index + 1 : text.length;
	const fold = (part: string) => part.replace(/\s+/g, " ");
	const head = fold(text.slice(opening, at)).trimStart();
	const tail = fold(text.slice(at, end)).trimEnd();
	if (head.length + tail.length <= LONGEST) return head + tail;
	const room = Math.max(40, LONGEST - 2 - Math.min(tail.length, LONGEST - 60));
	const shortHead = head.length > room ? `…${head.slice(-room).replace(/^\S*\s/, "")}` : head;
	const left = LONGEST - shortHead.length - 1;
	return shortHead + (tail.length > left ? `${tail.slice(0, left).replace(/\s\S*$/, "")}…` : tail);
}
