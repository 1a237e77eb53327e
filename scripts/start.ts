/** `npm start`: builds the extension and shows it at work on an article, in a window or as text and pictures. */
import { mkdirSync } from "node:fs";
import { join, relative } from "node:path";
import { parseArgs } from "node:util";
import { launch, type Session } from "../tests/support/browsers.ts";
import { markedTexts } from "../tests/support/reader.ts";
import { until } from "../tests/support/until.ts";
import { BROWSER_NAMES, type BrowserName, ensureBrowsers, findBrowser } from "./browsers.ts";
import { build, builtExtension } from "./build.ts";
import { TOP } from "./run.ts";
import { readFacts } from "./start/facts.ts";
import { picturePage, picturePopup } from "./start/pictures.ts";
import { factsAsText } from "./start/print.ts";
import { openTarget, type Target } from "./start/target.ts";

const HELP = `npm start [-- [--browser chromium|firefox] [--headless] [--out FOLDER] [ADDRESS | FILE.html | FILE.txt]]

Builds the extension and opens a browser with it on an article: the bundled sample, or what is given.
  --browser   which browser; without it the first of Chrome or Chromium and Firefox that is found
  --headless  no window: prints what was annotated with the published figures, and writes pictures of the page with
              its marks, a card and the popup. Also what happens on a machine without a display
  --out       where the pictures go (out)

The browser uses a new profile of its own; yours is not touched.`;

async function main(args: string[]): Promise<void> {
	const { values, positionals } = parseArgs({
		args,
		allowPositionals: true,
		options: {
			browser: { type: "string" },
			headless: { type: "boolean", default: false },
			out: { type: "string", default: "out" },
			help: { type: "boolean", default: false },
		},
	});
	if (values.help) return console.log(HELP);
	if (positionals.length > 1) throw new Error(`one address or file, not ${positionals.length}`);
	const name = chooseBrowser(values.browser);
	const target = await openTarget(positionals[0]);
	try {
		console.error("Building the extension …");
		const built = await build(name, "release");
		if (built.code !== 0) throw new Error(`the build failed:\n${built.text}`);
		const headless = values.headless || !hasDisplay();
		const session = await launch(name, {
			extension: builtExtension(name, "release"),
			headless,
			reducedMotion: headless,
		});
		try {
			if (headless) await report(session, target, join(TOP, values.out));
			else await show(session, target);
		} finally {
			await session.close();
		}
	} finally {
		await target.close();
	}
}

/** The browser asked for, or the first one found; installs packaged ones where none is there and that is possible. */
function chooseBrowser(asked: string | undefined): BrowserName {
	if (asked !== undefined) {
		const name = asked === "chrome" ? "chromium" : BROWSER_NAMES.find((one) => one === asked);
		if (!name) throw new Error(`--browser takes chromium or firefox, not ${asked}`);
		const [problem] = ensureBrowsers([name], console.error);
		if (problem) throw new Error(problem);
		return name;
	}
	const found = BROWSER_NAMES.find((name) => findBrowser(name).found);
	if (found) return found;
	const [problem] = ensureBrowsers(["chromium"], console.error);
	if (problem) throw new Error(problem);
	return "chromium";
}

function hasDisplay(): boolean {
	return process.platform !== "linux" || Boolean(process.env["DISPLAY"] || process.env["WAYLAND_DISPLAY"]);
}

async function show(session: Session, { name, url }: Target): Promise<void> {
	await session.open(url);
	console.log(
		`${session.version} shows ${name} with Evalgloss. Rest the pointer on a marked name; close the window to end.`,
	);
	await new Promise<void>((done) => session.browser.once("disconnected", () => done()));
}

async function report(session: Session, { name, url }: Target, folder: string): Promise<void> {
	mkdirSync(folder, { recursive: true });
	const page = await session.open(url);
	await until("the page has marks", async () => (await markedTexts(page)).length > 0).catch(() => undefined);
	const pictures = await picturePage(page, folder, session.name);
	const { popup, path } = await picturePopup(session, page, folder, session.name);
	console.log(`${name}, in ${session.version}\n\n${factsAsText(await readFacts(popup))}\n`);
	for (const picture of [...pictures, path]) console.log(`picture: ${relative(process.cwd(), picture)}`);
}

try {
	await main(process.argv.slice(2));
} catch (error) {
	console.error(`npm start: ${error instanceof Error ? error.message : String(error)}`);
	process.exitCode = 1;
}
