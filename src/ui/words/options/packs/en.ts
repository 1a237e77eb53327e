import type { Fault } from "../../../../packs/problem.ts";

const plural = (count: number, one: string, other: string) => `${count} ${count === 1 ? one : other}`;

/** What is wrong in a file, and the mend. */
type FaultWords = Record<Fault, (...values: string[]) => [wrong: string, mend: string]>;

const LISTS: Record<string, string> = {
	models: "models",
	benchmarks: "benchmarks",
	scores: "scores",
	aliases: "other names",
};

const faults: FaultWords = {
	"file-too-large": (limit) => [`The file is larger than ${limit} MB.`, "Split it into several packs."],
	"file-encoding": () => ["The file is no UTF-8 text.", "Save it as UTF-8, without compressing it."],
	"file-empty": () => ["The file is empty.", "Start from one of the examples."],
	"json-syntax": (found) => [
		`The JSON cannot be read from here on: ${found}`,
		"Look for a missing comma, quote or bracket just before.",
	],
	"json-end": () => ["The JSON ends too early.", "Close every bracket and quote."],
	"json-deep": (limit) => [`Nested deeper than ${limit} levels.`, "A pack needs four."],
	"key-twice": (key) => [`“${key}” stands here twice.`, "Keep one of the two."],
	"key-forbidden": (key) => [`“${key}” is not allowed as a name of a field.`, "Delete it."],
	"not-a-pack": () => [
		"This is no Evalgloss data pack.",
		'A JSON pack begins with { "evalgloss": "pack", "version": 1, …',
	],
	"newer-version": (version) => [
		`The pack is of version ${version}; this Evalgloss knows version 1.`,
		"Update Evalgloss.",
	],
	"csv-quote": (cell) => [
		`The quotes of this cell do not close, or something follows them: ${cell}`,
		'Inside quotes write "" for a quote.',
	],
	"csv-cells": (found, wanted) => [
		`${found} cells where the first line has ${wanted}.`,
		"Give every column a cell, empty or not; put cells with the separator in them in quotes.",
	],
	"csv-column": (name, known) => [`There is no column “${name}”.`, `Use: ${known}.`],
	"csv-column-twice": (name) => [`The column “${name}” stands there twice.`, "Delete one of the two."],
	"csv-no-columns": () => [
		"The first line does not name the columns.",
		"It needs “type”, or at least “model”, “benchmark” and “value”.",
	],
	"csv-type": (found, known) => [`“${found}” is no type of row.`, `Write one of: ${known}.`],
	"csv-foreign-cell": (type) => [`A row of type “${type}” has nothing to say in this column.`, "Empty the cell."],
	"unknown-field": (field, known) => [`There is no field “${field}” here.`, `Use: ${known}.`],
	missing: (field) => [`“${field}” is missing.`, "Add it."],
	"no-text": (found) => [`${found} is no text.`, "Write it in quotes."],
	"no-number": (found) => [`${found} is no number.`, "Write digits, with a point before decimals and without a unit."],
	"decimal-comma": (found, mended) => [`${found} has a comma.`, `Write ${mended}.`],
	"no-flag": (found) => [`${found} is neither true nor false.`, "Write true or false."],
	"no-list": (found) => [`${found} is no list.`, "Write […], with each entry in it."],
	"no-group": () => ["This entry has no fields.", 'Write { "name": … }.'],
	"no-count": (found) => [`${found} is no positive whole number.`, "Write one, or leave the field out."],
	"too-long": (length, limit) => [`${length} characters are too long.`, `At most ${limit} fit.`],
	"control-character": (code) => [
		`The text holds the invisible character ${code}.`,
		"Delete it; typing the text anew is surest.",
	],
	"no-date": () => ["The score has no date.", "Give it one, or the whole pack."],
	"bad-date": (found) => [`“${found}” is no date.`, "Write 2026-11-02, 2026-11 or 2026."],
	"bad-url": (found) => [`“${found}” is no address.`, "Begin with https://."],
	"bad-id": (found) => [`“${found}” is no id.`, "Use lower-case letters and digits joined by single hyphens."],
	"id-twice": (id, line) => [`The id “${id}” is taken by line ${line}.`, "Give one of the two another id."],
	"id-built-in": (id) => [
		`“${id}” is the id of something built-in, which a pack cannot change.`,
		"Choose another id; or leave this entry out and let scores name the built-in one.",
	],
	"name-built-in": (name, builtIn) => [
		`“${name}” already names the built-in ${builtIn}, which a pack cannot change.`,
		"Choose another name; or leave this entry out and let scores name the built-in one.",
	],
	"name-twice": (name, line) => [`“${name}” is named on line ${line} already.`, "Keep one of the two."],
	"name-other-pack": (name, pack) => [
		`“${name}” is a name in your pack “${pack}”.`,
		"Choose another name, or remove that pack first.",
	],
	"name-common": (name) => [
		`“${name}” is everyday language and would be marked everywhere.`,
		"Use a name that stands for this alone.",
	],
	"name-bare": (name) => [`“${name}” is too little for a name.`, "Put the name before the number or size."],
	"unknown-model": (name, near) => [
		`No model is called “${name}”.`,
		near
			? `Was “${near}” meant? Otherwise add it to the models of this pack.`
			: "Correct it, or add it to the models of this pack.",
	],
	"unknown-benchmark": (name, near) => [
		`No benchmark is called “${name}”.`,
		near
			? `Was “${near}” meant? Otherwise add it to the benchmarks of this pack.`
			: "Correct it, or add it to the benchmarks of this pack.",
	],
	"loose-name": (name) => [`“${name}” stands for several models.`, "Name the very model that was measured."],
	"ambiguous-name": (name, ids) => [`“${name}” can mean several.`, `Write one of these ids: ${ids}.`],
	"half-range": () => ["Only one end of the scale is given.", "Give both min and max, or neither."],
	"empty-range": (min, max) => [`From ${min} to ${max} there is no room.`, "Write min below max."],
	"outside-range": (value, min, max) => [`${value} lies outside ${min} to ${max}.`, "Check the value and its unit."],
	"half-interval": () => ["Only one end of the interval is given.", "Give both low and high, or neither."],
	"outside-interval": (value, low, high) => [
		`${value} lies outside its own interval, ${low} to ${high}.`,
		"Check the three numbers.",
	],
	"score-twice": (line) => [`The same score stands on line ${line}.`, "Delete one of the two."],
	"too-many": (list = "", count, limit) => [`${count} ${LISTS[list] ?? list} are too many.`, `At most ${limit} fit.`],
	"nothing-in-it": () => ["The pack holds nothing.", "Add models, benchmarks or scores."],
	"too-many-packs": (limit) => [`There are ${limit} packs already.`, "Remove one first."],
};

/** What the options page says about data packs, in English. */
export const packs = {
	title: "Your data packs",
	hint: "Models, benchmarks and scores of your own, from a JSON or CSV file. Their names are marked on pages too; their figures are shown as yours and never enter the ranks of the built-in data.",
	local: "Packs stay on this computer: they are not synced and not sent anywhere.",
	none: "No pack yet.",
	mark: "yours",
	add: "Import a pack …",
	exampleJson: "Save a JSON example",
	exampleCsv: "Save a CSV example",
	counts: (models: number, benchmarks: number, scores: number) =>
		[
			plural(models, "model", "models"),
			plural(benchmarks, "benchmark", "benchmarks"),
			plural(scores, "score", "scores"),
		].join(", "),
	imported: (date: string) => `imported ${date}`,
	updated: (date: string) => `updated ${date}`,
	update: "Update …",
	updateOf: (name: string) => `Update “${name}” from a file`,
	save: "Export",
	saveOf: (name: string) => `Export “${name}” as JSON`,
	remove: "Remove",
	removeOf: (name: string) => `Remove “${name}”`,
	removeSure: (name: string) => `Remove “${name}” with everything in it?`,
	removeYes: "Remove",
	wasAdded: (name: string) => `“${name}” has been imported.`,
	wasUpdated: (name: string) => `“${name}” has been updated.`,
	wasRemoved: (name: string) => `“${name}” has been removed.`,
	refused: (file: string, count: number) =>
		`Nothing of “${file}” has been imported: ${plural(count, "problem", "problems")}.`,
	further: (count: number) => `… and ${count} more.`,
	line: (line: string) => `Line ${line}`,
	wholeFile: "The file",
	reading: (file: string) => `Reading “${file}” …`,
	privateWindow: "In a private window nothing is stored. Open the settings in another window to import a pack.",
	failed: (detail: string) => `The browser did not store it: ${detail}`,
	faults,
};

export type PacksWords = typeof packs;
