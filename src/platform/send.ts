import { api, ExtensionGone } from "./browser.ts";
import type { Protocol } from "./messages.ts";

/**
 * Why a message got no answer. `gone`: the extension was updated or removed under this page. `nobody`: no
 * one listens there (a page where extensions cannot run, or one not reloaded since installation).
 * `failed`: the other side tried and failed.
 */
export interface SendError {
	kind: "gone" | "nobody" | "failed";
	message: string;
}

/** An answer, or why there is none. Sending never rejects. */
export type Outcome<T> = { ok: true; value: T } | { ok: false; error: SendError };

type Name = keyof Protocol;
type Params<N extends Name> = Protocol[N]["params"];
type Answer<N extends Name> = Protocol[N]["answer"];
/** Messages without parameters are sent by name alone. */
type Rest<N extends Name> = undefined extends Params<N> ? [params?: Params<N>] : [params: Params<N>];

/** What crosses: a message of ours, told from anything else by `evalgloss`. */
interface Envelope {
	evalgloss: Name;
	params: unknown;
}

/** Sends a message to the background. Never rejects. */
export function send<N extends Name>(name: N, ...[params]: Rest<N>): Promise<Outcome<Answer<N>>> {
	return exchange(() => api().runtime.sendMessage({ evalgloss: name, params } satisfies Envelope));
}

/** Sends a message to the content script of one frame of a tab; frame 0 is the page itself. Never rejects. */
export function sendToTab<N extends Name>(
	to: { tab: number; frame?: number },
	name: N,
	...[params]: Rest<N>
): Promise<Outcome<Answer<N>>> {
	const envelope: Envelope = { evalgloss: name, params };
	return exchange(() => api().tabs.sendMessage(to.tab, envelope, { frameId: to.frame ?? 0 }));
}

async function exchange<T>(ask: () => Promise<unknown>): Promise<Outcome<T>> {
	try {
		const reply = await ask();
		if (isOutcome<T>(reply)) return reply;
		return { ok: false, error: { kind: "nobody", message: "No one answered." } };
	} catch (error) {
		return { ok: false, error: explain(error) };
	}
}

function explain(error: unknown): SendError {
	const message = error instanceof Error ? error.message : String(error);
	if (error instanceof ExtensionGone || /context invalidated/i.test(message)) return { kind: "gone", message };
	if (/receiving end|message port closed|could not establish/i.test(message)) return { kind: "nobody", message };
	// A content script that outlived its extension loses the API itself: reading `runtime` throws a TypeError.
	return { kind: error instanceof TypeError ? "gone" : "failed", message };
}

function isOutcome<T>(reply: unknown): reply is Outcome<T> {
	return typeof reply === "object" && reply !== null && typeof (reply as { ok?: unknown }).ok === "boolean";
}

/** Where a message came from. */
export interface Sender {
	/** The tab whose content script sent it; absent for our own pages. */
	tab?: number;
	/** 0 is the tab's top frame. */
	frame?: number;
}

/** Answers for the messages that this context handles; the others are left to other contexts. */
export type Handlers = { [N in Name]?: (params: Params<N>, sender: Sender) => Answer<N> | Promise<Answer<N>> };

/**
 * Answers messages until the signal aborts. Must be called while the script first runs, so that a message
 * can wake the background. A handler that throws is answered with a `failed` error. Messages of other
 * extensions are not answered.
 */
export function answer(handlers: Handlers, signal?: AbortSignal): void {
	const { onMessage, id } = api().runtime;
	const listener = (
		message: unknown,
		sender: RawSender,
		respond: (reply: Outcome<unknown>) => void,
	): true | undefined => {
		if (sender.id !== id || !isEnvelope(message)) return undefined;
		const handler = handlers[message.evalgloss] as ((params: unknown, sender: Sender) => unknown) | undefined;
		if (!handler) return undefined;
		const from: Sender = {
			...(sender.tab?.id === undefined ? {} : { tab: sender.tab.id }),
			...(sender.frameId === undefined ? {} : { frame: sender.frameId }),
		};
		new Promise((resolve) => resolve(handler(message.params, from))).then(
			(value) => respond({ ok: true, value }),
			(error) => respond({ ok: false, error: { kind: "failed", message: String(error?.message ?? error) } }),
		);
		return true;
	};
	// The polyfill's types know only listeners that return promises; sendResponse works in both browsers.
	onMessage.addListener(listener as Parameters<typeof onMessage.addListener>[0]);
	signal?.addEventListener("abort", () => {
		try {
			onMessage.removeListener(listener as Parameters<typeof onMessage.addListener>[0]);
		} catch {
			// The extension is gone, and its listeners with it.
		}
	});
}

interface RawSender {
	id?: string;
	tab?: { id?: number };
	frameId?: number;
}

function isEnvelope(message: unknown): message is Envelope {
	return typeof message === "object" && message !== null && typeof (message as Envelope).evalgloss === "string";
}
