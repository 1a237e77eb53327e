import { isSiteOff, toggleSite } from "../settings/settings.ts";
import { sendToTab } from "./send.ts";
import { changeSettings } from "./storage.ts";
import type { ActiveTab } from "./tabs.ts";

/**
 * Switches marks off or on for the site of a tab. In a private window only the page itself learns of it. Rejects
 * when the browser refuses to store.
 */
export async function setSiteOff(tab: ActiveTab, host: string, off: boolean): Promise<void> {
	if (tab.isPrivate) {
		await sendToTab({ tab: tab.id }, "setSiteOff", { off });
		return;
	}
	await changeSettings((now) => (isSiteOff(now, host) === off ? now : toggleSite(now, host)));
}
