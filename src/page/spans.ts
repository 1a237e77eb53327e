import type { EntityType } from "../dataset/records.ts";
import type { Part } from "./flows.ts";

/** A name found on the page, as plain data: which text it covers and what it stands for. */
export interface Span {
	type: EntityType;
	id: string;
	name: string;
	surface: string;
	/** False: the name follows a family's grammar, but the dataset holds no such member; `id` is the family then. */
	known: boolean;
	/** In document order; several when the name is split over inline elements. */
	parts: readonly [Part, ...Part[]];
	/** The text was hidden when last looked at. */
	hidden: boolean;
}

/** What two mentions share when they name the same thing. */
export function keyOf(entity: { type: EntityType; id: string; name: string; known: boolean }): string {
	return entity.known ? `${entity.type} ${entity.id}` : `${entity.type} ${entity.id} ${entity.name}`;
}

export interface SpanStore {
	readonly all: ReadonlySet<Span>;
	/** Spans that begin or run in this text node, in no particular order. */
	at(node: Text): readonly Span[];
	/** Adds a span. */
	add(span: Span): void;
	/** Takes a span away. */
	remove(span: Span): void;
	/** Every span that touches this stretch of text. */
	touching(part: Part): Span[];
	/** Takes away and gives back every span whose text has left the document. */
	sweep(): Span[];
}

/** All spans of a document. Nodes are held weakly but for the spans themselves, which {@link SpanStore.sweep} lets go. */
export function createSpanStore(): SpanStore {
	const all = new Set<Span>();
	const byNode = new WeakMap<Text, Span[]>();

	function remove(span: Span): void {
		all.delete(span);
		for (const { node } of span.parts) {
			const rest = byNode.get(node)?.filter((other) => other !== span) ?? [];
			if (rest.length > 0) byNode.set(node, rest);
			else byNode.delete(node);
		}
	}

	return {
		all,
		at: (node) => byNode.get(node) ?? [],
		add(span) {
			all.add(span);
			for (const node of new Set(span.parts.map((part) => part.node))) {
				const spans = byNode.get(node);
				if (spans) spans.push(span);
				else byNode.set(node, [span]);
			}
		},
		remove,
		touching: ({ node, start, end }) =>
			(byNode.get(node) ?? []).filter((span) =>
				span.parts.some((part) => part.node === node && part.start < end && part.end > start),
			),
		sweep() {
			const gone = [...all].filter((span) => !span.parts.every((part) => part.node.isConnected));
			for (const span of gone) remove(span);
			return gone;
		},
	};
}

/** False when the page changed the text under a span since it was found: it must not be shown then. */
export function isIntact(span: Span): boolean {
	const text = span.parts.map(({ node, start, end }) => node.data.slice(start, end)).join("");
	// The surface may hold a flow's joined text only: a name never crosses a flow break.
	return text === span.surface && span.parts[0].node.isConnected;
}

/** True when the reader cannot see the text: not rendered, or made invisible. Text that fades in counts as seen. */
export function isHidden(span: Span): boolean {
	return span.parts.some(({ node }) => node.parentElement?.checkVisibility({ visibilityProperty: true }) === false);
}
