import type { Language } from "../language.ts";
import { de } from "./de.ts";
import { type CompareWords, en } from "./en.ts";
import { zh } from "./zh.ts";

const CATALOGUES: Record<Language, CompareWords> = { en, zh, de };

/** Words of a comparison in a language. */
export function compareWords(language: Language): CompareWords {
	return CATALOGUES[language];
}
