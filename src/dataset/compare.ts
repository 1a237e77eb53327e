import { type ConditionKey, type Conditions, readConditions } from "./conditions.ts";
import type { Dataset, Score } from "./dataset.ts";
import { isRelative, metricOf } from "./metric.ts";

/** Why two scores may not be compared; the interface words it, the data are here. */
export type Reason =
	| { code: "benchmark"; a: string; b: string }
	/** Both versions are known and differ. */
	| { code: "version"; a: string; b: string }
	/** At least one source does not say which version. */
	| { code: "version-unknown"; a: string; b: string }
	| { code: "subset"; a: string; b: string }
	| { code: "metric"; a: string; b: string }
	| { code: "unit"; a: string; b: string }
	/** A rating of one list: another source, or another date of it. */
	| { code: "rating-pool"; a: string; b: string }
	/** A stated condition differs. */
	| { code: "condition"; condition: ConditionKey; a: string; b: string }
	/** One source states it, the other does not. */
	| { code: "condition-unknown"; condition: ConditionKey; a?: string; b?: string }
	/** Two sources, and at least one states nothing about how the figure was obtained. */
	| { code: "conditions-unknown"; a: boolean; b: boolean };

/** A difference that does not forbid the comparison but belongs beside it. */
export interface Remark {
	condition: ConditionKey | "source";
	a?: string;
	b?: string;
}

export type Comparison =
	/** `same`: one source, nothing stated differs. `similar`: comparable, with the remarks as reservations. */
	{ comparable: true; grade: "same" | "similar"; remarks: Remark[] } | { comparable: false; reasons: Reason[] };

/**
 * How a condition bears on a comparison.
 *
 * Within one source's table: `differ` when both are stated and differ; `missing` when only one is stated. Boards
 * list configurations as rows, so an effort may vary there. Between sources every difference forbids, and what only
 * one of them states is unknown.
 */
const RULES: Record<Exclude<ConditionKey, "scaffoldVersion" | "table">, { differ: Verdict; missing: Verdict }> = {
	shots: { differ: "no", missing: "similar" },
	cot: { differ: "no", missing: "similar" },
	sampling: { differ: "no", missing: "no" },
	tools: { differ: "no", missing: "no" },
	scaffold: { differ: "no", missing: "no" },
	harness: { differ: "no", missing: "similar" },
	judge: { differ: "no", missing: "no" },
	tuning: { differ: "no", missing: "no" },
	styleControl: { differ: "no", missing: "no" },
	mode: { differ: "no", missing: "no" },
	simulator: { differ: "no", missing: "no" },
	retriever: { differ: "no", missing: "no" },
	split: { differ: "no", missing: "no" },
	modality: { differ: "no", missing: "no" },
	window: { differ: "no", missing: "no" },
	thinking: { differ: "similar", missing: "similar" },
	effort: { differ: "similar", missing: "similar" },
	budget: { differ: "similar", missing: "similar" },
	quantised: { differ: "similar", missing: "similar" },
	editFormat: { differ: "similar", missing: "similar" },
	marked: { differ: "similar", missing: "similar" },
};
type Verdict = "no" | "similar";

/** In the order in which reasons are given: what weighs most first. */
const CONDITION_ORDER = Object.keys(RULES) as (keyof typeof RULES)[];

/** Conditions that split one board into several lists of results; the others may vary from row to row. */
export const BOARD_CONDITIONS: readonly (keyof typeof RULES)[] = CONDITION_ORDER.filter(
	(key) => RULES[key].differ === "no",
);

/** What counts as stated in words, so that a pair can be told apart and printed. */
function conditionText(conditions: Conditions, key: ConditionKey): string | undefined {
	const value = conditions[key];
	if (value === undefined) return undefined;
	if (typeof value === "object") return value.k === 0 ? value.rule : `${value.rule}@${value.k}`;
	if (key === "scaffold" && conditions.scaffoldVersion !== undefined) {
		return `${value} ${conditions.scaffoldVersion.split(".")[0]}.x`;
	}
	return String(value);
}

/**
 * The plain case of a condition, which tables often leave unsaid: within one table unstated counts as this. Only
 * deviations from it are always stated.
 */
const PLAIN: Partial<Record<ConditionKey, string>> = { tools: "none", sampling: "single@1", tuning: "instruct" };

/** {@link conditionText} within one table, where the plain case and silence are the same: both undefined. */
export function deviationText(conditions: Conditions, key: ConditionKey): string | undefined {
	const text = conditionText(conditions, key);
	return text === PLAIN[key] ? undefined : text;
}

const read = new Map<string, Conditions>();

/** The conditions of a score as facts; remembered by their text. */
export function conditionsOf(score: Pick<Score, "conditions" | "metric">): Conditions {
	const key = `${score.metric}\u0000${score.conditions}`;
	let found = read.get(key);
	if (!found) {
		found = readConditions(score.conditions, score.metric);
		read.set(key, found);
	}
	return found;
}

/** Whether two scores stand in one table of one source: same source, same reporter, same table where one is named. */
function inOneTable(a: Score, b: Score): boolean {
	return (
		a.source === b.source &&
		a.reporter === b.reporter &&
		(conditionsOf(a).table ?? "") === (conditionsOf(b).table ?? "")
	);
}

/**
 * May two scores be compared? Every "no" has its reasons, the weightiest first. Symmetric, apart from the order of
 * `a` and `b` inside the reasons. What is not stated is unknown, and unknown is never taken as equal, except within
 * one source's own table where nothing is known to differ.
 */
export function compareScores(dataset: Dataset, a: Score, b: Score): Comparison {
	const benchmark = dataset.benchmark(a.benchmark);
	const other = dataset.benchmark(b.benchmark);
	if (a.benchmark !== b.benchmark || !benchmark || !other) {
		return { comparable: false, reasons: [{ code: "benchmark", a: a.benchmark, b: b.benchmark }] };
	}
	const reasons: Reason[] = [];
	const remarks: Remark[] = [];
	const oneTable = inOneTable(a, b);
	const oneSource = a.source === b.source;

	if (a.version !== b.version) {
		const code = a.version === "" || b.version === "" ? "version-unknown" : "version";
		reasons.push({ code, a: a.version, b: b.version });
	} else if (a.version === "" && !oneTable && hasVersions(dataset, a.benchmark)) {
		reasons.push({ code: "version-unknown", a: "", b: "" });
	}
	if (a.subset !== b.subset) reasons.push({ code: "subset", a: a.subset, b: b.subset });
	const metricA = metricOf(a, benchmark);
	const metricB = metricOf(b, benchmark);
	if (metricA !== metricB) reasons.push({ code: "metric", a: metricA, b: metricB });
	if (a.unit !== b.unit) reasons.push({ code: "unit", a: a.unit, b: b.unit });
	if (isRelative(a, benchmark) || isRelative(b, benchmark)) {
		if (!oneSource) reasons.push({ code: "rating-pool", a: a.source, b: b.source });
		else if (a.date !== b.date) reasons.push({ code: "rating-pool", a: a.date, b: b.date });
	}

	const left = conditionsOf(a);
	const right = conditionsOf(b);
	for (const key of CONDITION_ORDER) {
		// A chat model is the rule: only base models are always called so.
		const textOf = key === "tuning" ? deviationText : conditionText;
		const textA = textOf(left, key);
		const textB = textOf(right, key);
		if (textA === textB) continue;
		const stated = { ...(textA === undefined ? {} : { a: textA }), ...(textB === undefined ? {} : { b: textB }) };
		const both = textA !== undefined && textB !== undefined;
		if (key !== "marked" && !oneTable) {
			reasons.push(
				both
					? { code: "condition", condition: key, a: textA, b: textB }
					: { code: "condition-unknown", condition: key, ...stated },
			);
		} else if (both) {
			if (RULES[key].differ === "no") reasons.push({ code: "condition", condition: key, a: textA, b: textB });
			else remarks.push({ condition: key, ...stated });
		} else if ((textA ?? textB) !== PLAIN[key]) {
			if (RULES[key].missing === "no") reasons.push({ code: "condition-unknown", condition: key, ...stated });
			else remarks.push({ condition: key, ...stated });
		}
	}
	if (
		left.scaffold !== undefined &&
		left.scaffold === right.scaffold &&
		left.scaffoldVersion !== right.scaffoldVersion
	) {
		remarks.push({
			condition: "scaffoldVersion",
			...(left.scaffoldVersion === undefined ? {} : { a: left.scaffoldVersion }),
			...(right.scaffoldVersion === undefined ? {} : { b: right.scaffoldVersion }),
		});
	}
	if (!oneTable) {
		const statedA = statesMethod(left);
		const statedB = statesMethod(right);
		if (!statedA || !statedB) reasons.push({ code: "conditions-unknown", a: !statedA, b: !statedB });
		for (const key of needed(dataset, a.benchmark)) {
			if (conditionText(left, key) === undefined && conditionText(right, key) === undefined) {
				reasons.push({ code: "condition-unknown", condition: key });
			}
		}
		remarks.push({ condition: "source", a: a.source, b: b.source });
	}
	if (reasons.length > 0) return { comparable: false, reasons };
	return { comparable: true, grade: remarks.length > 0 ? "similar" : "same", remarks };
}

/** Whether intervals of two scores overlap; undefined when one has none. */
export function intervalsOverlap(
	a: Pick<Score, "low" | "high" | "value">,
	b: Pick<Score, "low" | "high" | "value">,
): boolean | undefined {
	if (a.low === undefined || a.high === undefined || b.low === undefined || b.high === undefined) return undefined;
	return a.low <= b.high && b.low <= a.high;
}

/** How the answers were obtained; whether the model is a base model says nothing of that. */
function statesMethod(conditions: Conditions): boolean {
	return BOARD_CONDITIONS.some((key) => key !== "tuning" && conditions[key] !== undefined);
}

/** Share of a benchmark's scores that must state a condition before silence about it counts as unknown. */
const NEEDED_SHARE = 0.2;
const DECISIVE: readonly (keyof typeof RULES)[] = ["scaffold", "judge", "simulator", "retriever"];
const memo = new WeakMap<Dataset, Map<string, { versions: boolean; needed: (keyof typeof RULES)[] }>>();

function facts(dataset: Dataset, benchmark: string): { versions: boolean; needed: (keyof typeof RULES)[] } {
	let known = memo.get(dataset);
	if (!known) {
		known = new Map();
		memo.set(dataset, known);
	}
	let found = known.get(benchmark);
	if (!found) {
		const scores = dataset.scoresOfBenchmark(benchmark);
		const versions = new Set(scores.map((score) => score.version));
		versions.delete("");
		const record = dataset.benchmark(benchmark);
		const share = (key: keyof typeof RULES): number =>
			scores.filter((score) => conditionsOf(score)[key] !== undefined).length / Math.max(1, scores.length);
		found = {
			versions: versions.size > 0 || (record?.versions.length ?? 0) > 1,
			needed: DECISIVE.filter((key) => share(key) >= NEEDED_SHARE),
		};
		known.set(benchmark, found);
	}
	return found;
}

/** Whether a benchmark has versions, so that a score without one is of an unknown version. */
function hasVersions(dataset: Dataset, benchmark: string): boolean {
	return facts(dataset, benchmark).versions;
}

/** Conditions without which figures of this benchmark from two sources cannot be set side by side. */
function needed(dataset: Dataset, benchmark: string): readonly (keyof typeof RULES)[] {
	return facts(dataset, benchmark).needed;
}
