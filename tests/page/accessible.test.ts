import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import type { Page } from "puppeteer-core";
import { describe, expect, it } from "vitest";
import { cardText, hoverMark, untilMarked } from "../support/reader.ts";
import { until } from "../support/until.ts";
import { CARDS } from "./support/cards.ts";
import { inPages, markedInTrees } from "./support/harness.ts";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const BODY = "<html lang=en><main><h1>Test</h1><p>GPT-4o</p><p>MMLU</p><p>Claude 3.5</p></main>";

/** What axe finds wrong with the card, everything in it unfolded. */
async function faults(page: Page): Promise<string[]> {
	await page.evaluate(AXE);
	return page.evaluate(async () => {
		const host = [...document.querySelectorAll(":popover-open")].find(({ localName }) => /^x-/.test(localName));
		for (const details of host?.shadowRoot?.querySelectorAll("details") ?? []) details.open = true;
		// Contrast is computed on what is drawn: wait until the card has faded in.
		await Promise.all(
			(host?.shadowRoot?.querySelector(".card")?.getAnimations() ?? []).map(({ finished }) => finished),
		);
		const { axe } = window as unknown as { axe: { run: (context: unknown, options: object) => Promise<AxeResults> } };
		const { violations } = await axe.run(host, {
			runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
		});
		return violations.flatMap(({ id, nodes }) =>
			nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary}`),
		);
	});
}

/** Texts of the card whose contrast with what they stand on is under 4.5 to 1; axe cannot tell in a popover. */
function faint(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const host = [...document.querySelectorAll(":popover-open")].find(({ localName }) => /^x-/.test(localName));
		const parts = (colour: string) => (colour.match(/[\d.]+/g) ?? []).map(Number);
		const luminance = (colour: string) => {
			const [r = 0, g = 0, b = 0] = parts(colour).map((value) => {
				const share = value / 255;
				return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
			});
			return 0.2126 * r + 0.7152 * g + 0.0722 * b;
		};
		const ground = (element: Element): string => {
			for (let at: Element | null = element; at; at = at.parentElement) {
				const { backgroundColor } = getComputedStyle(at);
				if (parts(backgroundColor)[3] !== 0) return backgroundColor;
			}
			throw new Error("the card has no ground");
		};
		const texts = [...(host?.shadowRoot?.querySelectorAll("*") ?? [])].filter((element) =>
			[...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim()),
		);
		if (texts.length < 10) throw new Error("the card holds hardly any text");
		return texts.flatMap((element) => {
			const [a, b] = [luminance(getComputedStyle(element).color), luminance(ground(element))];
			const ratio = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
			return ratio < 4.5 ? [`${ratio.toFixed(2)} ${element.outerHTML.slice(0, 100)}`] : [];
		});
	});
}

for (const [look, options] of [
	["light", {}],
	["dark", { dark: true }],
] as const) {
	describe(look, () => {
		inPages((stand) => {
			it.each([
				["model", "GPT-4o", { published: "2025-01-28" }],
				["benchmark", "MMLU", {}],
				["group", "Claude 3.5", { published: "2027-01-01" }],
			] as const)("axe finds no fault with the card of a %s", async (_kind, name, settings) => {
				const { open, start } = stand();
				const page = await open(BODY);
				await start(page, { cards: CARDS, theme: look, ...settings });
				await hoverMark(page, name);
				await cardText(page);
				expect(await faults(page)).toEqual([]);
				expect(await faint(page)).toEqual([]);
			});
		}, options);
	});
}

describe("forced colours", () => {
	inPages(
		(stand) => {
			it("marks only first mentions, and draws a card with borders", async () => {
				const { open, start } = stand();
				const page = await open("<p>GPT-4o and GPT-4o</p>");
				await start(page, { cards: CARDS });
				await untilMarked(page, "GPT-4o");
				expect(await markedInTrees(page)).toEqual(["GPT-4o"]);
				await hoverMark(page, "GPT-4o");
				await cardText(page);
				const border = await page.evaluate(() => {
					const host = [...document.querySelectorAll(":popover-open")].find(({ localName }) => /^x-/.test(localName));
					const card = host?.shadowRoot?.querySelector(".card");
					return card && getComputedStyle(card).borderTopWidth;
				});
				expect(border).toBe("1px");
			});
		},
		{ forcedColors: true },
	);
});

describe("narrow, as at 400 % zoom", () => {
	inPages(
		(stand) => {
			it("is a sheet that scrolls in one direction only, with targets large enough", async () => {
				const { open, start } = stand();
				const page = await open(
					"<p style='width:auto'>GPT-4o</p>",
					"<meta name=viewport content='width=device-width'><style>body{width:auto!important}</style>",
				);
				await start(page, { cards: CARDS });
				await hoverMark(page, "GPT-4o");
				await cardText(page);
				const found = await page.evaluate(() => {
					const host = [...document.querySelectorAll(":popover-open")].find(({ localName }) => /^x-/.test(localName));
					const root = host?.shadowRoot;
					for (const details of root?.querySelectorAll("details") ?? []) details.open = true;
					const wide = [...(root?.querySelectorAll("*") ?? [])]
						.filter((one) => !one.matches(".hidden, .hidden *, svg *"))
						.filter((one) => one.getBoundingClientRect().right > innerWidth + 1)
						.map((one) => one.outerHTML.slice(0, 80));
					const small = [...(root?.querySelectorAll("button, summary") ?? [])]
						.filter((one) => !one.matches(".hidden"))
						.map((one) => one.getBoundingClientRect())
						.filter(({ width, height }) => width > 0 && (height < 24 || width < 24)).length;
					return { layout: root?.querySelector<HTMLElement>(".frame")?.dataset["layout"], wide, small };
				});
				expect(found).toEqual({ layout: "sheet", wide: [], small: 0 });
			});

			it("holds with the text spacing that readers may set", async () => {
				const { open, start } = stand();
				const page = await open("<p style='width:auto'>GPT-4o</p>");
				await start(page, { cards: CARDS });
				await hoverMark(page, "GPT-4o");
				await cardText(page);
				const cut = await page.evaluate(() => {
					const host = [...document.querySelectorAll(":popover-open")].find(({ localName }) => /^x-/.test(localName));
					const root = host?.shadowRoot;
					const sheet = new CSSStyleSheet();
					sheet.replaceSync(
						"*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-bottom:2em!important}",
					);
					root?.adoptedStyleSheets.push(sheet);
					return [...(root?.querySelectorAll(".body p, .body li, .body h2, .body h3, header h1") ?? [])]
						.filter((one) => !one.matches(".hidden"))
						.filter((one) => one.scrollHeight > one.clientHeight + 1 && getComputedStyle(one).overflowY !== "visible")
						.map((one) => one.outerHTML.slice(0, 80));
				});
				expect(cut).toEqual([]);
				await until("the card is still there", async () => (await cardText(page)) !== "");
			});
		},
		{ viewport: { width: 320, height: 256 } },
	);
});
