/**
 * First load of vendors, families, series, models, benchmarks and caveats from the raw facts:
 * `node scripts/import/entities.ts FOLDER`. Rewrites those lists of `data/`; scores are loaded by `scores.ts`.
 */
import { join } from "node:path";
import { foldName } from "../../src/dataset/fold-name.ts";
import type {
	Alias,
	FamilyRecord,
	ModelRecord,
	Records,
	SeriesRecord,
	VendorRecord,
} from "../../src/dataset/records.ts";
import { slug } from "../dataset/files.ts";
import { DATA, readDataset } from "../dataset/read.ts";
import { writeRecords } from "../dataset/write.ts";
import { importBenchmarks, importCaveats } from "./benchmarks.ts";
import { EXTRA_FAMILIES, EXTRA_MODELS, EXTRA_VENDORS } from "./extra-models.ts";
import { parts, readTable } from "./facts.ts";
import {
	DRAWERS,
	DROPPED_ALIASES,
	DROPPED_FAMILY_ALIASES,
	FAMILY_ALIAS_RULES,
	FAMILY_RULES,
	MERGED_FAMILIES,
	RELEASES,
	RENAMED,
	SERIES,
	SNAPSHOTS,
	SPELLING_RULES,
	SPLIT_OFF,
	TIERS,
} from "./tables.ts";

/** Vendors of the raw list, one record each. */
function importVendors(folder: string): VendorRecord[] {
	const extra = EXTRA_VENDORS.map((vendor) => ({ id: slug(vendor.name), ...vendor }));
	return [...extra, ...rawVendors(folder)];
}

function rawVendors(folder: string): VendorRecord[] {
	return readTable(join(folder, "models", "vendors.csv")).map((row) => ({
		id: slug(row["vendor"] ?? ""),
		name: row["vendor"] ?? "",
		aliases: parts(row["aliases"]),
		...(row["country"] ? { country: row["country"] } : {}),
		...(row["site"] ? { site: row["site"] } : {}),
	}));
}

function importFamilies(folder: string): FamilyRecord[] {
	const families = new Map<string, FamilyRecord>();
	for (const row of readTable(join(folder, "models", "families.csv"))) {
		const raw = row["family"] ?? "";
		const name = DRAWERS[raw] ?? MERGED_FAMILIES[raw] ?? raw;
		if (families.has(name)) continue;
		const unnamed = raw in DRAWERS;
		const vendor = slug(row["vendor"] ?? "");
		const vendorName = (row["vendor"] ?? "").toLowerCase();
		const aliases = parts(row["aliases"]?.replaceAll(";", "|"))
			.filter(
				(alias) => !unnamed && !DROPPED_FAMILY_ALIASES.has(alias) && !alias.toLowerCase().startsWith(`${vendorName} `),
			)
			.map((text): Alias => ({ text, ...FAMILY_ALIAS_RULES[text] }));
		families.set(name, {
			id: slug(name),
			name,
			vendor,
			...(unnamed ? { unnamed } : {}),
			aliases: name === "GPT" ? [] : aliases,
			...FAMILY_RULES[name],
			...(row["what_else_it_means"] ? { alsoMeans: row["what_else_it_means"] } : {}),
		});
	}
	for (const { name, vendor, context, aliases } of EXTRA_FAMILIES) {
		families.set(name, {
			id: slug(name),
			name,
			vendor,
			aliases: (aliases ?? []).map((text) => ({ text })),
			...(context ? { context, case: "capital" as const } : {}),
		});
	}
	for (const tier of TIERS) {
		const parent = families.get(tier.parent);
		if (parent === undefined) throw new Error(`no family ${tier.parent}`);
		families.set(tier.name, {
			id: slug(tier.name),
			name: tier.name,
			vendor: parent.vendor,
			parent: parent.id,
			aliases: tier.aliases ?? [],
			...(tier.context ? { context: tier.context } : {}),
			...(tier.case ? { case: tier.case } : {}),
		});
	}
	return [...families.values()];
}

function importSeries(families: readonly FamilyRecord[]): SeriesRecord[] {
	const ids = new Map(families.map((family) => [family.name, family.id]));
	return SERIES.map(({ name, family, aliases, context, case: rule }) => {
		const id = ids.get(family);
		if (id === undefined) throw new Error(`series ${name}: no family ${family}`);
		return {
			id: slug(name),
			name,
			family: id,
			aliases: aliases ?? [],
			...(context ? { context } : {}),
			...(rule ? { case: rule } : {}),
		};
	});
}

type Row = Record<string, string>;

/** Names that are clear by themselves, whatever the raw list says their last word also means. */
const PLAIN_NAMES =
	/^(?:ChatGPT|GPT|Claude|Gemini|GLM|Grok|DeepSeek|Llama|Kimi|Mistral|Codestral|Doubao|MiniMax|Amazon|Adobe|Samsung|Snowflake|Meta|Ring-1T)[- ]?\S/;

function importModels(
	folder: string,
	families: readonly FamilyRecord[],
	series: readonly SeriesRecord[],
): ModelRecord[] {
	const rows = readTable(join(folder, "models", "models.csv"));
	const perFamily = new Map<string, number>();
	for (const row of rows) perFamily.set(row["family"] ?? "", (perFamily.get(row["family"] ?? "") ?? 0) + 1);
	const familyIds = new Map(families.map((family) => [family.name, family.id]));
	const seriesIds = new Map(series.map((entry) => [entry.name, entry.id]));
	const out: ModelRecord[] = [];
	for (const row of rows) {
		const raw = row["family"] ?? "";
		const id = row["id"] ?? "";
		// The second has a record as a snapshot; the others rest on the name of a picture alone.
		if (id === "claude-3-5-sonnet-20241022" || (row["source_url"] ?? "").startsWith("github:")) continue;
		const alone = perFamily.get(raw) === 1;
		const name = (alone ? undefined : RENAMED[id]) ?? row["name"] ?? "";
		const parent = DRAWERS[raw] ?? MERGED_FAMILIES[raw] ?? raw;
		const tier = TIERS.find((entry) => entry.members.test(name) && entry.parent === parent);
		const family = familyIds.get(tier?.name ?? parent) ?? slug(parent);
		out.push({ ...modelOf(row, id, name), family, ...seriesOf(name, [parent, tier?.name ?? parent], seriesIds) });
	}
	const base = new Map(out.map((model) => [model.id, model]));
	for (const [whole, snapshots] of Object.entries(SNAPSHOTS)) {
		const model = base.get(whole);
		if (model === undefined) throw new Error(`no model ${whole}`);
		for (const snapshot of snapshots) {
			out.push({
				...like(model),
				id: snapshot.id,
				name: snapshot.name,
				snapshotOf: whole,
				aliases: snapshot.aliases.map((text) =>
					/\d{4,}|\d-\d\d|exp-/.test(text) ? { text, snapshot: true } : { text },
				),
				...(snapshot.released ? { released: snapshot.released } : {}),
				...(snapshot.note ? { note: snapshot.note } : {}),
			});
		}
	}
	for (const split of SPLIT_OFF) {
		const model = base.get(split.like);
		if (model === undefined) throw new Error(`no model ${split.like}`);
		out.push({
			...like(model),
			id: split.id,
			name: split.name,
			aliases: split.aliases.map((text) => ({ text })),
			...(split.released ? { released: split.released } : {}),
			...(split.note ? { note: split.note } : {}),
		});
	}
	const vendorOf = new Map(families.map((family) => [family.id, family.vendor]));
	for (const extra of EXTRA_MODELS) {
		const family = familyIds.get(extra.family);
		if (family === undefined) throw new Error(`${extra.name}: no family ${extra.family}`);
		const parent = families.find((entry) => entry.id === family)?.parent;
		const parentName = families.find((entry) => entry.id === parent)?.name ?? extra.family;
		out.push({
			id: slug(extra.name.replaceAll("+", " plus ")),
			name: extra.name,
			vendor: extra.vendor ?? vendorOf.get(family) ?? "",
			family,
			...seriesOf(extra.name, [extra.family, parentName], seriesIds),
			aliases: (extra.aliases ?? []).map((text) => ({ text })),
			...(extra.released ? { released: extra.released } : {}),
			...(extra.open === undefined ? {} : { openWeights: extra.open }),
			...(extra.size ? { parameters: { total: extra.size, ...(extra.active ? { active: extra.active } : {}) } } : {}),
			sources: extra.sources,
		});
	}
	return out;
}

/** What a snapshot shares with the undated model: everything but its names, dates, price and status. */
function like(model: ModelRecord): ModelRecord {
	const {
		price: _price,
		status: _status,
		retired: _retired,
		released: _released,
		predecessor: _before,
		note: _note,
		maxOutput: _out,
		...rest
	} = model;
	return { ...rest, aliases: [] };
}

function seriesOf(name: string, families: readonly string[], ids: ReadonlyMap<string, string>): { series?: string } {
	const entry = SERIES.find((candidate) => candidate.members.test(name) && families.includes(candidate.family));
	const id = entry === undefined ? undefined : ids.get(entry.name);
	return id === undefined ? {} : { series: id };
}

function modelOf(row: Row, id: string, name: string): Omit<ModelRecord, "family"> {
	const generated = new Set(parts(row["aliases_generated"]));
	const aliases = [row["name"] ?? "", ...parts(row["aliases"])].filter(
		(alias) => alias !== name && !generated.has(alias),
	);
	const notes = new Set((row["ambiguity_notes"] ?? "").split(" / ").map((note) => foldName(note.split(":")[0] ?? "")));
	const unverified = new Set((row["unverified_fields"] ?? "").split(/[|;, ]+/));
	const status = /^(active|deprecated|retired|preview)/.exec(row["status"] ?? "")?.[1] as ModelRecord["status"];
	const retired = /^retired.*?(\d{4}-\d{2}(?:-\d{2})?)/.exec(row["status"] ?? "")?.[1];
	const number = (key: string) => (row[key] ? Number(row[key]) : undefined);
	const flag = (key: string) => (row[key] === "yes" ? true : row[key] === "no" ? false : undefined);
	const words = (key: string) => {
		const list = (row[key] ?? "").split(/[|,;/ ]+/).filter((word) => word !== "");
		return list.length === 0 ? undefined : list;
	};
	const released =
		id in RELEASES
			? RELEASES[id]
			: // The day on which a reseller listed a model is no release date: it may be years later.
				unverified.has("release_date") || row["date_source"] === "OpenRouter listing date"
				? undefined
				: row["release_date"] || undefined;
	const [input, output] = [number("price_in_usd_per_mtok"), number("price_out_usd_per_mtok")];
	const noted = (text: string): Pick<Alias, "context" | "case"> =>
		SPELLING_RULES[text] ??
		(notes.has(foldName(text)) && !PLAIN_NAMES.test(text)
			? { context: "some", ...(/^[A-Z]/.test(text) ? { case: "capital" as const } : {}) }
			: {});
	const model: Record<string, unknown> = {
		id,
		name,
		vendor: slug(row["vendor"] ?? ""),
		aliases: aliases
			.filter((text) => !DROPPED_ALIASES.has(text.toLowerCase()))
			.map((text) => ({
				text,
				...noted(text),
				...(/(?:19|20)\d{6}|20\d\d-\d\d-\d\d|[-@]\d{4}$/.test(text) ? { snapshot: true } : {}),
			})),
		...noted(name),
		released,
		status,
		retired,
		openWeights: flag("open_weights"),
		licence: row["license"] || undefined,
		parameters: row["params_total"]
			? { total: row["params_total"], ...(row["params_active"] ? { active: row["params_active"] } : {}) }
			: undefined,
		contextWindow: number("context_tokens"),
		maxOutput: number("max_output_tokens"),
		input: words("input_modalities"),
		output: words("output_modalities"),
		reasoning: flag("reasoning"),
		knowledgeCutoff: /^\d{4}(?:-\d{2}){0,2}$/.test(row["knowledge_cutoff"] ?? "") ? row["knowledge_cutoff"] : undefined,
		price: input === undefined && output === undefined ? undefined : priceOf(row, input, output),
		predecessor: row["predecessor_id"] || undefined,
		sources: sourcesOf(row),
		note: noteOf(row["notes"] ?? ""),
	};
	return Object.fromEntries(Object.entries(model).filter(([, value]) => value !== undefined)) as unknown as Omit<
		ModelRecord,
		"family"
	>;
}

/** Remarks of the raw list as sentences; working notes are left out, prices go to the price. */
const NOTES: [pattern: RegExp, sentence: string][] = [
	[/^GA (\S+)$/, "Generally available since $1."],
	[/^default from (\S+)$/, "The default since $1."],
	[/^previewed, never released$/, "Previewed, never released."],
	[/^previewed (\S+)$/, "Previewed on $1."],
	[/^(?:announced|unveiled) (\S+)$/, "Announced on $1."],
	[/^API availability (\S+)$/, "In the API since $1."],
	[/^weights \((\w+)\) (\S+)$/, "Weights of the $1 size published on $2."],
	[/^Sora Turbo launched (\S+)$/, "Open to the public as Sora Turbo since $1."],
	[/^one third-party catalogue only.*$/, "Known from one third-party catalogue only."],
];

function noteOf(raw: string): string | undefined {
	const sentences = raw.split("; ").flatMap((part) => {
		const rule = NOTES.find(([pattern]) => pattern.test(part));
		return rule === undefined ? [] : [part.replace(rule[0], rule[1])];
	});
	return sentences.length === 0 ? undefined : sentences.join(" ");
}

/** Public addresses of a row; where it gives only places in repositories, the repositories. */
function sourcesOf(row: Row): string[] {
	const addresses = parts(row["source_url"]).filter((address) => /^https?:\/\/\S+$/.test(address));
	if (addresses.length > 0) return addresses;
	const repositories = parts(row["source_locator"]).map((place) => /^([\w.-]+\/[\w.-]+)@/.exec(place)?.[1]);
	return [...new Set(repositories.filter((name) => name !== undefined).map((name) => `https://github.com/${name}`))];
}

function priceOf(row: Row, input: number | undefined, output: number | undefined) {
	const asOf = /^\d{4}-\d{2}-\d{2}$/.test(row["snapshot_date"] ?? "") ? row["snapshot_date"] : undefined;
	const priced = (row["notes"] ?? "")
		.split("; ")
		.filter((part) => /price|\d\/\d/.test(part) && !/catalogue/.test(part));
	const reseller = /openrouter/i.test(row["price_source"] ?? "")
		? ["a reseller's listing, not the vendor's own price"]
		: [];
	const remarks = [...reseller, ...priced].join("; ");
	const listed = remarks === "" ? undefined : remarks;
	return { input, output, asOf, note: listed };
}

/** Drops spellings that another thing owns or that say the same as one before, strips vendor names in front. */
function settleSpellings(records: Pick<Records, "vendors" | "families" | "series" | "models">): string[] {
	const remarks: string[] = [];
	const owner = new Map<string, string>();
	for (const family of records.families) if (!family.unnamed) owner.set(foldName(family.name), `family ${family.id}`);
	for (const entry of records.series) claim(owner, entry.name, `series ${entry.id}`, remarks);
	for (const model of records.models) claim(owner, model.name, `model ${model.id}`, remarks);
	const vendorNames = new Map(
		records.vendors.map((vendor) => [
			vendor.id,
			[vendor.name, ...vendor.aliases].map((name) => `${name.toLowerCase()} `),
		]),
	);
	const settle = (record: { id: string; name: string; aliases: Alias[] }, label: string, vendor: string) => {
		record.aliases = record.aliases.filter((alias) => {
			const prefix = vendorNames.get(vendor)?.find((name) => alias.text.toLowerCase().startsWith(name));
			if (prefix !== undefined && owner.get(foldName(alias.text.slice(prefix.length))) === label) return false;
			const key = foldName(alias.text);
			const before = owner.get(key);
			if (before === undefined) {
				owner.set(key, label);
				return true;
			}
			if (before !== label) remarks.push(`${label}: "${alias.text}" belongs to ${before}`);
			return false;
		});
	};
	for (const family of records.families) if (!family.unnamed) settle(family, `family ${family.id}`, family.vendor);
	for (const entry of records.series) settle(entry, `series ${entry.id}`, "");
	const split = new Set(SPLIT_OFF.map((entry) => entry.id));
	const dated = (model: ModelRecord) => (model.snapshotOf !== undefined || split.has(model.id) ? 0 : 1);
	for (const model of [...records.models].sort((a, b) => dated(a) - dated(b)))
		settle(model, `model ${model.id}`, model.vendor);
	return remarks;
}

function claim(owner: Map<string, string>, name: string, label: string, remarks: string[]): void {
	const key = foldName(name);
	const before = owner.get(key);
	if (before !== undefined) remarks.push(`NAME ${label}: "${name}" belongs to ${before}`);
	else owner.set(key, label);
}

/** A family of one model with the same name is a drawer: the name is the model's. */
function emptySingles(families: FamilyRecord[], models: readonly ModelRecord[]): void {
	for (const family of families) {
		const members = models.filter((model) => model.family === family.id);
		const only = members[0];
		if (
			members.length === 1 &&
			only !== undefined &&
			!family.unnamed &&
			family.parent === undefined &&
			foldName(only.name) === foldName(family.name)
		) {
			family.unnamed = true;
			only.aliases.push(...family.aliases);
			family.aliases = [];
			if (only.context === undefined && family.context !== undefined) only.context = family.context;
			if (only.case === undefined && family.case !== undefined) only.case = family.case;
			delete family.context;
			delete family.case;
		}
	}
}

function main(): void {
	const folder = process.argv[2];
	if (folder === undefined) {
		console.error("usage: node scripts/import/entities.ts FOLDER   (the folder that holds models/ and benchmarks/)");
		process.exitCode = 2;
		return;
	}
	const before = readDataset(DATA).records;
	const vendors = importVendors(folder);
	const families = importFamilies(folder);
	const series = importSeries(families);
	const models = importModels(folder, families, series);
	const used = new Set(models.map((model) => model.series));
	const kept = series.filter((entry) => used.has(entry.id));
	emptySingles(families, models);
	const benchmarks = importBenchmarks(folder);
	const inUse = new Set([
		...models.map((model) => model.family),
		...families.map((family) => family.parent),
		...kept.map((entry) => entry.family),
	]);
	const records: Records = {
		asOf: "2026-11-23",
		vendors,
		families: families.filter((family) => inUse.has(family.id)),
		series: kept,
		models,
		benchmarks,
		sources: before.sources,
		scores: before.scores,
		caveats: importCaveats(folder, new Set(benchmarks.map((benchmark) => benchmark.id))),
	};
	for (const remark of settleSpellings(records)) console.log(remark);
	const changed = writeRecords(records);
	console.log(
		`${changed.length} files written: ${models.length} models, ${families.length} families, ${kept.length} series, ${benchmarks.length} benchmarks`,
	);
}

main();
