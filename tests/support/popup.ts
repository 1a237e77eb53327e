import type { Page } from "puppeteer-core";
import { until } from "./until.ts";

/** The names in the popup's list, top to bottom; of actions their labels. */
export function optionNames(popup: Page): Promise<string[]> {
	return popup.evaluate(() =>
		[...document.querySelectorAll("[role=option]")].map(
			(row) => row.querySelector("bdi")?.textContent ?? row.textContent ?? "",
		),
	);
}

/** Waits until the list is as wanted and gives its names. */
export function untilOptions(popup: Page, enough: (names: string[]) => boolean): Promise<string[]> {
	return until("the rows of the list", async () => {
		const names = await optionNames(popup);
		if (enough(names)) return names;
		throw new Error(names.join(" | ") || "none");
	});
}

/** Puts text into the popup's field as typing does, without the focus that a window behind another cannot have. */
export async function typeInto(popup: Page, text: string): Promise<void> {
	await popup.evaluate((typed) => {
		const field = document.querySelector<HTMLInputElement>("[role=combobox]");
		if (!field) throw new Error("no field");
		field.value = typed;
		field.dispatchEvent(new InputEvent("input", { bubbles: true }));
	}, text);
}

/** Presses a key in the popup's field. */
export async function pressIn(popup: Page, key: string): Promise<void> {
	await popup.evaluate((pressed) => {
		document
			.querySelector("[role=combobox]")
			?.dispatchEvent(new KeyboardEvent("keydown", { key: pressed, bubbles: true, cancelable: true }));
	}, key);
}

/** Clicks what a selector names. */
export async function clickIn(popup: Page, selector: string): Promise<void> {
	await until(`${selector} to click`, () =>
		popup.evaluate((wanted) => {
			const found = document.querySelector<HTMLElement>(wanted);
			found?.click();
			return found !== null;
		}, selector),
	);
}
