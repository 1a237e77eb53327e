import { CJK, classOf, DIGIT, foldUnit, LETTER, NOTHING, SIGN, scriptOf } from "./fold.ts";
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

const step = (h: number, unit: number): number => Math.imul(h ^ unit, 0x01000193);
const settle = (h: number): number => h ^ (h >>> 15);

/**
 * May a name start at `start`? The bitmap knows the first words of names, and what follows them: nothing, or
 * its first one or two characters, separators left out.
 */
export function mayStart(lexicon: Lexicon, text: string, start: number): boolean {
	let h = 0x811c9dc5;
	let i = start;
	let kind = -1;
	let script = 0;
	const limit = Math.min(text.length, start + 40);
	for (; i < limit; i++) {
		let unit = text.charCodeAt(i);
		if (unit >= 97 && unit <= 122) {
			if (kind >= 0 && (kind !== LETTER || script !== 0)) break;
			kind = LETTER;
		} else if (unit >= 65 && unit <= 90) {
			if (kind >= 0 && (kind !== LETTER || script !== 0)) break;
			kind = LETTER;
			unit += 32;
		} else {
			unit = foldUnit(unit);
			const here = classOf(unit);
			if (here === NOTHING) continue;
			if (here !== LETTER && here !== DIGIT && here !== CJK) break;
			if (kind >= 0 && (here !== kind || here === CJK || scriptOf(unit) !== script)) break;
			kind = here;
			script = scriptOf(unit);
		}
		h = step(h, unit);
	}
	if (!lexicon.starts(settle(h))) return false;
	const head = step(h, 32);
	if (lexicon.starts(settle(step(head, 42)))) return true;
	let pair = head;
	let count = 0;
	for (let steps = 0; i < text.length && steps < 6; i++, steps++) {
		const unit = foldUnit(text.charCodeAt(i));
		const here = classOf(unit);
		if (here === LETTER || here === DIGIT || here === CJK || (here === SIGN && count === 0)) {
			pair = step(pair, unit);
			count++;
			if (lexicon.starts(settle(count === 1 ? step(pair, 42) : pair))) return true;
			if (count === 2) break;
		} else if (unit === 0x2029) break;
	}
	return false;
}
