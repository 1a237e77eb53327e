import { describe, expect, it } from "vitest";
import { readRecords } from "../../../scripts/dataset/read.ts";
import { foldName } from "../../../src/dataset/fold-name.ts";
import { openResolver } from "../../../src/dataset/resolve.ts";

const resolver = openResolver(readRecords());
const model = (text: string) => {
	const found = resolver.model(text);
	return found === undefined ? undefined : `${found.type} ${found.id}`;
};

describe("folding", () => {
	it.each([
		["Qwen2.5 72B", "qwen-2.5-72b"],
		["Claude 3.5 Sonnet", "claude-3-5-sonnet"],
		["GPT‑4o", "gpt 4o"],
		["ＧＰＴ－４", "gpt-4"],
		["τ²-bench", "τ2-bench"],
	])("%s is %s", (left, right) => expect(foldName(left)).toBe(foldName(right)));
	it.each([
		["Command R+", "Command R"],
		["Llama 3.1 8B", "Llama 31 8B"],
		["GPT-4.1", "GPT-41"],
		["o1", "o3"],
	])("%s is not %s", (left, right) => expect(foldName(left)).not.toBe(foldName(right)));
});

describe("names of models", () => {
	it.each([
		["Qwen2.5-Max", "model qwen2-5-max"],
		["Qwen 2.5 Max", "model qwen2-5-max"],
		["qwen-max-2025-01-25", "model qwen2-5-max"],
		["DeepSeek-V3", "model deepseek-v3"],
		["DeepSeek V3 0324", "model deepseek-v3-0324"],
		["deepseek-ai/DeepSeek-R1", "model deepseek-r1"],
		["DeepSeek-R1-0528", "model deepseek-r1-0528"],
		["GPT-4o", "model gpt-4o"],
		["gpt-4o-2024-05-13", "model gpt-4o-2024-05-13"],
		["gpt-4o-2024-08-06", "model gpt-4o-2024-08-06"],
		["GPT-4o (2024-11-20)", "model gpt-4o-2024-11-20"],
		["chatgpt-4o-latest", "model chatgpt-4o-latest"],
		["Claude 3.5 Sonnet", "model claude-3-5-sonnet"],
		["claude-3-5-sonnet-20240620", "model claude-3-5-sonnet-20240620"],
		["claude-3-5-sonnet-20241022", "model claude-3-5-sonnet-20241022"],
		["Llama 3.1 405B", "model llama-3-1-405b"],
		["meta-llama/Llama-3.1-405B-Instruct", "model llama-3-1-405b"],
		["o1", "model o1"],
		["GPT-4", "model gpt-4"],
		["Claude 2", "model claude-2"],
		["Llama 4 Maverick", "model llama-4-maverick"],
		["Llama-4-Maverick-03-26-Experimental", "model llama-4-maverick-03-26-experimental"],
		["QVQ-72B-Preview", "model qvq-72b-preview"],
		["Command R+", "model command-r-plus"],
		["Arcee Trinity Large Thinking", "model trinity-large-thinking"],
		["Devstral Medium", "model devstral-medium"],
		["Llama 3.1", "series llama-3-1"],
		["Claude 3.5", "series claude-3-5"],
		["GPT-5", "series gpt-5"],
		["Gemini 2.5", "series gemini-2-5"],
		["Qwen3", "series qwen3"],
		["Claude Opus", "family claude-opus"],
		["Gemini Pro", "family gemini-pro"],
		["Mistral Large", "family mistral-large"],
		["gpt-oss", "family gpt-oss"],
		["Claude", "family claude"],
	])("%s is %s", (text, expected) => expect(model(text)).toBe(expected));

	it.each(["Alibaba", "Other models of Google", "gpt-4o-2031-01-01", "a model", "", "Llama 3 405B"])(
		"%s is nothing",
		(text) => expect(model(text)).toBeUndefined(),
	);

	it.each([
		["openai/gpt-5-mini@reasoning=high", "gpt-5-mini", ["reasoning effort high"]],
		["claude-opus-4-20250514_32K", "claude-opus-4", ["32k thinking", "snapshot 20250514"]],
		["GPT-4.1-2025-04-14 (FC)", "gpt-4-1", ["mode FC", "snapshot 2025-04-14"]],
		["Qwen/Qwen3-14B#no-thinking", "qwen3-14b", ["no thinking"]],
		["o3-mini-2025-01-31_high", "o3-mini", ["reasoning effort high", "snapshot 2025-01-31"]],
		["GPT-5 (thinking)", "gpt-5", ["thinking"]],
		["zai-org/GLM-4.5-AIR-FP8", "glm-4-5-air", ["quantised FP8"]],
		["Qwen2.5-72B-Instruct", "qwen2-5-72b", []],
		["Qwen3-Max", "qwen3-max", []],
		["Qwen3-Max-Instruct", "qwen3-max", []],
		["Devstral Medium", "devstral-medium", []],
	] as [string, string, string[]][])("settings in %s become conditions", (text, id, conditions) => {
		const found = resolver.model(text);
		expect(found?.id).toBe(id);
		expect(found?.conditions).toEqual(expect.arrayContaining(conditions));
		if (conditions.length === 0)
			expect(found?.conditions.filter((condition) => condition !== "instruct model")).toEqual([]);
	});
});

describe("names of benchmarks", () => {
	it.each([
		["Arena-Hard", "arena-hard"],
		["MMLU‑Pro", "mmlu-pro"],
		["GPQA Diamond", "gpqa-diamond"],
		["GPQA-Diamond", "gpqa-diamond"],
		["GPQA", "gpqa"],
		["LiveCodeBench", "livecodebench"],
		["LiveBench", "livebench"],
		["Humanity's Last Exam", "hle"],
		["SWE-bench Verified", "swe-bench-verified"],
		["MMLU", "mmlu"],
	])("%s is %s", (text, id) => expect(resolver.benchmark(text)?.id).toBe(id));
});
