import { hashWord } from "./atoms.ts";
import { CJK, classOf, DIGIT, foldUnit, LETTER, NOTHING, scriptOf } from "./fold.ts";
import type { Lexicon } from "./lexicon.ts";

const DASHES = "\\-\\u2010-\\u2015\\u2212";

/**
 * The expression that proposes where names may start. Each match is one unit long, so that `lastIndex` tells the
 * place and nothing has to be allocated: a capital at the start of a word, a lower-case word that runs into a digit
 * or a dash, the few lower-case words that are names by themselves, and the starts of names in ideographs.
 */
export function proposer(lexicon: Lexicon): RegExp {
	const lower = lexicon.lower === "" ? "" : `|(?:${lexicon.lower})s?\\b`;
	return new RegExp(
		`\\b(?:[A-Z]|(?=[a-z]{0,13}(?:[ \\u00a0]?[0-9${DASHES}]|(?<=\\b[a-z]{1,2})[A-Z])${lower})[a-z])|[\\u00c0-\\u00de\\u03c4\\u221e\\uff21-\\uff5a${lexicon.cjk}]`,
		"g",
	);
}

/** Hash of the first word at `start`, the way `compileNames` hashes the first words of names. */
export function hashAt(text: string, start: number): number {
	let h = 0x811c9dc5;
	let count = 0;
	let i = start;
	let script = -1;
	let kind = 0;
	for (; i < text.length && count < 40; i++) {
		let unit = text.charCodeAt(i);
		if (unit >= 65 && unit <= 90) unit += 32;
		else if (unit < 97 || unit > 122) {
			unit = foldUnit(unit);
			const k = classOf(unit);
			if (k === NOTHING) continue;
			if (k !== LETTER && k !== DIGIT) {
				if (count === 0 && k !== 0) {
					h = Math.imul(h ^ unit, 0x01000193);
					count = 2;
				}
				break;
			}
			if (count > 0 && (k !== kind || (k === LETTER && scriptOf(unit) !== script))) break;
			kind = k;
			script = scriptOf(unit);
		} else if (count > 0 && script > 0) break;
		if (count === 0 && script < 0) {
			kind = LETTER;
			script = 0;
		}
		h = Math.imul(h ^ unit, 0x01000193);
		count++;
	}
	if (count === 1) {
		// One letter says too little: "o1", "A.X", "K2" go by two.
		for (; i < text.length; i++) {
			const unit = foldUnit(text.charCodeAt(i));
			if (unit === 0 || unit === 45 || unit === 46 || unit === 58 || unit === 95 || unit === 0xb7 || unit === 39)
				continue;
			const k = classOf(unit);
			if (k === LETTER || k === DIGIT) h = Math.imul(h ^ unit, 0x01000193);
			break;
		}
	}
	return h ^ (h >>> 15);
}

/**
 * May a name start at `start`? Asks the bitmap for the first word; frequent words ("The", "Open") have to be
 * followed by the beginning of a fitting second word.
 */
export function mayStart(lexicon: Lexicon, text: string, start: number): boolean {
	const hash = hashAt(text, start);
	if (!lexicon.starts(hash)) return false;
	if (!lexicon.needsPair(hash)) return true;
	let i = start;
	let word = "";
	for (; i < text.length && word.length < 40; i++) {
		const unit = foldUnit(text.charCodeAt(i));
		if (classOf(unit) !== LETTER) break;
		word += String.fromCharCode(unit);
	}
	let rest = "";
	for (let steps = 0; i < text.length && rest.length < 2 && steps < 6; i++, steps++) {
		const unit = foldUnit(text.charCodeAt(i));
		const kind = classOf(unit);
		if (kind === LETTER || kind === DIGIT || kind === CJK) rest += String.fromCharCode(unit);
		else if (kind !== NOTHING && rest !== "") break;
	}
	return lexicon.starts(hashWord(`${word} ${rest}`));
}
