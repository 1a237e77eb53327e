import type { CardQuery, EntityRef } from "../dataset/card.ts";

/** What a card is about: a name on the page, or an entity looked up from within the card. */
export interface Subject {
	entity: EntityRef;
	/** As it stands on the page; absent when looked up. */
	surface?: string;
	/** False: `entity.name` follows a family's grammar, and the facts are the family's. */
	known: boolean;
}

/** Everything that what a card says depends on, but for the language. */
export interface CardRequest {
	query: CardQuery;
	subject: Subject;
	/** The page's models against each other, with the subject first. */
	compare: boolean;
	/** The loose name on the page that this model may be taken for. */
	loose?: string;
	/** There is a card to go back to. */
	canGoBack: boolean;
	/** Publication date of the page, when it names one. */
	published?: string;
	/** Host name of the page. */
	site: string;
}

/** A drawn card as plain data: elements to make, in a shadow tree of ours, with their style. */
export interface Drawing {
	tree: Tree;
	css: string;
}

export type Tree = string | Branch;

export interface Branch {
	tag: string;
	attributes: Record<string, string>;
	/** What a click on the element, or the focus coming to it, does. */
	on?: { click?: Call; focus?: Call };
	children: Tree[];
}

/** An action by name, with its arguments. */
export type Call = [action: string, ...values: unknown[]];

const SVG = "http://www.w3.org/2000/svg";

/** Makes the elements of a drawing. Text is set as text; an address is taken only when it is https or http. */
export function build(tree: Tree, document: Document, onCall: (call: Call) => void, inSvg = false): Node {
	if (typeof tree === "string") return document.createTextNode(tree);
	const { tag, attributes, on, children } = tree;
	const svg = inSvg || tag === "svg";
	const element = svg ? document.createElementNS(SVG, tag) : document.createElement(tag);
	for (const [name, value] of Object.entries(attributes)) {
		// As an attribute it would fall under the policy of the page (and does on our own welcome page).
		if (name === "style" && element instanceof HTMLElement) element.style.cssText = value;
		else if (name !== "href" || /^https?:/.test(value)) element.setAttribute(name, value);
	}
	for (const kind of ["click", "focus"] as const) {
		const call = on?.[kind];
		if (call) element.addEventListener(kind, () => onCall(call));
	}
	for (const child of children) element.append(build(child, document, onCall, svg));
	return element;
}
