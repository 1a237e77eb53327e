import type { Settings } from "../../src/settings/settings.ts";

/** One state to take a picture of: a page under test, and the card of a mark on it. */
export interface Scene {
	name: string;
	path: string;
	/** The mark whose card is shown; none for the page itself. */
	mark?: string;
	/** Buttons of the card to press, by their names, one after the other; the last is scrolled to. */
	press?: readonly string[];
	settings?: Partial<Settings>;
	/** Puts today's date on the page. */
	today?: boolean;
}

const ARTICLE = "/launch-article/";
const STATES = "/states/";

export const SCENES: readonly Scene[] = [
	{ name: "page", path: ARTICLE },
	{ name: "model", path: ARTICLE, mark: "DeepSeek-V3" },
	{ name: "nothing-then", path: ARTICLE, mark: "Qwen2.5-Max" },
	{ name: "snapshots", path: ARTICLE, mark: "GPT-4o" },
	{ name: "menu", path: ARTICLE, mark: "GPT-4o", press: ["More actions"] },
	{ name: "benchmark", path: ARTICLE, mark: "LiveBench" },
	{ name: "compared", path: ARTICLE, mark: "DeepSeek-V3", press: ["Compare models"] },
	{ name: "chart", path: STATES, mark: "GPQA Diamond", press: ["Best figure over time"] },
	{ name: "about", path: STATES, mark: "Claude 3.7 Sonnet", press: ["About this model"] },
	{ name: "caveats", path: STATES, mark: "SWE-bench Verified" },
	{ name: "rating", path: STATES, mark: "LMArena" },
	{ name: "retired", path: STATES, mark: "Claude 3.7 Sonnet" },
	{ name: "vendor-only", path: STATES, mark: "Grok 4 Heavy" },
	{ name: "unknown", path: STATES, mark: "Llama 3.1 500B" },
	{ name: "ambiguous", path: STATES, mark: "GPT-5" },
	{ name: "family", path: STATES, mark: "Claude" },
	{ name: "chosen", path: STATES, mark: "GPT-5", press: ["GPT-5 mini"] },
	{ name: "newer-than-data", path: STATES, mark: "GPT-4o", today: true },
	{ name: "dark-page", path: "/dark/", mark: "GPT-4o", settings: { theme: "page" } },
	{ name: "light-on-dark-page", path: "/dark/", mark: "Claude 3.7 Sonnet", settings: { theme: "page" } },
];

/** Pages of the extension, with what is there once they have drawn. */
export const OWN_PAGES: readonly { name: string; path: string; sign: string }[] = [
	{ name: "options", path: "options.html", sign: "input[type=radio]" },
	{ name: "welcome", path: "welcome.html", sign: "h1" },
	{ name: "explore-benchmark", path: "explore.html#/benchmark/gpqa-diamond", sign: ".plot svg" },
	{ name: "explore-model", path: "explore.html#/model/claude-3-7-sonnet", sign: ".lineage" },
	{ name: "explore-news", path: "explore.html#/news", sign: ".news h2" },
	{
		name: "explore-compare",
		path: "explore.html#/compare/model%3Agpt-4o,model%3Adeepseek-v3,model%3Aqwen2-5-max/",
		sign: "table",
	},
];
