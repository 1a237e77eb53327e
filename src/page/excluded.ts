/** Subtrees whose names are never marked: code, form fields, editable text, text that is not for reading. */
const EXCLUDED = [
	"script",
	"style",
	"noscript",
	"template",
	"textarea",
	"select",
	"option",
	"button",
	"code",
	"kbd",
	"samp",
	"svg",
	"math",
	"canvas",
	"iframe",
	"object",
	"audio",
	"video",
	"[contenteditable]:not([contenteditable=false])",
	"[role=textbox]",
	"[aria-hidden=true]",
].join(",");

/**
 * True for text in which no name is marked. Asked only where a name was found: asking for every node, or for all such
 * elements beforehand, costs several times the walk. A plain-text file is shown by browsers as one `pre`, which then
 * is the text itself.
 */
export function isExcluded(node: Node): boolean {
	const element = node instanceof Element ? node : node.parentElement;
	if (!element) return false;
	if (element instanceof HTMLElement && element.isContentEditable) return true;
	return element.closest(element.ownerDocument.contentType === "text/plain" ? EXCLUDED : `${EXCLUDED},pre`) !== null;
}

/** Elements that may hold much text which is none: their text nodes are left out while walking. */
const MACHINERY = ["script", "style", "noscript"];

/** The text nodes of scripts and styles under a root. */
export function machineryIn(root: ParentNode): Set<Node> {
	const texts = new Set<Node>();
	for (const tag of MACHINERY) {
		// Live collections are the cheapest way to ask; shadow roots have none.
		const elements =
			root instanceof Element || root instanceof Document ? root.getElementsByTagName(tag) : root.querySelectorAll(tag);
		for (const element of elements) for (const child of element.childNodes) texts.add(child);
	}
	return texts;
}
