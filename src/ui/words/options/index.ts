import { createFormat, type Format } from "../format.ts";
import { type Language, localeOf } from "../language.ts";
import { de } from "./de.ts";
import { en, type OptionsWords } from "./en.ts";
import { zh } from "./zh.ts";

/** Words and formats of the options page in one language. */
export interface OptionsSpeech {
	/** BCP 47 tag of what is drawn. */
	locale: string;
	words: OptionsWords;
	format: Format;
}

const CATALOGUES: Record<Language, OptionsWords> = { en, zh, de };

/** Words and formats of the options page in a language. */
export function optionsSpeech(language: Language): OptionsSpeech {
	const locale = localeOf(language);
	return { locale, words: CATALOGUES[language], format: createFormat(locale) };
}
