import type { Atom } from "./atoms.ts";
import { houseOrder } from "./compose.ts";
import { DIGIT, LETTER } from "./fold.ts";
import { DISPLAY, VARIANTS } from "./grammar.ts";

const isDate = (token: string): boolean => /^(?:20[12]\d{5}|2[2-9](?:0[1-9]|1[0-2])[0-3]\d|20[12]\d)$/.test(token);

function tokensOf(text: string): string[] {
	return (text.toLowerCase().match(/\d+(?:\.\d+)*|\p{L}+|\+/gu) ?? []).map((t) => t.replace(/(?:\.0)+$/, ""));
}

function sameBag(a: readonly string[], b: readonly string[]): boolean {
	return a.length === b.length && [...a].sort().join(" ") === [...b].sort().join(" ");
}

/**
 * What a mention of a listed name is called: the entity's display name, made as exact as the page was. A page that
 * says "Qwen2.5-7B-Instruct" means just that although one record stands for the size; a page that says "Nemotron 3
 * Ultra" did not say "550B A55B".
 *
 * @param atoms the atoms that the spelling covers
 * @param dates whether a date in the name is that of a snapshot
 */
export function displayName(name: string, atoms: readonly Atom[], text: string, dates: boolean): string {
	const said: string[] = [];
	for (const atom of atoms) said.push(atom.text.replace(/(?:\.0)+$/, ""));
	const joined = said
		.join(" ")
		.replace(/(?<=^|[^\d.])(\d{1,2}) (\d{1,2})(?= |$)/g, (whole, a: string, b: string) =>
			name.includes(`${a}.${b}`) ? `${a}.${b}` : whole,
		);
	const own = tokensOf(name);
	const tokens = joined.split(" ").filter((t) => t !== "hf" && t !== "latest" && (t !== "v" || own.includes("v")));
	// "Alpaca-Eval" is the beginning of "AlpacaEval 1.0".
	const glued = tokens.join("");
	const words = name.split(" ");
	for (let i = words.length - 1; i > 0; i--) {
		const begin = words.slice(0, i).join(" ");
		if (tokensOf(begin).join("") === glued) return begin;
	}
	if (sameBag(tokens, own)) return name;
	const dated = dates && tokens.some((t) => isDate(t) || /^0\d{3}$|^1[0-2]\d\d$|^2[4-9](?:0[1-9]|1[0-2])$/.test(t));
	if (dated) return addMissing(name, tokens, own);
	if (tokens[0] !== own[0]) return addMissing(name, tokens, own);
	const prefix = tokens.every((t, i) => t === own[i]);
	const whole = own.every((t) => tokens.includes(t) || isDate(t));
	const otherNumber = tokens.some((t) => /^\d/.test(t) && !own.includes(t));
	if (!prefix && !whole && !otherNumber) return addMissing(name, tokens, own);
	const plain = own.filter((t) => !isDate(t));
	if (sameBag(tokens, plain)) return name.replace(/[ -]*\(?\b20[12]\d[\d-]*\)?/, "");
	return houseOrder(spell(atoms, text, name));
}

/** Variant words that the page says and the name does not. */
function addMissing(name: string, said: readonly string[], own: readonly string[]): string {
	let out = name;
	const same = said[0] === own[0];
	for (const token of said)
		if (
			(same ? /^(?:instruct|chat|base|preview|thinking|mini|nano)$/ : /^(?:instruct|chat|base|preview|thinking)$/).test(
				token,
			) &&
			!own.includes(token)
		)
			out += ` ${DISPLAY.get(token) ?? token.charAt(0).toUpperCase() + token.slice(1)}`;
	return out;
}

/** The surface in house style: capitals of the name, one blank or the writer's hyphens between words. */
function spell(atoms: readonly Atom[], text: string, name: string): string {
	const shown = new Map<string, string>();
	for (const word of name.match(/\p{L}+/gu) ?? []) shown.set(word.toLowerCase(), word);
	let out = "";
	for (let i = 0; i < atoms.length; i++) {
		const atom = atoms[i];
		if (!atom || atom.text === "hf" || atom.text === "latest") continue;
		const written = text.slice(atom.start, atom.end);
		const before = atoms[i - 1];
		let word = written;
		if (atom.kind === LETTER) {
			const lower = written === written.toLowerCase();
			word =
				shown.get(atom.text) ??
				(lower && VARIANTS.has(atom.text)
					? (DISPLAY.get(atom.text) ?? written.charAt(0).toUpperCase() + written.slice(1))
					: written);
			if (atom.text.length === 1 && before?.kind === DIGIT && atom.gap === "" && /^[bmt]$/.test(atom.text))
				word = word.toUpperCase();
		}
		const version =
			atom.kind === DIGIT && before?.kind === DIGIT && atom.gap === "-" && name.includes(`${before.text}.${atom.text}`);
		out += (i === 0 ? "" : version ? "." : atom.gap === "" ? "" : atom.gap === "-" ? "-" : " ") + word;
	}
	return out;
}
