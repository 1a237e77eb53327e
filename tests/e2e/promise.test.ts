/** The promise: the page is left as it is, and nothing is requested. */
import type { Page } from "puppeteer-core";
import { describe, expect, it } from "vitest";
import { BROWSER_NAMES, type BrowserName } from "../../scripts/browsers.ts";
import { builtExtension, launch, openPopup, type Session } from "../support/browsers.ts";
import { PAGES } from "../support/each-browser.ts";
import { askBackground } from "../support/messages.ts";
import { cardIsShown, cardText, hoverMark, untilCardGone, untilMarked } from "../support/reader.ts";
import { type LocalServer, serve } from "../support/server.ts";
import { until } from "../support/until.ts";

/** Every node of the document, text nodes one by one, so that a text that was only split shows too. */
function serialise(page: Page): Promise<string> {
	return page.evaluate(() => {
		const lines: string[] = [];
		const walk = (node: Node, depth: number) => {
			const attributes =
				node instanceof Element
					? [...node.attributes].map(({ name, value }) => `${name}=${JSON.stringify(value)}`)
					: [];
			lines.push(`${" ".repeat(depth)}${node.nodeName} ${JSON.stringify(node.nodeValue)} ${attributes.join(" ")}`);
			if (node instanceof Element && node.shadowRoot) walk(node.shadowRoot, depth + 1);
			for (const child of node.childNodes) walk(child, depth + 1);
		};
		walk(document, 0);
		return `${lines.join("\n")}\n${document.documentElement.outerHTML}\nsheets: ${document.adoptedStyleSheets.length} ${document.styleSheets.length}`;
	});
}

describe.each(BROWSER_NAMES)("%s", (name) => {
	async function withBrowser<T>(
		extension: boolean,
		use: (session: Session, server: LocalServer) => Promise<T>,
		proxy?: LocalServer,
	): Promise<T> {
		const server = await serve(PAGES);
		const session = await launch(name, {
			...(extension ? { extension: builtExtension(name) } : {}),
			...(proxy ? { proxy: proxy.origin } : {}),
		});
		try {
			return await use(session, server);
		} finally {
			await session.close();
			await server.close();
		}
	}

	it("leaves the document byte for byte as it is, before, while and after a card is shown", async () => {
		const path = "/launch-article/";
		const untouched = await withBrowser(false, async (session, server) =>
			serialise(await session.open(server.origin + path)),
		);
		await withBrowser(true, async (session, server) => {
			const page = await session.open(server.origin + path);
			await untilMarked(page, "Qwen2.5-Max", "LiveBench");
			expect(await serialise(page)).toBe(untouched);

			await hoverMark(page, "Qwen2.5-Max");
			await cardText(page, "Qwen2.5-Max");
			const added = await page.evaluate(() => {
				const [host, ...others] = [...document.querySelectorAll(":popover-open")];
				const copy = document.documentElement.cloneNode(true) as Element;
				copy.querySelector(host?.localName ?? "none")?.remove();
				return { others: others.length, parent: host?.parentElement?.localName, rest: copy.outerHTML };
			});
			expect(added).toMatchObject({ others: 0, parent: "html" });
			expect(untouched).toContain(added.rest);

			await page.keyboard.press("Escape");
			await untilCardGone(page);
			expect(await serialise(page)).toBe(untouched);
		});
	});

	it("does not scroll or shift the page", async () => {
		await withBrowser(true, async (session, server) => {
			const page = await session.open(`${server.origin}/launch-article/`);
			await untilMarked(page, "LiveBench");
			await page.evaluate(() => scrollTo({ top: 120, behavior: "instant" }));
			const measure = () =>
				page.evaluate(() => ({
					scroll: [scrollX, scrollY],
					size: [document.documentElement.scrollWidth, document.documentElement.scrollHeight],
					boxes: [...document.querySelectorAll("p")].map((element) => element.getBoundingClientRect().toJSON()),
					focus: document.activeElement?.localName,
				}));
			const before = await measure();
			await hoverMark(page, "GPT-4o");
			await cardText(page, "GPT-4o");
			expect(await measure()).toEqual(before);
			await page.keyboard.press("Escape");
			await untilCardGone(page);
			expect(await measure()).toEqual(before);
			await page.mouse.wheel({ deltaY: 200 });
			await until("the wheel scrolls the page", () => page.evaluate(() => scrollY > 120));
		});
	});

	it("requests nothing, whatever is done with it", async () => {
		// All that the browser asks for, of whatever host, goes through this server, which keeps a log.
		const proxy = await serve(PAGES);
		const seen = await withBrowser(
			true,
			async (session) => {
				const page = await session.open("http://article.test/launch-article/");
				const asked: string[] = [];
				page.on("request", (request) => asked.push(`${request.method()} ${request.url()}`));
				await untilMarked(page, "Qwen2.5-Max", "LiveBench");
				await hoverMark(page, "Qwen2.5-Max");
				await cardText(page, "Qwen2.5-Max");
				expect(await cardIsShown(page)).toBe(true);
				const popup = await openPopup(session, page);
				const hits = await askBackground(popup, "search", { query: "livebench", limit: 5 });
				expect(hits[0]?.name).toBe("LiveBench");
				expect(asked.filter((line) => /^\w+ (?:http|ws)/.test(line) && !isBrowsersOwn(name, line))).toEqual([]);

				// The browser refuses even an attempt of the extension's own pages …
				const attempt = await popup.evaluate(() =>
					fetch("http://elsewhere.test/from-popup").then(String, () => "refused"),
				);
				expect(attempt).toBe("refused");
				// … and the log does see what a page asks for.
				await page.evaluate(() => fetch("/from-page").then(String, String));
				await until("the log has the page's request", () => proxy.requests.some((line) => line.includes("/from-page")));
				return proxy.requests.filter((line) => !isBrowsersOwn(name, line));
			},
			proxy,
		);
		await proxy.close();
		expect(seen).toEqual(["GET http://article.test/launch-article/", "GET http://article.test/from-page"]);
	});
});

/** Requests that a fresh browser makes by itself, with or without an extension. */
function isBrowsersOwn(name: BrowserName, line: string): boolean {
	// A line is a method and an address, or CONNECT and a host with a port.
	const target = line.slice(line.indexOf(" ") + 1);
	const host = /^\w+:\/\//.test(target) ? new URL(target).hostname : target.replace(/:\d+$/, "");
	const hosts =
		name === "chromium"
			? /(?:^|\.)(google|googleapis|gstatic|gvt1)\.com$/
			: /(?:^|\.)(mozilla|firefox)\.(com|net|org)$/;
	return line.endsWith("/favicon.ico") || hosts.test(host);
}
