import { api } from "./browser.ts";

/** The key of `storage.local` that holds the packed names of a person's own data packs. */
export const NAMES_KEY = "packNames";

/** Packed names with the version of the extension that packed them: another one may pack otherwise. */
export interface StoredNames {
	version: string;
	names: string;
}

/**
 * The packed names of the person's own data packs as they are now, for the content script: read from storage, without
 * waking the background. Calls `on` whenever they change, until the signal aborts. Never rejects.
 */
export async function ownNames(signal: AbortSignal, on: () => void): Promise<{ packed: string | undefined }> {
	const own: { packed: string | undefined } = { packed: undefined };
	let isRead = false;
	const take = (stored: unknown) => {
		const { names } = (stored ?? {}) as Partial<StoredNames>;
		own.packed = typeof names === "string" ? names : undefined;
	};
	try {
		const { local, onChanged } = api().storage;
		const listener = (changed: Record<string, { newValue?: unknown }>, area: string) => {
			if (area !== "local" || !changed[NAMES_KEY]) return;
			take(changed[NAMES_KEY].newValue);
			// Until the caller has the result, there is nothing to do anew.
			if (isRead) on();
		};
		onChanged.addListener(listener);
		signal.addEventListener("abort", () => onChanged.removeListener(listener), { once: true });
		take((await local.get(NAMES_KEY))[NAMES_KEY]);
		isRead = true;
	} catch {
		// Without storage there are no packs.
	}
	return own;
}
