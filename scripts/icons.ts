/**
 * Draws the icons of the extension from `assets/icon.svg` into `assets/public/icon/`: `node scripts/icons.ts`.
 * Run it after changing the drawing and commit the pictures; the build only copies them.
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import puppeteer from "puppeteer-core";
import { requireBrowser } from "./browsers.ts";
import { TOP } from "./run.ts";

const SIZES = [16, 32, 48, 96, 128];
/** The stores want 16 clear pixels around the drawing at this size. */
const FRAMED = 128;
/** Paused: the toolbar's sizes only. */
const PAUSED_SIZES = [16, 32, 48];

const svg = readFileSync(join(TOP, "assets/icon.svg"), "utf8");
const folder = join(TOP, "assets/public/icon");
mkdirSync(folder, { recursive: true });
const browser = await puppeteer.launch({
	browser: "chrome",
	executablePath: requireBrowser("chromium").path,
	headless: true,
	args: ["--no-sandbox", "--disable-gpu"],
});
try {
	const page = await browser.newPage();
	const draw = async (name: string, size: number, filter: string) => {
		const pad = size === FRAMED ? 16 : 0;
		await page.setViewport({ width: size, height: size });
		await page.setContent(
			`<style>body{margin:${pad}px}svg{display:block;width:${size - 2 * pad}px;height:${size - 2 * pad}px;filter:${filter}}</style>${svg}`,
		);
		const path = join(folder, `${name}-${size}.png`);
		writeFileSync(path, await page.screenshot({ omitBackground: true }));
		console.log(path);
	};
	for (const size of SIZES) await draw("icon", size, "none");
	for (const size of PAUSED_SIZES) await draw("paused", size, "grayscale(1) opacity(.45)");
} finally {
	await browser.close();
}
