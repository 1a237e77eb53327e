import type { EntityType } from "../dataset/records.ts";
import {
	beginnings,
	type CaseRule,
	decodeLine,
	MAGIC,
	type NameType,
	NEVER,
	type Need,
	plainKey,
	slug,
	unescapeText,
} from "./pack.ts";

/** One thing that a name stands for. */
export interface Thing {
	index: number;
	type: NameType;
	id: string;
	name: string;
	/** Index of its family, or of the family that stands above it; -1 when there is none. */
	family: number;
	/** Index of its series; of a family: its maker. -1 when there is none. */
	series: number;
	/** False for names that we know of without holding anything about them. */
	known: boolean;
}

/** One spelling in the lexicon. */
export interface Entry {
	thing: number;
	need: Need;
	rule: CaseRule;
	/** As written in the data; only sure to have its case when the rule is "exact". */
	text: string;
}

/** The opened pack: an index of a few kilobytes, and lines that are cut out on demand. */
export interface Lexicon {
	/** Alternations of lower-case and of ideographic starts for the proposer; regular-expression source. */
	lower: string;
	cjk: string;
	/** May a name start with the word of this hash? Refuses nearly everything else. */
	starts(hash: number): boolean;
	/** Does any key begin with this? */
	begins(key: string): boolean;
	/** Entries whose key is exactly this. */
	find(key: string): readonly Entry[] | undefined;
	/** @throws when there is no such index */
	thing(index: number): Thing;
}

/** Type of a thing as the outside knows it; vendors and products are never mentions. */
export function isEntityType(type: NameType): type is EntityType {
	return type !== "vendor" && type !== "product";
}

function decodeBase64(text: string): Uint8Array {
	const native = Uint8Array as unknown as { fromBase64?: (text: string) => Uint8Array };
	if (native.fromBase64) return native.fromBase64(text);
	const raw = atob(text);
	const bytes = new Uint8Array(raw.length);
	for (let i = 0; i < raw.length; i++) bytes[i] = raw.charCodeAt(i);
	return bytes;
}

/** The family is to be read off the name. */
const UNTOLD = -2;

interface Chunk {
	entries: Map<string, Entry[]>;
	/** In order. */
	keys: string[];
	things: Thing[];
}

/**
 * Opens what `compileNames` packed.
 *
 * @throws when the text is not such a pack
 */
export function openLexicon(packed: string): Lexicon {
	const headEnd = packed.indexOf("\n");
	const head = packed.slice(0, headEnd).split(" ");
	if (head[0] !== MAGIC) throw new Error("not a pack of names");
	let at = headEnd + 1;
	const part = (i: number): string => {
		const from = at;
		at += Number.parseInt(head[i] ?? "0", 36);
		return packed.slice(from, at);
	};
	const lower = part(1);
	const cjk = unescapeText(part(2));
	const index = part(3);
	const bitmap = decodeBase64(part(4));
	const linesAt = at;
	const mask = Number.parseInt(head[6] ?? "0", 36) - 1;

	/** First key, place and first thing of each chunk; made when the first name is looked up. */
	let firsts: string[] | undefined;
	const places: number[] = [];
	const firstThings: number[] = [];
	const readIndex = (): string[] => {
		if (firsts) return firsts;
		firsts = [];
		let place = linesAt;
		let things = 0;
		for (const item of index.split(" ")) {
			const [first = "", length = "0", own = "0"] = item.split(":");
			firsts.push(unescapeText(first.replaceAll("^", " ")));
			places.push(place);
			firstThings.push(things);
			place += Number.parseInt(length, 36);
			things += Number.parseInt(own, 36);
		}
		places.push(place);
		firstThings.push(things);
		return firsts;
	};

	const chunks: (Chunk | undefined)[] = [];
	const open = (i: number): Chunk => {
		const seen = chunks[i];
		if (seen) return seen;
		const entries = new Map<string, Entry[]>();
		const things: Thing[] = [];
		const keys: string[] = [];
		const first = firstThings[i] ?? 0;
		for (const line of packed.slice(places[i], places[i + 1]).split("\n")) {
			const code = decodeLine(line);
			const fields = line.slice(code.length).split("\t");
			const text = unescapeText(fields[0] ?? "");
			let thing: number;
			let key: string | undefined;
			if (code.type === "alias") {
				thing = Number.parseInt(fields[1] ?? "0", 36);
				key = fields[2];
			} else {
				thing = first + things.length;
				things.push({
					index: thing,
					type: code.type,
					known: code.known,
					name: text,
					family:
						fields[1] === "-" ? -1 : fields[1] ? Number.parseInt(fields[1], 36) : code.type === "model" ? UNTOLD : -1,
					series: fields[2] ? Number.parseInt(fields[2], 36) : -1,
					id: fields[3] || slug(text),
				});
				key = fields[4];
			}
			if (code.need === NEVER) continue;
			const plain = key ? unescapeText(key) : plainKey(text);
			const entry: Entry = { thing, need: code.need, rule: code.rule, text };
			const list = entries.get(plain);
			if (list) list.push(entry);
			else {
				entries.set(plain, [entry]);
				keys.push(plain);
			}
		}
		const chunk = { entries, keys, things };
		chunks[i] = chunk;
		return chunk;
	};
	/** Last chunk whose first value is not after `value`. */
	const search = <T extends string | number>(list: readonly T[], value: T): number => {
		let low = 0;
		let high = list.length;
		while (low < high) {
			const middle = (low + high) >> 1;
			const here = list[middle];
			if (here !== undefined && here <= value) low = middle + 1;
			else high = middle;
		}
		return low - 1;
	};

	const has = (hash: number): boolean => ((bitmap[(hash & mask) >> 3] ?? 0) & (1 << (hash & 7))) !== 0;

	/** Family and series that the name itself tells. */
	const tell = (model: Thing): void => {
		model.family = -1;
		for (const begin of beginnings(model.name)) {
			for (const entry of lexicon.find(plainKey(begin)) ?? []) {
				const thing = lexicon.thing(entry.thing);
				if (thing.type === "family") {
					model.family = thing.index;
					return;
				}
				if (thing.type === "series" && model.series < 0) model.series = thing.index;
			}
		}
	};

	const lexicon: Lexicon = {
		lower,
		cjk,
		starts: has,
		begins(key) {
			const i = search(readIndex(), key);
			if (i < 0) return readIndex()[0]?.startsWith(key) ?? false;
			const { keys } = open(i);
			const at = search(keys, key);
			if (keys[at] === key) return true;
			const next = keys[at + 1];
			return next === undefined
				? (open(Math.min(i + 1, places.length - 2)).keys[0] ?? "").startsWith(key)
				: next.startsWith(key);
		},
		find(key) {
			const i = key.length < 2 ? -1 : search(readIndex(), key);
			return i < 0 ? undefined : open(i).entries.get(key);
		},
		thing(wanted) {
			readIndex();
			const i = search(firstThings, wanted);
			const found = open(i).things[wanted - (firstThings[i] ?? 0)];
			if (!found) throw new Error(`no entity ${wanted} in the pack`);
			if (found.family === UNTOLD) tell(found);
			return found;
		},
	};
	return lexicon;
}
