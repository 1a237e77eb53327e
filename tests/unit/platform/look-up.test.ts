import { expect, it } from "vitest";
import { readDataset } from "../../../scripts/dataset/read.ts";
import { compileFacts } from "../../../src/dataset/compile.ts";
import { openDataset } from "../../../src/dataset/dataset.ts";
import { lookUp, namedIn } from "../../../src/platform/look-up.ts";
import { compileNames } from "../../../src/recognize/compile.ts";
import { openRecognizer } from "../../../src/recognize/recognizer.ts";
import { createSearch } from "../../../src/search/search.ts";

const { records } = readDataset();
const dataset = openDataset(compileFacts(records));
const search = createSearch(dataset.entities());
const recognizer = openRecognizer(compileNames(records));
const find = (text: string) =>
	lookUp(text, 10, namedIn(text, recognizer), search, ({ type, id }) => dataset.ref(type, id)?.name);

it.each([
	["the new sonnet 3.7 thinking", ["Claude 3.7 Sonnet"]],
	["our Qwen2.5-Max model beats DeepSeek V3 on LiveBench", ["Qwen2.5-Max", "DeepSeek-V3", "LiveBench"]],
	["“GPT‑4 Turbo”", ["GPT-4 Turbo"]],
	["Anthropic's newest Opus 4.5", ["Claude Opus 4.5"]],
	["SWE-bench Verified scores", ["SWE-bench Verified"]],
	["llama-3.3-70b-instruct", ["Llama 3.3 70B"]],
	["Opus", ["Claude Opus"]],
	["最新的通义千问", ["Qwen"]],
])("finds what loose text means: %s", (text, names) => {
	const hits = find(text);
	expect(hits.slice(0, names.length).map(({ name }) => name)).toEqual(names);
	expect(hits[0]).not.toHaveProperty("near");
});

it("only searches when nothing was recognised", () => {
	expect(lookUp("gpt 4o", 5, [], search, () => undefined)).toEqual(search("gpt 4o", 5));
});
