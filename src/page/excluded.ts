/** Subtrees whose text is never read: code, form fields, editable text, text that is not for reading. */
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

/** The selector for one document: a plain-text file is shown by browsers as one `pre`, which then is the text itself. */
export function excludedSelector(document: Document): string {
	return document.contentType === "text/plain" ? EXCLUDED : `${EXCLUDED},pre`;
}
