import { describe, expect, it } from "vitest";
import { copyCard } from "../../../../src/ui/card/copy-text.ts";
import { drawCard } from "../../../../src/ui/card/draw.tsx";
import type { CardProps } from "../../../../src/ui/card/props.ts";
import type { Branch, Tree } from "../../../../src/ui/card/tree.ts";
import { spread } from "../../../../src/ui/score/interval.ts";
import { cardSpeech } from "../../../../src/ui/words/card/index.ts";
import { createFormat } from "../../../../src/ui/words/format.ts";
import { BENCHMARK_CARD, GROUP_CARD, MODEL_CARD } from "../../../page/support/cards.ts";

function draw(card: CardProps["card"], more: Partial<CardProps> = {}) {
	const entity = card?.entity ?? { type: "model" as const, id: "x", name: "X" };
	const props: CardProps = {
		subject: { entity, surface: entity.name, known: true },
		card,
		canGoBack: false,
		site: "example.org",
		...more,
	};
	return drawCard(props, "en").tree;
}

/** All elements of a drawing. */
function* elements(tree: Tree): Generator<Branch> {
	if (typeof tree === "string") return;
	yield tree;
	for (const child of tree.children) yield* elements(child);
}

const textOf = (tree: Tree): string => (typeof tree === "string" ? tree : tree.children.map(textOf).join(""));
const find = (tree: Tree, test: (one: Branch) => boolean) => [...elements(tree)].filter(test);
const withClass = (tree: Tree, name: string) =>
	find(tree, ({ attributes }) => attributes["class"]?.split(" ").includes(name) ?? false);

describe("a drawn card", () => {
	it("is plain data, the same after a journey as JSON", () => {
		for (const card of [MODEL_CARD, BENCHMARK_CARD, GROUP_CARD]) {
			const drawn = draw(card);
			expect(JSON.parse(JSON.stringify(drawn))).toEqual(drawn);
		}
	});

	it("is a dialog named by its entity, with a way out", () => {
		const drawn = draw(MODEL_CARD) as Branch;
		expect(drawn.attributes).toMatchObject({ role: "dialog", "aria-labelledby": "name", lang: "en" });
		expect(drawn.attributes["aria-modal"]).toBeUndefined();
		expect(find(drawn, ({ attributes }) => attributes["aria-label"] === "Close")[0]?.on?.click).toEqual(["close"]);
	});

	it("puts what a click does into the data", () => {
		const drawn = draw(MODEL_CARD, { published: "2025-01-28", asOf: "2025-01-28", canGoBack: true });
		const calls = find(drawn, ({ on }) => on?.click !== undefined).map(({ on }) => on?.click);
		expect(calls).toContainEqual(["lookUp", MODEL_CARD.rows[0]?.benchmark]);
		expect(calls).toContainEqual(["setAsOf"]);
		expect(calls).toContainEqual(["back"]);
		expect(calls).toContainEqual(["silenceTerm", "Sample 4o"]);
		expect(calls).toContainEqual(["copy", copyCard(MODEL_CARD, "markdown", cardSpeech("en"))]);
	});

	it("says of every figure who stands behind it, and under which conditions", () => {
		const lines = withClass(draw(MODEL_CARD), "provenance").map(textOf);
		expect(lines.length).toBe(MODEL_CARD.rows.flatMap(({ scores }) => scores).length);
		for (const line of lines) {
			expect(line).toMatch(/measured by|reported by .*, its maker|reported by .*, who makes a rival model/);
			expect(line).toMatch(/shot|conditions not stated/);
			expect(line).toMatch(/Jan 2025/);
		}
	});

	it("says what is not measured, and that an interval is missing", () => {
		const text = textOf(draw(MODEL_CARD));
		expect(text).toContain("No figure in our data");
		expect(text).toContain("no interval published");
		expect(text).toContain("interval 56.8 to 61.4");
	});

	it("draws no track for a metric without bounds, and says what the track shows", () => {
		const tracks = withClass(draw(MODEL_CARD), "track");
		expect(tracks).toHaveLength(3);
		expect(tracks.every(({ attributes }) => attributes["aria-hidden"] === "true")).toBe(true);
		expect(textOf(draw(MODEL_CARD))).toContain("random guessing 25%. people 89.8%.");
	});

	it("opens its links apart from the page, and to web addresses only", () => {
		for (const card of [MODEL_CARD, BENCHMARK_CARD, GROUP_CARD]) {
			const links = find(draw(card), ({ tag }) => tag === "a");
			expect(links.length).toBeGreaterThan(0);
			for (const { attributes } of links) {
				expect(attributes).toMatchObject({ target: "_blank", rel: "noreferrer noopener" });
				expect(attributes["href"]).toMatch(/^https:/);
			}
		}
	});

	it("says when the page is newer than the data, and when a name is not in them", () => {
		expect(textOf(draw(MODEL_CARD, { published: "2027-01-01" }))).toContain("newer than our data of 1 Nov 2026");
		expect(textOf(draw(undefined))).toContain("holds nothing on this name");
		const stranger = { entity: { ...GROUP_CARD.entity, name: "Specimen 3.5 Huge" }, surface: "x", known: false };
		expect(textOf(draw(GROUP_CARD, { subject: stranger }))).toContain("“Specimen 3.5 Huge” is not in our data");
	});

	it("says that a model is retired, and what followed it", () => {
		const text = textOf(draw({ ...MODEL_CARD, status: "retired", retired: "2026-03" }));
		expect(text).toContain("Retired since Mar 2026. Followed by Sample 5");
	});

	it("offers a member for a loose name on the page only", () => {
		const use = (drawn: Tree) => find(drawn, ({ on }) => on?.click?.[0] === "use");
		expect(use(draw(GROUP_CARD))).toHaveLength(1);
		expect(use(draw(GROUP_CARD, { subject: { entity: GROUP_CARD.entity, known: true } }))).toHaveLength(0);
	});
});

describe("copies", () => {
	const speech = cardSpeech("en");

	it("carry each figure with its standing, conditions, date and source", () => {
		const text = copyCard(MODEL_CARD, "text", speech);
		expect(text).toContain(
			"- Ruler: 59.1% ±2.3 ● measured by Test House, version 2024-11-25, 0-shot, chain of thought, 14 Jan 2025.",
		);
		expect(text).toContain("https://example.org/independent");
		expect(text).toContain("- Sextant: No figure in our data");
		expect(text).toContain("Data of 1 Nov 2026");
	});

	it("are safe as Markdown", () => {
		const odd = { ...MODEL_CARD, entity: { ...MODEL_CARD.entity, name: "A*B_[c](d)" } };
		const text = copyCard(odd, "markdown", speech);
		expect(text).toMatch(/^\*\*A\\\*B\\_\\\[c\\\]\(d\)\*\*/);
		expect(text).toContain("[Results of Test House](<https://example.org/independent>)");
	});
});

describe("intervals", () => {
	it("are short when symmetric at the precision shown", () => {
		const format = createFormat("en");
		expect(spread({ value: 59.1, interval: { low: 56.8, high: 61.4 } }, format)?.short).toBe("±2.3");
		expect(spread({ value: 12.4, interval: { low: 10.1, high: 16 } }, format)?.short).toBe("10.1–16");
		expect(spread({ value: 12.4 }, format)).toBeUndefined();
	});
});
