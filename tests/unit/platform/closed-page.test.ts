import { expect, it } from "vitest";
import { whyClosed } from "../../../src/platform/closed-page.ts";

const CHROME = "chrome-extension://ours/";
const FIREFOX = "moz-extension://ours/";
const done = { status: "complete" };

it.each([
	["a page of ours", { ...done, url: `${CHROME}explore.html` }, true, CHROME, "own"],
	["access taken away", done, false, CHROME, "no-access"],
	["a tab put to sleep", { ...done, discarded: true }, true, CHROME, "asleep"],
	["a page on its way", { status: "loading" }, true, CHROME, "loading"],
	["whatever Chrome keeps to itself", done, true, CHROME, "unknown"],
	["no tab", undefined, true, CHROME, "unknown"],
	["Firefox's reader view", { ...done, isArticle: true }, true, FIREFOX, "reader"],
	["Firefox's reader view, said aloud", { ...done, isInReaderMode: true }, true, FIREFOX, "reader"],
	["a page of Firefox", done, true, FIREFOX, "browser"],
	["a page that Firefox lets us read", { ...done, url: "https://a.example/x.pdf" }, true, FIREFOX, "old"],
] as const)("tells %s", (_, tab, mayRead, own, why) => {
	expect(whyClosed(tab, mayRead, own)).toBe(why);
});
