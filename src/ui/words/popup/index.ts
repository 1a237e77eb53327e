import { createFormat, type Format } from "../format.ts";
import { type Language, localeOf } from "../language.ts";
import { de } from "./de.ts";
import { en, type PopupWords } from "./en.ts";
import { zh } from "./zh.ts";

/** Words and formats of the popup in one language. */
export interface PopupSpeech {
	/** BCP 47 tag of what is drawn. */
	locale: string;
	words: PopupWords;
	format: Format;
}

const CATALOGUES: Record<Language, PopupWords> = { en, zh, de };

/** Words and formats of the popup in a language. */
export function popupSpeech(language: Language): PopupSpeech {
	const locale = localeOf(language);
	return { locale, words: CATALOGUES[language], format: createFormat(locale) };
}
