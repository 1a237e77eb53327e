import css from "../card/card.css?inline";

/** What the card's frame does on a page; there is no frame here. */
const RESET = ":where(h1, h2, h3, p, ul, dl, dd, table) { margin: 0; padding: 0; font: inherit; }";

/**
 * Puts the card's own style on what stands inside `.detail-body` of this document, and on nothing else: its
 * rules are written for a shadow root of their own and name bare elements.
 */
export function adoptCardStyle(document: Document): void {
	const sheet = new CSSStyleSheet();
	sheet.replaceSync(`@scope (.detail-body) { ${RESET} ${css} }`);
	document.adoptedStyleSheets.push(sheet);
}
