/** What a card says in each state that a name, the page's date or the extension may be in. */
import { readFileSync } from "node:fs";
import type { Page } from "puppeteer-core";
import { afterEach, describe, expect, it } from "vitest";
import { openExtensionPage, type Session } from "../support/browsers.ts";
import { inEachBrowser, PAGES } from "../support/each-browser.ts";
import { askBackground } from "../support/messages.ts";
import {
	cardIsShown,
	cardText,
	frames,
	hoverMark,
	pressInCard,
	untilCardGone,
	untilMarked,
} from "../support/reader.ts";
import { choose } from "../support/settings.ts";
import { until } from "../support/until.ts";

const STATES = readFileSync(`${PAGES}/states/index.html`, "utf8");

/** Standings of the figures that the card shows, by the shapes beside them. */
const shapes = (page: Page) =>
	page.evaluate(() => {
		const host = [...document.querySelectorAll(":popover-open")].find(({ localName }) => /^x-/.test(localName));
		return [...(host?.shadowRoot?.querySelectorAll(".provenance .shape") ?? [])].map((one) => one.classList[1]);
	});

inEachBrowser(
	(stage) => {
		let page: Page | undefined;
		afterEach(async () => {
			await page?.close();
			await choose(stage().session, {});
		});
		/** The article with a name in every state, dated or not. */
		const states = async (date?: string): Promise<Page> => {
			const { session, server } = stage();
			const meta = `<meta property="article:published_time" content="${date}">`;
			server.page("/states.html", STATES.replace("<title>", `${date ? meta : ""}<title>`));
			page = await session.open(`${server.origin}/states.html`);
			return page;
		};

		it("unknown: says so, and what there is on the group", async () => {
			const page = await states();
			await hoverMark(page, "Llama 3.1 500B");
			const text = await cardText(page, "Llama 3.1 500B");
			expect(text).toContain("“Llama 3.1 500B” is not in our data. This is what we hold on Llama 3.1.");
			expect(text).toContain("Llama 3.1 405B");
		});

		it("ambiguous: says which models it may be and how far they differ; one that was chosen holds for the page", async () => {
			const page = await states("2025-09-01");
			await hoverMark(page, "GPT-5");
			const text = await cardText(page, "the text may mean any of them");
			expect(text).toMatch(/Most likely meant, by its date \(7 Aug 2025\): GPT-5 \(2025-08-07\)/);
			expect(text).toMatch(/they reach from .* to /);
			await pressInCard(page, "GPT-5 mini");
			await cardText(page, "The page says “GPT-5”.");
			await pressInCard(page, "Use on this page: GPT-5 mini");
			await until("the offer is gone", async () => !(await cardText(page)).includes("The page says"));
			await page.keyboard.press("Escape");
			await untilCardGone(page);
			await hoverMark(page, "GPT-5");
			await cardText(page, "GPT-5 mini OpenAI");
		});

		it("vendor only: every figure has the maker's ring and says that the maker reports it", async () => {
			const page = await states();
			await hoverMark(page, "Grok 4 Heavy");
			const text = await cardText(page, "reported by xAI, its maker");
			expect(text).not.toContain("measured by");
			expect(new Set(await shapes(page))).toEqual(new Set(["self-reported"]));
		});

		it("retired: says since when and by what it was followed, but not on a page from before", async () => {
			const page = await states();
			await hoverMark(page, "Claude 3.7 Sonnet");
			await cardText(page, "Retired since 19 Feb 2026.", "Claude Sonnet 4");
			await page.keyboard.press("Escape");
			await untilCardGone(page);
			await hoverMark(page, "GPT-4.5");
			await cardText(page, "Retired since 14 Jul 2025.");
			await page.close();
			const earlier = await states("2025-05-02");
			await hoverMark(earlier, "Claude 3.7 Sonnet");
			expect(await cardText(earlier, "As of 2 May 2025")).not.toContain("Retired");
		});

		it("superseded and leaked benchmarks: say so, and since when", async () => {
			const page = await states();
			await hoverMark(page, "BIG-Bench Hard");
			await cardText(page, "Superseded since Feb 2025");
			await page.keyboard.press("Escape");
			await untilCardGone(page);
			await hoverMark(page, "SWE-bench Verified");
			await cardText(page, "Contaminated: the questions have leaked into training data since Feb 2026");
		});

		it("the page's date: figures known then, and now on demand; a page newer than the data is told so", async () => {
			const { session } = stage();
			const page = await states("2025-05-02");
			await hoverMark(page, "GPT-4o");
			const then = await cardText(page, "As of 2 May 2025, this page’s date");
			expect(then).not.toMatch(/\b(Jun|Jul|Aug|Sept|Oct|Nov|Dec) 2025|2026-|\b2026 ·/);
			await pressInCard(page, "Show now");
			await cardText(page, "As of now", "Deprecated by its maker");
			await page.close();
			const today = new Date().toISOString().slice(0, 10);
			const popup = await openExtensionPage(session, "popup.html");
			const { asOf } = await askBackground(popup, "about", undefined);
			await popup.close();
			const newest = await states(today);
			await hoverMark(newest, "GPT-4o");
			await cardText(newest, asOf < today ? "This page is newer than our data" : "this page’s date");
		});

		it("compared: figures that compare stand together, others are grey with the reason; all of it can be copied", async () => {
			const { session, server } = stage();
			page = await session.open(`${server.origin}/launch-article/`);
			await hoverMark(page, "DeepSeek-V3");
			await cardText(page, "DeepSeek-V3");
			await pressInCard(page, "Compare models");
			const text = await cardText(page, "Only figures that may be read against each other stand together");
			expect(text).toMatch(/≠ /);
			expect(text).toContain("LiveBench");
			const grey = await page.evaluate(() => {
				const host = [...document.querySelectorAll(":popover-open")].find(({ localName }) => /^x-/.test(localName));
				const cells = [...(host?.shadowRoot?.querySelectorAll<HTMLElement>(".cell.apart") ?? [])];
				return { all: cells.length, told: cells.filter(({ innerText }) => innerText.includes("≠")).length };
			});
			expect(grey.all).toBeGreaterThan(0);
			expect(grey.told).toBe(grey.all);
			for (const button of ["Copy as text", "Copy as Markdown", "Copy as CSV"]) {
				await pressInCard(page, button);
				await cardText(page, "Copied");
			}
		});

		it("a benchmark's best figures over time: drawn, and told in a table", async () => {
			const page = await states();
			await hoverMark(page, "GPQA Diamond");
			await cardText(page, "GPQA Diamond");
			await pressInCard(page, "Best figure over time");
			await pressInCard(page, "As a table");
			const found = await until("the chart", () =>
				page.evaluate(() => {
					const host = [...document.querySelectorAll(":popover-open")].find(({ localName }) => /^x-/.test(localName));
					const root = host?.shadowRoot;
					const box = root?.querySelector(".plot svg")?.getBoundingClientRect();
					return (
						box &&
						box.width > 150 && {
							marks: root?.querySelectorAll(".plot .point").length,
							rows: root?.querySelectorAll(".as-table tbody tr").length,
							hidden: root?.querySelector(".plot")?.getAttribute("aria-hidden"),
						}
					);
				}),
			);
			expect(found.marks).toBeGreaterThan(4);
			expect([found.rows, found.hidden]).toEqual([found.marks, "true"]);
		});

		it("the background stopped: a card wakes it", async () => {
			const { session } = stage();
			const page = await states();
			await untilMarked(page, "GPT-4o");
			const before = await birth(session);
			await stopBackground(session);
			await page.bringToFront();
			await hoverMark(page, "GPT-4o");
			await cardText(page, "OpenAI");
			expect(await birth(session)).not.toBe(before);
		});
	},
	{ idleBackground: 300 },
);

describe("in the browser's own language", () => {
	inEachBrowser(
		(stage) => {
			it("speaks Chinese where that is preferred", async () => {
				const { session, server } = stage();
				const page = await session.open(`${server.origin}/chinese/`);
				await hoverMark(page, "DeepSeek-V3");
				const text = await cardText(page, "DeepSeek-V3", "开放权重");
				expect(text).toMatch(/由 .* 测得/);
				await page.close();
			});
		},
		{ languages: "zh-CN,en" },
	);
});

describe("extension updated under an open page", () => {
	inEachBrowser((stage) => {
		it("tells the reader to reload, or goes on with the new version where the browser brings it in", async () => {
			const { session, server } = stage();
			const page = await session.open(`${server.origin}/launch-article/`);
			await untilMarked(page, "GPT-4o");
			const own = await openExtensionPage(session, "popup.html");
			// The page of the extension goes with it, before it can answer.
			await own
				.evaluate(() => {
					const scope = globalThis as unknown as { browser?: Api; chrome: Api };
					(scope.browser?.runtime ? scope.browser : scope.chrome).runtime.reload();
				})
				.catch(() => undefined);
			// Its tab is being closed meanwhile, which the browser may stumble over.
			await until("the page is in front", () => page.bringToFront().then(() => true));
			if (session.name === "firefox") {
				// The old script is gone with its extension; the new one reads the page again.
				await until("a card of the new version", async () => {
					await hoverMark(page, "GPT-4o");
					await frames(page, 900);
					return cardIsShown(page);
				});
				await cardText(page, "OpenAI");
				return;
			}
			await hoverMark(page, "GPT-4o");
			await cardText(page, "Evalgloss was updated or removed. Reload this page to use it again.");
			await page.keyboard.press("Escape");
			await untilCardGone(page);
			await page.close();
		});
	});
});

interface Api {
	runtime: { reload(): void; getBackgroundPage(): Promise<Window | null> };
}

/** When the background started, as it tells itself; this wakes it. */
async function birth(session: Session): Promise<number | string> {
	if (session.name === "chromium") {
		const target = await session.browser.waitForTarget((one) => one.type() === "service_worker");
		const worker = await target.worker();
		return (await worker?.evaluate(() => performance.timeOrigin)) ?? 0;
	}
	const page = await openExtensionPage(session, "options.html");
	const born = await page.evaluate(async () => {
		const { browser } = globalThis as unknown as { browser: Api };
		return (await browser.runtime.getBackgroundPage())?.performance.timeOrigin ?? 0;
	});
	await page.close();
	return born;
}

/** Chromium's worker is stopped from outside; Firefox stops an idle background by itself. */
async function stopBackground(session: Session): Promise<void> {
	if (session.name === "firefox") return;
	const target = await session.browser.waitForTarget((one) => one.type() === "service_worker");
	await (await target.worker())?.close();
	await until("the worker has stopped", () =>
		session.browser.targets().every((one) => one.type() !== "service_worker"),
	);
}
