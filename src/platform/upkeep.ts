import { renewPackNames } from "./packs.ts";
import { syncSettings } from "./sync.ts";

/** What the background keeps in order: settings with the browser's sync, packs with this version of the extension. */
export function upkeep(): void {
	syncSettings();
	void renewPackNames();
}
