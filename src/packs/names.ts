import type { Alias, Records } from "../dataset/records.ts";
import { WITNESS } from "../recognize/combine.ts";
import { compileOwnNames } from "../recognize/compile.ts";
import { ownId, type Pack } from "./pack.ts";

/** The family of all own models, whose name no page holds: the witness speaks for every one of them. */
const OWN = "evalgloss-own";

/**
 * Packs the names of all packs for the content script, which reads them beside the built-in ones; undefined when there
 * are none. A name that is a single plain word ("Aurora") counts as written and where the text is about the subject.
 */
export function compilePackNames(packs: readonly Pack[]): string | undefined {
	const records: Records = {
		asOf: "",
		vendors: [],
		families: [{ id: OWN, name: "Evalgloss-Own", vendor: "", aliases: [] }],
		series: [],
		models: [],
		benchmarks: [],
		sources: [],
		scores: [],
		caveats: [],
	};
	for (const pack of packs) {
		for (const { id, name, aliases } of pack.models)
			records.models.push({
				id: ownId(pack.id, id),
				name,
				vendor: "",
				family: OWN,
				aliases: aliases.map(spelling),
				...rulesFor(name),
				sources: [],
			});
		for (const { id, name, aliases, metric, unit, higherIsBetter } of pack.benchmarks)
			records.benchmarks.push({
				id: ownId(pack.id, id),
				name,
				aliases: aliases.map(spelling),
				...rulesFor(name),
				domains: [],
				measures: "",
				metric,
				unit,
				higherIsBetter,
				versions: [],
				status: { value: "active" },
				sources: [],
			});
	}
	if (records.models.length + records.benchmarks.length === 0) return undefined;
	records.models.push({ id: "witness", name: WITNESS, vendor: "", family: OWN, aliases: [], sources: [] });
	return compileOwnNames(records);
}

function spelling(text: string): Alias {
	return { text, ...rulesFor(text) };
}

/** A word without a digit, a second capital or a second word could be anything. */
function rulesFor(name: string): Pick<Alias, "case" | "context"> {
	return /^\p{Lu}?\p{Ll}+$/u.test(name) ? { case: "exact", context: "some" } : {};
}
