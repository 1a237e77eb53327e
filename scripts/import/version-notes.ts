/** Why the versions of a benchmark are not compared with each other, in our own words. */
export const VERSION_NOTES: Record<string, (version: string) => string | undefined> = {
	livebench: (version) =>
		version === "2025-05-30"
			? "Questions and categories change with every release; the agentic coding figures are the rerun of October 2025."
			: "Questions and categories change with every release.",
	livecodebench: (version) =>
		version.startsWith("v") && !version.includes(",")
			? "A release is a set of problems; figures depend on the date window chosen from it."
			: "Problems of this date window only; easier or harder than other windows.",
	"arena-hard": (version) =>
		version === "v0.1"
			? "500 prompts, judged by GPT-4 Turbo against GPT-4 (0314)."
			: "New prompts, other baselines and judges than v0.1.",
	bfcl: (version) =>
		version === "V4"
			? "Adds web search and memory with new weights."
			: "Tasks and weights differ from the other editions.",
	aime: () => "Another year's thirty problems.",
	hmmt: () => "Another contest's problems.",
	"lmarena-text": () => "Ratings of one snapshot: the pool of models and votes moves the whole scale.",
	"lmarena-vision": () => "Ratings of one snapshot: the pool of models and votes moves the whole scale.",
	"lmarena-text-to-image": () => "Ratings of one snapshot: the pool of models and votes moves the whole scale.",
	"terminal-bench": (version) =>
		version === "2.1"
			? "26 of the 89 tasks of 2.0 were mended."
			: version === "2.0"
				? "89 new tasks."
				: version === "1.0"
					? "The first 80 tasks."
					: undefined,
	"vectara-hallucination": (version) =>
		version === "HHEM-2.3"
			? "A new set of over 7,700 longer articles; rates are much higher than on the old set."
			: "The old set of short articles, judged by this version of the detector.",
	"metr-time-horizon": (version) => (version === "v1.1" ? "More tasks and a refit in 2026." : undefined),
	"tau2-bench": (version) =>
		version === "legacy tasks" ? "Before the tasks were corrected." : "After the tasks were corrected.",
	"swe-bench-live": () => "The pool of instances changed between states of the board.",
	"epoch-eci": () => "A fit over many benchmarks; refitting moves the whole scale.",
	"eq-bench": () => "Version 3 is judged by a model; earlier versions had fixed keys.",
	"kagi-llm-benchmark": () => "Kagi changes its tasks on purpose; figures of other task lists are not comparable.",
	"pm-llm-benchmark": (version) =>
		version === "v3" ? "Other tasks and another judge than v2.2." : "Superseded by v3.",
	"open-asr": () => "Short, long and multilingual recordings are separate boards.",
	euroeval: () => "Ranks within one state of the board.",
	"lechmazur-writing": (version) =>
		version.startsWith("v2")
			? "Pairwise comparisons; another scale than the board of 2025."
			: "Absolute marks from 0 to 10.",
	bullshitbench: (version) => (version === "v2" ? "100 questions." : "The first 55 questions."),
	wmt: (version) => (version === "WMT24++" ? "55 languages, not the contest's own set." : undefined),
	osworld: () => "Tasks corrected and rerun in July 2025.",
	ocrbench: () => "Another and harder set, in percent.",
	mrcr: () => "Google's MRCR v2 and OpenAI's MRCR are different tests.",
};
