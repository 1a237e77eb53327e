import type { Settings } from "../settings/settings.ts";
import { api } from "./browser.ts";

/** The text on the toolbar icon: the number of distinct entities, at most `99+`, nothing for none. */
export function badgeText(distinct: number, settings: Pick<Settings, "badge" | "paused">): string {
	if (!settings.badge || settings.paused || distinct <= 0) return "";
	return distinct > 99 ? "99+" : String(distinct);
}

/** Shows the text on one tab's icon; the browser clears it when the tab goes elsewhere. A closed tab is no error. */
export async function showBadge(tab: number, text: string): Promise<void> {
	const { action } = api();
	try {
		await action.setBadgeBackgroundColor({ tabId: tab, color: "#555C68" });
		await action.setBadgeText({ tabId: tab, text });
	} catch {
		// The tab closed meanwhile.
	}
}

/** Takes the text off every tab's icon. */
export async function clearBadges(): Promise<void> {
	const tabs = await api().tabs.query({});
	await Promise.all(tabs.flatMap((tab) => (tab.id === undefined ? [] : [showBadge(tab.id, "")])));
}

const SIZES = [16, 32, 48] as const;

/** Draws the toolbar icon for running or paused. */
export async function showPaused(paused: boolean): Promise<void> {
	const name = paused ? "paused" : "icon";
	const path = Object.fromEntries(SIZES.map((size) => [String(size), `/icon/${name}-${size}.png`]));
	await api().action.setIcon({ path });
}
