import css from "../card/card.css?inline";

/**
 * Puts the card's own style on what stands inside `.detail-body` of this document, and on nothing else: its
 * rules are written for a shadow root of their own and name bare elements.
 */
export function adoptCardStyle(document: Document): void {
	const sheet = new CSSStyleSheet();
	sheet.replaceSync(`@scope (.detail-body) { ${css} }`);
	document.adoptedStyleSheets.push(sheet);
}
