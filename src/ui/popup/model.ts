import type { Card, EntityRef } from "../../dataset/card.ts";
import type { SearchHit } from "../../search/search.ts";

/** One entity that the page names. */
export interface PageRow extends EntityRef {
	/** False: its name follows a family's grammar, but the dataset holds no such member. */
	known: boolean;
	count: number;
	/** The first sentence that names it. */
	sentence: string;
}

/** What the popup knows about the tab beneath it. */
export type PageState =
	| { kind: "waiting" }
	/** Nobody answers there: extensions are kept out, or the page is older than the extension. */
	| { kind: "closed" }
	| { kind: "unsupported" }
	| { kind: "open"; host: string; siteOff: boolean; rows: PageRow[] };

/** Everything the popup shows that does not come from typing in it. */
export interface PopupState {
	page: PageState;
	paused: boolean;
	/** Date of the dataset, once known. */
	dataDate?: string;
	/** Network requests that this window has made, as the browser counts them. */
	requests: number;
}

/** What the popup can do. A promise of `undefined` means that nobody answered. */
export interface PopupPort {
	search(query: string): Promise<SearchHit[] | undefined>;
	card(entity: EntityRef): Promise<{ card: Card | undefined } | undefined>;
	/** Scrolls the page to the next mention. */
	jump(entity: EntityRef): void;
	setSiteOff(off: boolean): void;
	setPaused(paused: boolean): void;
	openSettings(): void;
	/** Opens everything we hold about the entity in a tab. */
	openAll(entity: EntityRef): void;
	/** Opens the models of this page against each other in a tab. */
	openCompare(): void;
	/** Puts text on the clipboard; false when the browser refuses. */
	copy(text: string): Promise<boolean>;
	/** Closes the popup, where it can be closed. */
	close(): void;
}
