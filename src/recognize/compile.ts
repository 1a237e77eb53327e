import type { Alias, Records } from "../dataset/records.ts";
import { type Atom, hashWord, keyOfName, readAtoms } from "./atoms.ts";
import { CJK, LETTER } from "./fold.ts";
import { FURTHER } from "./further-names.ts";
import { derivedNames, PRODUCTS } from "./grammar.ts";
import { CHUNK, escapeText, MAGIC, type NameType, type Need, slug, TYPE_LETTERS } from "./pack.ts";

interface Line {
	type: NameType;
	id: string;
	name: string;
	family: number;
	series: number;
	known: boolean;
}

interface Spelling {
	thing: number;
	need: Need;
	rule: "" | "c" | "u" | `=${string}`;
	short: boolean;
}

const NEEDS: Record<NonNullable<Alias["context"]>, Need> = { none: 0, some: 1, strong: 2 };

/** Letters and digits of a name with their case, for exact comparison. */
export function bareLetters(name: string): string {
	return name.normalize("NFKC").replace(/[^\p{L}\p{N}+]/gu, "");
}

function caseRule(rule: Alias["case"], text: string): Spelling["rule"] {
	if (rule === "capital") return "c";
	if (rule !== "exact") return "";
	const letters = bareLetters(text);
	return letters === letters.toUpperCase() ? "u" : `=${letters}`;
}

/** Names and spellings gathered from the records, then written as one string. */
class Gathered {
	readonly lines: Line[] = [];
	readonly spellings = new Map<string, Spelling[]>();
	readonly firstWords = new Set<string>();
	private readonly byTypeAndId = new Map<string, number>();

	thing(line: Line): number {
		this.lines.push(line);
		const index = this.lines.length - 1;
		const key = `${line.type} ${line.id}`;
		if (!this.byTypeAndId.has(key)) this.byTypeAndId.set(key, index);
		return index;
	}

	indexOf(type: NameType, id: string | undefined): number {
		return id === undefined ? -1 : (this.byTypeAndId.get(`${type} ${id}`) ?? -1);
	}

	/** Adds one spelling unless its key already stands for the same thing; the less demanding one stays. */
	spelling(text: string, spelling: Spelling): void {
		const key = keyOfName(text);
		if (key.length < 2 || key.length > 60 || /^[\d. ]+$/.test(key)) return;
		const list = this.spellings.get(key) ?? [];
		const same = list.find((other) => other.thing === spelling.thing);
		if (same) {
			if (spelling.need < same.need) same.need = spelling.need;
			if (same.rule !== "" && spelling.rule === "") same.rule = "";
			if (!spelling.short) same.short = false;
			return;
		}
		const line = this.lines[spelling.thing];
		// Two spellings of one entity under different display names: the first stands.
		if (
			line &&
			list.some((other) => this.lines[other.thing]?.type === line.type && this.lines[other.thing]?.id === line.id)
		)
			return;
		list.push(spelling);
		this.spellings.set(key, list);
		for (const word of firstWordsOf(text)) this.firstWords.add(word);
	}
}

/** The word that the proposer hashes for a text that starts with these atoms. */
function headOf(atoms: readonly Atom[]): string | undefined {
	const first = atoms[0];
	if (!first) return undefined;
	if (first.kind === CJK || first.text.length > 1) return first.text;
	const second = atoms[1];
	return second && second.gap !== " " ? first.text + second.text.charAt(0) : first.text;
}

/** Every folded word that a text may begin with when it means this name, whichever separators it leaves out. */
export function firstWordsOf(name: string): string[] {
	const split = name.replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2").replace(/(\p{Lu}{2,})(\p{Lu}\p{Ll})/gu, "$1 $2");
	const words = new Set<string>();
	for (const form of [name, split]) {
		const atoms = readAtoms(form.replace(/[()[\]{}"“”]/g, " ").trim(), 0);
		const head = headOf(atoms);
		if (head) words.add(head);
		const first = atoms[0];
		if (!first || first.kind !== LETTER) continue;
		let glued = first.text;
		for (let i = 1; i < atoms.length; i++) {
			const atom = atoms[i];
			if (!atom || atom.kind !== LETTER) {
				if (atom && glued.length === 1) words.add(glued + atom.text.charAt(0));
				break;
			}
			glued += atom.text;
			words.add(glued);
		}
	}
	for (const word of [...words]) if (/^[a-z]{3,}$/.test(word)) words.add(`${word}s`);
	return [...words];
}

function gather(records: Records): Gathered {
	const all = new Gathered();
	const add = (
		thing: number,
		name: string,
		aliases: readonly Alias[],
		own: { context?: Alias["context"]; case?: Alias["case"] },
	): void => {
		const need = NEEDS[own.context ?? "none"];
		all.spelling(name, { thing, need, rule: caseRule(own.case, name), short: false });
		for (const alias of aliases) {
			const target = alias.as === undefined ? thing : all.thing({ ...lineOf(all, thing), name: alias.as });
			all.spelling(alias.text, {
				thing: target,
				need: NEEDS[alias.context ?? "none"],
				rule: caseRule(alias.case, alias.text),
				short: false,
			});
		}
	};
	const byId = <T extends { id: string }>(list: readonly T[]): T[] =>
		[...list].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));

	const none = { family: -1, series: -1, known: true } as const;
	for (const vendor of byId(records.vendors)) {
		const thing = all.thing({ type: "vendor", id: vendor.id, name: vendor.name, ...none });
		for (const name of [vendor.name, ...vendor.aliases])
			all.spelling(name, { thing, need: 0, rule: /^[A-Z]/.test(name) ? "c" : "", short: false });
	}
	// Parents first, so that a family can point at the one above it.
	const families = byId(records.families);
	for (const family of [...families.filter((f) => !f.parent), ...families.filter((f) => f.parent)])
		all.thing({
			type: "family",
			id: family.id,
			name: family.name,
			family: all.indexOf("family", family.parent),
			series: all.indexOf("vendor", family.vendor),
			known: true,
		});
	for (const family of families)
		if (!family.unnamed) add(all.indexOf("family", family.id), family.name, family.aliases, family);
	for (const series of byId(records.series)) {
		const family = all.indexOf("family", series.family);
		const thing = all.thing({ type: "series", id: series.id, name: series.name, family, series: -1, known: true });
		add(thing, series.name, series.aliases, series);
	}
	for (const model of byId(records.models)) {
		const thing = all.thing({
			type: "model",
			id: model.id,
			name: model.name,
			family: all.indexOf("family", model.family),
			series: all.indexOf("series", model.series),
			known: true,
		});
		add(thing, model.name, model.aliases, model);
	}
	for (const benchmark of byId(records.benchmarks)) {
		const name = benchmark.name;
		const thing = all.thing({ type: "benchmark", id: benchmark.id, name, ...none });
		add(thing, name, benchmark.aliases, benchmark);
		for (const version of benchmark.versions) {
			if (!/\d/.test(version.id) || keyOfName(version.id) === "") continue;
			const full = keyOfName(version.id).startsWith(keyOfName(name)) ? version.id : `${name} ${version.id}`;
			if (all.spellings.has(keyOfName(full))) continue;
			const part = all.thing({ type: "benchmark", id: benchmark.id, name: full, ...none });
			all.spelling(full, { thing: part, need: 0, rule: "", short: false });
		}
	}
	for (const further of FURTHER) {
		if (all.spellings.get(keyOfName(further.name))?.some((s) => lineOf(all, s.thing).type === further.type)) continue;
		const thing = all.thing({ type: further.type, id: slug(further.name), name: further.name, ...none, known: false });
		add(thing, further.name, further.aliases ?? [], further);
	}
	for (const product of PRODUCTS) {
		const thing = all.thing({ type: "product", id: slug(product), name: product, ...none });
		all.spelling(product, { thing, need: 0, rule: /^[A-Z]/.test(product) ? "c" : "", short: false });
	}
	// Spellings that follow from the grammar come last: a written one stands before them.
	const count = all.lines.length;
	for (let i = 0; i < count; i++) {
		const line = lineOf(all, i);
		if (line.type !== "model" && line.type !== "series" && line.type !== "family") continue;
		const family = line.family >= 0 ? lineOf(all, line.family) : undefined;
		const vendor = family && family.series >= 0 ? all.lines[family.series] : undefined;
		const main = all.spellings.get(keyOfName(line.name))?.find((s) => s.thing === i);
		for (const derived of derivedNames(line.name, family?.name, vendor?.type === "vendor" ? vendor.name : undefined)) {
			const taken = all.spellings.get(keyOfName(derived.text));
			if (taken && !derived.short) continue;
			all.spelling(derived.text, {
				thing: i,
				need: Math.max(derived.need, derived.short ? 0 : (main?.need ?? 0)) as Need,
				rule: derived.rule ?? "",
				short: derived.short,
			});
		}
	}
	return all;
}

function lineOf(all: Gathered, index: number): Line {
	const line = all.lines[index];
	if (!line) throw new Error(`no entity ${index}`);
	return line;
}

const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

function encodeBase64(bytes: Uint8Array): string {
	let out = "";
	for (let i = 0; i < bytes.length; i += 3) {
		const word = ((bytes[i] ?? 0) << 16) | ((bytes[i + 1] ?? 0) << 8) | (bytes[i + 2] ?? 0);
		out += DIGITS.charAt(word >> 18) + DIGITS.charAt((word >> 12) & 63);
		out += i + 1 < bytes.length ? DIGITS.charAt((word >> 6) & 63) : "=";
		out += i + 2 < bytes.length ? DIGITS.charAt(word & 63) : "=";
	}
	return out;
}

/** How many lower-case words the proposer's expression may list. */
const MAX_LOWER = 160;

/** Lower-case words that are proposed without a digit or dash after them: names nothing else in prose is spelt like. */
function lowerStarts(all: Gathered): string[] {
	const words = new Set<string>();
	for (const [key, spellings] of all.spellings) {
		if (!/^[a-z]{3,14}$/.test(key)) continue;
		for (const spelling of spellings) {
			const type = lineOf(all, spelling.thing).type;
			if (spelling.rule !== "" || spelling.short) continue;
			if (
				(type === "family" && spelling.need < 2) ||
				(type === "benchmark" && spelling.need === 0) ||
				type === "series"
			)
				words.add(key);
		}
	}
	for (const word of [
		"swe",
		"chatbot",
		"livecode",
		"human",
		"terminal",
		"arena",
		"big",
		"claude",
		"opus",
		"sonnet",
		"haiku",
	])
		words.add(word);
	return [...words]
		.sort((a, b) => a.length - b.length || (a < b ? -1 : 1))
		.slice(0, MAX_LOWER)
		.sort();
}

/** Two-character starts of names that begin with an ideograph, kana or Hangul, as an alternation. */
function cjkStarts(all: Gathered): string {
	const seconds = new Map<string, Set<string>>();
	for (const key of all.spellings.keys()) {
		const first = readAtoms(key, 0)[0];
		if (!first || first.kind !== CJK) continue;
		const set = seconds.get(key.charAt(0)) ?? new Set();
		set.add(key.charAt(1));
		seconds.set(key.charAt(0), set);
	}
	return [...seconds]
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.map(([first, set]) => `${first}(?=[ ·-]?[${[...set].sort().join("")}])`)
		.join("|");
}

/**
 * Packs every name of the dataset for the content script. Runs at build time; the same records always give the
 * same string.
 */
export function compileNames(records: Records): string {
	const all = gather(records);

	let bits = 1 << 15;
	while (bits < all.firstWords.size * 20) bits *= 2;
	const bitmap = new Uint8Array(bits / 8);
	for (const word of all.firstWords) {
		const hash = hashWord(word) & (bits - 1);
		bitmap[hash >> 3] = (bitmap[hash >> 3] ?? 0) | (1 << (hash & 7));
	}

	const groups = new Map<string, string[]>();
	for (const [key, spellings] of [...all.spellings].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))) {
		const prefix = key.slice(0, 2);
		const list = groups.get(prefix) ?? [];
		for (const s of spellings) {
			const exact = s.rule.startsWith("=") ? escapeText(s.rule) : s.rule;
			const flags = `${s.need > 0 ? s.need : ""}${s.short ? "s" : ""}${exact}`;
			list.push(`${escapeText(key.slice(2))}:${s.thing.toString(36)}${flags === "" ? "" : `.${flags}`}`);
		}
		groups.set(prefix, list);
	}
	const groupTexts = [...groups].map(([prefix, list]) => [prefix, list.join("|")] as const);
	const groupIndex = groupTexts
		.map(([prefix, text]) => `${escapeText(prefix).replaceAll(" ", "^")}:${text.length.toString(36)}`)
		.join(" ");

	const ref = (index: number): string => (index < 0 ? "" : index.toString(36));
	const chunks: string[] = [];
	for (let i = 0; i < all.lines.length; i += CHUNK)
		chunks.push(
			all.lines
				.slice(i, i + CHUNK)
				.map((l) =>
					[
						TYPE_LETTERS[l.type] + (l.known ? "" : "?"),
						escapeText(l.name),
						l.id === slug(l.name) ? "" : l.id,
						ref(l.family),
						ref(l.series),
					]
						.join("\t")
						.replace(/\t+$/, ""),
				)
				.join("\n"),
		);

	const parts = [
		lowerStarts(all).join("|"),
		escapeText(cjkStarts(all)),
		groupIndex,
		chunks.map((c) => c.length.toString(36)).join(" "),
		encodeBase64(bitmap),
		groupTexts.map(([, text]) => text).join(""),
		chunks.join(""),
	];
	const lengths = parts.slice(0, 6).map((p) => p.length.toString(36));
	return `${[MAGIC, ...lengths, all.lines.length.toString(36), bits.toString(36)].join(" ")}\n${parts.join("")}`;
}
