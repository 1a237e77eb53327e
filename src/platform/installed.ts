import { api } from "./browser.ts";
import { openPage } from "./tabs.ts";

/**
 * Opens the welcome page once, when a person has installed the extension; never after an update, nor where a
 * developer or a test loaded it. Call while the script first runs.
 */
export function welcomeOnInstall(): void {
	api().runtime.onInstalled.addListener(({ reason, temporary }) => {
		if (reason === "install" && !temporary) void openUnlessDeveloped();
	});
}

async function openUnlessDeveloped(): Promise<void> {
	// Needs no permission for the extension itself.
	const self = await api().management?.getSelf();
	if (self?.installType !== "development") await openPage("welcome.html");
}
