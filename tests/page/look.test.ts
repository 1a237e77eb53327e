import type { Page } from "puppeteer-core";
import { describe, expect, it } from "vitest";
import { cardText, hoverMark, untilCardGone, untilMarked } from "../support/reader.ts";
import { until } from "../support/until.ts";
import { CARDS } from "./support/cards.ts";
import { inPages, markedInTrees } from "./support/harness.ts";

/** How bright the card's own ground is, from 0 to 255. */
const brightness = (page: Page) =>
	page.evaluate(() => {
		const host = [...document.querySelectorAll(":popover-open")].find(({ localName }) => /^x-/.test(localName));
		const card = host?.shadowRoot?.querySelector(".card");
		const [r = 0] = (card ? getComputedStyle(card).backgroundColor : "").match(/\d+/g)?.map(Number) ?? [];
		return r;
	});

inPages((stand) => {
	it.each([
		["a dark block on a light page", "<p style='background:#111;color:#eee'>GPT-4o</p>", "dark"],
		[
			"a light block on a dark page",
			"<style>body{background:#000}</style><p style='background:#fff'>GPT-4o</p>",
			"light",
		],
		["a dark page", "<style>html{background:oklch(20% 0 0)}</style><p style='color:#ddd'>GPT-4o</p>", "dark"],
		[
			"a faint tint on a dark page",
			"<style>body{background:#111}</style><p style='background:#fff1'>GPT-4o</p>",
			"dark",
		],
		[
			"text on a picture",
			"<p style='background:linear-gradient(#000,#222)'><span style='color:#fff'>GPT-4o</span></p>",
			"dark",
		],
		["a plain page", "<p>GPT-4o</p>", "light"],
	])("the card is as light or dark as what it is about, when it is to match: %s", async (_what, body, wanted) => {
		const { open, start } = stand();
		const page = await open(body);
		await start(page, { cards: CARDS, theme: "page" });
		await hoverMark(page, "GPT-4o");
		await cardText(page, "Sample 4o");
		expect((await brightness(page)) < 128 ? "dark" : "light").toBe(wanted);
	});

	it("matches each text anew", async () => {
		const { open, start } = stand();
		const page = await open("<p style='background:#111;color:#eee'>GPT-4o</p><p style='margin-top:400px'>MMLU</p>");
		await start(page, { cards: CARDS, theme: "page" });
		await hoverMark(page, "GPT-4o");
		await cardText(page, "Sample 4o");
		expect(await brightness(page)).toBeLessThan(128);
		await page.keyboard.press("Escape");
		await untilCardGone(page);
		await hoverMark(page, "MMLU");
		await cardText(page, "Ruler");
		expect(await brightness(page)).toBeGreaterThan(128);
	});

	it("marks at most sixty names in a screenful of text, the first ones, and all entities stay listed", async () => {
		const { open, start } = stand();
		const page = await open(`<p>${"GPT-4o, ".repeat(200)}</p><p>MMLU</p>`);
		await start(page, { cards: CARDS });
		await until("the page has been read", async () => (await markedInTrees(page)).length >= 60);
		expect((await markedInTrees(page)).length).toBe(60);
		const listed = await page.evaluate(() =>
			harness
				.annotator()
				.entities()
				.map(({ id, count }) => [id, count]),
		);
		expect(listed).toEqual([
			["gpt-4o", 200],
			["mmlu", 1],
		]);
	});

	it("underlines in the text's own colour, and tints the name under the pointer before the card opens", async () => {
		const { open, start } = stand();
		const page = await open("<p style='color:rgb(1, 100, 50)'>GPT-4o</p>");
		await start(page, { cards: CARDS, delay: 700 });
		await untilMarked(page, "GPT-4o");
		await hoverMark(page, "GPT-4o");
		await until("the name is tinted", () => page.evaluate(() => CSS.highlights.get("text-note-active")?.size === 1));
		const style = await page.evaluate(() => {
			const text = document.querySelector("p") as Element;
			const mark = getComputedStyle(text, "::highlight(text-note)");
			return [mark.textDecorationLine, mark.textDecorationStyle, mark.backgroundColor];
		});
		expect(style).toEqual(["underline", "dotted", "rgba(0, 0, 0, 0)"]);
	});
});

describe("on a dark system", () => {
	inPages(
		(stand) => {
			it("is light on a light page when it is to match, and dark otherwise", async () => {
				const { open, start } = stand();
				const page = await open("<style>html{background:#fff;color:#000}</style><p>GPT-4o</p>");
				await start(page, { cards: CARDS, theme: "page" });
				await hoverMark(page, "GPT-4o");
				await cardText(page, "Sample 4o");
				expect(await brightness(page)).toBeGreaterThan(128);
				await start(page, { cards: CARDS, theme: "auto" });
				await hoverMark(page, "GPT-4o");
				await cardText(page, "Sample 4o");
				expect(await brightness(page)).toBeLessThan(128);
			});
		},
		{ dark: true },
	);
});
