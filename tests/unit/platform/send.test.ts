import { expect, it, vi } from "vitest";
import { api, isAlive } from "../../../src/platform/browser.ts";
import { answer, send, sendToTab } from "../../../src/platform/send.ts";
import { fakeApi } from "./fake.ts";

const query = { query: "gpt", limit: 3 };

it("carries parameters there and the answer back", async () => {
	fakeApi();
	answer({ search: ({ query, limit }) => [{ type: "model", id: `${query}-${limit}`, name: "x" }] });
	expect(await send("search", query)).toEqual({ ok: true, value: [{ type: "model", id: "gpt-3", name: "x" }] });
});

it("waits for an answer that takes time, and says from which tab and frame a message came", async () => {
	fakeApi();
	answer({
		step: async ({ by }, sender) => (await Promise.resolve(by)) === 1 && sender.tab === 7 && sender.frame === 2,
	});
	expect(await sendToTab({ tab: 7, frame: 2 }, "step", { by: 1 })).toEqual({ ok: true, value: true });
});

it("gives an undefined answer as undefined", async () => {
	fakeApi();
	answer({ count: () => undefined });
	expect(await send("count", { distinct: 2 })).toEqual({ ok: true });
});

it("turns a handler's failure into a value, thrown at once or later", async () => {
	fakeApi();
	answer({
		search: () => {
			throw new Error("no facts");
		},
		about: () => Promise.reject(new Error("no file")),
	});
	expect(await send("search", query)).toEqual({ ok: false, error: { kind: "failed", message: "no facts" } });
	expect(await send("about")).toEqual({ ok: false, error: { kind: "failed", message: "no file" } });
});

it("says when nobody listens, and when no listener handles the message", async () => {
	fakeApi();
	expect(await send("search", query)).toMatchObject({ ok: false, error: { kind: "nobody" } });
	answer({ about: () => Promise.reject(new Error("not this one")) });
	expect(await send("search", query)).toMatchObject({ ok: false, error: { kind: "nobody" } });
});

it("leaves messages of others alone", async () => {
	const { fake } = fakeApi();
	const handler = vi.fn(() => []);
	answer({ search: handler });
	expect(await fake.runtime.sendMessage({ search: 1 })).toBeUndefined();
	fake.runtime.id = "other";
	answer({ search: handler });
	fake.runtime.sendMessage({ evalgloss: "nothing of ours" });
	expect(handler).not.toHaveBeenCalled();
});

it("answers two contexts at once, each its own messages", async () => {
	fakeApi();
	answer({ search: () => [] });
	answer({ count: () => undefined });
	expect(await send("search", query)).toEqual({ ok: true, value: [] });
});

it("stops answering when the signal aborts", async () => {
	const { listeners } = fakeApi();
	const stop = new AbortController();
	answer({ search: () => [] }, stop.signal);
	expect(listeners.size).toBe(1);
	stop.abort();
	expect(listeners.size).toBe(0);
});

it("says when the extension is gone from under the page", async () => {
	const { fake } = fakeApi();
	fake.runtime.sendMessage = () => Promise.reject(new Error("Extension context invalidated."));
	expect(await send("search", query)).toMatchObject({ ok: false, error: { kind: "gone" } });
	vi.stubGlobal("chrome", {});
	expect(await send("search", query)).toMatchObject({ ok: false, error: { kind: "gone" } });
	expect(isAlive()).toBe(false);
});

it("is not fooled by a page's element called browser", () => {
	const { fake } = fakeApi();
	const prototype = Object.getPrototypeOf(globalThis) as object;
	Object.defineProperty(prototype, "browser", { value: { runtime: { id: "form" } }, configurable: true });
	try {
		expect(api()).toBe(fake);
	} finally {
		Reflect.deleteProperty(prototype, "browser");
	}
});
