/** How a column of a table is read; a JSON file has the same fields with values of these kinds. */
type Kind = "text" | "number" | "flag" | "list";

/** Every field of a pack, its models, benchmarks and scores. */
export const COLUMNS = {
	name: "text",
	id: "text",
	aliases: "list",
	vendor: "text",
	released: "text",
	parameters: "text",
	contextWindow: "number",
	openWeights: "flag",
	licence: "text",
	measures: "text",
	metric: "text",
	unit: "text",
	min: "number",
	max: "number",
	higherIsBetter: "flag",
	items: "number",
	model: "text",
	benchmark: "text",
	value: "number",
	low: "number",
	high: "number",
	version: "text",
	subset: "text",
	conditions: "text",
	date: "text",
	source: "text",
	url: "text",
	note: "text",
} as const satisfies Record<string, Kind>;

export type Column = keyof typeof COLUMNS | "type";

/** What a row can be about: the pack itself or one entry of its lists. */
export type RowType = "pack" | "models" | "benchmarks" | "scores";

const words = (text: string): ReadonlySet<string> => new Set(text.split(" "));

/** The fields of each. */
export const TYPE_FIELDS: Readonly<Record<RowType, ReadonlySet<string>>> = {
	pack: words("name id note date"),
	models: words("name id aliases vendor released parameters contextWindow openWeights licence url note"),
	benchmarks: words("name id aliases measures metric unit min max higherIsBetter items released url"),
	scores: words("model benchmark value unit low high items version subset metric conditions date source url"),
};
