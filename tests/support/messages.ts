/** Speaks with the extension from one of its own pages, by the messages that its popup and content script use. */
import type { Page } from "puppeteer-core";
import type { Protocol } from "../../src/platform/messages.ts";

type Name = keyof Protocol;

/** Asks the background, as any page of the extension does. Fails when it answers with an error. */
export function askBackground<N extends Name>(
	from: Page,
	name: N,
	params: Protocol[N]["params"],
): Promise<Protocol[N]["answer"]> {
	return exchange(from, name, params, "background");
}

/** Asks the content script of the tab that is in front, as the popup does. */
export function askTab<N extends Name>(
	from: Page,
	name: N,
	params: Protocol[N]["params"],
): Promise<Protocol[N]["answer"]> {
	return exchange(from, name, params, "tab");
}

interface ExtensionApi {
	runtime: { sendMessage(message: unknown): Promise<unknown> };
	tabs: {
		query(what: object): Promise<{ id?: number }[]>;
		sendMessage(tab: number, message: unknown, options: object): Promise<unknown>;
	};
}

async function exchange<N extends Name>(
	from: Page,
	name: N,
	params: Protocol[N]["params"],
	whom: "background" | "tab",
): Promise<Protocol[N]["answer"]> {
	const outcome = await from.evaluate(
		async (message, toTab) => {
			const scope = globalThis as unknown as { browser?: ExtensionApi; chrome: ExtensionApi };
			const { runtime, tabs } = scope.browser?.runtime ? scope.browser : scope.chrome;
			if (!toTab) return runtime.sendMessage(message);
			const [tab] = await tabs.query({ active: true, lastFocusedWindow: true });
			return tabs.sendMessage(tab?.id ?? -1, message, { frameId: 0 });
		},
		{ evalgloss: name, params: params ?? null },
		whom === "tab",
	);
	const { ok, value, error } = (outcome ?? { ok: false, error: "no answer" }) as {
		ok: boolean;
		value: Protocol[N]["answer"];
		error: unknown;
	};
	if (!ok) throw new Error(`${name}: ${JSON.stringify(error)}`);
	return value;
}
