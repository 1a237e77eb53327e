/**
 * Why nothing answers in a tab. `own`: a page of this extension. `reader`: the browser's reader view. `loading`: not
 * yet there. `asleep`: unloaded to save memory. `no-access`: the person has taken away access to sites. `browser`: a
 * page of the browser itself. `old`: a page that extensions may read but that this one does not run in, because it is
 * older than the installation, a PDF, or a store. `unknown`: one of these; Chrome tells no more.
 */
export type ClosedWhy = "own" | "reader" | "loading" | "asleep" | "no-access" | "browser" | "old" | "unknown";

/** What the browser says of a tab without the `tabs` permission. */
interface TellingTab {
	status?: string;
	discarded?: boolean;
	/** Chrome: of our own pages only. Firefox: also of pages that we may read; only whether it is there is looked at. */
	url?: string;
	/** Firefox only. */
	isArticle?: boolean;
	isInReaderMode?: boolean;
}

/** Reads from a silent tab why it is silent. `own` is the address that all pages of this extension begin with. */
export function whyClosed(tab: TellingTab | undefined, mayRead: boolean, own: string): ClosedWhy {
	if (!tab) return "unknown";
	if (tab.url?.startsWith(own)) return "own";
	if (!mayRead) return "no-access";
	if (tab.discarded) return "asleep";
	// Once in reader view, Firefox hides the address and goes on saying that the page is an article.
	if (tab.isInReaderMode || (tab.isArticle && tab.url === undefined)) return "reader";
	if (tab.status === "loading") return "loading";
	if (!own.startsWith("moz-extension:")) return "unknown";
	return tab.url === undefined ? "browser" : "old";
}
