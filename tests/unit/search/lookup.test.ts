import { expect, it } from "vitest";
import { initials, pieces } from "../../../src/search/fold.ts";
import { likeness } from "../../../src/search/lookup.ts";

it.each([
	["sonet", "sonnet", true],
	["cluade", "claude", true],
	["distil", "distill", true],
	["humanities", "humanitys", true],
	["gemeni", "gemini", true],
	["lama", "llama", true],
	["lamma", "llama", true],
	["grok", "groq", true],
	["mini", "nano", false],
	["pro", "pix", false],
	["opus", "onus", true],
	["phi", "pi", false],
])("takes %s for %s: %s", (typed, word, taken) => {
	expect(likeness(typed, word) > 0).toBe(taken);
});

it("takes fewer slips for the likelier", () => {
	expect(likeness("deepsek", "deepseek")).toBeGreaterThan(likeness("depsek", "deepseek"));
});

it("splits a name into letters and numbers, whatever separates them", () => {
	const texts = (name: string) => pieces(name).map((piece) => piece.text);
	expect(texts("GPT‑4o-mini")).toEqual(["gpt", "4", "o", "mini"]);
	expect(texts("通义千问2.5 Max")).toEqual(["通义千问", "2", "5", "max"]);
	expect(texts("τ²-bench")).toEqual(["τ", "2", "bench"]);
	expect(texts("HumanEval+")).toEqual(["humaneval", "plus"]);
	expect(texts("Humanity’s")).toEqual(["humanitys"]);
});

it("takes first letters of words, and of words in words", () => {
	expect(initials("Humanity's Last Exam")).toBe("hle");
	expect(initials("LiveCodeBench Pro")).toBe("lcbp");
});
