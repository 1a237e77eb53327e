import type { WelcomeWords } from "./en.ts";

/** What the welcome page says, in German. */
export const de: WelcomeWords = {
	title: "Fakten zu KI-Modellen, wo Sie von ihnen lesen",
	tryIt: "Zum Ausprobieren: den Zeiger auf einem gepunkteten Namen ruhen lassen oder ihn antippen.",
	sample:
		"Als Alibaba im Januar 2025 Qwen2.5-Max veröffentlichte, stellte die Ankündigung es neben DeepSeek-V3, GPT-4o und Claude 3.5 Sonnet, auf Benchmarks wie Arena-Hard, LiveBench und GPQA Diamond. Wer was wie gemessen hat, steht auf den Karten.",
	legend: "Auf den Karten",
	independent: "von unabhängiger Seite gemessen",
	vendor: "vom Hersteller oder einem Konkurrenten angegeben",
	interval: "der Bereich, in dem der wahre Wert wohl liegt",
	caution: "ein Grund, einen Wert mit Vorsicht zu lesen",
	density: "Wie viel soll markiert werden?",
	densityChoices: {
		first: "Die erste Nennung jedes Namens (empfohlen)",
		all: "Jede Nennung",
		none: "Nichts; ich nutze das Popup",
	},
	keys: (next, popup) =>
		`Mit Tasten: ${next} geht zum nächsten Namen und öffnet seine Karte, Esc schließt sie, ${popup} öffnet die Suche.`,
	quiet:
		"Ein Klick schaltet ab, für eine Website, für einen Namen oder überall: auf der Karte, im Popup und in den Einstellungen.",
	privacy: "Nichts, was Sie lesen, verlässt diesen Rechner: Evalgloss stellt keine Anfragen an das Netz.",
	settings: "Einstellungen",
	done: "Fertig",
};
