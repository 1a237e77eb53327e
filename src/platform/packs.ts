import { compilePackNames } from "../packs/names.ts";
import type { HeldPack } from "../packs/pack.ts";
import { api } from "./browser.ts";
import { NAMES_KEY, type StoredNames } from "./pack-names.ts";

/** The key of `storage.local` that holds the packs. They are never put anywhere else. */
const KEY = "packs";

/** The packs as stored; none when storage cannot be read or holds something else. Never rejects. */
export async function loadPacks(): Promise<HeldPack[]> {
	try {
		return held((await api().storage.local.get(KEY))[KEY]);
	} catch {
		return [];
	}
}

/** Stores these packs and no others, with their names packed for pages, in one step. Rejects when the browser refuses. */
export async function savePacks(packs: readonly HeldPack[]): Promise<void> {
	const { local } = api().storage;
	const names = compilePackNames(packs.map(({ pack }) => pack));
	if (packs.length === 0) await local.remove([KEY, NAMES_KEY]);
	else await local.set({ [KEY]: { format: 1, packs }, [NAMES_KEY]: names === undefined ? {} : stamped(names) });
}

/** Packs the names again after an update of the extension, which may pack them otherwise. Never rejects. */
export async function renewPackNames(): Promise<void> {
	try {
		const stored = (await api().storage.local.get(NAMES_KEY))[NAMES_KEY] as Partial<StoredNames> | undefined;
		if (!stored || stored.version === undefined || stored.version === api().runtime.getManifest().version) return;
		await savePacks(await loadPacks());
	} catch {
		// The names that are there go on serving where they can be opened.
	}
}

/** Calls `on` whenever packs were added, changed or removed, until the signal aborts. */
export function watchPacks(signal: AbortSignal, on: (packs: HeldPack[]) => void): void {
	const { onChanged } = api().storage;
	const listener = (changed: Record<string, { newValue?: unknown }>, area: string) => {
		if (area === "local" && changed[KEY]) on(held(changed[KEY].newValue));
	};
	onChanged.addListener(listener);
	signal.addEventListener("abort", () => onChanged.removeListener(listener), { once: true });
}

function stamped(names: string): StoredNames {
	return { version: api().runtime.getManifest().version, names };
}

function held(stored: unknown): HeldPack[] {
	const { format, packs } = (stored ?? {}) as { format?: unknown; packs?: unknown };
	return format === 1 && Array.isArray(packs) ? (packs as HeldPack[]) : [];
}
