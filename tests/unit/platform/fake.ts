import { afterEach, vi } from "vitest";
import type { Browser } from "webextension-polyfill";

type Listener = (message: unknown, sender: unknown, respond: (reply: unknown) => void) => unknown;

/** A stand-in for the extension API: messages reach every listener as in a browser, copied as JSON. */
export function fakeApi() {
	const listeners = new Set<Listener>();
	const changed = new Set<(changes: Record<string, unknown>, area: string) => void>();
	const stored: Record<string, unknown> = {};
	const copy = <T>(value: T): T => (value === undefined ? value : JSON.parse(JSON.stringify(value)));
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
			local: {
				get: async (key: string) => copy(key in stored ? { [key]: stored[key] } : {}),
				remove: async (key: string) => {
					const changes = { [key]: { oldValue: stored[key] } };
					delete stored[key];
					for (const listener of changed) listener(changes, "local");
				},
				set: async (items: Record<string, unknown>) => {
					const changes: Record<string, unknown> = {};
					for (const [key, value] of Object.entries(copy(items))) {
						changes[key] = { oldValue: stored[key], newValue: value };
						stored[key] = value;
					}
					for (const listener of changed) listener(changes, "local");
				},
			},
			onChanged: {
				addListener: (listener: (changes: Record<string, unknown>, area: string) => void) => changed.add(listener),
				removeListener: (listener: (changes: Record<string, unknown>, area: string) => void) =>
					changed.delete(listener),
			},
		},
	};
	vi.stubGlobal("chrome", fake as unknown as Browser);
	return { fake, stored, listeners, changed };
}

afterEach(() => {
	vi.unstubAllGlobals();
});
