import type { Lexicon, Thing } from "./lexicon.ts";

/** What a document has shown so far. */
export interface Evidence {
	/** Top families by index: how many mentions. */
	families: Map<number, number>;
	/** Ids of makers. */
	makers: Set<string>;
	/** Display names of what was taken. */
	names: Set<string>;
	/** Products, tools and words of the subject that are written like names. */
	products: Set<string>;
	/** Words of the subject. */
	cues: boolean;
	/** Grows with everything new. */
	version: number;
}

/** A document of which nothing was read. */
export function emptyEvidence(): Evidence {
	return { families: new Map(), makers: new Set(), names: new Set(), products: new Set(), cues: false, version: 0 };
}

/** Top of a thing's family tree, for evidence that crosses the lines of one family; -1 when it has none. */
export function rootFamily(lexicon: Lexicon, thing: Thing): number {
	let index = thing.type === "family" ? thing.index : thing.family;
	for (let i = 0; i < 4 && index >= 0; i++) {
		const family = lexicon.thing(index);
		if (family.family < 0) return index;
		index = family.family;
	}
	return index;
}

/** The maker of a thing. */
export function makerOf(lexicon: Lexicon, thing: Thing): Thing | undefined {
	const root = rootFamily(lexicon, thing);
	if (root < 0) return undefined;
	const family = lexicon.thing(root);
	return family.series >= 0 ? lexicon.thing(family.series) : undefined;
}

/** Remembers a name that was taken. */
export function learn(lexicon: Lexicon, evidence: Evidence, name: string, thing: Thing): void {
	if (!evidence.names.has(name)) {
		evidence.names.add(name);
		evidence.version++;
	}
	const root = rootFamily(lexicon, thing);
	if (root >= 0) evidence.families.set(root, (evidence.families.get(root) ?? 0) + 1);
}

/** Remembers a product or tool; a product named after a family speaks for the family. */
export function learnProduct(lexicon: Lexicon, evidence: Evidence, name: string): void {
	if (evidence.products.has(name)) return;
	evidence.products.add(name);
	evidence.version++;
	const word = /^[a-z]+/.exec(name.toLowerCase())?.[0] ?? "";
	for (const entry of lexicon.find(word) ?? []) {
		const thing = lexicon.thing(entry.thing);
		if (thing.type !== "family") continue;
		const root = rootFamily(lexicon, thing);
		evidence.families.set(root, (evidence.families.get(root) ?? 0) + 1);
	}
}
