import type { Page } from "puppeteer-core";
import { afterEach, expect, it } from "vitest";
import { openExtensionPage } from "../support/browsers.ts";
import { inEachBrowser } from "../support/each-browser.ts";
import { clickIn } from "../support/popup.ts";
import { cardText, hoverMark, untilMarked } from "../support/reader.ts";
import { until } from "../support/until.ts";

inEachBrowser((stage) => {
	const opened: Page[] = [];
	afterEach(async () => {
		for (const page of opened.splice(0)) await page.close();
	});
	const show = async (path: string) => {
		const page = await openExtensionPage(stage().session, path);
		opened.push(page);
		await page.bringToFront();
		return page;
	};
	const untilText = (page: Page, text: string) =>
		until(text, () => page.evaluate((wanted) => document.body.innerText.includes(wanted), text));

	it("marks the paragraph of the welcome page, and opens its cards", async () => {
		const page = await show("welcome.html");
		await untilMarked(page, "Qwen2.5-Max", "LiveBench", "GPT-4o");
		await hoverMark(page, "LiveBench");
		expect(await cardText(page, "LiveBench")).toContain("LiveBench");
	});

	it("shows every figure of a model with filters, and the tables of a benchmark", async () => {
		const page = await show("explore.html#/model/qwen2-5-max");
		await untilText(page, "All figures");
		const count = () => page.evaluate(() => document.querySelectorAll("[aria-labelledby=figures] tbody tr").length);
		const all = await until("figures", count);
		await page.evaluate(() => {
			const select = document.querySelector<HTMLSelectElement>("[aria-labelledby=figures] select");
			if (!select) throw new Error("no filter");
			select.value = "independent";
			select.dispatchEvent(new Event("change", { bubbles: true }));
		});
		await until("fewer figures", async () => {
			const left = await count();
			return left > 0 && left < all;
		});
		const bench = await show("explore.html#/benchmark/livebench");
		await untilText(bench, "Tables that may be compared");
		await until("places with sources", () =>
			bench.evaluate(() => document.querySelectorAll("[aria-labelledby=boards] tbody tr").length > 10),
		);
	});

	it("says what is new in the data, from the footer of the popup too", async () => {
		const page = await show("explore.html#/news");
		await untilText(page, "First dataset");
		const popup = await show("popup.html");
		const news = () =>
			popup.evaluate(async () => {
				const { browser, chrome } = globalThis as unknown as Record<"browser" | "chrome", Tabs | undefined>;
				const tabs = (await (browser ?? chrome)?.tabs.query({})) ?? [];
				return tabs.filter(({ url }) => url?.endsWith("explore.html#/news")).length;
			});
		await until("one tab with the news", async () => (await news()) === 1);
		await clickIn(popup, ".footer .link-button");
		await until("another one", async () => (await news()) === 2);
	});

	it("finds from the explore page, and leads on", async () => {
		const page = await show("explore.html#/search/gpt4o%20mini");
		await until("a result", () =>
			page.evaluate(() => document.querySelector(".hits a")?.textContent === "GPT-4o mini"),
		);
		await clickIn(page, ".hits a");
		await until("its facts", () => page.evaluate(() => document.querySelector("h1")?.textContent === "GPT-4o mini"));
	});
});

interface Tabs {
	tabs: { query(filter: object): Promise<{ url?: string }[]> };
}
