import type { Browser } from "webextension-polyfill";

type Globals = { browser?: Browser; chrome?: Browser };

/**
 * The browser's promise-based extension API: `browser` in Firefox, `chrome` in Chrome, or what
 * `polyfill.ts` installed in our own pages. The content script uses it bare (docs/decisions/020).
 *
 * `browser` must be the global's own property: in Chrome a page's `<form id="browser">` shows up as a
 * global in content scripts too, through the window's prototype.
 */
export function api(): Browser {
	const globals = globalThis as Globals;
	const own = Object.hasOwn(globalThis, "browser") ? globals.browser : undefined;
	const found = own?.runtime?.id ? own : globals.chrome;
	if (!found?.runtime) throw new ExtensionGone();
	return found;
}

/** The extension was updated, reloaded or removed under this page: its API no longer answers. */
export class ExtensionGone extends Error {
	override name = "ExtensionGone";
	constructor() {
		super("The extension was updated or removed; reload the page.");
	}
}

/** False once the extension was updated, reloaded or removed under this context. Never throws. */
export function isAlive(): boolean {
	try {
		return Boolean(api().runtime.id);
	} catch {
		return false;
	}
}
