import { foldName } from "../dataset/fold-name.ts";
import { TYPE_FIELDS } from "./fields.ts";
import type { Library } from "./library.ts";
import type { Node } from "./node.ts";
import { LIMITS, type PackBenchmark, type PackScore } from "./pack.ts";
import { excerpt, type Report } from "./problem.ts";
import { type Fields, fieldsOf, given, missing } from "./values.ts";

/** Names of the pack by their folded form: what they stand for and the line on which they were first given. */
export type OwnNames = Map<string, { type: "model" | "benchmark"; id: string; line: number }>;

interface Around {
	names: OwnNames;
	benchmarks: readonly PackBenchmark[];
	library: Library;
	/** Date of the pack, for scores that give none. */
	date: string | undefined;
}

/** Reads and checks the scores of a pack. */
export function readScores(nodes: readonly Node[], around: Around, report: Report): PackScore[] {
	const ids = new Set([...around.names.values()].map(({ type, id }) => `${type} ${id}`));
	const seen = new Map<string, number>();
	return nodes.flatMap((node) => {
		const fields = fieldsOf(node, TYPE_FIELDS.scores, report);
		const score = fields && readScore(fields, around, ids, report);
		if (!fields || !score) return [];
		const key = JSON.stringify({ ...score, url: undefined });
		const first = seen.get(key);
		if (first !== undefined) report(fields.at, "score-twice", first);
		else seen.set(key, node.line);
		return [score];
	});
}

function readScore(fields: Fields, around: Around, ids: ReadonlySet<string>, report: Report): PackScore | undefined {
	const { benchmarks, library } = around;
	const model = refer(fields, "model", around, ids, report);
	const benchmark = refer(fields, "benchmark", around, ids, report);
	const value = fields.number("value");
	if (value === undefined) missing(fields, "value", report);
	const own = benchmarks.find(({ id }) => id === benchmark);
	const usual = own ? own.unit : benchmark === undefined ? undefined : library.unitOf(benchmark);
	const unit = fields.text("unit", LIMITS.name) ?? usual ?? "";
	const low = fields.number("low");
	const high = fields.number("high");
	const date = fields.date("date") ?? (fields.has("date") ? undefined : around.date);
	if (date === undefined && !fields.has("date")) report(fields.at, "no-date");
	const score = {
		low,
		high,
		items: fields.count("items"),
		version: fields.text("version", LIMITS.name) ?? "",
		subset: fields.text("subset", LIMITS.name) ?? "",
		metric: fields.text("metric", LIMITS.name) ?? "",
		conditions: fields.text("conditions", LIMITS.note) ?? "",
		source: fields.text("source") ?? "",
		url: fields.url("url"),
	};
	if (fields.has("low") !== fields.has("high"))
		report(fields.place(fields.has("low") ? "low" : "high"), "half-interval");
	if (model === undefined || benchmark === undefined || value === undefined || date === undefined) return undefined;
	const ofOwn = own?.min === undefined || own.max === undefined ? undefined : { min: own.min, max: own.max };
	const range = own ? ofOwn : library.rangeOf(benchmark);
	if (range && unit === usual && (value < range.min || value > range.max))
		report(fields.place("value"), "outside-range", value, range.min, range.max);
	if (low !== undefined && high !== undefined && !(low <= value && value <= high))
		report(fields.place("low"), "outside-interval", value, low, high);
	return given<PackScore>({ model, benchmark, value, unit, ...score, date });
}

/** The id that a score's model or benchmark stands for: of the pack first, then built-in; by id first, then by name. */
function refer(
	fields: Fields,
	type: "model" | "benchmark",
	{ names, library }: Around,
	ids: ReadonlySet<string>,
	report: Report,
): string | undefined {
	const text = fields.text(type);
	if (text === undefined) {
		missing(fields, type, report);
		return undefined;
	}
	if (ids.has(`${type} ${text}`)) return text;
	const own = names.get(foldName(text));
	if (own?.type === type) return own.id;
	if (library.has(type, text)) return text;
	const called = library.named(text);
	const found = called.filter((ref) => ref.type === type);
	const [only] = found;
	if (only && found.length === 1) return only.id;
	const at = fields.place(type);
	if (found.length > 1) report(at, "ambiguous-name", excerpt(text), found.map(({ id }) => id).join(", "));
	else if (type === "model" && called.some((ref) => ref.type === "series" || ref.type === "family"))
		report(at, "loose-name", excerpt(text));
	else
		report(at, type === "model" ? "unknown-model" : "unknown-benchmark", excerpt(text), library.near(type, text) ?? "");
	return undefined;
}
