import { api } from "./browser.ts";
import { features } from "./features.ts";

const ITEM = "look-up";

/** Longest selection that is looked up; a longer one is no name. */
const LONGEST = 120;

/**
 * The item in a selection's context menu. Call while the script first runs. Where the browser has no such
 * menu (Firefox for Android), nothing happens.
 */
export function lookUpMenu(title: string, look: (text: string) => void): void {
	if (!features().contextMenu) return;
	const { contextMenus, runtime } = api();
	runtime.onInstalled.addListener(() => {
		// Created again at each update: removing first keeps a second creation from failing.
		void contextMenus.removeAll().then(() => contextMenus.create({ id: ITEM, contexts: ["selection"], title }));
	});
	contextMenus.onClicked.addListener(({ menuItemId, selectionText }) => {
		const text = selectionText?.replace(/\s+/g, " ").trim().slice(0, LONGEST);
		if (menuItemId === ITEM && text) look(text);
	});
}

/**
 * Opens the popup with a query in its field; the explore page in a tab where the browser will not open it.
 */
export async function openLookUp(query: string): Promise<void> {
	const { action, tabs, runtime } = api();
	const asked = encodeURIComponent(query);
	try {
		// The popup's address carries the query, so nothing has to be kept anywhere; it is reset at once.
		await action.setPopup({ popup: `popup.html?q=${asked}` });
		await action.openPopup();
	} catch {
		await tabs.create({ url: runtime.getURL(`explore.html#/search/${asked}`) });
	} finally {
		await action.setPopup({ popup: "popup.html" });
	}
}
