import { api } from "./browser.ts";

/** Where the browser keeps a page of ours beside the tabs: Firefox's sidebar, Chrome's side panel. */
interface PanelApis {
	sidebarAction?: { open(): Promise<void> };
	sidePanel?: { open(where: { windowId: number }): Promise<void> };
}

/** A permission that Chrome's manifest offers as optional; asking for it shows no warning, and it opens no page to us. */
const PERMISSION = { permissions: ["sidePanel"] };

/** True where this browser can keep the popup's app open beside the page. */
export function canOpenPanel(): boolean {
	const { sidebarAction } = api() as unknown as PanelApis;
	if (typeof sidebarAction?.open === "function") return true;
	return api().runtime.getManifest().optional_permissions?.includes("sidePanel") ?? false;
}

/**
 * Opens the side panel or sidebar of a window. Must be called in answer to a click or a key. In Chrome the first time
 * asks for the permission that the panel needs. False when the browser or the person refuses.
 */
export async function openPanel(windowId: number | undefined): Promise<boolean> {
	try {
		const { sidebarAction } = api() as unknown as PanelApis;
		if (sidebarAction) {
			await sidebarAction.open();
			return true;
		}
		// Types of the polyfill do not know this permission.
		const asked = PERMISSION as Parameters<ReturnType<typeof api>["permissions"]["request"]>[0];
		if (!(await api().permissions.request(asked)) || windowId === undefined) return false;
		// Chrome adds the API to running pages when the permission is given; the polyfill's object was made before.
		const { chrome } = globalThis as { chrome?: PanelApis };
		if (!chrome?.sidePanel) return false;
		await chrome.sidePanel.open({ windowId });
		return true;
	} catch {
		return false;
	}
}
