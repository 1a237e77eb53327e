/** Classes of folded characters. */
export const OTHER = 0;
export const LETTER = 1;
export const DIGIT = 2;
/** Ideographs, kana, Hangul: a name may begin and end inside such a run. */
export const CJK = 3;
/** Signs that belong to names when glued to them: "+" of "HumanEval+". */
export const SIGN = 4;
/** Not there at all: soft hyphen, zero-width characters. */
export const NOTHING = 5;

const HYPHEN = 45;
const SPACE = 32;

/**
 * One UTF-16 code unit as matching sees it: lower case, one kind of dash, one kind of space, full-width forms
 * narrowed, superscript digits as digits. Gives the folded unit; 0 for what matching does not see at all.
 */
export function foldUnit(code: number): number {
	if (code < 128) {
		if (code >= 65 && code <= 90) return code + 32;
		return code === 9 || code === 10 || code === 13 ? SPACE : code;
	}
	if (code === 0xad || (code >= 0x200b && code <= 0x200d) || code === 0x2060 || code === 0xfeff) return 0;
	if (code >= 0xfe00 && code <= 0xfe0f) return 0;
	if ((code >= 0x2010 && code <= 0x2015) || code === 0x2212 || code === 0xfe63 || code === 0xff0d) return HYPHEN;
	if (code === 0xa0 || (code >= 0x2000 && code <= 0x200a) || code === 0x202f || code === 0x205f || code === 0x3000)
		return SPACE;
	if (code >= 0xff01 && code <= 0xff5e) return foldUnit(code - 0xfee0);
	if (code === 0xb9) return 49;
	if (code === 0xb2) return 50;
	if (code === 0xb3) return 51;
	if (code === 0x2019 || code === 0x2018 || code === 0x02bc) return 39;
	if (code === 0xb7 || code === 0x30fb || code === 0x2022) return 0xb7;
	if (code < 0x3000) {
		const lower = String.fromCharCode(code).toLowerCase();
		return lower.length === 1 ? lower.charCodeAt(0) : code;
	}
	return code;
}

/** The class of a folded unit. */
export function classOf(unit: number): number {
	if (unit === 0) return NOTHING;
	if (unit < 128) {
		if (unit >= 97 && unit <= 122) return LETTER;
		if (unit >= 48 && unit <= 57) return DIGIT;
		return unit === 43 ? SIGN : OTHER;
	}
	if (unit < 0xc0) return unit === 0xb5 || unit === 0xaa || unit === 0xba ? LETTER : OTHER;
	if (unit < 0x2000) return unit === 0xd7 || unit === 0xf7 ? OTHER : LETTER;
	if (unit < 0x2e80) return unit === 0x221e || (unit >= 0x2c00 && unit < 0x2e00) ? LETTER : OTHER;
	if (unit >= 0x3041 && unit <= 0x30fe && unit !== 0x30fb) return CJK;
	if (unit >= 0x3400 && unit <= 0x9fff) return CJK;
	if (unit >= 0xac00 && unit <= 0xd7a3) return CJK;
	if (unit === 0x3005) return CJK;
	return OTHER;
}

/** Letters whose script differs do not form one word: "GPTй" ends after "GPT". */
export function scriptOf(unit: number): number {
	if (unit < 0x250) return 0;
	if (unit < 0x400) return 1;
	return unit < 0x530 ? 2 : 3;
}

/** Does the text begin with a capital, or with a sign that has no case? */
export function bareCapital(text: string): boolean {
	const first = text.charAt(0);
	return first !== first.toLowerCase() || first.toUpperCase() === first;
}
