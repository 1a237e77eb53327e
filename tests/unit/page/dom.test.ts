// @vitest-environment happy-dom
import { describe, expect, it } from "vitest";
import { createArticleRegions, isReadable } from "../../../src/page/article-root.ts";
import { build } from "../../../src/page/drawing.ts";
import { publishedDate } from "../../../src/page/published-date.ts";

function page(html: string): Document {
	return new DOMParser().parseFromString(`<!doctype html>${html}`, "text/html");
}

describe("publication date", () => {
	const date = (html: string) => publishedDate(page(html), "2026-11-23");
	const ld = (data: unknown) =>
		`<script type="application/ld+json">${typeof data === "string" ? data : JSON.stringify(data)}</script>`;
	const meta = '<meta property="article:published_time" content="2025-02-02T10:00:00Z">';

	it("trusts JSON-LD first, also in graphs and lists, then meta, then time", () => {
		expect(date(`${meta}${ld({ "@type": "NewsArticle", datePublished: "2025-01-28" })}`)).toBe("2025-01-28");
		expect(date(ld({ "@graph": [{ "@type": "WebSite" }, { datePublished: "2025-01-29T08:00" }] }))).toBe("2025-01-29");
		expect(date(ld([{ mainEntity: { datePublished: "2025-01-30" } }]))).toBe("2025-01-30");
		expect(date(`${meta}<article><time datetime="2025-01-01">x</time></article>`)).toBe("2025-02-02");
		expect(date('<meta name="citation_publication_date" content="2024/05/13">')).toBe("2024-05-13");
		expect(date('<article><time datetime="2025-01-01T09:00">1 January</time></article>')).toBe("2025-01-01");
	});

	it("passes over what is broken, implausible or ambiguous", () => {
		expect(date(`${ld("{not json")}${meta}`)).toBe("2025-02-02");
		expect(date(`${ld({ datePublished: "1970-01-01" })}${ld({ datePublished: "2031-01-01" })}`)).toBeUndefined();
		expect(
			date('<article><time datetime="2025-01-01"></time><time datetime="2025-01-02"></time></article>'),
		).toBeUndefined();
		expect(date("<p>28 January 2025</p>")).toBeUndefined();
	});
});

describe("article regions", () => {
	const regionOf = (html: string) => {
		const document = page(html);
		const node = document.querySelector("#x")?.firstChild;
		if (!node) throw new Error("no text");
		return createArticleRegions(document)(node);
	};
	const long = `<p>${"A sentence that is long enough to be read. ".repeat(8)}</p>`.repeat(4);

	it("are articles before main, and not what surrounds them", () => {
		expect(regionOf("<main><article><p id=x>a</p></article></main>")?.tagName).toBe("ARTICLE");
		expect(regionOf("<main><p id=x>a</p></main>")?.tagName).toBe("MAIN");
		expect(regionOf("<article><header><h1 id=x>a</h1></header></article>")?.tagName).toBe("ARTICLE");
		expect(regionOf("<article><nav><p id=x>a</p></nav></article>")).toBeUndefined();
		expect(regionOf("<main>b</main><div><p id=x>a</p></div>")).toBeUndefined();
		expect(regionOf("<header><p id=x>a</p></header><main></main>")).toBeUndefined();
		expect(regionOf("<main><aside><p id=x>a</p></aside></main>")).toBeUndefined();
	});

	it("are the whole page where it is for reading, and nothing where it is not", () => {
		expect(regionOf(`${long}<p id=x>a</p>`)?.tagName).toBe("HTML");
		expect(regionOf(`<aside>${long}</aside><p id=x>a</p>`)).toBeUndefined();
		expect(isReadable(page("<p>short</p>".repeat(50)))).toBe(false);
	});
});

describe("building a drawing", () => {
	it("makes elements, svg among them, sets text as text and calls by name", () => {
		const calls: unknown[] = [];
		const node = build(
			{
				tag: "p",
				attributes: { class: "a" },
				children: [
					"<b>not bold</b>",
					{ tag: "button", attributes: {}, on: { click: ["lookUp", { id: "x" }] }, children: ["x"] },
					{ tag: "svg", attributes: { width: "1" }, children: [{ tag: "circle", attributes: {}, children: [] }] },
				],
			},
			document,
			(call) => calls.push(call),
		) as HTMLElement;
		expect(node.querySelector("b")).toBeNull();
		expect(node.firstChild?.textContent).toBe("<b>not bold</b>");
		node.querySelector("button")?.click();
		expect(calls).toEqual([["lookUp", { id: "x" }]]);
		expect(node.querySelector("circle")?.namespaceURI).toBe("http://www.w3.org/2000/svg");
	});

	it("links to web pages only", () => {
		const href = (address: string) =>
			(
				build({ tag: "a", attributes: { href: address }, children: [] }, document, () => {}) as HTMLElement
			).getAttribute("href");
		expect(href("https://example.org/")).toBe("https://example.org/");
		expect(href("javascript:alert(1)")).toBeNull();
		expect(href("data:text/html,x")).toBeNull();
	});
});
