import { inflateSync } from "node:zlib";
import type { Page } from "puppeteer-core";
import { afterEach, expect, it } from "vitest";
import { inEachBrowser } from "../support/each-browser.ts";
import { markedTexts, plain, untilMarked } from "../support/reader.ts";
import { STRICT_CSP } from "../support/server.ts";
import { choose } from "../support/settings.ts";
import { until } from "../support/until.ts";

inEachBrowser((stage) => {
	let page: Page | undefined;
	afterEach(async () => page?.close());
	const open = async (path: string): Promise<Page> => {
		const { session, server } = stage();
		page = await session.open(server.origin + path);
		return page;
	};

	it("marks each model and benchmark of the sample article once, where it is first named", async () => {
		const article = await open("/launch-article/");
		const models = ["Qwen2.5-Max", "DeepSeek-V3", "GPT-4o", "Claude 3.5 Sonnet", "Llama 3.1 405B", "o1"];
		const benchmarks = ["Arena-Hard", "MMLU-Pro", "GPQA-Diamond", "LiveCodeBench", "LiveBench"];
		const texts = await untilMarked(article, ...models, ...benchmarks);
		for (const name of [...models, ...benchmarks]) expect(texts.filter((text) => text === name)).toHaveLength(1);
	});

	it("recognises names split over elements and written with typographic dashes and spaces", async () => {
		await untilMarked(await open("/edges/"), "DeepSeek-V3", "Qwen 2.5-Max", "Llama 3.1 405B", "LiveCodeBench");
	});

	it("does not join the cells of a table", async () => {
		const texts = await untilMarked(await open("/edges/"), "LiveCodeBench");
		for (const text of texts) expect(["MMLUPro", "MMLU Pro", "LiveBench", "Live Bench"]).not.toContain(text);
	});

	it("leaves fields, editable text, code and hidden text alone", async () => {
		const edges = await open("/edges/");
		expect(await untilMarked(edges, "DeepSeek-V3")).not.toContain("DeepSeek-R1");
		// The name is one that would be marked: written where it can be read, it is.
		await edges.evaluate(() => document.querySelector("#late")?.append("DeepSeek-R1 in the open."));
		await untilMarked(edges, "DeepSeek-R1");
		expect((await markedTexts(edges)).filter((text) => text === "DeepSeek-R1")).toHaveLength(1);
	});

	it("follows text that is added, changed and removed", async () => {
		const edges = await open("/edges/");
		await untilMarked(edges, "DeepSeek-V3");
		await edges.evaluate(() => {
			const late = document.querySelector("#late");
			if (late) late.innerHTML = "Later came <b>GPT</b>-4o.";
			const changed = document.querySelector("#changed")?.firstChild;
			if (changed) changed.nodeValue = "A word about MMLU-Pro.";
		});
		await untilMarked(edges, "GPT-4o", "MMLU-Pro");
		await edges.evaluate(() => {
			document.querySelector("#late")?.replaceChildren();
			const changed = document.querySelector("#changed")?.firstChild;
			if (changed) changed.nodeValue = "Nothing again.";
		});
		await until("the marks are gone", async () => {
			const texts = await markedTexts(edges);
			return !texts.includes("GPT-4o") && !texts.includes("MMLU-Pro") && texts.includes("DeepSeek-V3");
		});
	});

	it("marks on a page with the strictest policy, and paints there", async () => {
		const { server } = stage();
		server.page("/strict.html", {
			body: '<!doctype html><meta charset="utf-8"><title>Strict</title><article><h1>A language model</h1><p>GPT-4o</p></article>',
			headers: { "content-security-policy": STRICT_CSP },
		});
		const strict = await open("/strict.html");
		await untilMarked(strict, "GPT-4o");
		const decoration = await strict.evaluate(() => {
			const paragraph = document.querySelector("p");
			return paragraph && getComputedStyle(paragraph, "::highlight(text-note)").textDecorationStyle;
		});
		expect(decoration).toBe("dotted");
	});

	it("prints as if it were not installed", async () => {
		const { session } = stage();
		const article = await open("/launch-article/");
		await untilMarked(article, "Qwen2.5-Max", "LiveBench");
		const marked = drawn(await article.pdf());
		// The same page underlined by itself shows that an underline would be seen.
		await article.evaluate(() => document.querySelector("p")?.style.setProperty("text-decoration", "underline"));
		expect(drawn(await article.pdf()).length).toBeGreaterThan(marked.length);
		await article.close();
		await choose(session, { density: "none" });
		try {
			const plainly = await open("/launch-article/");
			await until("read", () => plainly.evaluate(() => document.readyState === "complete"));
			expect(marked).toEqual(drawn(await plainly.pdf()));
		} finally {
			await choose(session, {});
		}
	});

	it("marks nothing on a page that names no model", async () => {
		const { server } = stage();
		server.page(
			"/plain.html",
			'<!doctype html><meta charset="utf-8"><title>Cooking</title><article><h1>Soup</h1><p>Take a phi of salt, an opus of leek and 4o ml of milk.</p><p id="end"></p></article>',
		);
		const soup = await open("/plain.html");
		// A sign that the page has been read: a name that is added last is marked, and nothing before it.
		await soup.evaluate(() => document.querySelector("#end")?.append("Written down by DeepSeek-V3."));
		expect((await untilMarked(soup, "DeepSeek-V3")).map(plain)).toEqual(["DeepSeek-V3"]);
	});
});

/**
 * The lines and boxes that a PDF paints: filled and stroked paths of its content streams. Text is left out, since
 * marked text comes in more pieces that look the same.
 */
function drawn(pdf: Uint8Array): string[] {
	const raw = Buffer.from(pdf);
	const out: string[] = [];
	for (let at = raw.indexOf("stream"); at >= 0; at = raw.indexOf("stream", at + 6)) {
		if (raw.subarray(at - 3, at).toString("latin1") === "end") continue;
		const start = at + (raw[at + 6] === 13 ? 8 : 7);
		try {
			const text = inflateSync(raw.subarray(start, raw.indexOf("endstream", start))).toString("latin1");
			// A font is binary.
			if (/\b(ET|Q)\s/.test(text))
				out.push(...(text.match(/(?:[-\d.]+ ){2,4}(?:re|l)\s+(?:h\s+)?(?:f\*?|S)\b/g) ?? []));
		} catch {
			// Not compressed, or not in this way: nothing that is painted.
		}
	}
	if (out.length === 0) throw new Error("the print holds nothing");
	return out;
}
