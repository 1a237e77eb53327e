/** Letters of one script family, or digits. Latin and Chinese, Japanese or Korean letters that touch are two pieces. */
const PIECE = /\p{Nd}+|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー]+|\p{L}+/gu;

/** One piece of a name or a query. */
export interface Piece {
	/** Folded: lower case, full width made plain, accents dropped. */
	text: string;
	/** Only digits: never matched loosely, because 3.5 is not 3.7. */
	digits: boolean;
	/** It touched the piece before it: "gpt4" is two such pieces, "gpt 4" is not. */
	glued: boolean;
}

/** Text with width, case, accents, apostrophes and invisible characters folded away. */
export function foldText(text: string): string {
	return (
		text
			.normalize("NFKD")
			.replace(/[\p{M}\p{Cf}'’ʼ`]/gu, "")
			// "HumanEval+" and "Command R+" are other things than "HumanEval" and "Command R".
			.replace(/(?<=[\p{L}\p{N}])\++/gu, " plus ")
			.toLowerCase()
			.normalize("NFC")
	);
}

/**
 * The pieces of a name: letters and digits apart, so that "GPT‑4o mini", "gpt4o-mini" and "gpt 4o mini" are
 * the same; dots, dashes, slashes and spaces only separate.
 */
export function pieces(text: string): Piece[] {
	const folded = foldText(text);
	const found: Piece[] = [];
	let end = -1;
	for (const match of folded.matchAll(PIECE)) {
		found.push({ text: match[0], digits: /^\p{Nd}/u.test(match[0]), glued: match.index === end });
		end = match.index + match[0].length;
	}
	return found;
}

/** True for a piece in a script that is written without spaces. */
export function isUnspaced(text: string): boolean {
	return /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(text);
}

/** The first letters of the words of a name, capitals inside a word counted too: "LiveCodeBench" gives "lcb". */
export function initials(name: string): string {
	const words = name
		.replace(/['’]/g, "")
		.split(/[^\p{L}\p{N}]+/u)
		.flatMap((word) => word.split(/(?<=\p{Ll})(?=\p{Lu})/u));
	return words.map((word) => foldText(word).slice(0, 1)).join("");
}
