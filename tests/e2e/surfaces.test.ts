import type { Page, WebWorker } from "puppeteer-core";
import { afterAll, afterEach, beforeAll, expect, it } from "vitest";
import { builtExtension, launch, type Session } from "../support/browsers.ts";
import { PAGES } from "../support/each-browser.ts";
import { untilOptions } from "../support/popup.ts";
import { cardText, markedTexts, untilCardGone, untilMarked } from "../support/reader.ts";
import { type LocalServer, serve } from "../support/server.ts";
import { until } from "../support/until.ts";

/**
 * What the browser's own controls do. No driver can click a native menu or type into the address bar, so the events
 * that they raise are raised in the background itself, where Chromium lets one; Firefox does not.
 */
let session: Session;
let server: LocalServer;
let background: WebWorker;
const opened: Page[] = [];

beforeAll(async () => {
	server = await serve(PAGES);
	session = await launch("chromium", { extension: builtExtension("chromium") });
	const target = await session.browser.waitForTarget((one) => one.type() === "service_worker");
	background = (await target.worker()) as WebWorker;
});
afterAll(async () => {
	await session.close();
	await server.close();
});
afterEach(async () => {
	for (const page of opened.splice(0)) await page.close().catch(() => undefined);
});

const article = async () => {
	const page = await session.open(`${server.origin}/launch-article/`);
	opened.push(page);
	await untilMarked(page, "Qwen2.5-Max");
	await page.bringToFront();
	return page;
};
const raise = (
	event: "contextMenus.onClicked" | "omnibox.onInputEntered" | "commands.onCommand",
	...values: unknown[]
) =>
	background.evaluate(
		(name, given) => {
			const [api = "", kind = ""] = name.split(".");
			const { chrome } = globalThis as unknown as { chrome: Record<string, Record<string, Dispatched>> };
			chrome[api]?.[kind]?.dispatch(...given);
		},
		event,
		values,
	);

it("opens the popup with what a selection means, from its context menu", async () => {
	await article();
	await raise("contextMenus.onClicked", { menuItemId: "look-up", selectionText: "the new  sonnet 3.7\nthinking" });
	const target = await session.browser.waitForTarget((one) => one.url().includes("popup.html?q="));
	const popup = await target.asPage();
	opened.push(popup);
	await untilOptions(popup, ([first]) => first === "Claude 3.7 Sonnet");
});

it.each([
	["model/gpt-4o", "GPT-4o"],
	["livebench", "LiveBench"],
])("leads from the address bar to %s", async (typed, wanted) => {
	await raise("omnibox.onInputEntered", typed, "newForegroundTab");
	const target = await session.browser.waitForTarget((one) => one.url().includes("explore.html#/"));
	const page = await target.asPage();
	opened.push(page);
	await until(wanted, () => page.evaluate((text) => document.querySelector("main")?.innerText.includes(text), wanted));
});

it("goes from mention to mention and switches the site by keyboard commands", async () => {
	const page = await article();
	await raise("commands.onCommand", "next-mention");
	const first = await cardText(page);
	await raise("commands.onCommand", "next-mention");
	await until("another card", async () => (await cardText(page)) !== first);
	await raise("commands.onCommand", "toggle-site");
	await until("no marks", async () => (await markedTexts(page)).length === 0);
	await untilCardGone(page);
	await raise("commands.onCommand", "toggle-site");
	await untilMarked(page, "Qwen2.5-Max");
	await raise("commands.onCommand", "toggle-all");
	await until("no marks", async () => (await markedTexts(page)).length === 0);
	await raise("commands.onCommand", "toggle-all");
	await untilMarked(page, "Qwen2.5-Max");
});

it("writes the number of names on the icon, and not when it is switched off", async () => {
	await article();
	const badge = () =>
		background.evaluate(async () => {
			const { chrome } = globalThis as unknown as { chrome: Chrome };
			const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
			return chrome.action.getBadgeText({ tabId: tab?.id ?? 0 });
		});
	const set = (badge: boolean) =>
		background.evaluate(async (wanted) => {
			const { chrome } = globalThis as unknown as { chrome: Chrome };
			await chrome.storage.local.set({ settings: { version: 1, ...(wanted ? {} : { badge: false }) } });
		}, badge);
	expect(Number(await until("a number", badge))).toBeGreaterThan(10);
	await set(false);
	await until("no number", async () => (await badge()) === "");
	await set(true);
});

it("has keys for its commands", async () => {
	const keys = await background.evaluate(async () => {
		const { chrome } = globalThis as unknown as { chrome: Chrome };
		return Object.fromEntries((await chrome.commands.getAll()).map(({ name, shortcut }) => [name, shortcut]));
	});
	expect(keys).toMatchObject({
		_execute_action: "Alt+K",
		"next-mention": "Alt+Period",
		"previous-mention": "Alt+Comma",
		"toggle-site": "Alt+J",
	});
});

interface Dispatched {
	dispatch(...values: unknown[]): void;
}

interface Chrome {
	tabs: { query(filter: object): Promise<{ id?: number }[]> };
	action: { getBadgeText(of: { tabId: number }): Promise<string> };
	storage: { local: { set(items: object): Promise<void> } };
	commands: { getAll(): Promise<{ name: string; shortcut: string }[]> };
}
