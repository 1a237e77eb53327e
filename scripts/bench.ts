import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { cpus } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "puppeteer-core";
import puppeteer from "puppeteer-core";
import { build } from "vite";
import type { Records } from "../src/dataset/records.ts";
import { compileNames } from "../src/recognize/compile.ts";
import type { Bench } from "../tests/bench/in-page.ts";
import { allNames, recordsWith } from "../tests/bench/names.ts";
import { SEAMS } from "../tests/bench/peers.ts";
import { requireBrowser } from "./browsers.ts";
import { readRecords } from "./dataset/read.ts";

const HELP = `The project's benchmark, in real Chromium.

  npm run bench -- [--json FILE] [--pages DIR] [--names 5000,100000] [--repeat 3] [--rounds 20] [--no-visits]

Scan: warm nanoseconds per character against the scan floor and against peers, interleaved in one run.
Visit: boot + walk + scan of each page in a fresh browser process against the bare walk in another.
--pages names a folder of saved .html pages; without it the project's own fixture pages serve.
`;

declare const bench: Bench;

interface Options {
	json: string | undefined;
	pages: string;
	names: number[];
	repeat: number;
	rounds: number;
	visits: boolean;
}

function readOptions(args: readonly string[]): Options {
	const options: Options = {
		json: undefined,
		pages: "tests/pages",
		names: [5000, 100_000],
		repeat: 3,
		rounds: 20,
		visits: true,
	};
	for (let i = 0; i < args.length; i++) {
		const arg = args[i];
		const value = args[i + 1] ?? "";
		if (arg === "--json") options.json = value;
		else if (arg === "--pages") options.pages = value;
		else if (arg === "--names") options.names = value.split(",").map(Number);
		else if (arg === "--repeat") options.repeat = Number(value);
		else if (arg === "--rounds") options.rounds = Number(value);
		else if (arg === "--no-visits") {
			options.visits = false;
			continue;
		} else throw new Error(`unknown option ${arg}; see --help`);
		i++;
	}
	return options;
}

/** Every .html file of a folder and of its folders. */
function htmlFiles(folder: string): string[] {
	return readdirSync(folder, { recursive: true, encoding: "utf8" })
		.filter((file) => /\.x?html?$/.test(file) && !/expected/.test(file))
		.sort()
		.map((file) => join(folder, file));
}

/** The modules of the peers that are installed, as an array for the page; the others are left out. */
function installedPeers(): string {
	const require = createRequire(import.meta.url);
	const found = SEAMS.flatMap((seam, i) => {
		try {
			require.resolve(seam.module);
			return [{ i, module: seam.module }];
		} catch {
			console.log(`not installed, not measured: ${seam.name}`);
			return [];
		}
	});
	const imports = found.map(({ i, module }) => `import * as peer${i} from ${JSON.stringify(module)};`).join("\n");
	return `${imports}\nexport default [${found.map(({ i }) => `[${i}, peer${i}]`).join(", ")}];`;
}

async function bundle(): Promise<string> {
	const id = "virtual:installed-peers";
	const result = await build({
		configFile: false,
		logLevel: "error",
		plugins: [
			{
				name: "installed-peers",
				resolveId: (source) => (source === id ? `\0${id}` : undefined),
				load: (source) => (source === `\0${id}` ? installedPeers() : undefined),
			},
		],
		build: {
			write: false,
			minify: true,
			target: "esnext",
			lib: { entry: "tests/bench/in-page.ts", formats: ["iife"], name: "evalglossBench" },
		},
	});
	const first = Array.isArray(result) ? result[0] : result;
	if (!first || !("output" in first)) throw new Error("the bench script was not built");
	const chunk = first.output[0];
	if (chunk.type !== "chunk") throw new Error("the bench script was not built");
	return chunk.code;
}

const launch = (): Promise<Browser> =>
	puppeteer.launch({
		executablePath: requireBrowser("chromium").path,
		headless: true,
		pipe: true,
		args: [
			"--no-sandbox",
			"--disable-gpu",
			"--disable-background-networking",
			"--disable-component-update",
			"--disable-sync",
			"--enable-precise-memory-info",
		],
	});

/** Opens one saved page without its scripts and without the network. */
async function openPage(browser: Browser, html: string): Promise<Page> {
	const page = await browser.newPage();
	await page.setRequestInterception(true);
	page.on("request", (request) => void (request.url().startsWith("data:") ? request.continue() : request.abort()));
	await page.setJavaScriptEnabled(false);
	await page.setContent(html, { waitUntil: "domcontentloaded", timeout: 120_000 });
	await page.setJavaScriptEnabled(true);
	return page;
}

/** Runs `task` with one page in a browser of its own. */
async function fresh<T>(html: string, task: (page: Page) => Promise<T>): Promise<T> {
	const browser = await launch();
	try {
		return await task(await openPage(browser, html));
	} finally {
		await browser.close();
	}
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);
const round = (value: number, digits = 2): number => Number(value.toFixed(digits));

async function main(): Promise<void> {
	if (process.argv.includes("--help")) {
		console.log(HELP);
		return;
	}
	const options = readOptions(process.argv.slice(2));
	const records: Records = readRecords();
	const code = await bundle();
	const files = htmlFiles(options.pages);
	if (files.length === 0) throw new Error(`no .html file under ${options.pages}`);
	const pages = files.map((file) => readFileSync(file, "utf8"));
	const packs = new Map(options.names.map((count) => [count, compileNames(recordsWith(records, count))]));
	const today = compileNames(records);
	console.log(
		`${cpus()[0]?.model ?? "unknown processor"}, ${cpus().length} cores; ${files.length} pages; pack of today ${Math.round(today.length / 1024)} kB`,
	);

	const scan: unknown[] = [];
	const texts: string[] = [];
	for (const html of pages)
		texts.push(
			...(await fresh(html, async (page) => {
				await page.evaluate(code);
				return page.evaluate(() => bench.pageTexts());
			})),
		);
	const chars = sum(texts.map((t) => t.length));
	for (const count of options.names) {
		const extended = recordsWith(records, count);
		const times = await fresh("<p></p>", async (page) => {
			await page.evaluate(code);
			return page.evaluate(
				(p, n, t, r) => bench.scan(p, n, t, r),
				packs.get(count) ?? today,
				allNames(extended),
				texts,
				options.rounds,
			);
		});
		const peers = Object.fromEntries(
			Object.entries(times.peers).map(([name, ns]) => [
				name,
				ns === null ? null : { nsPerChar: round(ns), ratioToFloor: round(ns / times.floor) },
			]),
		);
		scan.push({
			names: count,
			ratioToFloor: round(times.ours / times.floor),
			nsPerChar: round(times.ours),
			floorNsPerChar: round(times.floor),
			peers,
		});
		console.log(
			`\nwarm scan, ${count} names, ${chars} characters: floor ${round(times.floor)} ns/char, ours ${round(times.ours)} = ${round(times.ours / times.floor)} x`,
		);
		for (const [name, ns] of Object.entries(times.peers))
			console.log(
				`  ${name.padEnd(26)} ${ns === null ? "cannot be built" : `${round(ns)} ns/char = ${round(ns / times.floor)} x floor`}`,
			);
	}

	const ratios = new Map<number, number>();
	let longestTaskMs = 0;
	const boots: number[] = [];
	const reading: number[] = [];
	if (options.visits) {
		// Bare walk and visits in turn, each in a browser of its own; medians per page, then summed over the pages.
		const bare: number[] = [];
		const visits = new Map<number, number[]>(options.names.map((count) => [count, []]));
		for (const html of pages) {
			const walks: number[] = [];
			const totals = new Map<number, number[]>(options.names.map((count) => [count, []]));
			for (let i = 0; i < options.repeat; i++) {
				walks.push(
					await fresh(html, async (page) => {
						await page.evaluate(code);
						return (await page.evaluate(() => bench.bareWalk())).ms;
					}),
				);
				for (const [count, packed] of packs) {
					const result = await fresh(html, async (page) => {
						await page.evaluate(code);
						await page.evaluate(`globalThis.packedNames = ${JSON.stringify(packed)}`);
						return page.evaluate(() => bench.visit((globalThis as unknown as { packedNames: string }).packedNames));
					});
					totals.get(count)?.push(result.totalMs);
					reading.push(result.readMs);
					boots.push(result.bootMs);
					longestTaskMs = Math.max(longestTaskMs, result.longestMs);
				}
			}
			bare.push(median(walks));
			for (const [count, list] of totals) visits.get(count)?.push(median(list));
		}
		console.log(`\nfirst visit in a fresh process, ${files.length} pages, medians of ${options.repeat}, summed:`);
		console.log(`  bare walk ${round(sum(bare))} ms`);
		for (const [count, list] of visits) {
			ratios.set(count, sum(list) / sum(bare));
			console.log(
				`  boot + walk + scan, ${count} names: ${round(sum(list))} ms = ${round(sum(list) / sum(bare))} x bare walk`,
			);
		}
		console.log(
			`  boot ${round(median(boots))} ms, reading names ${round(sum(reading) / reading.length)} ms a page, longest chunk ${round(longestTaskMs)} ms`,
		);
	}

	const retainedKB = await fresh(pages[0] ?? "<p></p>", async (page) => {
		await page.evaluate(code);
		const heap = async (): Promise<number> => {
			const cdp = await page.createCDPSession();
			await cdp.send("HeapProfiler.enable");
			await cdp.send("HeapProfiler.collectGarbage");
			const { usedSize } = (await cdp.send("Runtime.getHeapUsage")) as { usedSize: number };
			await cdp.detach();
			return usedSize;
		};
		const before = await heap();
		await page.evaluate((p) => bench.retain(p), today);
		return Math.round(((await heap()) - before) / 1024);
	});
	console.log(`  retained heap with the names of today: ${retainedKB} kB`);

	const [small = 0, large = 0] = options.names;
	const result = {
		machine: `${cpus()[0]?.model ?? ""}, ${cpus().length} cores`,
		pages: files.length,
		scan,
		page: {
			ratioToWalkFloor: ratios.has(small) ? round(ratios.get(small) ?? 0) : null,
			ratioToWalkFloorAt100k: ratios.has(large) ? round(ratios.get(large) ?? 0) : null,
			longestTaskMs: round(longestTaskMs),
			chars,
		},
		boot: { ms: round(median(boots)), retainedKB },
	};
	if (options.json) writeFileSync(options.json, `${JSON.stringify(result, null, "\t")}\n`);
}

await main();
