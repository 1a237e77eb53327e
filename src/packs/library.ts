import type { EntityRef } from "../dataset/card.ts";
import type { Dataset } from "../dataset/dataset.ts";
import { foldName } from "../dataset/fold-name.ts";
import type { Pack } from "./pack.ts";

/** What a file may refer to and must not claim: the built-in names, and those of the other packs. */
export interface Library {
	has(type: "model" | "benchmark", id: string): boolean;
	/** Everything built-in that is called so, separators and case aside. */
	named(text: string): EntityRef[];
	/** A built-in model or benchmark whose name is nearly this, for "did you mean". */
	near(type: "model" | "benchmark", text: string): string | undefined;
	/** Bounds of a built-in benchmark in its own unit. */
	rangeOf(benchmark: string): { min: number; max: number; unit: string } | undefined;
	unitOf(benchmark: string): string | undefined;
	/** The other pack in which something is called so. */
	packWith(text: string): string | undefined;
}

/** Looking for a near name reads all of them: done for about as many as are shown, so that no file takes long. */
const NEAR_TRIES = 40;

/** The names that a file has to get along with; `others` are the packs that stay beside it. */
export function openLibrary(dataset: Dataset, others: readonly Pack[]): Library {
	const byName = new Map<string, EntityRef[]>();
	const put = (type: EntityRef["type"], list: readonly { id: string; name: string; aliases?: string[] }[]): void => {
		for (const { id, name, aliases = [] } of list) {
			for (const key of new Set([name, ...aliases].map(foldName))) {
				const there = byName.get(key);
				if (there) there.push({ type, id, name });
				else byName.set(key, [{ type, id, name }]);
			}
		}
	};
	put("model", dataset.models);
	put("series", dataset.series);
	put(
		"family",
		dataset.families.filter((family) => !family.unnamed),
	);
	put("benchmark", dataset.benchmarks);
	let tries = NEAR_TRIES;
	const packs = new Map<string, string>();
	for (const pack of others)
		for (const { name, aliases } of [...pack.models, ...pack.benchmarks])
			for (const text of [name, ...aliases]) packs.set(foldName(text), pack.name);
	return {
		has: (type, id) => (type === "model" ? dataset.model(id) : dataset.benchmark(id)) !== undefined,
		named: (text) => byName.get(foldName(text)) ?? [],
		near(type, text) {
			if (tries-- <= 0) return undefined;
			const wanted = foldName(text);
			let best: { name: string; steps: number } | undefined;
			for (const [key, refs] of byName) {
				const ref = refs.find((one) => one.type === type);
				if (!ref || Math.abs(key.length - wanted.length) > 2) continue;
				const steps = distance(key, wanted, best ? best.steps - 1 : Math.min(2, Math.floor(wanted.length / 4)));
				if (steps !== undefined) best = { name: ref.name, steps };
			}
			return best?.name;
		},
		rangeOf(id) {
			const benchmark = dataset.benchmark(id);
			return benchmark?.range && { ...benchmark.range, unit: benchmark.unit };
		},
		unitOf: (id) => dataset.benchmark(id)?.unit,
		packWith: (text) => packs.get(foldName(text)),
	};
}

/** How many letters have to be put in, left out or changed; undefined when more than `most`. */
function distance(a: string, b: string, most: number): number | undefined {
	if (most < 0) return undefined;
	let before = Array.from({ length: b.length + 1 }, (_, i) => i);
	for (let i = 1; i <= a.length; i++) {
		const row = [i];
		for (let j = 1; j <= b.length; j++) {
			const change = (before[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
			row.push(Math.min(change, (before[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
		}
		if (Math.min(...row) > most) return undefined;
		before = row;
	}
	const steps = before[b.length] ?? 0;
	return steps > most ? undefined : steps;
}
