import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ElementHandle, Page } from "puppeteer-core";
import { afterAll, afterEach, expect, it } from "vitest";
import { openExtensionPage } from "../support/browsers.ts";
import { inEachBrowser } from "../support/each-browser.ts";
import { press } from "../support/press.ts";
import { cardIsShown, cardText, hoverMark, markedTexts, untilCardGone, untilMarked } from "../support/reader.ts";
import { until } from "../support/until.ts";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const folder = mkdtempSync(join(tmpdir(), "evalgloss-options-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const ARTICLE = `<!doctype html><html lang="en"><title>Report</title>
<body><div><p>Outside stands Mistral Large 2.</p></div>
<article><h1>Report</h1>
<p>GPT-4o and Claude Opus 4 were measured on LiveBench. Then GPT-4o was measured again, and so was Llama 3.1.</p>
<p>More text of the article, so that it is one: several sentences about what was done, by whom and when it was.</p>
<iframe src="/inner.html" width="600" height="300" title="inner"></iframe></article></body></html>`;
const INNER = `<!doctype html><html lang="en"><title>Inner</title><article><p>Here Qwen2.5-Max is named.</p></article></html>`;

inEachBrowser((stage) => {
	const opened: Page[] = [];
	afterEach(async () => {
		for (const page of opened.splice(0)) await page.close().catch(() => undefined);
	});
	const both = async (): Promise<{ options: Page; page: Page }> => {
		const { session, server } = stage();
		server.page("/inner.html", INNER);
		const options = await openExtensionPage(session, "options.html");
		opened.push(options);
		// What an earlier test left, had it failed, is no part of this one.
		await forget(options);
		const page = await session.open(server.page("/report.html", ARTICLE));
		await untilMarked(page, "GPT-4o", "LiveBench");
		opened.push(page);
		await options.bringToFront();
		await until("the options", () => options.evaluate(() => document.querySelectorAll("fieldset").length > 5));
		return { options, page };
	};
	/** Looks at the article until its marks are these, sorted. */
	const untilMarks = async (page: Page, what: string, fits: (marks: string[]) => boolean): Promise<void> => {
		await page.bringToFront();
		await until(what, async () => {
			const marks = await markedTexts(page);
			if (fits(marks)) return true;
			throw new Error(marks.join(" | "));
		});
	};
	const count = (marks: string[], name: string) => marks.filter((mark) => mark === name).length;

	it("how much, where and which names are marked, in frames too", async () => {
		const { options, page } = await both();
		const frame = () => page.frames().find((one) => one.url().endsWith("/inner.html"));
		const inFrame = () => frame()?.evaluate(() => [...CSS.highlights.values()].reduce((sum, one) => sum + one.size, 0));
		await untilMarks(page, "first mentions", (marks) => count(marks, "GPT-4o") === 1);
		await until("the frame is marked", async () => (await inFrame()) === 1);
		await choose(options, "Every mention");
		await untilMarks(page, "every mention", (marks) => count(marks, "GPT-4o") === 2);
		await choose(options, "Everywhere on the page");
		await untilMarks(page, "text outside the article", (marks) => marks.includes("Mistral Large 2"));
		await choose(options, "Benchmarks");
		await untilMarks(page, "no benchmarks", (marks) => !marks.includes("LiveBench") && marks.includes("Llama 3.1"));
		await choose(options, "Series and families (“Llama 3.1”, “Claude”)");
		await untilMarks(page, "no families", (marks) => !marks.includes("Llama 3.1") && marks.includes("GPT-4o"));
		await choose(options, "Models");
		await untilMarks(page, "nothing", (marks) => marks.length === 0);
		await choose(options, "Models");
		await choose(options, "Also in embedded frames");
		await untilMarks(page, "models again", (marks) => marks.includes("GPT-4o"));
		await until("the frame is left alone", async () => (await inFrame()) === 0);
		await choose(options, "Nothing; the list in the toolbar popup is enough");
		await untilMarks(page, "nothing", (marks) => marks.length === 0);
		await reset(options);
		await untilMarks(page, "all as before", (marks) => marks.includes("LiveBench") && marks.includes("Llama 3.1"));
	});

	it("when the card opens, how it looks and what it speaks", async () => {
		const { options, page } = await both();
		const attribute = (name: string) => options.evaluate((key) => document.documentElement.getAttribute(key), name);
		await choose(options, "Dark");
		await choose(options, "Large");
		await choose(options, "On a click only");
		await until(
			"the page is dark and large",
			async () => (await attribute("data-theme")) === "dark" && (await attribute("data-size")) === "large",
		);
		await choose(options, "Deutsch");
		await until("the page is German", async () => (await options.title()) === "Evalgloss: Einstellungen");
		expect(await attribute("lang")).toBe("de");

		await page.bringToFront();
		const { x, y } = await hoverMark(page, "GPT-4o");
		await page.evaluate(async () => {
			const end = performance.now() + 900;
			while (performance.now() < end) await new Promise(requestAnimationFrame);
		});
		expect(await cardIsShown(page)).toBe(false);
		await page.mouse.click(x, y);
		expect(await cardText(page, "GPT-4o")).toContain("Stand ");
		const look = await page.evaluate(() => {
			const host = [...document.querySelectorAll(":popover-open")].find(({ localName }) => /^x-/.test(localName));
			return { ...host?.shadowRoot?.querySelector<HTMLElement>("[data-theme]")?.dataset };
		});
		expect(look).toMatchObject({ theme: "dark", size: "large" });
		await page.keyboard.press("Escape");
		await untilCardGone(page);
		await reset(options, ["Auf Vorgaben zurücksetzen", "Zurücksetzen"]);
		await until("English again", async () => (await options.title()) === "Evalgloss settings");
	});

	it("sites and names that are silenced, from the keyboard alone", async () => {
		const { options, page } = await both();
		const add = async (field: string, text: string) => {
			await options.bringToFront();
			await focusOn(options, field);
			await options.keyboard.type(text);
			await options.keyboard.press("Enter");
		};
		await add("Add a name", "gpt 4o");
		await untilMarks(page, "no GPT-4o", (marks) => !marks.includes("GPT-4o") && marks.includes("LiveBench"));
		await add("Add a site", "not a site");
		await until("it says so", () =>
			options.evaluate(() =>
				[...document.querySelectorAll("[role=alert]")].some((one) =>
					one.textContent?.includes("“not a site” is no site name"),
				),
			),
		);
		await options.keyboard.down("Control");
		await options.keyboard.press("a");
		await options.keyboard.up("Control");
		await options.keyboard.type("http://127.0.0.1:80/x");
		await options.keyboard.press("Enter");
		await until("it is saved, and said so", () =>
			options.evaluate(() =>
				[...document.querySelectorAll("[role=status]")].some((one) => one.textContent?.trim() === "Saved."),
			),
		);
		await untilMarks(page, "nothing here", (marks) => marks.length === 0);
		for (const item of ["127.0.0.1", "gpt 4o"]) {
			await options.bringToFront();
			await focusOn(options, `Remove ${item}`);
			await options.keyboard.press("Enter");
		}
		await untilMarks(page, "all again", (marks) => marks.includes("GPT-4o"));
	});

	it("settings out to a file, back to the defaults and in again, with every fault named", async () => {
		const { options, page } = await both();
		await choose(options, "Every mention");
		await choose(options, "Dark");
		const exported = await savedBy(options, "Export settings");
		expect(JSON.parse(exported)).toEqual({ version: 2, density: "all", theme: "dark" });
		await reset(options);
		await untilMarks(page, "first mentions", (marks) => count(marks, "GPT-4o") === 1);
		await importSettings(options, exported);
		await untilStatus(options, "The settings have been imported.");
		await untilMarks(page, "every mention", (marks) => count(marks, "GPT-4o") === 2);
		await importSettings(options, '{"version": 2, "theme": "neon", "colour": 1}');
		await untilStatus(options, '“theme” has a value that cannot be used: "neon"');
		await untilStatus(options, 'There is no setting "colour".');
		await importSettings(options, "{");
		await untilStatus(options, "The file is no JSON");
		await importSettings(options, '{"version": 99}');
		await untilStatus(options, "The settings are of version 99; this Evalgloss knows them up to version 2.");
		await reset(options);
	});

	it("go along in the browser's sync storage, unless they are to stay here", async () => {
		const { options } = await both();
		const account = () => inExtension(options, "sync");
		await choose(options, "Every mention");
		await until("the account has it", async () => JSON.stringify(await account()).includes('\\"density\\":\\"all\\"'));
		await until("it is said", () =>
			options.evaluate(() => document.querySelector("[data-sync=on]")?.textContent?.includes("sync storage")),
		);
		await choose(options, "Keep these settings on this computer only");
		await until("it is said", () => options.evaluate(() => document.querySelector("[data-sync=off]") !== null));
		await choose(options, "Nothing; the list in the toolbar popup is enough");
		await until("it is stored here", async () =>
			JSON.stringify(await inExtension(options, "local")).includes('"density":"none"'),
		);
		expect(JSON.stringify(await account())).toContain('\\"density\\":\\"all\\"');
		// Going back to the defaults sends nothing anywhere.
		await reset(options);
		expect(JSON.stringify(await account())).toContain('\\"density\\":\\"all\\"');
		await choose(options, "Keep these settings on this computer only");
		await until("what the account has is here", async () =>
			JSON.stringify(await inExtension(options, "local")).includes('"density":"all"'),
		);
		await reset(options);
		await until("the account has the defaults", async () => !JSON.stringify(await account()).includes("density"));
	});

	it("has nothing that axe refuses: light, dark, narrow, with a pack and with problems", async () => {
		const { options } = await both();
		const audit = async () => {
			await options.evaluate(AXE);
			return options.evaluate(async () => {
				const { axe } = globalThis as unknown as {
					axe: {
						run(where: Document, how: object): Promise<{ violations: { id: string; nodes: { target: unknown }[] }[] }>;
					};
				};
				const { violations } = await axe.run(document, {
					runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"],
				});
				return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${String(target)}`));
			});
		};
		const take = async (file: string) => {
			const input = await options.$("input[data-takes=pack]");
			await (input as ElementHandle<HTMLInputElement>).uploadFile(join(import.meta.dirname, "../packs", file));
		};
		await take("house.json");
		await until("the pack", () => options.$(".packs li"));
		await take("faulty.csv");
		await until("the problems", () => options.$(".problems li"));
		expect(await audit()).toEqual([]);
		await choose(options, "Dark");
		await until("dark", () => options.evaluate(() => document.documentElement.dataset["theme"] === "dark"));
		expect(await audit()).toEqual([]);
		await options.setViewport({ width: 320, height: 640 });
		expect(await options.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
		expect(await audit()).toEqual([]);
		await press(options, "Remove “House evaluations”");
		await press(options, "Remove", ".ask");
		await reset(options);
	});
});

/** Ticks the box or takes the choice with this label. */
async function choose(options: Page, ...labels: string[]): Promise<void> {
	await options.bringToFront();
	await until(`the choice ${labels}`, () =>
		options.evaluate((wanted) => {
			const all = [...document.querySelectorAll("label")];
			const found = all.find((one) => wanted.includes(one.textContent?.trim() ?? ""));
			found?.querySelector("input")?.click();
			return found !== undefined;
		}, labels),
	);
}

/** Puts the focus on the field or button of this name. */
function focusOn(options: Page, name: string): Promise<unknown> {
	return until(`the field or button ${name}`, () =>
		options.evaluate((wanted) => {
			const named = (one: HTMLElement) =>
				one instanceof HTMLInputElement
					? [...(one.labels ?? [])].some((label) => label.textContent === wanted)
					: one.ariaLabel === wanted;
			const found = [...document.querySelectorAll<HTMLElement>("input, button")].find(named);
			found?.focus();
			return found !== undefined && document.activeElement === found;
		}, name),
	);
}

async function reset(options: Page, [ask = "", yes = ""] = ["Reset to defaults", "Reset"]): Promise<void> {
	await options.bringToFront();
	await press(options, ask);
	await press(options, yes, ".ask");
	await until("it is asked no more", () => options.evaluate(() => document.querySelector(".ask") === null));
}

function untilStatus(options: Page, text: string): Promise<unknown> {
	return until(`a status with ${text}`, async () => {
		const said = await options.evaluate(() =>
			[...document.querySelectorAll("[role=status]")].map((one) => one.textContent).join("\n"),
		);
		if (said.includes(text)) return true;
		throw new Error(said);
	});
}

async function importSettings(options: Page, text: string): Promise<void> {
	const path = join(folder, "settings.json");
	writeFileSync(path, text);
	const input = await until("the field for a file", () => options.$("input[type=file]:not([data-takes])"));
	await (input as ElementHandle<HTMLInputElement>).uploadFile(path);
}

/** The text of the file that a button offers to save. */
async function savedBy(options: Page, button: string): Promise<string> {
	await options.evaluate(() => {
		const make = URL.createObjectURL.bind(URL);
		URL.createObjectURL = (blob: Blob) => {
			void blob.text().then((text) => Object.assign(globalThis, { saved: text }));
			return make(blob);
		};
	});
	await press(options, button);
	return until("the file", () => options.evaluate(() => (globalThis as { saved?: string }).saved));
}

/** Clears both areas. They are parted first, or each would be filled again from the other. */
async function forget(options: Page): Promise<void> {
	await choose(
		options,
		"Keep these settings on this computer only",
		"Diese Einstellungen nur auf diesem Rechner behalten",
	);
	await until("the two are parted", async () =>
		JSON.stringify(await inExtension(options, "local")).includes('"state":{"kind":"off"}'),
	);
	await inExtension(options, "sync", "clear");
	await inExtension(options, "local", "clear");
	await until("both go along again", async () =>
		JSON.stringify(await inExtension(options, "local")).includes('"state":{"kind":"on"}'),
	);
}

/** What an area of the extension's storage holds; or clears it. */
function inExtension(options: Page, area: "local" | "sync", act: "get" | "clear" = "get"): Promise<unknown> {
	return options.evaluate(
		(name, what) => {
			type Area = Record<"get" | "clear", (key: null) => Promise<unknown>>;
			type Api = { storage: Record<string, Area> };
			const scope = globalThis as unknown as { browser?: Api; chrome: Api };
			const found = (scope.browser?.storage ? scope.browser : scope.chrome).storage[name];
			return what === "get" ? found?.get(null) : (found as unknown as { clear(): Promise<void> }).clear();
		},
		area,
		act,
	);
}
