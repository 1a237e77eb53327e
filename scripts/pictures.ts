/** `npm run pictures`: what readers see, in both browsers and all the ways they may have set them, to be looked at. */
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { Page } from "puppeteer-core";
import { type LaunchOptions, launch, openPopup, type Session } from "../tests/support/browsers.ts";
import { cardIsShown, hoverMark, untilMarked } from "../tests/support/reader.ts";
import { type LocalServer, serve } from "../tests/support/server.ts";
import { until } from "../tests/support/until.ts";
import { BROWSER_NAMES, type BrowserName, ensureBrowsers } from "./browsers.ts";
import { build, builtExtension } from "./build.ts";
import { TOP } from "./run.ts";
import { settled } from "./start/pictures.ts";

const HELP = `npm run pictures [-- NAME…]

Builds the extension and writes pictures of the main states to out/pictures, with an index.html to look at them.
NAME picks looks: light, dark, narrow, forced. Without one, all of them in both browsers.`;

const FOLDER = join(TOP, "out/pictures");

const LOOKS: Readonly<Record<string, LaunchOptions>> = {
	light: {},
	dark: { dark: true },
	narrow: { viewport: { width: 390, height: 800 } },
	forced: { forcedColors: true },
};

/** Marks whose cards are taken: a model, a benchmark, and loose names. */
const CARDS: Readonly<Record<string, string>> = {
	model: "Qwen2.5-Max",
	rival: "GPT-4o",
	benchmark: "LiveBench",
	series: "Claude 3.5 Sonnet",
	family: "Llama",
};

const POPUP_SIZE = { width: 400, height: 560 };

async function takeAll(name: BrowserName, look: string, server: LocalServer): Promise<string[]> {
	const pictures: string[] = [];
	const session = await launch(name, {
		extension: builtExtension(name, "release"),
		reducedMotion: true,
		...LOOKS[look],
	});
	const shoot = async (page: Page, what: string) => {
		await settled(page);
		const path: `${string}.png` = `${join(FOLDER, `${name}-${look}-${what}`)}.png`;
		await page.screenshot({ path });
		pictures.push(path);
	};
	try {
		const page = await session.open(`${server.origin}/launch-article/`);
		const marked = await untilMarked(page, CARDS["model"] ?? "");
		await shoot(page, "1-page");
		for (const [kind, text] of Object.entries(CARDS)) {
			if (!marked.includes(text)) continue;
			await hoverMark(page, text);
			await until("a card", () => cardIsShown(page));
			await shoot(page, `2-card-${kind}`);
			await page.keyboard.press("Escape");
			await until("no card", async () => !(await cardIsShown(page)));
		}
		await takePopup(session, page, shoot);
	} finally {
		await session.close();
	}
	return pictures;
}

async function takePopup(session: Session, page: Page, shoot: (page: Page, what: string) => Promise<void>) {
	const popup = await openPopup(session, page);
	// In Firefox the popup is a tab, which is as wide as the window.
	if (session.name === "firefox") await popup.setViewport(POPUP_SIZE);
	const rows = (count: number) =>
		until("rows", () => popup.evaluate((least) => document.querySelectorAll("[role=option]").length >= least, count));
	await rows(5);
	await shoot(popup, "3-popup-on-this-page");
	await popup.evaluate(() => {
		const field = document.querySelector<HTMLInputElement>("[role=combobox]");
		if (field) field.value = "claude";
		field?.dispatchEvent(new InputEvent("input", { bubbles: true }));
	});
	await until("results", () =>
		popup.evaluate(() => document.querySelector("[role=option] bdi")?.textContent?.startsWith("Claude")),
	);
	await shoot(popup, "4-popup-search");
	await popup.evaluate(() => document.querySelector<HTMLElement>("[role=option]")?.click());
	await until("facts", () => popup.evaluate(() => document.querySelector(".detail-body > *") !== null));
	await shoot(popup, "5-popup-detail");
}

function indexOf(pictures: readonly string[]): string {
	const figure = (path: string) => {
		const file = basename(path);
		return `<figure><a href="${file}"><img src="${file}" alt=""></a><figcaption>${file.replace(".png", "")}</figcaption></figure>`;
	};
	return `<!doctype html>
<meta charset="utf-8">
<title>Pictures of Evalgloss</title>
<style>
	body { font: 14px system-ui, sans-serif; background: #888; margin: 1rem; }
	main { display: flex; flex-wrap: wrap; gap: 1rem; align-items: flex-start; }
	figure { margin: 0; } img { max-height: 24rem; max-width: 40rem; display: block; }
</style>
<main>
${pictures.map(figure).join("\n")}
</main>
`;
}

async function main(asked: readonly string[]): Promise<void> {
	const unknown = asked.filter((look) => !(look in LOOKS));
	if (unknown.length > 0) throw new Error(`no such look: ${unknown.join(", ")}\n\n${HELP}`);
	const looks = asked.length > 0 ? asked : Object.keys(LOOKS);
	const missing = ensureBrowsers(BROWSER_NAMES, console.error);
	if (missing.length > 0) throw new Error(missing.join("\n"));
	rmSync(FOLDER, { recursive: true, force: true });
	mkdirSync(FOLDER, { recursive: true });
	const server = await serve(join(TOP, "tests/pages"));
	const pictures: string[] = [];
	try {
		for (const name of BROWSER_NAMES) {
			const built = await build(name, "release");
			if (built.code !== 0) throw new Error(`the build failed:\n${built.text}`);
			for (const look of looks) {
				const taken = await takeAll(name, look, server);
				console.log(`${name} ${look}: ${taken.length} pictures`);
				pictures.push(...taken);
			}
		}
	} finally {
		await server.close();
		writeFileSync(join(FOLDER, "index.html"), indexOf(pictures));
	}
	console.log(join(FOLDER, "index.html"));
}

if (process.argv.includes("--help")) console.log(HELP);
else {
	try {
		await main(process.argv.slice(2));
	} catch (error) {
		console.error(`npm run pictures: ${error instanceof Error ? error.message : String(error)}`);
		process.exitCode = 1;
	}
}
