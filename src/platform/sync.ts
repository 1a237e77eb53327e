import type { Storage } from "webextension-polyfill";
import { mergeSettings, toShared } from "../settings/merge.ts";
import { fromParcels, isParcel, leftOver, toParcels } from "../settings/parcels.ts";
import { type ReadSettings, readSettings } from "../settings/read.ts";
import { DEFAULTS } from "../settings/settings.ts";
import { api } from "./browser.ts";
import { changeSettings, readStored, SETTINGS_KEY } from "./storage.ts";

/**
 * How it stands with the account: `on`, switched `off` by the person, `absent` in this browser, too `full` to take the
 * settings, holding those of a `newer` version, or `failed` in the browser's own words.
 */
export type SyncState = { kind: "on" | "off" | "absent" | "full" | "newer" } | { kind: "failed"; detail: string };

/** The key of `storage.local` for what this computer and the account last agreed on, and how it stands. */
const KEY = "sync";

interface Noted {
	state: SyncState;
	/** The shared settings as both last had them. */
	base?: Record<string, unknown>;
}

/**
 * Keeps the settings of this computer and those of the person's browser account together, in the background: whenever
 * either changes and when the background starts. Pages read the local ones alone. What the account does not take stays
 * here, and is tried again with the next change. Call while the script first runs.
 */
export function syncSettings(): void {
	let running = false;
	let again = false;
	const run = async (): Promise<void> => {
		again = true;
		if (running) return;
		running = true;
		while (again) {
			again = false;
			// A change that comes in meanwhile is brought together in the next round.
			again = (await bringTogether().catch(() => false)) || again;
		}
		running = false;
	};
	api().storage.onChanged.addListener((changed, area) => {
		if (area === "local" ? SETTINGS_KEY in changed : area === "sync" && Object.keys(changed).some(isParcel)) void run();
	});
	void run();
}

/** How it stands with the account, as the background last noted it; undefined before it has. Never rejects. */
export async function syncState(): Promise<SyncState | undefined> {
	try {
		return ((await api().storage.local.get(KEY))[KEY] as Partial<Noted> | undefined)?.state;
	} catch {
		return undefined;
	}
}

/** Calls `on` whenever that changes, until the signal aborts. */
export function watchSyncState(signal: AbortSignal, on: (state: SyncState | undefined) => void): void {
	const { onChanged } = api().storage;
	const listener = (changed: Record<string, { newValue?: unknown }>, area: string) => {
		if (area === "local" && changed[KEY]) on((changed[KEY].newValue as Partial<Noted> | undefined)?.state);
	};
	onChanged.addListener(listener);
	signal.addEventListener("abort", () => onChanged.removeListener(listener), { once: true });
}

/** One round; true when the local settings changed meanwhile and another one is due. */
async function bringTogether(): Promise<boolean> {
	const { local, sync } = api().storage as { local: Storage.StorageArea; sync?: Storage.StorageArea };
	const noted = ((await local.get(KEY))[KEY] ?? {}) as Partial<Noted>;
	const note = async (state: SyncState, base: Noted["base"] | "none" = noted.base): Promise<void> => {
		const now: Noted = { state, ...(base && base !== "none" ? { base } : {}) };
		if (JSON.stringify(now) !== JSON.stringify(noted)) await local.set({ [KEY]: now });
	};
	const ours = await readStored();
	// From then on this computer goes its own way; what it agreed on is no base for a later return.
	if (ours.thisComputerOnly) return note({ kind: "off" }, "none").then(() => false);
	if (!sync) return note({ kind: "absent" }).then(() => false);
	try {
		const items = await sync.get(null);
		const there = fromParcels(items);
		const read = typeof there === "object" ? readText(there.text) : undefined;
		if (read?.newer) return note({ kind: "newer" }).then(() => false);
		const base = readSettings(noted.base).settings;
		const theirs = read?.settings ?? base;
		const merged = mergeSettings(base, ours, theirs);
		if (!equal(merged, ours)) {
			const now = await changeSettings((settings) => (equal(settings, ours) ? merged : settings));
			if (!equal(now, merged)) return true;
		}
		const shared = toShared(merged);
		// Nothing is written where nothing was chosen, nor over what is still arriving while there is nothing new to say.
		const known = read?.settings ?? (there === "none" ? DEFAULTS : base);
		const isThere = equal(toShared(known), shared);
		if (!isThere) {
			const parcels = toParcels(JSON.stringify(shared));
			if (!parcels) return note({ kind: "full" }).then(() => false);
			await sync.set(parcels);
			const rest = leftOver(items, parcels);
			if (rest.length > 0) await sync.remove(rest);
		}
		await note({ kind: "on" }, shared);
	} catch (error) {
		const detail = error instanceof Error ? error.message : String(error);
		const isFull = /quota/i.test(detail) && !/WRITE_OPERATIONS/.test(detail);
		await note(isFull ? { kind: "full" } : { kind: "failed", detail });
	}
	return false;
}

/** Shared settings from their text; `newer` when another computer has an Evalgloss that knows more. */
function readText(text: string): (ReadSettings & { newer: boolean }) | undefined {
	try {
		const stored: unknown = JSON.parse(text);
		const read = readSettings(stored);
		return { ...read, newer: read.problems.some(({ kind }) => kind === "newer") };
	} catch {
		return undefined;
	}
}

function equal(a: object, b: object): boolean {
	return JSON.stringify(a) === JSON.stringify(b);
}
