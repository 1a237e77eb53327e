import type { PacksWords } from "./en.ts";

const plural = (count: number, one: string, other: string) => `${count} ${count === 1 ? one : other}`;

const LISTS: Record<string, string> = {
	models: "Modelle",
	benchmarks: "Benchmarks",
	scores: "Werte",
	aliases: "weitere Namen",
};

const faults: PacksWords["faults"] = {
	"file-too-large": (limit) => [`Die Datei ist größer als ${limit} MB.`, "Auf mehrere Pakete verteilen."],
	"file-encoding": () => ["Die Datei ist kein UTF-8-Text.", "Als UTF-8 und unkomprimiert speichern."],
	"file-empty": () => ["Die Datei ist leer.", "Mit einem der Beispiele beginnen."],
	"json-syntax": (found) => [
		`Ab hier ist das JSON nicht lesbar: ${found}`,
		"Kurz davor fehlt wohl ein Komma, ein Anführungszeichen oder eine Klammer.",
	],
	"json-end": () => ["Das JSON endet zu früh.", "Jede Klammer und jedes Anführungszeichen schließen."],
	"json-deep": (limit) => [`Tiefer als ${limit} Ebenen verschachtelt.`, "Ein Paket braucht vier."],
	"key-twice": (key) => [`„${key}“ steht hier zweimal.`, "Eines davon behalten."],
	"key-forbidden": (key) => [`„${key}“ ist als Feldname nicht erlaubt.`, "Das Feld löschen."],
	"not-a-pack": () => [
		"Das ist kein Datenpaket für Evalgloss.",
		'Ein JSON-Paket beginnt mit { "evalgloss": "pack", "version": 1, …',
	],
	"newer-version": (version) => [
		`Das Paket hat Version ${version}; dieses Evalgloss kennt Version 1.`,
		"Evalgloss aktualisieren.",
	],
	"csv-quote": (cell) => [
		`Die Anführungszeichen dieser Zelle schließen nicht, oder danach folgt noch etwas: ${cell}`,
		'Innerhalb von Anführungszeichen "" für ein Anführungszeichen schreiben.',
	],
	"csv-cells": (found, wanted) => [
		`${found} Zellen, die erste Zeile hat ${wanted}.`,
		"Jeder Spalte eine Zelle geben, auch eine leere; Zellen, die das Trennzeichen enthalten, in Anführungszeichen setzen.",
	],
	"csv-column": (name, known) => [`Eine Spalte „${name}“ gibt es nicht.`, `Möglich sind: ${known}.`],
	"csv-column-twice": (name) => [`Die Spalte „${name}“ steht dort zweimal.`, "Eine davon löschen."],
	"csv-no-columns": () => [
		"Die erste Zeile nennt die Spalten nicht.",
		"Sie braucht „type“ oder wenigstens „model“, „benchmark“ und „value“.",
	],
	"csv-type": (found, known) => [`„${found}“ ist keine Art von Zeile.`, `Eines davon schreiben: ${known}.`],
	"csv-foreign-cell": (type) => [
		`Eine Zeile der Art „${type}“ hat in dieser Spalte nichts zu sagen.`,
		"Die Zelle leeren.",
	],
	"unknown-field": (field, known) => [`Ein Feld „${field}“ gibt es hier nicht.`, `Möglich sind: ${known}.`],
	missing: (field) => [`„${field}“ fehlt.`, "Ergänzen."],
	"no-text": (found) => [`${found} ist kein Text.`, "In Anführungszeichen setzen."],
	"no-number": (found) => [
		`${found} ist keine Zahl.`,
		"Ziffern schreiben, mit Punkt vor Nachkommastellen und ohne Einheit.",
	],
	"decimal-comma": (found, mended) => [`${found} hat ein Komma.`, `${mended} schreiben.`],
	"no-flag": (found) => [`${found} ist weder true noch false.`, "true oder false schreiben."],
	"no-list": (found) => [`${found} ist keine Liste.`, "[…] schreiben, mit jedem Eintrag darin."],
	"no-group": () => ["Dieser Eintrag hat keine Felder.", '{ "name": … } schreiben.'],
	"no-count": (found) => [`${found} ist keine positive ganze Zahl.`, "Eine schreiben oder das Feld weglassen."],
	"too-long": (length, limit) => [`${length} Zeichen sind zu lang.`, `Höchstens ${limit} haben Platz.`],
	"control-character": (code) => [
		`Der Text enthält das unsichtbare Zeichen ${code}.`,
		"Das Zeichen löschen; am sichersten den Text neu tippen.",
	],
	"no-date": () => ["Der Wert hat kein Datum.", "Ihm oder dem ganzen Paket eines geben."],
	"bad-date": (found) => [`„${found}“ ist kein Datum.`, "2026-11-02, 2026-11 oder 2026 schreiben."],
	"bad-url": (found) => [`„${found}“ ist keine Adresse.`, "Mit https:// beginnen."],
	"bad-id": (found) => [
		`„${found}“ ist keine Kennung.`,
		"Kleinbuchstaben und Ziffern, mit einzelnen Bindestrichen verbunden.",
	],
	"id-twice": (id, line) => [`Die Kennung „${id}“ hat schon Zeile ${line}.`, "Einem von beiden eine andere geben."],
	"id-built-in": (id) => [
		`„${id}“ ist die Kennung eines mitgelieferten Eintrags, den ein Paket nicht ändern kann.`,
		"Eine andere Kennung wählen; oder den Eintrag weglassen und in den Werten den mitgelieferten nennen.",
	],
	"name-built-in": (name, builtIn) => [
		`„${name}“ bezeichnet schon ${builtIn} aus den mitgelieferten Daten, die ein Paket nicht ändern kann.`,
		"Einen anderen Namen wählen; oder den Eintrag weglassen und in den Werten den mitgelieferten nennen.",
	],
	"name-twice": (name, line) => [`„${name}“ steht schon in Zeile ${line}.`, "Eines davon behalten."],
	"name-other-pack": (name, pack) => [
		`„${name}“ ist ein Name in Ihrem Paket „${pack}“.`,
		"Einen anderen Namen wählen oder jenes Paket zuerst entfernen.",
	],
	"name-common": (name) => [
		`„${name}“ ist Alltagssprache und würde überall markiert.`,
		"Einen Namen nehmen, der nur dies bezeichnet.",
	],
	"name-bare": (name) => [`„${name}“ ist zu wenig für einen Namen.`, "Den Namen vor die Zahl oder Größe setzen."],
	"unknown-model": (name, near) => [
		`Kein Modell heißt „${name}“.`,
		near
			? `Ist „${near}“ gemeint? Sonst unter den Modellen des Pakets ergänzen.`
			: "Berichtigen oder unter den Modellen des Pakets ergänzen.",
	],
	"unknown-benchmark": (name, near) => [
		`Kein Benchmark heißt „${name}“.`,
		near
			? `Ist „${near}“ gemeint? Sonst unter den Benchmarks des Pakets ergänzen.`
			: "Berichtigen oder unter den Benchmarks des Pakets ergänzen.",
	],
	"loose-name": (name) => [`„${name}“ steht für mehrere Modelle.`, "Genau das gemessene Modell nennen."],
	"ambiguous-name": (name, ids) => [`„${name}“ kann mehreres heißen.`, `Eine dieser Kennungen schreiben: ${ids}.`],
	"half-range": () => ["Nur ein Ende der Skala ist angegeben.", "min und max angeben oder beide weglassen."],
	"empty-range": (min, max) => [`Von ${min} bis ${max} ist kein Platz.`, "min kleiner als max schreiben."],
	"outside-range": (value, min, max) => [`${value} liegt außerhalb von ${min} bis ${max}.`, "Wert und Einheit prüfen."],
	"half-interval": () => ["Nur ein Ende des Intervalls ist angegeben.", "low und high angeben oder beide weglassen."],
	"outside-interval": (value, low, high) => [
		`${value} liegt außerhalb seines eigenen Intervalls, ${low} bis ${high}.`,
		"Die drei Zahlen prüfen.",
	],
	"score-twice": (line) => [`Derselbe Wert steht in Zeile ${line}.`, "Einen davon löschen."],
	"too-many": (list = "", count, limit) => [
		`${count} ${LISTS[list] ?? list} sind zu viele.`,
		`Höchstens ${limit} haben Platz.`,
	],
	"nothing-in-it": () => ["Das Paket ist leer.", "Modelle, Benchmarks oder Werte ergänzen."],
	"too-many-packs": (limit) => [`Es gibt schon ${limit} Pakete.`, "Zuerst eines entfernen."],
};

/** What the options page says about data packs, in German. */
export const packs: PacksWords = {
	title: "Ihre Datenpakete",
	hint: "Eigene Modelle, Benchmarks und Werte aus einer JSON- oder CSV-Datei. Auch ihre Namen werden auf Seiten markiert; ihre Werte werden als Ihre gezeigt und gehen nie in die Ränge der mitgelieferten Daten ein.",
	local: "Pakete bleiben auf diesem Rechner: Sie werden nicht synchronisiert und nirgendwohin gesendet.",
	none: "Noch kein Paket.",
	mark: "Ihre",
	add: "Paket importieren …",
	exampleJson: "JSON-Beispiel speichern",
	exampleCsv: "CSV-Beispiel speichern",
	counts: (models, benchmarks, scores) =>
		[
			plural(models, "Modell", "Modelle"),
			plural(benchmarks, "Benchmark", "Benchmarks"),
			plural(scores, "Wert", "Werte"),
		].join(", "),
	imported: (date) => `importiert am ${date}`,
	updated: (date) => `aktualisiert am ${date}`,
	update: "Aktualisieren …",
	updateOf: (name) => `„${name}“ aus einer Datei aktualisieren`,
	save: "Exportieren",
	saveOf: (name) => `„${name}“ als JSON exportieren`,
	remove: "Entfernen",
	removeOf: (name) => `„${name}“ entfernen`,
	removeSure: (name) => `„${name}“ mit allem darin entfernen?`,
	removeYes: "Entfernen",
	wasAdded: (name) => `„${name}“ ist importiert.`,
	wasUpdated: (name) => `„${name}“ ist aktualisiert.`,
	wasRemoved: (name) => `„${name}“ ist entfernt.`,
	refused: (file, count) => `Aus „${file}“ wurde nichts importiert: ${plural(count, "Problem", "Probleme")}.`,
	further: (count) => `… und ${count} weitere.`,
	line: (line) => `Zeile ${line}`,
	wholeFile: "Die Datei",
	reading: (file) => `„${file}“ wird gelesen …`,
	privateWindow:
		"In einem privaten Fenster wird nichts gespeichert. Zum Importieren die Einstellungen in einem anderen Fenster öffnen.",
	failed: (detail) => `Der Browser hat es nicht gespeichert: ${detail}`,
	faults,
};
