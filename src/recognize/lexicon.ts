import type { EntityType } from "../dataset/records.ts";
import { type CaseRule, CHUNK, MAGIC, type NameType, type Need, slug, TYPE_LETTERS, unescapeText } from "./pack.ts";

/** One thing that a name stands for. */
export interface Thing {
	index: number;
	type: NameType;
	id: string;
	name: string;
	/** Index of its family, or of the family that stands above it; -1 when there is none. */
	family: number;
	/** Index of its series; -1 when there is none. */
	series: number;
	/** False for names that we know of without holding anything about them. */
	known: boolean;
}

/** One spelling in the lexicon. */
export interface Entry {
	thing: number;
	need: Need;
	rule: CaseRule;
	/** Spelling with its case, separators left out; only for rule "exact". */
	exact: string;
	/** The family word is left out ("R1", "Opus 4.8"): counts only where the family is talked about. */
	short: boolean;
}

const TYPES = new Map(Object.entries(TYPE_LETTERS).map(([type, letter]) => [letter, type as NameType]));

/** The opened pack: an index of a few kilobytes, and text that is cut up on demand. */
export interface Lexicon {
	/** Alternation of lower-case starts and of ideographic starts for the proposer; regular-expression source. */
	lower: string;
	cjk: string;
	/** May a name start with this folded word? Refuses nearly everything else. */
	starts(hash: number): boolean;
	/** Entries whose key is exactly this. */
	find(key: string): readonly Entry[] | undefined;
	thing(index: number): Thing;
	size: number;
}

function decodeBase64(text: string): Uint8Array {
	const native = (Uint8Array as unknown as { fromBase64?: (text: string) => Uint8Array }).fromBase64;
	if (native) return native.call(Uint8Array, text);
	const raw = atob(text);
	const bytes = new Uint8Array(raw.length);
	for (let i = 0; i < raw.length; i++) bytes[i] = raw.charCodeAt(i);
	return bytes;
}

/** Type of a thing as the outside knows it; vendors and products are never mentions. */
export function isEntityType(type: NameType): type is EntityType {
	return type !== "vendor" && type !== "product";
}

/**
 * Opens what `compileNames` packed. Throws when the text is not such a pack.
 */
export function openLexicon(packed: string): Lexicon {
	const headEnd = packed.indexOf("\n");
	const head = packed.slice(0, headEnd).split(" ");
	if (head[0] !== MAGIC) throw new Error("not a pack of names");
	const size = Number.parseInt(head[7] ?? "0", 36);
	const bits = Number.parseInt(head[8] ?? "0", 36);
	let at = headEnd + 1;
	const part = (i: number): string => {
		const from = at;
		at += Number.parseInt(head[i] ?? "0", 36);
		return packed.slice(from, at);
	};
	const lower = part(1);
	const cjk = unescapeText(part(2));
	const groupIndex = part(3);
	const chunkIndex = part(4);
	const bitmapText = part(5);
	const groupsAt = at;
	const thingsAt = at + Number.parseInt(head[6] ?? "0", 36);
	const bitmap = decodeBase64(bitmapText);
	const mask = bits - 1;

	/** Group prefix → [offset, length], made when the first name is looked up. */
	let offsets: Map<string, [number, number]> | undefined;
	const groups = new Map<string, Map<string, Entry[]> | undefined>();
	const openGroup = (prefix: string): Map<string, Entry[]> | undefined => {
		if (groups.has(prefix)) return groups.get(prefix);
		if (!offsets) {
			offsets = new Map();
			let offset = groupsAt;
			for (const item of groupIndex.split(" ")) {
				const colon = item.lastIndexOf(":");
				const length = Number.parseInt(item.slice(colon + 1), 36);
				offsets.set(unescapeText(item.slice(0, colon).replaceAll("^", " ")), [offset, length]);
				offset += length;
			}
		}
		const place = offsets.get(prefix);
		let group: Map<string, Entry[]> | undefined;
		if (place) {
			group = new Map();
			for (const item of packed.slice(place[0], place[0] + place[1]).split("|")) {
				const colon = item.indexOf(":");
				const key = prefix + unescapeText(item.slice(0, colon));
				const entry = readEntry(item.slice(colon + 1));
				const list = group.get(key);
				if (list) list.push(entry);
				else group.set(key, [entry]);
			}
		}
		groups.set(prefix, group);
		return group;
	};

	const things: (Thing | undefined)[] = [];
	let chunkOffsets: number[] | undefined;
	const thing = (index: number): Thing => {
		const seen = things[index];
		if (seen) return seen;
		if (!chunkOffsets) {
			chunkOffsets = [thingsAt];
			let offset = thingsAt;
			for (const length of chunkIndex.split(" ")) {
				offset += Number.parseInt(length, 36);
				chunkOffsets.push(offset);
			}
		}
		const chunk = Math.floor(index / CHUNK);
		const lines = packed.slice(chunkOffsets[chunk], chunkOffsets[chunk + 1]).split("\n");
		for (let i = 0; i < lines.length; i++) {
			const line = lines[i];
			if (line) things[chunk * CHUNK + i] = readThing(line, chunk * CHUNK + i);
		}
		const found = things[index];
		if (!found) throw new Error(`no entity ${index} in the pack`);
		return found;
	};

	return {
		lower,
		cjk,
		size,
		starts: (hash) => ((bitmap[(hash & mask) >> 3] ?? 0) & (1 << (hash & 7))) !== 0,
		find: (key) => (key.length < 2 ? undefined : openGroup(key.slice(0, 2))?.get(key)),
		thing,
	};
}

function readEntry(text: string): Entry {
	const dot = text.indexOf(".");
	const thing = Number.parseInt(dot < 0 ? text : text.slice(0, dot), 36);
	const entry: Entry = { thing, need: 0, rule: "any", exact: "", short: false };
	if (dot < 0) return entry;
	for (let i = dot + 1; i < text.length; i++) {
		const flag = text.charAt(i);
		if (flag === "1") entry.need = 1;
		else if (flag === "2") entry.need = 2;
		else if (flag === "c") entry.rule = "capital";
		else if (flag === "u") entry.rule = "upper";
		else if (flag === "s") entry.short = true;
		else if (flag === "=") {
			entry.rule = "exact";
			entry.exact = unescapeText(text.slice(i + 1));
			break;
		}
	}
	return entry;
}

function readThing(line: string, index: number): Thing {
	const [type = "m", name = "", id = "", family = "", series = ""] = line.split("\t");
	const plain = unescapeText(name);
	return {
		index,
		type: TYPES.get(type.charAt(0)) ?? "model",
		known: type.length < 2,
		name: plain,
		id: id === "" ? slug(plain) : id,
		family: family === "" ? -1 : Number.parseInt(family, 36),
		series: series === "" ? -1 : Number.parseInt(series, 36),
	};
}
