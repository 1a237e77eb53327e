import { foldName } from "../dataset/fold-name.ts";
import { isBare, isCommon } from "./common-words.ts";
import { TYPE_FIELDS } from "./fields.ts";
import type { Library } from "./library.ts";
import type { Node } from "./node.ts";
import { LIMITS, type Pack, type PackBenchmark, type PackModel } from "./pack.ts";
import { excerpt, type Report } from "./problem.ts";
import { type OwnNames, readScores } from "./scores.ts";
import { type Fields, fieldsOf, given, missing } from "./values.ts";

const TOP_FIELDS = new Set(["evalgloss", "version", ...TYPE_FIELDS.pack, "models", "benchmarks", "scores"]);

/** Reads and checks the whole of a pack; what it gives counts only when nothing was reported. */
export function readLists(
	group: Map<string, Node>,
	at: Node,
	fileName: string,
	library: Library,
	report: Report,
): Pack | undefined {
	const top = fieldsOf({ line: at.line, path: at.path, kind: "group", fields: group }, TOP_FIELDS, report);
	if (!top) return undefined;
	const name = top.text("name", LIMITS.name) ?? fileName;
	if (name === "") report(top.at, "missing", "name");
	const note = top.text("note", LIMITS.note);
	const id = top.id("id") ?? slug(name);
	const lists = { models: top.list("models"), benchmarks: top.list("benchmarks"), scores: top.list("scores") };
	if (lists.models.length + lists.benchmarks.length + lists.scores.length === 0) report(top.at, "nothing-in-it");
	for (const key of ["models", "benchmarks", "scores"] as const) {
		if (lists[key].length <= LIMITS[key]) continue;
		report(top.place(key), "too-many", key, lists[key].length, LIMITS[key]);
		lists[key] = [];
	}

	const names: OwnNames = new Map();
	const ids = new Map<string, number>();
	const entries = (type: "model" | "benchmark"): { fields: Fields; base: Base }[] =>
		lists[`${type}s`].flatMap((node) => {
			const fields = fieldsOf(node, TYPE_FIELDS[`${type}s`], report);
			const base = fields && readBase(fields, type, names, ids, library, report);
			return fields && base ? [{ fields, base }] : [];
		});
	const models = entries("model").map(({ fields, base }) => readModel(fields, base));
	const benchmarks = entries("benchmark").map(({ fields, base }) => readBenchmark(fields, base, report));
	const scores = readScores(lists.scores, { names, benchmarks, library, date: top.date("date") }, report);
	return { id, name, ...(note === undefined ? {} : { note }), models, benchmarks, scores };
}

interface Base {
	id: string;
	name: string;
	aliases: string[];
}

function readBase(
	fields: Fields,
	type: "model" | "benchmark",
	names: OwnNames,
	ids: Map<string, number>,
	library: Library,
	report: Report,
): Base | undefined {
	const name = fields.text("name", LIMITS.name);
	const given = fields.id("id");
	if (name === undefined) {
		missing(fields, "name", report);
		return undefined;
	}
	const id = given ?? slug(name);
	const { line } = fields.at;
	const key = `${type} ${id}`;
	const first = ids.get(key);
	if (first !== undefined) report(fields.place("id"), "id-twice", id, first);
	else ids.set(key, line);
	if (library.has(type, id) && (given !== undefined || library.named(name).length === 0))
		report(fields.place(given === undefined ? "name" : "id"), "id-built-in", id);
	const aliases: string[] = [];
	const all = [{ text: name, ...fields.place("name") }, ...fields.texts("aliases")];
	for (const [index, { text, line: from, path }] of all.entries()) {
		const where = { line: from, path };
		const folded = foldName(text);
		const there = names.get(folded);
		const builtIn = library.named(text)[0];
		const other = library.packWith(text);
		if (isBare(text)) report(where, "name-bare", excerpt(text));
		else if (isCommon(text)) report(where, "name-common", excerpt(text));
		else if (builtIn) report(where, "name-built-in", excerpt(text), builtIn.name);
		else if (other !== undefined) report(where, "name-other-pack", excerpt(text), other);
		else if (there && (there.type !== type || there.id !== id || index === 0))
			report(where, "name-twice", excerpt(text), there.line);
		else if (!there) {
			names.set(folded, { type, id, line: from });
			if (index > 0) aliases.push(text);
		}
	}
	return { id, name, aliases };
}

function readModel(fields: Fields, base: Base): PackModel {
	return given<PackModel>({
		...base,
		vendor: fields.text("vendor", LIMITS.name),
		released: fields.date("released"),
		parameters: fields.text("parameters", LIMITS.name),
		contextWindow: fields.count("contextWindow"),
		openWeights: fields.flag("openWeights"),
		licence: fields.text("licence"),
		url: fields.url("url"),
		note: fields.text("note", LIMITS.note),
	});
}

function readBenchmark(fields: Fields, base: Base, report: Report): PackBenchmark {
	const min = fields.number("min");
	const max = fields.number("max");
	if (fields.has("min") !== fields.has("max")) report(fields.place(fields.has("min") ? "min" : "max"), "half-range");
	if (min !== undefined && max !== undefined && min >= max) report(fields.place("min"), "empty-range", min, max);
	const unit = fields.text("unit", LIMITS.name) ?? "";
	// What is given in per cent lies between none and all, unless the file says otherwise.
	const usual = unit === "%" && !fields.has("min") && !fields.has("max");
	return given<PackBenchmark>({
		...base,
		measures: fields.text("measures", LIMITS.note) ?? "",
		metric: fields.text("metric", LIMITS.name) ?? "",
		unit,
		min: usual ? 0 : min,
		max: usual ? 100 : max,
		higherIsBetter: fields.flag("higherIsBetter") ?? true,
		items: fields.count("items"),
		released: fields.date("released"),
		url: fields.url("url"),
	});
}

/** An id made of a name; of one without Latin letters and digits, made of its characters' numbers. */
export function slug(name: string): string {
	const plain = name
		.normalize("NFKD")
		.toLowerCase()
		.replace(/\+/g, "-plus")
		.replace(/\p{M}+/gu, "")
		.replace(/[^a-z0-9]+/g, "-")
		.replace(/^-+|-+$/g, "");
	// "通义 2" and "悟道 2" are two things, so what was left out counts as well.
	const lost = [...name.normalize("NFKD")].filter((sign) => /[\p{L}\p{N}]/u.test(sign) && !/[a-z0-9]/i.test(sign));
	const rest = lost.length === 0 ? "" : `x${hash(lost.join(""))}`;
	const id = [plain.slice(0, 50).replace(/-$/, ""), rest].filter((part) => part !== "").join("-");
	return id === "" ? "x" : id;
}

/** A short number for a text (FNV-1a). */
function hash(text: string): string {
	let sum = 0x811c9dc5;
	for (let i = 0; i < text.length; i++) sum = Math.imul(sum ^ text.charCodeAt(i), 0x01000193);
	return (sum >>> 0).toString(36);
}
