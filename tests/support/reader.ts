/** What a reader sees and does on a page: marks, hovering over them, and the card. Works from the page's own side. */
import type { Page } from "puppeteer-core";
import { until } from "./until.ts";

/** Name under which marks are registered; `src/page/marks.ts` and `assets` say the same. */
const MARK = "text-note";

/** The texts under all marks, in document order, white space folded and dashes plain, so that names compare. */
export async function markedTexts(page: Page): Promise<string[]> {
	const texts = await page.evaluate((name) => {
		const ranges = [...(CSS.highlights.get(name) ?? [])].map((part) => {
			const range = document.createRange();
			range.setStart(part.startContainer, part.startOffset);
			range.setEnd(part.endContainer, part.endOffset);
			return range;
		});
		ranges.sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b));
		return ranges.map(String);
	}, MARK);
	return texts.map(plain);
}

/** Folds white space and the dashes that typographers use. */
export function plain(text: string): string {
	return text
		.replace(/\s+/g, " ")
		.replace(/[\u2010-\u2015\u2212]/g, "-")
		.trim();
}

/** Waits until marks have the given texts among them, and gives all. */
export async function untilMarked(page: Page, ...wanted: string[]): Promise<string[]> {
	return until(`marks on ${wanted.join(", ")}`, async () => {
		const texts = await markedTexts(page);
		if (wanted.every((text) => texts.includes(text))) return texts;
		throw new Error(`only ${texts.join(" | ")}`);
	});
}

interface Point {
	x: number;
	y: number;
}

/** Scrolls the mark with this text (the first, or the one at `nth`) into view and gives the middle of its first line. */
export async function pointOf(page: Page, text: string, nth = 0): Promise<Point> {
	await untilMarked(page, text);
	const point = await page.evaluate(
		(name, wanted, index) => {
			const fold = (words: string) =>
				words
					.replace(/\s+/g, " ")
					.replace(/[\u2010-\u2015\u2212]/g, "-")
					.trim();
			const ranges = [...(CSS.highlights.get(name) ?? [])]
				.map((part) => {
					const range = document.createRange();
					range.setStart(part.startContainer, part.startOffset);
					range.setEnd(part.endContainer, part.endOffset);
					return range;
				})
				.filter((range) => fold(String(range)) === wanted)
				.sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b));
			const range = ranges[index];
			if (!range) return undefined;
			const seen = range.getBoundingClientRect();
			if (seen.top < 0 || seen.bottom > innerHeight)
				scrollTo({ top: scrollY + seen.top - innerHeight / 3, behavior: "instant" });
			const rect = [...range.getClientRects()].find(({ width }) => width > 0);
			return rect && { x: rect.left + rect.width / 2, y: rect.top + rect.height / 2 };
		},
		MARK,
		text,
		nth,
	);
	if (!point) throw new Error(`no mark number ${nth} on ${text}`);
	return point;
}

/** Rests the pointer on a mark, coming from the page's corner. */
export async function hoverMark(page: Page, text: string, nth = 0): Promise<Point> {
	const { x, y } = await pointOf(page, text, nth);
	await page.mouse.move(2, 2);
	await page.mouse.move(x - 3, y, { steps: 4 });
	await page.mouse.move(x, y);
	return { x, y };
}

/** True while a card is shown: its host is an open popover of a made-up name. */
export function cardIsShown(page: Page): Promise<boolean> {
	return page.evaluate(() =>
		[...document.querySelectorAll(":popover-open")].some(({ localName }) => /^x-/.test(localName)),
	);
}

/** Waits for a card and gives its text. Needs the end-to-end build, whose card is open to scripts. */
export async function cardText(page: Page, ...containing: string[]): Promise<string> {
	return until(`a card with ${containing.join(", ") || "some text"}`, async () => {
		const text = await page.evaluate(() => {
			const host = [...document.querySelectorAll(":popover-open")].find(({ localName }) => /^x-/.test(localName));
			const box = host?.shadowRoot?.querySelector<HTMLElement>("[role=dialog]");
			return box?.innerText ?? "";
		});
		if (text.trim() !== "" && containing.every((part) => plain(text).includes(part))) return plain(text);
		throw new Error(`the card says ${JSON.stringify(text)}`);
	});
}

/** Waits until no card is shown. */
export async function untilCardGone(page: Page): Promise<void> {
	await until("the card is gone", async () => !(await cardIsShown(page)));
}

/** Measures the open card: hands its box, in the page's coordinates, to `measure`. Needs the end-to-end build. */
export async function insideCard<T>(page: Page, measure: (box: DOMRect) => T): Promise<T> {
	const box = await page.evaluate(() => {
		const host = [...document.querySelectorAll(":popover-open")].find(({ localName }) => /^x-/.test(localName));
		return host?.shadowRoot?.querySelector("[role=dialog]")?.getBoundingClientRect().toJSON() as DOMRect | undefined;
	});
	if (!box) throw new Error("no card is open");
	return measure(box);
}

/** Clicks a button of the open card by its accessible name or text, or what its text begins with where it unfolds something. Needs the end-to-end build. */
export async function pressInCard(page: Page, name: string): Promise<void> {
	const point = await until(`a button ${name}`, () =>
		page.evaluate((wanted) => {
			const host = [...document.querySelectorAll(":popover-open")].find(({ localName }) => /^x-/.test(localName));
			const buttons = host?.shadowRoot?.querySelectorAll<HTMLElement>("button, summary") ?? [];
			const button = [...buttons].find(
				(one) =>
					!one.matches(".hidden") &&
					((one.getAttribute("aria-label") ?? one.textContent) === wanted ||
						(one.matches("summary") && one.textContent?.startsWith(wanted))),
			);
			button?.scrollIntoView({ block: "nearest" });
			const box = button?.getBoundingClientRect();
			return box && box.width > 0 && { x: box.left + box.width / 2, y: box.top + box.height / 2 };
		}, name),
	);
	await page.mouse.click(point.x, point.y);
}

/** What has the focus inside the open card: its accessible name or text; "" when the focus is elsewhere. */
export function focusInCard(page: Page): Promise<string> {
	return page.evaluate(() => {
		const focused = document.activeElement?.shadowRoot?.activeElement;
		return focused?.getAttribute("aria-label") ?? focused?.textContent ?? "";
	});
}

/** Lets time pass in the page, frame by frame: for what must not happen. */
export function frames(page: Page, milliseconds: number): Promise<void> {
	return page.evaluate(async (length) => {
		const end = performance.now() + length;
		while (performance.now() < end) await new Promise(requestAnimationFrame);
	}, milliseconds);
}
