import type { Language } from "../language.ts";
import { de } from "./de.ts";
import { en, type WelcomeWords } from "./en.ts";
import { zh } from "./zh.ts";

const CATALOGUES: Record<Language, WelcomeWords> = { en, zh, de };

/** Words of the welcome page in a language. */
export function welcomeWords(language: Language): WelcomeWords {
	return CATALOGUES[language];
}
