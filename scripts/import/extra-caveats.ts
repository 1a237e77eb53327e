import type { CaveatKind, CaveatRecord } from "../../src/dataset/records.ts";

/** Corrections to caveats of the raw list: texts that leaned on another caveat, kinds that did not fit. */
export const CAVEAT_EDITS: Record<string, { text?: string; kind?: CaveatKind }> = {
	"cav-187": {
		text: "OpenCompass's check shows Qwen-7B at 59.0% on clean items against 67.8% on items found online with answers.",
	},
	"cav-228": { kind: "version-drift" },
	"cav-099": { kind: "small-sample" },
};

const SIMPLE_EVALS = {
	title: "openai/simple-evals README",
	url: "https://github.com/openai/simple-evals",
	date: "2025-07",
};

/** Caveats about models and names, written by hand. */
export const EXTRA_CAVEATS: CaveatRecord[] = [
	{
		id: "cav-301",
		model: "claude-3-5-sonnet",
		kind: "identity",
		severity: "serious",
		text: "Two models carry this name, released on 20 June and 22 October 2024; a figure that does not say which may be of either.",
		evidence: {
			title: "Introducing computer use, a new Claude 3.5 Sonnet, and Claude 3.5 Haiku",
			url: "https://www.anthropic.com/news/3-5-models-and-computer-use",
			date: "2024-10-22",
		},
	},
	{
		id: "cav-302",
		model: "gpt-4o",
		kind: "identity",
		severity: "caution",
		text: "Several dated models carry this name: OpenAI's own runs on GPQA give 49.9% for May, 53.1% for August and 46.0% for November 2024.",
		evidence: SIMPLE_EVALS,
	},
	{
		id: "cav-303",
		model: "chatgpt-4o-latest",
		kind: "identity",
		severity: "serious",
		text: "OpenAI replaced the model behind this name several times in 2024 and 2025, so figures of different dates are of different models.",
		evidence: { title: "Model release notes", url: "https://help.openai.com/en/articles/9624314-model-release-notes" },
	},
	{
		id: "cav-304",
		family: "mistral-large",
		kind: "identity",
		severity: "note",
		text: "Mistral has used this name for four releases: 1 (February 2024), 2 (July 2024), 2.1 (November 2024) and 3 (December 2025).",
		evidence: { title: "Models overview", url: "https://docs.mistral.ai/getting-started/models/models_overview/" },
	},
	{
		id: "cav-305",
		model: "text-davinci-003",
		kind: "other",
		severity: "note",
		text: "OpenAI shut this model down on 4 January 2024, so its figures can no longer be repeated.",
		evidence: { title: "Deprecations", url: "https://platform.openai.com/docs/deprecations" },
	},
	{
		id: "cav-306",
		benchmark: "epoch-eci",
		kind: "other",
		severity: "caution",
		text: "The index is fitted over many benchmarks and also uses scores that makers report themselves; each refit moves the whole scale.",
		evidence: { title: "Epoch Capabilities Index", url: "https://epoch.ai/benchmarks/eci" },
	},
	{
		id: "cav-307",
		model: "llama-4-maverick",
		benchmark: "lmarena-text",
		kind: "identity",
		severity: "serious",
		text: "The entry of April 2025 with a rating of 1417 was an unreleased chat-tuned variant, not the model that was released.",
		evidence: {
			title: "If the benchmark model is different, the benchmark is lying",
			url: "https://urandom.io/blog/2026-05-11-if-the-benchmark-model-is-different-the-benchmark-is-lying",
			date: "2026-05-11",
		},
	},
];
