import type { Benchmark, Score } from "./dataset.ts";

/** Words that only say "the result": the benchmark's own metric is meant. */
const GENERIC = /^(?:|score|benchmark score|average|avg\.?|mean|overall(?: score)?|result|raw score|global average)$/;

/** Ways of writing the share of items that were right or solved. */
const SHARE_RIGHT =
	/^(?:(?:average |overall |strict )?acc(?:uracy)?\.?|em|exact match(?: ?\/ ?accuracy)?|accuracy ?\/ ?exact match|correct|% ?correct|(?:%|tasks|% tasks) (?:resolved|solved)|resolved?|resolve rate|solved?|solve rate|success(?: rate)?|(?:overall )?pass rate|task (?:resolution|success) rate)$/;

/**
 * The metric of a score in one spelling, the rule for several answers (pass@1, maj@32) and chain of thought left out:
 * `readConditions` gives those. Empty, generic and synonymous wordings give the benchmark's own metric.
 */
export function metricOf(score: Pick<Score, "metric">, benchmark: Pick<Benchmark, "metric">): string {
	const own = plain(benchmark.metric);
	const written = plain(score.metric);
	if (GENERIC.test(written)) return own === "" ? "accuracy" : own;
	return written;
}

const plainOf = new Map<string, string>();

function plain(metric: string): string {
	let found = plainOf.get(metric);
	if (found === undefined) {
		found = simplify(metric);
		plainOf.set(metric, found);
	}
	return found;
}

function simplify(metric: string): string {
	const text = metric
		.toLowerCase()
		// "accuracy, usually averaged over runs": what follows the comma is a remark.
		.replace(/[,;].*$/, "")
		.replace(/\([^()]*\)/g, " ")
		.replace(
			/\b(?:pass|avg|mean|maj|cons|consensus)[-_ ]?(?:\d+)?[@^]\s?\d+(?:@\d+)?|\bpass at 1\b|[-_ ]?\bcot\b|\b\d+-shot\b/g,
			" ",
		)
		.replace(/[:_-]+\s*$/, "")
		.replace(/^\s*[:_-]+/, "")
		.replace(/\s+/g, " ")
		.replace(/[_-]+$/, "")
		.trim();
	if (SHARE_RIGHT.test(text)) return "accuracy";
	// "pass@1" alone: the share that one attempt solves.
	if (text === "" && metric.trim() !== "") return "accuracy";
	return text;
}

const RELATIVE =
	/\belo\b|rating|bradley|trueskill|glicko|thurstone|rank score|arena score|inverse-rank|composite fitted|\beci\b/i;

/**
 * Whether values mean something only among the entrants of one list (Elo and other ratings, rank scores, refitted
 * scales), so that two lists, or one list at two dates, have nothing in common.
 */
export function isRelative(
	score: Pick<Score, "metric" | "unit">,
	benchmark: Pick<Benchmark, "metric" | "unit">,
): boolean {
	if (RELATIVE.test(score.metric) || /^(?:elo|rating)/i.test(score.unit)) return true;
	return GENERIC.test(score.metric.toLowerCase()) && (RELATIVE.test(benchmark.metric) || /^elo/i.test(benchmark.unit));
}

const LESS_IS_BETTER =
	/hallucination rate|confabulation|non-response|word error|\bwer\b|\bcer\b|error rate|slop|sycophan|nonsense rate \(red\)|accepted nonsense|illegal|lower is better|edit distance|\bmse\b|perplexity|bits\/byte|susceptib/i;
const MORE_IS_BETTER = /answer rate|accuracy|correct|pushback|resolved|pass\b|win rate|recall|solved/i;

/** Whether more is better for this score: the benchmark's direction, unless its metric is another with a clear one. */
export function higherIsBetter(
	score: Pick<Score, "metric">,
	benchmark: Pick<Benchmark, "metric" | "higherIsBetter">,
): boolean {
	if (metricOf(score, benchmark) === metricOf({ metric: "" }, benchmark)) return benchmark.higherIsBetter;
	if (LESS_IS_BETTER.test(score.metric)) return false;
	if (MORE_IS_BETTER.test(score.metric)) return true;
	return benchmark.higherIsBetter;
}
