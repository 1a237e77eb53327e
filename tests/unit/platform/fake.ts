import { afterEach, vi } from "vitest";
import type { Browser } from "webextension-polyfill";

type Listener = (message: unknown, sender: unknown, respond: (reply: unknown) => void) => unknown;

/** A stand-in for the extension API: messages reach every listener as in a browser, copied as JSON. */
export function fakeApi() {
	const listeners = new Set<Listener>();
	const changed = new Set<(changes: Record<string, unknown>, area: string) => void>();
	const stored: Record<string, unknown> = {};
	/** What is in the account. */
	const synced: Record<string, unknown> = {};
	const copy = <T>(value: T): T => (value === undefined ? value : JSON.parse(JSON.stringify(value)));
	/** One storage area over an object, telling of every change as browsers do. */
	const area = (name: string, kept: Record<string, unknown>) => {
		const tell = (changes: Record<string, unknown>) => {
			for (const listener of changed) listener(changes, name);
		};
		return {
			get: async (key: string | null) => copy(key === null ? kept : key in kept ? { [key]: kept[key] } : {}),
			set: async (items: Record<string, unknown>) => {
				const changes: Record<string, unknown> = {};
				for (const [key, value] of Object.entries(copy(items))) {
					changes[key] = { oldValue: kept[key], newValue: value };
					kept[key] = value;
				}
				tell(changes);
			},
			remove: async (keys: string | string[]) => {
				const changes: Record<string, unknown> = {};
				for (const key of [keys].flat()) {
					if (key in kept) changes[key] = { oldValue: kept[key] };
					delete kept[key];
				}
				tell(changes);
			},
		};
	};
	const deliver = (message: unknown, sender: unknown) =>
		new Promise((resolve, reject) => {
			let waiting = 0;
			for (const listener of listeners) {
				if (listener(copy(message), sender, (reply) => resolve(copy(reply))) === true) waiting++;
			}
			if (listeners.size === 0) reject(new Error("Could not establish connection. Receiving end does not exist."));
			else if (waiting === 0) resolve(undefined);
		});
	const fake = {
		runtime: {
			id: "ours" as string | undefined,
			getManifest: () => ({ version: "1.0" }),
			sendMessage: (message: unknown) => deliver(message, { id: "ours" }),
			onMessage: {
				addListener: (listener: Listener) => listeners.add(listener),
				removeListener: (listener: Listener) => listeners.delete(listener),
			},
		},
		extension: { inIncognitoContext: false },
		tabs: {
			sendMessage: (tab: number, message: unknown, { frameId }: { frameId: number }) =>
				deliver(message, { id: "ours", tab: { id: tab }, frameId }),
		},
		storage: {
			local: area("local", stored),
			sync: area("sync", synced) as ReturnType<typeof area> | undefined,
			onChanged: {
				addListener: (listener: (changes: Record<string, unknown>, area: string) => void) => changed.add(listener),
				removeListener: (listener: (changes: Record<string, unknown>, area: string) => void) =>
					changed.delete(listener),
			},
		},
	};
	vi.stubGlobal("chrome", fake as unknown as Browser);
	return { fake, stored, synced, listeners, changed };
}

afterEach(() => {
	vi.unstubAllGlobals();
});
