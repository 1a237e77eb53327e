import { createFormat, type Format } from "../format.ts";
import { type Language, localeOf } from "../language.ts";
import { de } from "./de.ts";
import { type CardWords, en } from "./en.ts";
import { zh } from "./zh.ts";

/** Words and formats of the card in one language. */
export interface CardSpeech {
	language: Language;
	/** BCP 47 tag of what is drawn. */
	locale: string;
	words: CardWords;
	format: Format;
}

const CATALOGUES: Record<Language, CardWords> = { en, zh, de };

/** Words and formats of the card in a language. */
export function cardSpeech(language: Language): CardSpeech {
	const locale = localeOf(language);
	return { language, locale, words: CATALOGUES[language], format: createFormat(locale) };
}
