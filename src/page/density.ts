/** Which mentions are marked; see `src/settings`. */
export type Density = "first" | "all" | "none";

export interface Chooser<T> {
	readonly chosen: ReadonlySet<T>;
	/** Offers a mention, in document order where possible. */
	add(item: T): void;
	/** Takes a mention back; with `first`, the earliest remaining one of the same key takes its place. */
	remove(item: T): void;
}

export interface ChooserOptions<T> {
	density: Density;
	/** The region of the page a mention belongs to, undefined when none is to be marked there. */
	region: (item: T) => object | undefined;
	/** What mentions of the same thing share. */
	key: (item: T) => string;
	/** False where there are too many marks already. */
	admits: (item: T) => boolean;
	/** True when `a` comes before `b` in the document. */
	before: (a: T, b: T) => boolean;
	onChosen: (item: T) => void;
	onDropped: (item: T) => void;
}

/**
 * Decides which mentions are marked. With `first`, a mark that is there stays where it is while the page grows:
 * text that arrives above it does not make marks jump.
 */
export function createChooser<T>(options: ChooserOptions<T>): Chooser<T> {
	const { density, region, key, admits, before, onChosen, onDropped } = options;
	const chosen = new Set<T>();
	const groups = new WeakMap<object, Map<string, Set<T>>>();

	function groupOf(item: T): Set<T> | undefined {
		const where = region(item);
		if (!where) return undefined;
		const keys = groups.get(where) ?? new Map<string, Set<T>>();
		groups.set(where, keys);
		const group = keys.get(key(item)) ?? new Set<T>();
		keys.set(key(item), group);
		return group;
	}

	function choose(item: T): void {
		chosen.add(item);
		onChosen(item);
	}

	const home = new Map<T, Set<T>>();
	return {
		chosen,
		add(item) {
			if (density === "none") return;
			const group = groupOf(item);
			if (!group) return;
			home.set(item, group);
			const taken = density === "first" && [...group].some((other) => chosen.has(other));
			group.add(item);
			if (!taken && admits(item)) choose(item);
		},
		remove(item) {
			const group = home.get(item);
			home.delete(item);
			group?.delete(item);
			if (!chosen.delete(item)) return;
			onDropped(item);
			if (density !== "first" || !group) return;
			let next: T | undefined;
			for (const other of group) if (next === undefined || before(other, next)) next = other;
			if (next !== undefined && admits(next)) choose(next);
		},
	};
}
