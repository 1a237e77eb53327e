import type { EntityRef } from "../dataset/card.ts";
import { api } from "./browser.ts";

/** Entities that a person looked up or keeps at hand, newest first. Stored on this computer only. */
export interface Remembered {
	recent: EntityRef[];
	pinned: EntityRef[];
}

const KEY = "remembered";
/** So many looked-up entities are kept; pinned ones until they are taken off. */
const RECENT = 8;
const PINNED = 50;

/** What is remembered; nothing where storage cannot be read. Never rejects. */
export async function loadRemembered(): Promise<Remembered> {
	try {
		return readRemembered((await api().storage.local.get(KEY))[KEY]);
	} catch {
		return { recent: [], pinned: [] };
	}
}

/** Puts an entity first among those looked up. */
export function remember(entity: EntityRef): Promise<void> {
	return change(({ recent, pinned }) => ({ recent: [refOf(entity), ...without(recent, entity)], pinned }));
}

/** Keeps an entity at hand, or no longer. */
export function togglePin(entity: EntityRef): Promise<void> {
	return change(({ recent, pinned }) => {
		const rest = without(pinned, entity);
		return { recent, pinned: rest.length < pinned.length ? rest : [refOf(entity), ...rest] };
	});
}

/** Forgets what was looked up; what is pinned stays. */
export function forgetRecent(): Promise<void> {
	return change(({ pinned }) => ({ recent: [], pinned }));
}

/** Calls `on` whenever something was remembered or forgotten anywhere, until the signal aborts. */
export function watchRemembered(signal: AbortSignal, on: (remembered: Remembered) => void): void {
	const changes = api().storage.onChanged;
	const listener = (changed: Record<string, { newValue?: unknown }>, area: string) => {
		if (area === "local" && changed[KEY]) on(readRemembered(changed[KEY].newValue));
	};
	changes.addListener(listener);
	signal.addEventListener("abort", () => changes.removeListener(listener), { once: true });
}

async function change(how: (remembered: Remembered) => Remembered): Promise<void> {
	const { recent, pinned } = how(await loadRemembered());
	// Nothing is kept of what is empty: clearing leaves no trace.
	const next = { recent: recent.slice(0, RECENT), pinned: pinned.slice(0, PINNED) };
	if (next.recent.length + next.pinned.length === 0) await api().storage.local.remove(KEY);
	else await api().storage.local.set({ [KEY]: next });
}

function without(list: EntityRef[], { type, id }: EntityRef): EntityRef[] {
	return list.filter((other) => other.type !== type || other.id !== id);
}

function refOf({ type, id, name }: EntityRef): EntityRef {
	return { type, id, name };
}

const TYPES: readonly unknown[] = ["model", "series", "family", "benchmark"];

/** What is stored, as far as it can be used. */
function readRemembered(stored: unknown): Remembered {
	const lists = (typeof stored === "object" && stored !== null ? stored : {}) as Record<string, unknown>;
	const read = (list: unknown): EntityRef[] => (Array.isArray(list) ? list.filter(isRef).map(refOf) : []);
	return { recent: read(lists["recent"]).slice(0, RECENT), pinned: read(lists["pinned"]).slice(0, PINNED) };
}

function isRef(item: unknown): item is EntityRef {
	const { type, id, name } = (item ?? {}) as Record<string, unknown>;
	return TYPES.includes(type) && typeof id === "string" && typeof name === "string";
}
