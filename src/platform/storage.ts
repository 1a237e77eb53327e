import { readSettings, toStored } from "../settings/read.ts";
import type { Settings } from "../settings/settings.ts";
import { api } from "./browser.ts";
import { isPrivate } from "./features.ts";
import { inTurn } from "./in-turn.ts";

/** Who watches in this context; told directly where nothing may be stored. */
const watchers = new Set<(settings: Settings) => void>();
const turn = inTurn();
/** What was chosen in a private page: it holds for that page, and is written nowhere. */
let unstored: Settings | undefined;

/** The one key of `storage.local` that holds the settings. */
export const SETTINGS_KEY = "settings";

/** The settings as stored, defaults where nothing usable is. Never rejects: without storage, the defaults hold. */
export async function loadSettings(): Promise<Settings> {
	if (unstored) return unstored;
	try {
		return await readStored();
	} catch {
		return readSettings(undefined).settings;
	}
}

/** The settings as stored. Rejects when storage cannot be read. */
export async function readStored(): Promise<Settings> {
	return readSettings((await api().storage.local.get(SETTINGS_KEY))[SETTINGS_KEY]).settings;
}

/** Stores what differs from the defaults. Rejects when the browser refuses to store. */
async function saveSettings(settings: Settings): Promise<void> {
	await api().storage.local.set({ [SETTINGS_KEY]: toStored(settings) });
}

/**
 * Changes the settings as they are stored now and gives the result. Rejects when the browser refuses to store.
 * In a page of a private window nothing is stored: the change holds in that page until it is left.
 */
export function changeSettings(change: (settings: Settings) => Settings): Promise<Settings> {
	return turn(async () => {
		const changed = change(await loadSettings());
		if (isPrivate()) {
			unstored = changed;
			for (const watcher of watchers) watcher(changed);
		} else {
			await saveSettings(changed);
		}
		return changed;
	});
}

/** The settings once every change asked for here so far has been made. */
export function settledSettings(): Promise<Settings> {
	return turn(loadSettings);
}

/** Calls `on` with the new settings whenever any part of the extension changed them, until the signal aborts. */
export function watchSettings(signal: AbortSignal, on: (settings: Settings) => void): void {
	const changes = api().storage.onChanged;
	const listener = (changed: Record<string, { newValue?: unknown }>, area: string) => {
		if (area !== "local" || !changed[SETTINGS_KEY]) return;
		unstored = undefined;
		on(readSettings(changed[SETTINGS_KEY].newValue).settings);
	};
	changes.addListener(listener);
	watchers.add(on);
	const stop = () => {
		changes.removeListener(listener);
		watchers.delete(on);
	};
	signal.addEventListener("abort", stop, { once: true });
}
