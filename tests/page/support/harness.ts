import type { Page } from "puppeteer-core";
import { build } from "vite";
import { afterAll, afterEach, beforeAll, describe } from "vitest";
import { BROWSER_NAMES } from "../../../scripts/browsers.ts";
import { type LaunchOptions, launch, type Session } from "../../support/browsers.ts";
import { type LocalServer, serve } from "../../support/server.ts";
import type { Harness, HarnessOptions } from "./harness-entry.ts";

declare global {
	/** In the page. */
	var harness: Harness;
}

/** The page layer with a fake recogniser, as one script. */
export async function bundleHarness(): Promise<string> {
	const built = await build({
		configFile: false,
		logLevel: "silent",
		root: import.meta.dirname,
		build: {
			write: false,
			minify: false,
			target: ["chrome140", "firefox150"],
			lib: { entry: `${import.meta.dirname}/harness-entry.ts`, formats: ["iife"], name: "unused" },
		},
	});
	const first = Array.isArray(built) ? built[0] : built;
	if (!first || !("output" in first)) throw new Error("the bundler gave nothing");
	return first.output[0].code;
}

export interface Stand {
	session: Session;
	server: LocalServer;
	/** Opens a page with this body, without the annotator. */
	open(body: string, head?: string): Promise<Page>;
	/** Runs the annotator in a page. */
	start(page: Page, options?: HarnessOptions): Promise<void>;
}

/** Declares the same tests for both browsers, on pages of the tests' own making. */
export function inPages(declare: (stand: () => Stand) => void, options: LaunchOptions = {}): void {
	let code = "";
	beforeAll(async () => {
		code = await bundleHarness();
	});
	describe.each(BROWSER_NAMES)("%s", (name) => {
		let stand: Stand | undefined;
		let pages: Page[] = [];
		let number = 0;
		beforeAll(async () => {
			const server = await serve(import.meta.dirname);
			const session = await launch(name, options);
			stand = {
				server,
				session,
				async open(body, head = "") {
					const path = `/page-${++number}.html`;
					const style = "<style>body{font:20px/1.6 serif;margin:24px;width:700px}</style>";
					server.page(path, { body: `<!doctype html><meta charset="utf-8"><title>Test</title>${style}${head}${body}` });
					const page = await session.open(server.origin + path);
					pages.push(page);
					await page.evaluate(code);
					return page;
				},
				async start(page, settings = {}) {
					await page.evaluate((given) => harness.start(given), settings);
				},
			};
		});
		afterEach(async () => {
			await Promise.all(pages.map((page) => page.close()));
			pages = [];
		});
		afterAll(async () => {
			await stand?.session.close();
			await stand?.server.close();
		});
		declare(() => {
			if (!stand) throw new Error("the browser has not started");
			return stand;
		});
	});
}

/** The texts under all marks in no order: marks in different trees have none. */
export function markedInTrees(page: Page): Promise<string[]> {
	return page.evaluate(() =>
		[...(CSS.highlights.get("text-note") ?? [])].map(({ startContainer, startOffset, endContainer, endOffset }) => {
			const range = document.createRange();
			range.setStart(startContainer, startOffset);
			range.setEnd(endContainer, endOffset);
			return String(range);
		}),
	);
}
