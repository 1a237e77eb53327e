/** Pictures of what a reader sees on an open page: the page with its marks, a card, the popup. */
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { openPopup, type Session } from "../../tests/support/browsers.ts";
import { cardIsShown, hoverMark, markedTexts } from "../../tests/support/reader.ts";
import { until } from "../../tests/support/until.ts";

/** Writes `NAME-page.png` and, when the page has a mark, `NAME-card.png`; gives the paths. `prefer` picks the mark. */
export async function picturePage(page: Page, folder: string, name: string, prefer?: string): Promise<string[]> {
	const file = (what: string): `${string}.png` => `${join(folder, `${name}-${what}`)}.png`;
	await page.screenshot({ path: file("page") });
	const texts = await markedTexts(page);
	const text = prefer !== undefined && texts.includes(prefer) ? prefer : texts[0];
	if (text === undefined) return [file("page")];
	await hoverMark(page, text);
	await until("the card is open", () => cardIsShown(page));
	await settled(page);
	await page.screenshot({ path: file("card") });
	await page.keyboard.press("Escape");
	await until("the card is closed", async () => !(await cardIsShown(page)));
	return [file("page"), file("card")];
}

/** Opens the popup over a page, waits until it has drawn, and writes `NAME-popup.png`; gives the popup and the path. */
export async function picturePopup(session: Session, over: Page, folder: string, name: string) {
	const popup = await openPopup(session, over);
	await until("the popup has drawn", () => popup.evaluate(() => document.body.innerText.trim().length > 0));
	await settled(popup);
	const path: `${string}.png` = `${join(folder, `${name}-popup`)}.png`;
	await popup.screenshot({ path });
	return { popup, path };
}

/** Waits until the fonts are there and a frame has been drawn; the browsers here are told to avoid motion. */
export async function settled(page: Page): Promise<void> {
	await page.evaluate(async () => {
		await document.fonts.ready;
		// A page in a background tab draws no frames.
		if (document.visibilityState === "visible")
			await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
	});
}
