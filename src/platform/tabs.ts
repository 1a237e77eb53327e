import { api } from "./browser.ts";

/** The tab that a person looks at. */
export interface ActiveTab {
	id: number;
	/** It is in a private window. */
	isPrivate: boolean;
}

/** The tab that a person looks at in this window, or undefined. Needs no permission: no address is read. */
export async function activeTab(): Promise<ActiveTab | undefined> {
	try {
		const [tab] = await api().tabs.query({ active: true, lastFocusedWindow: true });
		return tab?.id === undefined ? undefined : { id: tab.id, isPrivate: tab.incognito };
	} catch {
		return undefined;
	}
}

/** Opens one of our own pages in a new tab. `path` is inside the extension, such as `explore.html#/model/gpt-4o`. */
export async function openPage(path: string): Promise<void> {
	await api().tabs.create({ url: api().runtime.getURL(path) });
}

/** Opens the settings page. */
export function openSettings(): void {
	void api().runtime.openOptionsPage();
}

/** Calls `on` when another tab comes to the front or the one in front has loaded another page, until the signal aborts. */
export function onTabChange(signal: AbortSignal, on: () => void): void {
	const { onActivated, onUpdated } = api().tabs;
	const updated = (_tab: number, change: { status?: string }) => {
		if (change.status === "complete") on();
	};
	onActivated.addListener(on);
	onUpdated.addListener(updated);
	signal.addEventListener("abort", () => {
		onActivated.removeListener(on);
		onUpdated.removeListener(updated);
	});
}
