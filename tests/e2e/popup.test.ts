import type { Page } from "puppeteer-core";
import { afterEach, expect, it } from "vitest";
import { openExtensionPage, openPopup } from "../support/browsers.ts";
import { inEachBrowser } from "../support/each-browser.ts";
import { optionNames, untilOptions } from "../support/popup.ts";
import { cardText, markedTexts, untilCardGone, untilMarked } from "../support/reader.ts";
import { until } from "../support/until.ts";

inEachBrowser((stage) => {
	const opened: Page[] = [];
	afterEach(async () => {
		// A popup may have closed itself by now.
		for (const page of opened.splice(0)) await page.close().catch(() => undefined);
	});
	const search = async (): Promise<Page> => {
		const popup = await openExtensionPage(stage().session, "popup.html");
		opened.push(popup);
		await popup.bringToFront();
		await until("the field has the focus", () => popup.evaluate(() => document.activeElement?.role === "combobox"));
		return popup;
	};
	const overArticle = async (path = "/launch-article/"): Promise<{ article: Page; popup: Page }> => {
		const { session, server } = stage();
		const article = await session.open(server.origin + path);
		opened.push(article);
		await untilMarked(article, "Qwen2.5-Max", "LiveBench");
		const popup = await openPopup(session, article);
		opened.push(popup);
		return { article, popup };
	};

	it.each([
		["qwen2.5 max", "Qwen2.5-Max"],
		["gpt4o", "GPT-4o"],
		["livebench", "LiveBench"],
		["deepseek v3", "DeepSeek-V3"],
		["mmlu pro", "MMLU-Pro"],
	])("finds %s, and Enter opens it", async (query, name) => {
		const popup = await search();
		await popup.keyboard.type(query);
		await untilOptions(popup, (options) => options[0]?.startsWith(name) ?? false);
		await popup.keyboard.press("Enter");
		await until("the detail view", () =>
			popup.evaluate((wanted) => document.querySelector("h1")?.textContent === wanted, name),
		);
		await until("facts with a source", () =>
			popup.evaluate(() => document.querySelectorAll("a[href^=http]").length > 0),
		);
	});

	it("is steered by keys alone: arrows, Enter, Esc back, Esc clear", async () => {
		const popup = await search();
		await popup.keyboard.type("claude");
		// While one types, the rows are those of what was typed so far; then the number of results is announced.
		await until("the results are announced", () =>
			popup.evaluate(() => /^\d+ results$/.test(document.querySelector("[aria-live]")?.textContent ?? "")),
		);
		const options = await untilOptions(popup, (found) => found.length > 2);
		await popup.keyboard.press("ArrowDown");
		const second = await until("the second row is marked", () =>
			popup.evaluate(() => {
				const id = document.activeElement?.getAttribute("aria-activedescendant") ?? "";
				const row = document.getElementById(id);
				return row?.getAttribute("aria-selected") === "true" && id.endsWith("1") && row.innerText;
			}),
		);
		expect(options[1]).toBe(second.split("\n")[0]);
		await popup.keyboard.press("Enter");
		await until("the detail view with the focus in it", () =>
			popup.evaluate(
				(name) =>
					document.querySelector("h1")?.textContent === name && document.activeElement?.closest("section") !== null,
				options[1],
			),
		);
		await popup.keyboard.press("Escape");
		await until("the list again", () =>
			popup.evaluate(
				() => document.activeElement instanceof HTMLInputElement && document.activeElement.value === "claude",
			),
		);
		await popup.keyboard.press("Escape");
		await until("an empty field", () =>
			popup.evaluate(() => document.activeElement instanceof HTMLInputElement && document.activeElement.value === ""),
		);
	});

	it("says when nothing is found", async () => {
		const popup = await search();
		await popup.keyboard.type("zzqxj wvvk");
		await until("a message", () =>
			popup.evaluate(() => document.querySelector("main")?.innerText.includes("zzqxj wvvk")),
		);
		expect(await optionNames(popup)).toEqual([]);
	});

	it("lists what the page names, with counts, and jumps to it", async () => {
		const { article, popup } = await overArticle();
		const names = await untilOptions(popup, (found) => found.includes("LiveBench"));
		for (const name of ["Qwen2.5-Max", "DeepSeek-V3", "GPT-4o", "Llama 3.1 405B", "MMLU-Pro"])
			expect(names).toContain(name);
		// The heading, two paragraphs and a table; the title of the document is not text on the page.
		await until("four mentions of Qwen2.5-Max", () =>
			popup.evaluate(() => {
				const row = [...document.querySelectorAll<HTMLElement>("[role=option]")].find(
					(one) => one.querySelector("bdi")?.textContent === "Qwen2.5-Max",
				);
				return row?.innerText.includes("×4");
			}),
		);

		await popup.evaluate(() => {
			const row = [...document.querySelectorAll<HTMLElement>("[role=option]")].find(
				(one) => one.querySelector("bdi")?.textContent === "LiveBench",
			);
			row?.querySelector<HTMLElement>(".jump")?.click();
		});
		await article.bringToFront();
		await cardText(article, "LiveBench");
	});

	it("turns marks off for this site and on again", async () => {
		const { article, popup } = await overArticle();
		const toggle = (on: boolean) =>
			until(`the switch is ${on ? "on" : "off"}`, async () => {
				const found = await popup.evaluate(() => document.querySelector("[role=switch]")?.getAttribute("aria-checked"));
				return found === String(on);
			});
		const press = () => popup.evaluate(() => document.querySelector<HTMLElement>("[role=switch]")?.click());
		await toggle(true);
		await press();
		await toggle(false);
		await until("no marks", async () => (await markedTexts(article)).length === 0);
		await article.reload();
		await article.evaluate(async () => {
			const end = performance.now() + 500;
			while (performance.now() < end) await new Promise(requestAnimationFrame);
		});
		expect(await markedTexts(article)).toEqual([]);

		const again = await openPopup(stage().session, article);
		opened.push(again);
		await until("the switch", () =>
			again.evaluate(() => document.querySelector("[role=switch]")?.getAttribute("aria-checked") === "false"),
		);
		await again.evaluate(() => document.querySelector<HTMLElement>("[role=switch]")?.click());
		await untilMarked(article, "Qwen2.5-Max");
		await untilCardGone(article);
	});
});
