import { order } from "../../src/dataset/score-order.ts";
import { allow, countOf, type Options, UsageError } from "./options.ts";
import { readRecords } from "./read.ts";

/** A small generator of numbers in [0, 1) that gives the same for the same seed everywhere (mulberry32). */
export function randomFrom(seed: number): () => number {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
	};
}

/** A sample spread over groups: one from each group in turn, groups and members in an order that the seed decides. */
export function stratified<T>(entries: readonly T[], groupOf: (entry: T) => string, count: number, seed: number): T[] {
	const random = randomFrom(seed);
	const groups = new Map<string, T[]>();
	for (const entry of entries) {
		const group = groups.get(groupOf(entry)) ?? [];
		group.push(entry);
		groups.set(groupOf(entry), group);
	}
	const shuffled = [...groups].sort(([a], [b]) => order(a, b)).map(([, group]) => shuffle(group, random));
	const turns = shuffle(shuffled, random);
	const out: T[] = [];
	for (let round = 0; out.length < count; round += 1) {
		const before = out.length;
		for (const group of turns) {
			const entry = group[round];
			if (entry !== undefined && out.length < count) out.push(entry);
		}
		if (out.length === before) break;
	}
	return out;
}

function shuffle<T>(list: readonly T[], random: () => number): T[] {
	return list
		.map((entry) => ({ entry, key: random() }))
		.sort((a, b) => a.key - b.key)
		.map(({ entry }) => entry);
}

/** `data audit`: a sample to compare with the originals, one JSON object a line. */
export function audit(options: Options): number {
	allow(options, ["seed", "count", "kind"], 0);
	const kind = options.values["kind"] ?? "scores";
	const seed = countOf(options, "seed", 1);
	const count = countOf(options, "count", 200);
	const records = readRecords();
	const sources = new Map(records.sources.map((source) => [source.id, source]));
	if (kind === "scores") {
		for (const score of stratified(records.scores, (entry) => entry.source, count, seed)) {
			console.log(JSON.stringify({ ...score, source: sources.get(score.source) }));
		}
	} else if (kind === "models") {
		for (const model of stratified(records.models, (entry) => entry.vendor, count, seed))
			console.log(JSON.stringify(model));
	} else if (kind === "caveats") {
		for (const caveat of stratified(records.caveats, (entry) => entry.kind, count, seed))
			console.log(JSON.stringify(caveat));
	} else throw new UsageError(`--kind ${kind} is not known`, "use scores, models or caveats");
	return 0;
}
