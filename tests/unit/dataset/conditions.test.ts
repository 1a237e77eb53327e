import { describe, expect, it } from "vitest";
import { type Conditions, readConditions } from "../../../src/dataset/conditions.ts";

/** Wordings as sources have them; what each states, and nothing else. */
const CASES: [conditions: string, metric: string, expected: Conditions][] = [
	["", "", {}],
	["via transcription", "", {}],
	["5-shot", "", { shots: 5 }],
	["0-shot CoT; via LLM-Stats compilation; stored as fraction 0.594 in the compilation", "", { shots: 0, cot: true }],
	["zero-shot CoT, greedy decoding; no answer 0.61", "accuracy", { shots: 0, cot: true }],
	["base model, 5-shot, no CoT", "", { shots: 5, cot: false, tuning: "base" }],
	["3/5-shot, CoT EM", "", { cot: true }],
	["3-5 shot", "", {}],
	["shots 5", "", { shots: 5 }],
	["Maj@32 5-shot CoT", "", { shots: 5, cot: true, sampling: { rule: "majority", k: 32 } }],
	["4-shot", "em_maj1@1", { shots: 4, sampling: { rule: "single", k: 1 } }],
	[
		"chat model; output length limited to 8K",
		"Pass@1-COT",
		{ cot: true, sampling: { rule: "single", k: 1 }, tuning: "instruct" },
	],
	["cons@64", "", { sampling: { rule: "majority", k: 64 } }],
	["pass@1 / cons@64", "", {}],
	["pass@1 (average of 64)", "", { sampling: { rule: "single", k: 1 } }],
	["avg@32", "", { sampling: { rule: "single", k: 1 } }],
	[
		"modality text; user simulator gpt-4.1-2025-04-14; tau2-bench 0.1.3",
		"pass^4",
		{ sampling: { rule: "all", k: 4 }, modality: "text", simulator: "gpt-4.1-2025-04-14" },
	],
	["pass@8", "", { sampling: { rule: "any", k: 8 } }],
	["no tools", "", { tools: "none" }],
	["tools none", "", { tools: "none" }],
	["thinking mode (no tools)", "", { tools: "none", thinking: true }],
	["reasoning mode w/o tool use", "", { tools: "none", thinking: true }],
	["no tools for o3/o4-mini; chart data embedded in the page", "", {}],
	["with tools", "", { tools: "some" }],
	["with Python tool, pass@1", "", { tools: "python", sampling: { rule: "single", k: 1 } }],
	["search + python + browse", "", { tools: "browser python search" }],
	["thinking; python; chart data embedded in the page", "", { tools: "python", thinking: true }],
	["search (blocklist) + code", "", { tools: "python search" }],
	["with code interpreter", "", { tools: "python" }],
	["without code interpreter", "", { tools: "none" }],
	["non-thinking mode", "", { thinking: false }],
	["extended thinking budget 64k", "", { thinking: true, budget: 64 }],
	["Epoch note: assuming medium reasoning effort", "", { effort: "medium" }],
	["reasoning setting none", "", { effort: "none", thinking: false }],
	["reasoning effort xhigh unless stated", "", { effort: "xhigh" }],
	["thinking mode as labelled in the column", "", {}],
	[
		"mini-SWE-agent 1.16.0 (bash tool only), single attempt; model id claude-opus-4-5-20251101",
		"% resolved",
		{ scaffold: "mini-swe-agent", scaffoldVersion: "1.16.0", sampling: { rule: "single", k: 1 } },
	],
	["mini-SWE-agent, 250 steps (rerun 2025-10-03)", "", { scaffold: "mini-swe-agent (250 steps)" }],
	["agent Terminus 2 (Stanford); entry marked verified; stderr 1.358", "", { scaffold: "terminus-2" }],
	["Terminus-2 harness", "", { scaffold: "terminus-2" }],
	["scaffold OpenHands ^[3]", "", { scaffold: "openhands" }],
	["openhands v0.34.0", "", { scaffold: "openhands", scaffoldVersion: "0.34.0" }],
	["System: SWE-agent + Claude 3.5 Sonnet", "", { scaffold: "swe-agent" }],
	["LM Evaluation Harness", "", { harness: "lm-evaluation-harness" }],
	["pass@1, vendor harness", "", { sampling: { rule: "single", k: 1 } }],
	["judge gpt-4-1106-preview (v0.1 config); baseline gpt-4-0314 (score 50)", "", { judge: "gpt-4-1106" }],
	[
		"hard prompt, style control, and Gemini-2.5 as judge (official configuration)",
		"",
		{ judge: "gemini-2.5", styleControl: true },
	],
	[
		"hard prompt, style control, and gpt-4.1 as judge (if prefer openai api)",
		"",
		{ judge: "gpt-4.1", styleControl: true },
	],
	['summarise a supplied document; judged by HHEM-2.3; n_items "over 7700" articles', "", { judge: "hhem-2.3" }],
	["mode FC (FC = native function calling, Prompt = prompted)", "", { mode: "fc" }],
	["mode prompt (FC = native function calling, Prompt = prompted)", "", { mode: "prompt" }],
	["edit format diff; Aider 0.69.2.dev", "", { editFormat: "diff", scaffold: "aider", scaffoldVersion: "0.69.2" }],
	[
		"distilled-model table; max generation 32768 tokens",
		"pass@1",
		{ table: "distilled-model table", sampling: { rule: "single", k: 1 } },
	],
	["table published as an image; figures read from the image", "", {}],
	["page HTML table (* = marked in source); via transcription", "", {}],
	["marked * in source; 5-shot", "", { marked: true, shots: 5 }],
	["text-only subset", "", { modality: "text-only" }],
	["puzzle window 759; not the full 940-puzzle set", "", { window: "puzzle window 759" }],
	["base or instruct not labelled", "", {}],
	["listed as DeepSeek-Coder-Base (6.7B)", "", { tuning: "base" }],
	["listed as DeepSeek-Coder-Instruct (6.7B); base model", "", { tuning: "instruct" }],
	['as listed: (zero-shot, val); "val" = validation split, zero-shot where stated', "", { shots: 0, split: "val" }],
	['as listed: (val); "val" = validation split, zero-shot where stated', "", { split: "val" }],
	["test split", "", { split: "test" }],
	["launch board; agent Goose (Block)", "", { split: "launch", scaffold: "goose" }],
	["testmini split", "", { split: "testmini" }],
	["w/o subs", "", { split: "without subtitles" }],
	["function-call track", "average evaluator score", { mode: "fc" }],
	["ReAct prompting", "", { mode: "react" }],
	["program-aided (PAL)", "", { tools: "python" }],
	["multiple attempts", "", { sampling: { rule: "best", k: 0 } }],
	["harness HELM; shots 5", "", { harness: "helm", shots: 5 }],
	["harness terminus-2", "", { scaffold: "terminus-2" }],
	["Terminus-2 agent", "", { scaffold: "terminus-2" }],
	["Claude Code as agent framework", "", { scaffold: "claude-code" }],
	["scaffolds mtb/start_metr_task,metr_agents/react, re_bench_common/init_solver", "", {}],
	["full subset, internal harness", "", {}],
	["quantised FP8; instruct model", "", { quantised: "fp8", tuning: "instruct" }],
	["no thinking", "", { thinking: false }],
	["64k thinking", "", { thinking: true, budget: 64 }],
	["thinking adaptive; mode FC", "", { thinking: true, mode: "fc" }],
];

describe("readConditions", () => {
	it.each(CASES)("reads %j (%j)", (conditions, metric, expected) => {
		expect(readConditions(conditions, metric)).toEqual(expected);
	});

	it("never throws and finds nothing in noise", () => {
		for (const text of ["((((", "; ; ;", "\u0000", "shot shot @ ^", "x".repeat(5000)]) {
			expect(readConditions(text)).toEqual({});
		}
	});
});
