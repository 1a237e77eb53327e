import type { EntityType } from "../dataset/records.ts";
import type { Recognizer } from "../recognize/recognizer.ts";
import type { Search, SearchHit } from "../search/search.ts";
import type { FactsFile } from "./facts.ts";

interface LookUpMeans {
	search: Search;
	recognizer: Recognizer;
	nameOf: (type: EntityType, id: string) => string | undefined;
}

/**
 * Finds what loose text from a page means: the names that the page's own recognition finds in it come first, in the
 * order in which they stand; then what the search finds for the text as it is, or without anything before it.
 */
export function lookUp(text: string, limit: number, { search, recognizer, nameOf }: LookUpMeans): SearchHit[] {
	const found = new Map<string, SearchHit>();
	const add = (hit: SearchHit) => {
		const key = `${hit.type}/${hit.id}`;
		if (!found.has(key)) found.set(key, hit);
	};
	for (const mention of recognizer.session().read(text).mentions) {
		// Of a member that we do not hold, the group that it would belong to.
		const type = mention.known === false ? mention.near : mention.type;
		const name = type && nameOf(type, mention.id);
		if (name !== undefined && type !== undefined) add({ type, id: mention.id, name });
	}
	const searched = search(text, limit);
	// Beside names that are certain, what only resembles the text is noise.
	for (const hit of found.size > 0 ? searched.filter(({ near }) => !near) : searched) add(hit);
	return [...found.values()].slice(0, limit);
}

/** Search over the packaged facts; the recogniser is opened when loose text is first looked up. */
export function finder(facts: FactsFile, open: () => Recognizer) {
	let recognizer: Recognizer | undefined;
	return async (query: string, limit: number, loose: boolean): Promise<SearchHit[]> => {
		const [dataset, search] = await Promise.all([facts.dataset(), facts.search()]);
		if (!loose) return search(query, limit);
		recognizer ??= open();
		return lookUp(query, limit, { search, recognizer, nameOf: (type, id) => dataset.ref(type, id)?.name });
	};
}
