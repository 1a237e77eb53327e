/** Languages that the interface speaks. */
export const LANGUAGES = ["en", "zh", "de"] as const;
export type Language = (typeof LANGUAGES)[number];

/** The language to speak: the person's choice, else the first of the browser's that we know, else English. */
export function pickLanguage(choice: Language | "auto", preferred: readonly string[]): Language {
	if (choice !== "auto") return choice;
	for (const tag of preferred) {
		const primary = tag.toLowerCase().split("-")[0];
		const known = LANGUAGES.find((language) => language === primary);
		if (known) return known;
	}
	return "en";
}

/** The BCP 47 tag to put on what is drawn, and to format numbers and dates with. */
export function localeOf(language: Language): string {
	return language === "zh" ? "zh-Hans" : language;
}
