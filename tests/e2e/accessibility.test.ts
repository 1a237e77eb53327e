import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "puppeteer-core";
import { expect, it } from "vitest";
import { openExtensionPage, openPopup } from "../support/browsers.ts";
import { inEachBrowser } from "../support/each-browser.ts";
import { clickIn, typeInto, untilOptions } from "../support/popup.ts";
import { cardText, hoverMark, pressInCard, untilMarked } from "../support/reader.ts";
import { until } from "../support/until.ts";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

interface Axe {
	run(
		context: unknown,
		options: object,
	): Promise<{ violations: { id: string; nodes: { target: unknown }[] }[]; passes: unknown[] }>;
}

/** Runs axe on what a selector names, or on the open card, and gives one line for each thing that it finds. */
async function audit(page: Page, where: string | "card"): Promise<{ violations: string[]; passes: number }> {
	await page.evaluate(AXE);
	return page.evaluate(async (selector) => {
		const axe = (globalThis as unknown as { axe: Axe }).axe;
		const host = [...document.querySelectorAll(":popover-open")].find(({ localName }) => /^x-/.test(localName));
		const context =
			selector === "card" ? host?.shadowRoot?.querySelector("[role=dialog]") : document.querySelector(selector);
		const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
		const { violations, passes } = await axe.run(context, { runOnly: rules });
		return {
			violations: violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${String(target)}`)),
			passes: passes.length,
		};
	}, where);
}

inEachBrowser((stage) => {
	it.each(["Qwen2.5-Max", "LiveBench", "DeepSeek"])("the card of %s has nothing that axe refuses", async (name) => {
		const { session, server } = stage();
		const page = await session.open(`${server.origin}/launch-article/`);
		await hoverMark(page, name);
		await cardText(page, name);
		// Colours are judged when the card has faded in.
		await page.evaluate(async () => {
			const end = performance.now() + 300;
			while (performance.now() < end) await new Promise(requestAnimationFrame);
		});
		const { violations, passes } = await audit(page, "card");
		expect(violations).toEqual([]);
		expect(passes).toBeGreaterThan(5);
		await page.close();
	});

	it("neither has the popup, its results and its detail view", async () => {
		const popup = await openExtensionPage(stage().session, "popup.html");
		await popup.bringToFront();
		await until("the field has the focus", () => popup.evaluate(() => document.activeElement?.role === "combobox"));
		expect((await audit(popup, "html")).violations).toEqual([]);
		await popup.keyboard.type("livebench");
		await until("results", () =>
			popup.evaluate(() => document.querySelector("[role=option] bdi")?.textContent === "LiveBench"),
		);
		expect((await audit(popup, "html")).violations).toEqual([]);
		await popup.keyboard.press("Enter");
		await until("facts", () => popup.evaluate(() => document.querySelector(".detail-body a[href^=http]") !== null));
		expect((await audit(popup, "html")).violations).toEqual([]);
		await popup.close();
	});

	it("neither have its actions, its other tabs and the scores of a page", async () => {
		const { session, server } = stage();
		const article = await session.open(`${server.origin}/launch-article/`);
		await untilMarked(article, "LiveBench");
		const popup = await openPopup(session, article);
		await untilOptions(popup, (names) => names.includes("LiveBench"));
		expect((await audit(popup, "html")).violations).toEqual([]);
		await clickIn(popup, ".segment[aria-pressed=false]");
		await until("scores", () => popup.evaluate(() => document.querySelector(".grid td a") !== null));
		expect((await audit(popup, "html")).violations).toEqual([]);
		await clickIn(popup, "#tab-compare");
		await until("a comparison", () => popup.evaluate(() => document.querySelector(".chips + .scroll .grid") !== null));
		expect((await audit(popup, "html")).violations).toEqual([]);
		await typeInto(popup, ">");
		await untilOptions(popup, (names) => names.length > 10);
		expect((await audit(popup, "html")).violations).toEqual([]);
		await popup.close();
		await article.close();
	});

	it.each([
		["explore.html#/model/qwen2-5-max", "[aria-labelledby=figures] td"],
		["explore.html#/benchmark/livebench", "[aria-labelledby=boards] td"],
		["explore.html#/news", ".news h2"],
		["welcome.html", ".sample"],
	])("neither has %s", async (path, ready) => {
		const page = await openExtensionPage(stage().session, path);
		await until(ready, () => page.evaluate((selector) => document.querySelector(selector) !== null, ready));
		expect((await audit(page, "html")).violations).toEqual([]);
		await page.close();
	});

	it("neither has a benchmark's chart with its table, and the comparison", async () => {
		const { session, server } = stage();
		const page = await session.open(`${server.origin}/launch-article/`);
		await hoverMark(page, "GPQA-Diamond");
		await cardText(page, "GPQA Diamond");
		await pressInCard(page, "Best figure over time");
		await pressInCard(page, "As a table");
		await cardText(page, "Released");
		expect((await audit(page, "card")).violations).toEqual([]);
		await pressInCard(page, "Compare models");
		await cardText(page, "Only figures that may be read");
		expect((await audit(page, "card")).violations).toEqual([]);
		await page.close();
	});

	it.each([
		["options", "options.html", "input[type=radio]"],
		["welcome", "welcome.html", "main h1, h1"],
		["explore", "explore.html", "input"],
		["results of explore", "explore.html#/search/claude", ".hits li"],
		["a benchmark in explore", "explore.html#/benchmark/gpqa-diamond", ".plot svg"],
		["a model in explore", "explore.html#/model/gpt-4o", ".lineage"],
		["a comparison in explore", "explore.html#/compare/model%3Agpt-4o,model%3Adeepseek-v3/", "table"],
	])("neither has %s", async (_what, path, sign) => {
		const page = await openExtensionPage(stage().session, path);
		await page.bringToFront();
		await until("it has drawn", () => page.evaluate((wanted) => document.querySelector(wanted) !== null, sign));
		const { violations, passes } = await audit(page, "html");
		expect(violations).toEqual([]);
		expect(passes).toBeGreaterThan(5);
		await page.close();
	});
});
