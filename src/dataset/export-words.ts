import type { Reason } from "./compare.ts";

/** Words of the exported text. The interface passes its own language; English stands when it does not. */
export interface ExportWords {
	benchmark: string;
	model: string;
	value: string;
	who: string;
	date: string;
	conditions: string;
	source: string;
	members: string;
	notMeasured: string;
	conditionsUnknown: string;
	measuredBy(who: string): string;
	reportedBy(who: string): string;
	released(date: string): string;
	/** A date that is the latest a figure can have. */
	datedBy(date: string): string;
	/** A date that is the release of the model, where the page states none. */
	datedRelease(date: string): string;
	retired(date: string): string;
	/** Of a model with open weights, which stay. */
	serviceEnded(date: string): string;
	severity: Record<"serious" | "caution" | "note", string>;
	interval(low: string, high: string): string;
	comparability: string;
	comparable: Record<"same" | "similar", string>;
	notComparable(reasons: string[]): string;
	overlap(names: string[]): string;
	reason(reason: Reason): string;
	dataOf(date: string): string;
	asKnownOn(date: string): string;
	likely(name: string): string;
}

const CONDITION: Record<string, string> = {
	shots: "number of shots",
	cot: "chain of thought",
	sampling: "number of attempts",
	tools: "tools",
	thinking: "thinking mode",
	effort: "reasoning effort",
	budget: "thinking budget",
	scaffold: "scaffold",
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
	marked: "mark in the source",
};

const or = (text: string | undefined): string => (text === undefined || text === "" ? "not stated" : text);

/** English. */
export const englishWords: ExportWords = {
	benchmark: "Benchmark",
	model: "Model",
	value: "Value",
	who: "Who",
	date: "Date",
	conditions: "Conditions",
	source: "Source",
	members: "Members",
	notMeasured: "not measured in our data",
	conditionsUnknown: "not stated",
	measuredBy: (who) => `measured by ${who}`,
	reportedBy: (who) => `reported by ${who}`,
	released: (date) => `released ${date}`,
	datedBy: (date) => `by ${date}`,
	datedRelease: (date) => `released ${date}`,
	retired: (date) => `retired ${date}`,
	serviceEnded: (date) => `its maker's service ended ${date}`,
	severity: { serious: "Serious", caution: "Caution", note: "Note" },
	interval: (low, high) => `${low} to ${high}`,
	comparability: "Comparable",
	comparable: { same: "same conditions", similar: "similar conditions" },
	notComparable: (reasons) => (reasons.length > 0 ? `not comparable: ${reasons.join("; ")}` : "not comparable"),
	overlap: (names) => `intervals overlap with ${names.join(", ")}`,
	reason(reason) {
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
				return `different metrics (${reason.a}, ${reason.b})`;
			case "unit":
				return `different units (${reason.a}, ${reason.b})`;
			case "rating-pool":
				return "ratings of different lists or dates";
			case "condition":
				return `${CONDITION[reason.condition] ?? reason.condition} differs (${reason.a}, ${reason.b})`;
			case "condition-unknown":
				return `${CONDITION[reason.condition] ?? reason.condition} unknown (${or(reason.a)}, ${or(reason.b)})`;
			case "conditions-unknown":
				return "conditions unknown";
		}
	},
	dataOf: (date) => `Data: Evalgloss, ${date}`,
	asKnownOn: (date) => `As known on ${date}`,
	likely: (name) => `Usual reading at this date: ${name}`,
};
