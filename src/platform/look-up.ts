import type { EntityType } from "../dataset/records.ts";
import type { Recognizer } from "../recognize/recognizer.ts";
import type { Search, SearchHit } from "../search/search.ts";

/** A name that stands in a text. */
export interface Named {
	type: EntityType;
	id: string;
}

/** What the page's own recognition finds in loose text, in order; for a member that we do not hold, its group. */
export function namedIn(text: string, recognizer: Recognizer): Named[] {
	return recognizer
		.session()
		.read(text)
		.mentions.flatMap(({ type, id, known, near }) => {
			const shown = known === false ? near : type;
			return shown === undefined ? [] : [{ type: shown, id }];
		});
}

/**
 * Finds what loose text means: the names that were recognised in it come first; then what the search finds for the text
 * as it is.
 */
export function lookUp(
	text: string,
	limit: number,
	named: readonly Named[],
	search: Search,
	nameOf: (named: Named) => string | undefined,
): SearchHit[] {
	const found = new Map<string, SearchHit>();
	const add = (hit: SearchHit) => {
		const key = `${hit.type}/${hit.id}`;
		if (!found.has(key)) found.set(key, hit);
	};
	for (const one of named) {
		const name = nameOf(one);
		if (name !== undefined) add({ ...one, name });
	}
	const searched = search(text, limit);
	// Beside names that are certain, what only resembles the text is noise.
	for (const hit of found.size > 0 ? searched.filter(({ near }) => !near) : searched) add(hit);
	return [...found.values()].slice(0, limit);
}
