import { resolve } from "node:path";
import type { ElementHandle, Page } from "puppeteer-core";
import { afterEach, expect, it } from "vitest";
import { openExtensionPage, openPopup } from "../support/browsers.ts";
import { inEachBrowser } from "../support/each-browser.ts";
import { press } from "../support/press.ts";
import { cardText, hoverMark, markedTexts, untilMarked } from "../support/reader.ts";
import { until } from "../support/until.ts";

const PACKS = resolve(import.meta.dirname, "../packs");

const ARTICLE = `<!doctype html><html lang="en"><title>House results</title><article><h1>House results</h1>
<p>GPT-4o was slow last week. So was what we call Acme-1, on House Quiz at least. Acme-1.5 is not out yet.</p>
<p>On MMLU-Pro the picture is another one.</p></article></html>`;

inEachBrowser((stage) => {
	const opened: Page[] = [];
	afterEach(async () => {
		for (const page of opened.splice(0)) await page.close().catch(() => undefined);
	});
	const open = async (path: string): Promise<Page> => {
		const page = await openExtensionPage(stage().session, path);
		opened.push(page);
		await page.bringToFront();
		return page;
	};
	const article = async (): Promise<Page> => {
		const page = await stage().session.open(stage().server.page("/house.html", ARTICLE));
		opened.push(page);
		return page;
	};

	it("marks, shows and finds what a pack holds, and forgets it all", async () => {
		const page = await article();
		await untilMarked(page, "GPT-4o", "MMLU-Pro");
		expect(await markedTexts(page)).not.toContain("Acme-1");

		const options = await open("options.html");
		await importFile(options, "house.json");
		await untilSays(options, "“House evaluations” has been imported.");
		expect(await textOf(options, ".packs")).toMatch(
			/House evaluations ◆ yours\s+1 model, 1 benchmark, 3 scores · imported /,
		);

		// The page that is open learns of it by itself.
		await page.bringToFront();
		const marked = await untilMarked(page, "Acme-1", "House Quiz", "GPT-4o");
		expect(marked).not.toContain("Acme-1.5");
		await hoverMark(page, "Acme-1");
		const own = await cardText(page, "Acme-1", "House Quiz", "71.5");
		expect(own).toContain("◆ yours, from “House evaluations”");
		await page.keyboard.press("Escape");
		await hoverMark(page, "GPT-4o");
		const builtIn = await cardText(page, "House Quiz", "68");
		expect(builtIn).toContain("yours, from “House evaluations”");
		expect(builtIn).not.toContain("◆ yours");
		expect(builtIn).toMatch(/measured by/);
		await page.keyboard.press("Escape");

		expect(await searched(await popup(), "acme one", "Acme-1")).toContain("◆ yours");
		const explore = await open("explore.html#/model/yours.house-evaluations.acme-1");
		await until("the explore page", async () => (await textOf(explore, "main")).includes("62.4"));
		expect(await textOf(explore, "main")).toContain("yours, from “House evaluations”");

		await options.bringToFront();
		await press(options, "Remove “House evaluations”");
		await press(options, "Remove", ".ask");
		await untilSays(options, "“House evaluations” has been removed.");
		await page.bringToFront();
		await until("the marks are gone", async () => !(await markedTexts(page)).includes("Acme-1"));
		expect(await markedTexts(page)).toContain("GPT-4o");
		await hoverMark(page, "GPT-4o");
		expect(await cardText(page, "GPT-4o")).not.toContain("House");
		await searchedInVain(await popup(), "acme one", "Acme-1");
		await page.bringToFront();
		await page.reload();
		await untilMarked(page, "GPT-4o", "MMLU-Pro");
		expect(await markedTexts(page)).not.toContain("House Quiz");
	});

	it("takes nothing of a faulty file, and names each line", async () => {
		const options = await open("options.html");
		await importFile(options, "faulty.csv");
		await untilSays(options, "Nothing of “faulty.csv” has been imported: 3 problems.");
		expect(await textOf(options, ".problems")).toMatch(
			/^Line 3 model: No model is called “GPT-4oo”\. Was “GPT-4o” meant\?/,
		);
		expect(await textOf(options, ".problems")).toContain("Line 3 value: 50,5 has a comma. Write 50.5.");
		expect(await options.$$(".packs li")).toEqual([]);
		await importFile(options, "house.csv");
		await untilSays(options, "“House evaluations” has been imported.");
		await importFile(options, "house.json");
		await untilSays(options, "“House evaluations” has been updated.");
		expect(await textOf(options, ".packs")).toContain("updated");
		await press(options, "Remove “House evaluations”");
		await press(options, "Remove", ".ask");
		await until("no pack is left", () => options.evaluate(() => document.querySelector(".packs") === null));
		// The focus is not lost with the button.
		expect(await options.evaluate(() => document.activeElement?.localName)).toBe("p");
	});

	async function popup(): Promise<Page> {
		const page = await stage().session.open(stage().server.page("/empty.html", "<title>Empty</title><p>Nothing"));
		const shown = await openPopup(stage().session, page);
		opened.push(page, shown);
		return shown;
	}
});

async function importFile(options: Page, file: string): Promise<void> {
	const input = await until("the field for a file", () => options.$("input[data-takes=pack]"));
	await (input as ElementHandle<HTMLInputElement>).uploadFile(resolve(PACKS, file));
}

function textOf(page: Page, selector: string): Promise<string> {
	return page.evaluate((where) => document.querySelector<HTMLElement>(where)?.innerText ?? "", selector);
}

function untilSays(options: Page, text: string): Promise<unknown> {
	return until(`a status with ${text}`, async () => {
		const said = await options.evaluate(() =>
			[...document.querySelectorAll("[role=status]")].map((one) => one.textContent).join("\n"),
		);
		if (said.includes(text)) return true;
		throw new Error(said);
	});
}

/** Types into the popup and gives the text of the row with this name. */
async function searched(popup: Page, query: string, name: string): Promise<string> {
	await type(popup, query);
	return until(`a result ${name}`, async () => {
		const rows = await rowsOf(popup);
		const row = rows.find((text) => text.startsWith(name));
		if (row) return row;
		throw new Error(rows.join(" | "));
	});
}

async function searchedInVain(popup: Page, query: string, name: string): Promise<void> {
	await type(popup, query);
	await until("the results are announced", () =>
		popup.evaluate(() => (document.querySelector("[aria-live]")?.textContent ?? "") !== ""),
	);
	expect((await rowsOf(popup)).filter((text) => text.startsWith(name))).toEqual([]);
}

async function type(popup: Page, query: string): Promise<void> {
	const field = await until("the field", () => popup.$("[role=combobox]"));
	await (field as ElementHandle<HTMLInputElement>).type(query);
}

function rowsOf(popup: Page): Promise<string[]> {
	return popup.evaluate(() => [...document.querySelectorAll<HTMLElement>("[role=option]")].map((row) => row.innerText));
}
