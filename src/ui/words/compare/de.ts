import type { Remark } from "../../../dataset/compare.ts";
import type { CompareWords } from "./en.ts";

const conditions: Record<Remark["condition"], string> = {
	source: "Quelle",
	shots: "Zahl der Beispiele",
	cot: "Gedankenkette",
	sampling: "Zahl der Versuche",
	tools: "Werkzeuge",
	thinking: "Denkmodus",
	effort: "Denkaufwand",
	budget: "Denkbudget",
	scaffold: "Agentengerüst",
	scaffoldVersion: "Version des Agentengerüsts",
	harness: "Testumgebung",
	judge: "Bewerter",
	tuning: "Basis oder Instruct",
	styleControl: "Stilkontrolle",
	mode: "Aufrufart",
	simulator: "Nutzersimulator",
	retriever: "Suchsystem",
	split: "Teilung der Aufgaben",
	modality: "Art der Eingabe",
	window: "Zeitfenster",
	quantised: "Zahlenformat",
	editFormat: "Änderungsformat",
	table: "Tabelle der Quelle",
	marked: "Kennzeichnung in der Quelle",
};

const or = (text: string | undefined) => (text === undefined || text === "" ? "nicht angegeben" : text);

/** What a comparison says, in German. */
export const de: CompareWords = {
	title: "Vergleich",
	hint: "Werte einer Zeile lassen sich nur vergleichen, wo sie nicht ausgegraut sind.",
	asOf: "Bekannt am",
	none: "kein Wert",
	empty: "Nennen Sie mindestens zwei Modelle, die in unseren Daten stehen.",
	noRows: "Diese Modelle haben in unseren Daten keinen gemeinsamen Benchmark.",
	same: "gleiche Bedingungen",
	similar: (differences) => `ähnlich: ${differences.join("; ")}`,
	differs: (condition, a, b) => `${conditions[condition]} (${or(a)}, ${or(b)})`,
	overlap: (names) => `Intervall überlappt mit ${names.join(", ")}`,
	apart: (reasons) => (reasons.length > 0 ? `nicht vergleichbar: ${reasons.join("; ")}` : "nicht vergleichbar"),
	lowerIsBetter: "niedriger ist besser",
	copyText: "Als Text kopieren",
	copyMarkdown: "Als Markdown kopieren",
	saveCsv: "Als CSV speichern",
	reason(reason) {
		switch (reason.code) {
			case "benchmark":
				return "andere Benchmarks";
			case "version":
				return `andere Versionen (${reason.a}, ${reason.b})`;
			case "version-unknown":
				return `Version unbekannt (${or(reason.a)}, ${or(reason.b)})`;
			case "subset":
				return `andere Teile (${reason.a || "Ganzes"}, ${reason.b || "Ganzes"})`;
			case "metric":
				return `andere Maße (${or(reason.a)}, ${or(reason.b)})`;
			case "unit":
				return `andere Einheiten (${reason.a}, ${reason.b})`;
			case "rating-pool":
				return "Wertungen verschiedener Listen oder Tage";
			case "condition":
				return `verschieden: ${conditions[reason.condition]} (${reason.a}, ${reason.b})`;
			case "condition-unknown":
				return `nicht immer angegeben: ${conditions[reason.condition]} (${or(reason.a)}, ${or(reason.b)})`;
			case "conditions-unknown":
				return "Bedingungen unbekannt";
		}
	},
};
