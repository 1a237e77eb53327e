import { readSettings, toStored } from "../settings/read.ts";
import type { Settings } from "../settings/settings.ts";
import { api } from "./browser.ts";

/** The one key of `storage.local` that holds the settings. */
const KEY = "settings";

/** The settings as stored, defaults where nothing usable is. Never rejects: without storage, the defaults hold. */
export async function loadSettings(): Promise<Settings> {
	try {
		const stored = await api().storage.local.get(KEY);
		return readSettings(stored[KEY]).settings;
	} catch {
		return readSettings(undefined).settings;
	}
}

/** Stores what differs from the defaults. Rejects when the browser refuses to store. */
export async function saveSettings(settings: Settings): Promise<void> {
	await api().storage.local.set({ [KEY]: toStored(settings) });
}

/** Changes the settings as they are stored now and gives the result. Rejects when the browser refuses to store. */
export async function changeSettings(change: (settings: Settings) => Settings): Promise<Settings> {
	const changed = change(await loadSettings());
	await saveSettings(changed);
	return changed;
}

/** Calls `on` with the new settings whenever any part of the extension changed them, until the signal aborts. */
export function watchSettings(signal: AbortSignal, on: (settings: Settings) => void): void {
	const changes = api().storage.onChanged;
	const listener = (changed: Record<string, { newValue?: unknown }>, area: string) => {
		if (area === "local" && changed[KEY]) on(readSettings(changed[KEY].newValue).settings);
	};
	changes.addListener(listener);
	signal.addEventListener("abort", () => changes.removeListener(listener), { once: true });
}
