import { expect, it } from "vitest";
import { readDataset } from "../../../scripts/dataset/read.ts";
import { compileFacts } from "../../../src/dataset/compile.ts";
import { openDataset } from "../../../src/dataset/dataset.ts";
import { finder } from "../../../src/platform/look-up.ts";
import { compileNames } from "../../../src/recognize/compile.ts";
import { openRecognizer } from "../../../src/recognize/recognizer.ts";
import { createSearch } from "../../../src/search/search.ts";

const { records } = readDataset();
const dataset = openDataset(compileFacts(records));
const search = createSearch(dataset.entities());
const find = finder({ dataset: async () => dataset, search: async () => search }, () =>
	openRecognizer(compileNames(records)),
);

it.each([
	["the new sonnet 3.7 thinking", ["Claude 3.7 Sonnet"]],
	["our Qwen2.5-Max model beats DeepSeek V3 on LiveBench", ["Qwen2.5-Max", "DeepSeek-V3", "LiveBench"]],
	["“GPT‑4 Turbo”", ["GPT-4 Turbo"]],
	["Anthropic's newest Opus 4.5", ["Claude Opus 4.5"]],
	["SWE-bench Verified scores", ["SWE-bench Verified"]],
	["llama-3.3-70b-instruct", ["Llama 3.3 70B"]],
	["Opus", ["Claude Opus"]],
	["最新的通义千问", ["Qwen"]],
])("finds what loose text means: %s", async (text, names) => {
	const hits = await find(text, 10, true);
	expect(hits.slice(0, names.length).map(({ name }) => name)).toEqual(names);
	expect(hits[0]).not.toHaveProperty("near");
});

it("searches for the query as it is when it was typed", async () => {
	expect(await find("gpt 4o", 5, false)).toEqual(search("gpt 4o", 5));
});
