import type { Reason, Remark } from "../../../dataset/compare.ts";

type Condition = Remark["condition"];

const conditions: Record<Condition, string> = {
	source: "source",
	shots: "number of shots",
	cot: "chain of thought",
	sampling: "number of attempts",
	tools: "tools",
	thinking: "thinking mode",
	effort: "reasoning effort",
	budget: "thinking budget",
	scaffold: "scaffold",
	scaffoldVersion: "version of the scaffold",
	harness: "evaluation framework",
	judge: "judge",
	tuning: "base or instruct",
	styleControl: "style control",
	mode: "calling mode",
	simulator: "user simulator",
	retriever: "retriever",
	split: "split of the items",
	modality: "kind of input",
	window: "window",
	quantised: "number format",
	editFormat: "edit format",
	table: "table of the source",
	marked: "mark in the source",
};

const notStated = "not stated";
const or = (text: string | undefined) => (text === undefined || text === "" ? notStated : text);

/** What a comparison says, in English. The other languages have the same keys (`CompareWords`). */
export const en = {
	title: "Comparison",
	hint: "Figures of one row may be read against each other only where they are not greyed.",
	asOf: "As known on",
	none: "no figure",
	empty: "Name at least two models that our data holds.",
	noRows: "These models share no benchmark in our data.",
	same: "same conditions",
	similar: (differences: string[]) => `similar: ${differences.join("; ")}`,
	differs: (condition: Condition, a: string | undefined, b: string | undefined) =>
		`${conditions[condition]} (${or(a)}, ${or(b)})`,
	overlap: (names: string[]) => `interval overlaps with ${names.join(", ")}`,
	apart: (reasons: string[]) => (reasons.length > 0 ? `not comparable: ${reasons.join("; ")}` : "not comparable"),
	lowerIsBetter: "lower is better",
	copyText: "Copy as text",
	copyMarkdown: "Copy as Markdown",
	saveCsv: "Save as CSV",
	reason(reason: Reason): string {
		switch (reason.code) {
			case "benchmark":
				return "different benchmarks";
			case "version":
				return `different versions (${reason.a}, ${reason.b})`;
			case "version-unknown":
				return `version unknown (${or(reason.a)}, ${or(reason.b)})`;
			case "subset":
				return `different parts (${reason.a || "whole"}, ${reason.b || "whole"})`;
			case "metric":
				return `different metrics (${or(reason.a)}, ${or(reason.b)})`;
			case "unit":
				return `different units (${reason.a}, ${reason.b})`;
			case "rating-pool":
				return "ratings of different lists or dates";
			case "condition":
				return `different ${conditions[reason.condition]} (${reason.a}, ${reason.b})`;
			case "condition-unknown":
				return `${conditions[reason.condition]} not always stated (${or(reason.a)}, ${or(reason.b)})`;
			case "conditions-unknown":
				return "conditions unknown";
		}
	},
};

export type CompareWords = typeof en;
