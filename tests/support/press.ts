import type { Page } from "puppeteer-core";
import { until } from "./until.ts";

/** Presses the button of this name within an element of an own page, as the page's own script would. */
export function press(options: Page, label: string, within = "main"): Promise<unknown> {
	return until(`the button ${label}`, () =>
		options.evaluate(
			(wanted, where) => {
				const buttons = [...document.querySelectorAll<HTMLElement>(`${where} button`)];
				const button = buttons.find((one) => (one.ariaLabel ?? one.textContent?.trim()) === wanted);
				button?.click();
				return button !== undefined;
			},
			label,
			within,
		),
	);
}
