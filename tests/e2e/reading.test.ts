/** Marks and card the way a reader meets and steers them, in the built extension: lines 1 and 2 of what they promise. */
import type { Page } from "puppeteer-core";
import { afterEach, describe, expect, it } from "vitest";
import { openPopup } from "../support/browsers.ts";
import { inEachBrowser } from "../support/each-browser.ts";
import { askTab } from "../support/messages.ts";
import {
	cardIsShown,
	cardText,
	focusInCard,
	frames,
	hoverMark,
	markedTexts,
	pointOf,
	pressInCard,
	untilCardGone,
	untilMarked,
} from "../support/reader.ts";
import { choose, stored } from "../support/settings.ts";
import { until } from "../support/until.ts";

const count = async (page: Page, name: string) => (await markedTexts(page)).filter((text) => text === name).length;

inEachBrowser((stage) => {
	let page: Page | undefined;
	afterEach(async () => {
		await page?.close();
		await choose(stage().session, {});
	});
	const article = async (): Promise<Page> => {
		const { session, server } = stage();
		page = await session.open(`${server.origin}/launch-article/`);
		await untilMarked(page, "Qwen2.5-Max", "LiveBench");
		return page;
	};

	describe("marks", () => {
		it("are on first mentions, on all, or on none, as the person chooses, at once and without a reload", async () => {
			const page = await article();
			expect(await count(page, "GPT-4o")).toBe(1);
			await choose(stage().session, { density: "all" });
			await page.bringToFront();
			await until("every mention is marked", async () => (await count(page, "GPT-4o")) > 1);
			await choose(stage().session, { density: "none" });
			await page.bringToFront();
			await until("nothing is marked", async () => (await markedTexts(page)).length === 0);
		});

		it("stay within the article, unless they are wanted everywhere", async () => {
			const { session, server } = stage();
			server.page(
				"/aside.html",
				`<!doctype html><html lang=en><meta charset="utf-8"><title>A language model</title><nav>Claude 3.5 Sonnet</nav><article><h1>A language model</h1><p>GPT-4o</p></article><footer>DeepSeek-V3</footer>`,
			);
			page = await session.open(`${server.origin}/aside.html`);
			expect(await untilMarked(page, "GPT-4o")).toEqual(["GPT-4o"]);
			await choose(session, { where: "everywhere" });
			await page.bringToFront();
			await untilMarked(page, "GPT-4o", "Claude 3.5 Sonnet", "DeepSeek-V3");
		});

		it("are found in open shadow trees, and painted there", async () => {
			const { session, server } = stage();
			server.page(
				"/shadow.html",
				`<!doctype html><html lang=en><meta charset="utf-8"><title>A language model</title><article><h1>A language model</h1><p>GPT-4o</p><x-text></x-text></article><script>document.querySelector("x-text").attachShadow({mode:"open"}).innerHTML="<p>DeepSeek-V3</p>"</script>`,
			);
			const opened = await session.open(`${server.origin}/shadow.html`);
			page = opened;
			const found = await until("a mark in the tree", () =>
				opened.evaluate(() => {
					const root = document.querySelector("x-text")?.shadowRoot;
					const inside = [...(CSS.highlights.get("text-note") ?? [])].some(
						({ startContainer }) => startContainer.getRootNode() === root,
					);
					return inside && { sheets: root?.adoptedStyleSheets.length ?? 0 };
				}),
			);
			expect(found.sheets).toBe(1);
			const box = await opened.evaluate(() => {
				const place = document.querySelector("x-text")?.shadowRoot?.querySelector("p")?.getBoundingClientRect();
				return place && { x: place.left + 20, y: place.top + place.height / 2 };
			});
			await opened.mouse.move(2, 2);
			await opened.mouse.move(box?.x ?? 0, box?.y ?? 0, { steps: 4 });
			await cardText(opened, "DeepSeek-V3");
		});

		it.each([
			["this term", "Never mark “DeepSeek-V3”", { termsOff: ["DeepSeek-V3"] }],
			["this site", "Turn off on 127.0.0.1", { sitesOff: ["127.0.0.1"] }],
			["everything", "Pause everywhere", { paused: true }],
		])("are silenced from the card by one choice: %s", async (what, button, expected) => {
			const page = await article();
			await hoverMark(page, "DeepSeek-V3");
			await cardText(page, "DeepSeek-V3");
			await pressInCard(page, "More actions");
			await pressInCard(page, button);
			await until("silence", async () => {
				const texts = await markedTexts(page);
				return what === "this term" ? !texts.includes("DeepSeek-V3") && texts.includes("GPT-4o") : texts.length === 0;
			});
			await untilCardGone(page);
			expect(await stored(stage().session)).toMatchObject(expected);
		});
	});

	describe("the pointer", () => {
		it("opens nothing while it passes, and nothing at all when only clicks are wanted", async () => {
			const page = await article();
			const { x, y } = await pointOf(page, "GPT-4o");
			for (let step = -120; step <= 120; step += 8) await page.mouse.move(x + step, y);
			await page.mouse.move(3, 3);
			await frames(page, 500);
			expect(await cardIsShown(page)).toBe(false);
			await choose(stage().session, { hoverDelay: "click" });
			await page.bringToFront();
			await untilMarked(page, "GPT-4o");
			await hoverMark(page, "GPT-4o");
			await frames(page, 700);
			expect(await cardIsShown(page)).toBe(false);
			await page.mouse.click(x, y);
			await cardText(page, "GPT-4o");
		});

		it("selects text across a name as ever, and opens no card for it", async () => {
			const page = await article();
			const { x, y } = await pointOf(page, "GPT-4o");
			await page.mouse.move(x - 120, y);
			await page.mouse.down();
			await page.mouse.move(x + 150, y, { steps: 6 });
			await page.mouse.up();
			const selected = await page.evaluate(() => String(getSelection()));
			expect(selected).toContain("4o");
			await frames(page, 500);
			expect(await cardIsShown(page)).toBe(false);
			expect(await page.evaluate(() => String(getSelection()))).toBe(selected);
		});

		it("keeps the card when it is pinned, until it is closed", async () => {
			const page = await article();
			await hoverMark(page, "GPT-4o");
			await cardText(page, "GPT-4o");
			await pressInCard(page, "Keep open");
			await page.mouse.click(20, 20);
			await page.mouse.move(30, 300, { steps: 4 });
			await frames(page, 600);
			expect(await cardIsShown(page)).toBe(true);
			await pressInCard(page, "Close");
			await untilCardGone(page);
		});

		it("opens the card within an open dialog, where it can be used", async () => {
			const { session, server } = stage();
			server.page(
				"/dialog.html",
				`<!doctype html><html lang=en><meta charset="utf-8"><title>A language model</title><article><h1>A language model</h1></article><dialog style="width:700px;height:560px"><article><p>GPT-4o is a language model.</p></article></dialog><script>document.querySelector("dialog").showModal()</script>`,
			);
			page = await session.open(`${server.origin}/dialog.html`);
			await choose(session, { where: "everywhere" });
			await page.bringToFront();
			await hoverMark(page, "GPT-4o");
			await cardText(page, "GPT-4o");
			await pressInCard(page, "Close");
			await untilCardGone(page);
			expect(await page.evaluate(() => document.querySelector("dialog")?.open)).toBe(true);
		});
	});

	describe("keys alone", () => {
		/** What the background sends when the key of the command is pressed; the keys themselves belong to the browser. */
		const step = async (page: Page, by: 1 | -1) => {
			const popup = await openPopup(stage().session, page);
			await askTab(popup, "step", { by });
			await popup.close();
			await page.bringToFront();
		};
		const tabTo = async (page: Page, wanted: (focused: string) => boolean) => {
			const seen: string[] = [];
			for (let presses = 0; presses < 60; presses++) {
				const focused = await focusInCard(page);
				seen.push(focused);
				if (wanted(focused)) return;
				await page.keyboard.press("Tab");
			}
			throw new Error(`nothing of the kind among ${seen.join(" | ")}`);
		};

		it("go to the next name and back, look something up, return, and leave with the focus where it was", async () => {
			const page = await article();
			await page.evaluate(() => document.querySelector<HTMLElement>("a[href]")?.focus({ preventScroll: true }));
			const [first = "", second = ""] = await markedTexts(page);
			await step(page, 1);
			await cardText(page, first);
			await step(page, 1);
			await cardText(page, second);
			await until("the name has the focus", async () => (await focusInCard(page)) === second);
			await step(page, -1);
			await until("the first again", async () => (await focusInCard(page)) === first);
			await step(page, 1);
			await until("the second again", async () => (await focusInCard(page)) === second);
			// A name inside the card is looked up, and Back leads home.
			await tabTo(page, (focused) => focused === "MMLU-Pro");
			await page.keyboard.press("Enter");
			await cardText(page, "A harder remake of MMLU");
			await until("the focus came along", async () => (await focusInCard(page)) === "MMLU-Pro");
			await page.keyboard.down("Shift");
			await page.keyboard.press("Tab");
			await page.keyboard.up("Shift");
			expect(await focusInCard(page)).toBe("Back");
			await page.keyboard.press("Enter");
			await until("home", async () => (await focusInCard(page)) === second);
			await page.keyboard.press("Escape");
			await untilCardGone(page);
			expect(await page.evaluate(() => document.activeElement?.localName)).toBe("a");
		});

		it("silence a term, unfold what folds, and leave at the end of the card", async () => {
			const page = await article();
			await page.evaluate(() => document.querySelector<HTMLElement>("a[href]")?.focus({ preventScroll: true }));
			await step(page, 1);
			await until("the focus is in the card", async () => (await focusInCard(page)) !== "");
			await tabTo(page, (focused) => focused.startsWith("Sources ("));
			await page.keyboard.press("Enter");
			await cardText(page, "licence:");
			for (let presses = 0; presses < 60 && (await cardIsShown(page)); presses++) await page.keyboard.press("Tab");
			await untilCardGone(page);
			expect(await page.evaluate(() => document.activeElement?.localName)).toBe("a");
			const [first = ""] = await markedTexts(page);
			await step(page, -1);
			await until("the focus is in the card again", async () => (await focusInCard(page)) !== "");
			await tabTo(page, (focused) => focused === "More actions");
			await page.keyboard.press("Enter");
			await tabTo(page, (focused) => focused.startsWith("Never mark"));
			const before = await markedTexts(page);
			await page.keyboard.press("Enter");
			await until("one name fewer", async () => (await markedTexts(page)).length < before.length);
			expect(first).not.toBe("");
		});
	});
});
