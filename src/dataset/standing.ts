import type { SourceRecord, Standing } from "./records.ts";

/**
 * Who stands behind a figure relative to the model it is about.
 *
 * - A vendor that reports about its own model is `self-reported`, about another's `rival`.
 * - Where no vendor reports, the source's publisher decides: a vendor's own page is `self-reported` or `rival` in
 *   the same way; an independent, academic or collecting source is `independent`, unless it was published by the
 *   very maker of the model (an evaluator with a model of its own), which is `self-reported`.
 */
export function standingOf(
	reporter: string,
	modelVendor: string,
	source: Pick<SourceRecord, "kind" | "publisherVendor">,
): Standing {
	if (reporter !== "") return reporter === modelVendor ? "self-reported" : "rival";
	if (source.publisherVendor === modelVendor) return "self-reported";
	return source.kind === "vendor" ? "rival" : "independent";
}
