import type { View } from "./as-of.ts";
import type { CardCaveat, EntityRef } from "./card.ts";
import type { Dataset } from "./dataset.ts";
import { compareDates } from "./partial-date.ts";
import type { CaveatRecord, Severity } from "./records.ts";

/** What a card shows, as far as caveats are concerned. */
export interface Shown {
	/** The models whose figures or facts are shown. */
	models: readonly string[];
	/** Shown benchmarks with the versions shown; "" stands for "not stated". */
	benchmarks: ReadonlyMap<string, ReadonlySet<string>>;
	sources: ReadonlySet<string>;
	/** Benchmarks that the reader is reading about; of equally severe caveats theirs, and the model's own, come first. */
	focus?: ReadonlySet<string>;
	/** What the card is about; only caveats with something to do with it are chosen. */
	subject: EntityRef;
}

const SEVERITY: Record<Severity, number> = { serious: 0, caution: 1, note: 2 };

/**
 * The caveats that apply to what is shown, the single worst first: by severity, then those about what the page names,
 * then the more specific (a model on a benchmark before the benchmark at large), then the newer evidence. Every part that a caveat names must be shown: a
 * caveat about another version, model or source is left out. A figure whose version is not stated may be of any
 * version, so caveats of every version apply to it.
 */
export function chooseCaveats(view: View, shown: Shown): CardCaveat[] {
	const models = new Set(shown.models);
	const families = new Set(shown.models.flatMap((id) => familiesOf(view.dataset, view.dataset.model(id)?.family)));
	if (shown.subject.type === "family") for (const id of familiesOf(view.dataset, shown.subject.id)) families.add(id);
	if (shown.subject.type === "series") {
		const family = view.dataset.seriesOf(shown.subject.id)?.family;
		for (const id of familiesOf(view.dataset, family)) families.add(id);
	}
	const aside = (caveat: CaveatRecord): number =>
		shown.focus === undefined || caveat.benchmark === undefined || shown.focus.has(caveat.benchmark) ? 0 : 1;
	return view
		.caveats()
		.filter((caveat) => applies(caveat, shown, models, families))
		.sort(
			(a, b) =>
				SEVERITY[a.severity] - SEVERITY[b.severity] ||
				aside(a) - aside(b) ||
				specificity(b) - specificity(a) ||
				compareDates(b.evidence.date ?? "1900", a.evidence.date ?? "1900") ||
				(a.id < b.id ? -1 : 1),
		)
		.map((caveat) => ({
			id: caveat.id,
			severity: caveat.severity,
			kind: caveat.kind,
			text: caveat.text,
			evidence: caveat.evidence,
			about: aboutOf(view.dataset, caveat),
		}));
}

function applies(
	caveat: CaveatRecord,
	shown: Shown,
	models: ReadonlySet<string>,
	families: ReadonlySet<string>,
): boolean {
	if (caveat.model !== undefined && !models.has(caveat.model)) return false;
	if (caveat.family !== undefined && !families.has(caveat.family)) return false;
	if (caveat.source !== undefined && !shown.sources.has(caveat.source)) return false;
	if (caveat.benchmark !== undefined) {
		const versions = shown.benchmarks.get(caveat.benchmark);
		if (!versions) return false;
		if (caveat.version !== undefined && !versions.has(caveat.version) && !versions.has("")) return false;
	}
	return (
		caveat.model !== undefined ||
		caveat.family !== undefined ||
		caveat.source !== undefined ||
		caveat.benchmark !== undefined
	);
}

/** A named model narrows most, then a version, a source, a benchmark; a family least. */
function specificity(caveat: CaveatRecord): number {
	return (
		(caveat.model === undefined ? 0 : 16) +
		(caveat.version === undefined ? 0 : 8) +
		(caveat.source === undefined ? 0 : 4) +
		(caveat.benchmark === undefined ? 0 : 2) +
		(caveat.family === undefined ? 0 : 1)
	);
}

/** A family and those above it. */
function familiesOf(dataset: Dataset, id: string | undefined): string[] {
	const out: string[] = [];
	for (let at = id; at !== undefined && !out.includes(at); at = dataset.family(at)?.parent) out.push(at);
	return out;
}

function aboutOf(dataset: Dataset, caveat: CaveatRecord): EntityRef | undefined {
	if (caveat.model !== undefined) return dataset.ref("model", caveat.model);
	if (caveat.benchmark !== undefined) return dataset.ref("benchmark", caveat.benchmark);
	if (caveat.family !== undefined) return dataset.ref("family", caveat.family);
	return undefined;
}
