import { readSettings, toStored } from "./read.ts";
import { foldTerm, type Settings } from "./settings.ts";

/** The choices that stay on the computer on which they were made. */
const OWN_CHOICES = ["thisComputerOnly"] as const satisfies (keyof Settings)[];

/** Lists of which every entry is a choice of its own, with what makes two entries one. */
const LISTS = {
	sitesOff: (site: string) => site,
	termsOff: foldTerm,
	kindsOff: (kind: string) => kind,
} as const;

type ListKey = keyof typeof LISTS;

/**
 * Brings together what two computers chose, starting from what both had: `base`.
 *
 * What only one side changed is taken from it. Where both changed one choice to different values, `theirs` counts, which
 * is what reached the account first. Of a list each entry is a choice of its own: added on either side it is there,
 * removed on either side it is gone. Choices about one computer stay as that computer has them. The result
 * is the same on every computer that has seen the same changes.
 */
export function mergeSettings(base: Settings, ours: Settings, theirs: Settings): Settings {
	const merged: Record<string, unknown> = { ...ours };
	for (const key of Object.keys(ours) as (keyof Settings)[]) {
		if ((OWN_CHOICES as readonly string[]).includes(key)) continue;
		if (key in LISTS) {
			const name = key as ListKey;
			merged[key] = mergeList(base[name], ours[name], theirs[name], LISTS[name] as (entry: string) => string);
		} else if (!same(theirs[key], base[key])) merged[key] = theirs[key];
	}
	// Lists have one order, whoever made them.
	return readSettings(merged).settings;
}

function mergeList(
	base: readonly string[],
	ours: readonly string[],
	theirs: readonly string[],
	keyOf: (entry: string) => string,
): string[] {
	const keys = (list: readonly string[]) => new Set(list.map(keyOf));
	const [before, here, there] = [keys(base), keys(ours), keys(theirs)];
	const out = new Map<string, string>();
	for (const entry of [...theirs, ...ours]) {
		const key = keyOf(entry);
		const isKept = before.has(key) ? here.has(key) && there.has(key) : true;
		if (isKept && !out.has(key)) out.set(key, entry);
	}
	return [...out.values()].sort();
}

function same(a: unknown, b: unknown): boolean {
	return JSON.stringify(a) === JSON.stringify(b);
}

/** What goes to the account: what differs from the defaults, without choices about one computer. */
export function toShared(settings: Settings): Record<string, unknown> {
	const shared = toStored(settings);
	for (const key of OWN_CHOICES) delete shared[key];
	return shared;
}
