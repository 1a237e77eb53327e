import { composedParent } from "./composed.ts";

/** Where text is read for its own sake. */
const ARTICLE = "article,[role=article],[itemprop=articleBody]";
const MAIN = "main,[role=main]";
/** What surrounds the text, inside an article too. */
const AROUND =
	"nav,aside,form,menu,dialog:not([open]),[role=navigation],[role=complementary],[role=search],[role=menu],[role=banner],[role=contentinfo]";
/** Headers and footers surround the page, but belong to an article when they are in one. */
const PAGE_AROUND = "header,footer";

/** Paragraphs shorter than this say nothing about whether a page is for reading (as in Firefox's reader test). */
const LONG_PARAGRAPH = 140;
const READABLE_SCORE = 20;
/** Paragraphs looked at before a page without article or main counts as not for reading. */
const PARAGRAPHS = 400;

/**
 * The article-like region that a text belongs to, or undefined. A page with neither `article` nor `main` is one
 * region as a whole when it holds paragraphs to read, and none otherwise.
 */
export function createArticleRegions(document: Document): (node: Node) => Element | undefined {
	let readable: boolean | undefined;

	return (node) => {
		let article: Element | undefined;
		let main: Element | undefined;
		for (let at: Node | null = node; at; at = composedParent(at)) {
			if (!(at instanceof Element)) continue;
			if (at.matches(AROUND)) return undefined;
			if (!article && at.matches(PAGE_AROUND) && !at.parentElement?.closest(`${ARTICLE},${MAIN}`)) return undefined;
			if (!article && at.matches(ARTICLE)) article = at;
			else if (!main && at.matches(MAIN)) main = at;
		}
		if (article ?? main) return article ?? main;
		if (document.querySelector(`${ARTICLE},${MAIN}`)) return undefined;
		readable ??= isReadable(document);
		return readable ? document.documentElement : undefined;
	};
}

/** True when the page holds a few long paragraphs, or is a plain text file. */
export function isReadable(document: Document): boolean {
	if (document.contentType === "text/plain") return true;
	let score = 0;
	let looked = 0;
	for (const paragraph of document.querySelectorAll("p,blockquote,li p,div > br")) {
		if (++looked > PARAGRAPHS) return false;
		const element = paragraph.tagName === "BR" ? paragraph.parentElement : paragraph;
		if (!element || element.closest(AROUND)) continue;
		const length = (element.textContent ?? "").trim().length;
		if (length < LONG_PARAGRAPH) continue;
		score += Math.sqrt(length - LONG_PARAGRAPH);
		if (score > READABLE_SCORE) return true;
	}
	return false;
}
