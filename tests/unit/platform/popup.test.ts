import { expect, it, vi } from "vitest";
import { popupSource, type SourceState } from "../../../src/platform/popup.ts";
import { sayUnsupported } from "../../../src/platform/unsupported.ts";
import { fakeApi } from "./fake.ts";

const SILENT = new Error("Could not establish connection. Receiving end does not exist.");

/** A popup over tab 7, whose page answers what `pageReport` gives; `permission` is asked why a page is silent. */
async function popupOver(pageReport: () => unknown, permission: () => Promise<boolean>) {
	const { fake, listeners } = fakeApi();
	Object.assign(fake.tabs, {
		query: async () => [{ id: 7, incognito: false }],
		get: async () => ({ id: 7, status: "complete" }),
		sendMessage: async () => pageReport(),
	});
	Object.assign(fake.runtime, { getURL: (path: string) => `ours://${path}` });
	Object.assign(fake, { permissions: { contains: permission } });
	const states: SourceState[] = [];
	const source = await popupSource(new AbortController().signal, "popup", async () => []);
	source.start((state) => states.push(state));
	const last = () => states.at(-1)?.page;
	/** The page's script tells how much it found. */
	const count = () => {
		for (const listener of listeners)
			listener({ evalgloss: "count", params: { distinct: 1 } }, { id: "ours", tab: { id: 7 }, frameId: 0 }, () => {});
	};
	return { last, count };
}

it("is not misled by an answer that took longer than the next one", async () => {
	let learnWhy = (_: boolean) => {};
	const asked = vi.fn(() => new Promise<boolean>((resolve) => (learnWhy = resolve)));
	let report = (): unknown => {
		throw SILENT;
	};
	const popup = await popupOver(() => report(), asked);
	await vi.waitFor(() => expect(asked).toHaveBeenCalled());
	report = () => ({ ok: true, value: { host: "example.com", state: "on", entities: [] } });
	popup.count();
	await vi.waitFor(() => expect(popup.last()?.kind).toBe("open"));
	learnWhy(true);
	await new Promise((resolve) => setImmediate(resolve));
	expect(popup.last()?.kind).toBe("open");
});

it("hears of a document without text that it answers", async () => {
	const { fake } = fakeApi();
	const told: unknown[] = [];
	fake.runtime.sendMessage = async (message) => told.push(message);
	const page = { document: { contentType: "application/json" }, location: { hostname: "example.com" } };
	sayUnsupported(page as unknown as Window, new AbortController().signal);
	await vi.waitFor(() => expect(told).toEqual([{ evalgloss: "count", params: { distinct: 0 } }]));
});
