/** Elements that begin and end a line of thought whatever the page's style says. */
const BLOCK = new Set(
	(
		"ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION CENTER DD DETAILS DIALOG DIV DL DT FIELDSET FIGCAPTION FIGURE " +
		"FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HGROUP HTML LEGEND LI MAIN MENU NAV OL P PRE SEARCH SECTION SUMMARY " +
		"TABLE TBODY TD TFOOT TH THEAD TR UL"
	).split(" "),
);

/** Elements without text of their own that part what stands before and after them. */
const PARTING = new Set("BR HR IMG INPUT IFRAME VIDEO AUDIO CANVAS OBJECT EMBED SVG".split(" "));

/** `touching`: the two texts have no space between them, so that only the layout can keep them apart. */
export type Adjacency = "touching" | "spaced";

/** How many steps between two texts are looked at; what lies further apart is apart. */
const REACH = 400;

/**
 * True when a block boundary, a line break or an image lies between two text nodes, `after` following `before`
 * in document order. Reads computed styles of inline elements only.
 */
export function areParted(before: Text, after: Text, adjacency: Adjacency): boolean {
	let node: Node = before;
	for (let step = 0; step < REACH; step++) {
		if (node.firstChild) {
			node = node.firstChild;
		} else {
			while (!node.nextSibling) {
				const parent: Node | null = node.parentNode;
				if (!parent || parts(parent, adjacency)) return true;
				node = parent;
			}
			node = node.nextSibling;
		}
		if (node === after) return false;
		if (parts(node, adjacency)) return true;
	}
	return true;
}

/** The nearest element at or above `node` that is a block: what has to be read again when `node` changed. */
export function blockAround(node: Node): Element | undefined {
	let element = node instanceof Element ? node : node.parentElement;
	while (element && !parts(element, "spaced")) {
		if (!element.parentElement) return element;
		element = element.parentElement;
	}
	return element ?? undefined;
}

/** True for elements that are blocks whatever their style, which a removed element has no more. */
export function isBlockTag(node: Node): boolean {
	return BLOCK.has(node.nodeName) || PARTING.has(node.nodeName) || node.nodeName.includes("-");
}

function parts(node: Node, adjacency: Adjacency): boolean {
	if (!(node instanceof Element)) return node.nodeType === Node.DOCUMENT_FRAGMENT_NODE;
	const tag = node.tagName.toUpperCase();
	if (BLOCK.has(tag) || PARTING.has(tag)) return true;
	const display = getComputedStyle(node).display;
	// Without any layout (a frame that is not shown) the kind of element alone decides.
	if (display === "" || display === "inline" || display === "contents" || display.startsWith("ruby")) return false;
	// A pill such as "New" directly before a name is set apart by its own box; a name in a box of its own is not.
	if (display === "inline-block" || display === "inline-flex") return adjacency === "touching";
	return display !== "none";
}
