import { api } from "./browser.ts";

/** What this browser offers beside the basics; all are missing on Firefox for Android but the badge. */
export interface Features {
	contextMenu: boolean;
	omnibox: boolean;
	commands: boolean;
	badge: boolean;
	/** `chrome://extensions/shortcuts` cannot be linked; Firefox opens its page by itself. */
	shortcutSettings: boolean;
}

/** Tests for the optional parts of the API, in this context. */
export function features(): Features {
	const all = api() as unknown as Record<string, Record<string, unknown> | undefined>;
	return {
		contextMenu: typeof all["contextMenus"]?.["create"] === "function",
		omnibox: typeof all["omnibox"]?.["setDefaultSuggestion"] === "function",
		commands: typeof all["commands"]?.["getAll"] === "function",
		badge: typeof all["action"]?.["setBadgeText"] === "function",
		shortcutSettings: typeof all["commands"]?.["openShortcutSettings"] === "function",
	};
}

/** True for a content script in a private window: nothing may be written that tells what was read there. */
export function isPrivate(): boolean {
	return api().extension?.inIncognitoContext === true;
}
