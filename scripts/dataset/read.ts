import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";
import type { ListName, Problem } from "../../src/dataset/problem.ts";
import type { Records } from "../../src/dataset/records.ts";
import { checkRecords, checkShape } from "../../src/dataset/schema.ts";
import { order } from "../../src/dataset/score-order.ts";
import { parseScores } from "./scores.ts";
import { parseList, plainAliases } from "./yaml.ts";

/** The project's own `data/`. */
export const DATA = join(dirname(fileURLToPath(import.meta.url)), "..", "..", "data");

/** A problem with the place where it is. */
export interface FileProblem {
	/** Relative to the data folder. */
	file: string;
	line: number;
	message: string;
	mend: string;
}

/** Where each record of a list stands, at the same positions as the list. */
export type Origins = Record<ListName, { file: string; line: number; lines: Record<string, number> }[]>;

export interface Reading {
	/** Records of the right shape; wrong ones are left out and reported. */
	records: Records;
	origins: Origins;
	problems: FileProblem[];
}

const LISTS: ListName[] = ["vendors", "families", "series", "models", "benchmarks", "sources", "scores", "caveats"];

/** Problems that a message lists: one cause often has thousands of rows, and the first few name it. */
const LISTED = 40;

/** Raised by {@link readRecords}; its message names the first problems with file, line and mend, and how many there are. */
export class DatasetError extends Error {
	constructor(problems: readonly FileProblem[]) {
		const more = problems.length - LISTED;
		super(
			[
				...problems.slice(0, LISTED).map(formatProblem),
				...(more > 0 ? [`and ${more} more; all of them: npm run -s data -- check`] : []),
			].join("\n"),
		);
		this.name = "DatasetError";
	}
}

/** `data/models/openai.yaml:12: released "2024-13" is no date; write YYYY …` */
export function formatProblem(problem: FileProblem): string {
	return `data/${problem.file}:${problem.line}: ${problem.message}; ${problem.mend}`;
}

/**
 * Reads every record under a data folder (the project's by default), sorted by id. Throws a {@link DatasetError} that
 * names the problems when a file cannot be read, a record has the wrong shape, or records contradict each other.
 */
export function readRecords(dir: string = DATA): Records {
	const { records, problems } = readDataset(dir);
	if (problems.length > 0) throw new DatasetError(problems);
	return records;
}

/** Like {@link readRecords}, but gives the problems beside what could be read, with the place of every record. */
export function readDataset(dir: string = DATA): Reading {
	const problems: FileProblem[] = [];
	const lists = Object.fromEntries(LISTS.map((list) => [list, [] as unknown[]])) as Record<ListName, unknown[]>;
	const origins = Object.fromEntries(LISTS.map((list) => [list, []])) as unknown as Origins;
	for (const list of LISTS) {
		for (const file of filesOf(dir, list)) {
			const text = readFileSync(join(dir, file), "utf8");
			const { records, errors } = list === "scores" ? parseScores(text) : parseList(text);
			for (const error of errors)
				problems.push({ file, line: error.line, message: error.message, mend: "correct the line" });
			for (const located of records) {
				const value = list === "vendors" ? plainAliases(located.value) : located.value;
				const wrong = checkShape(list, value, 0);
				for (const problem of wrong) problems.push(place(problem, { file, ...located }, value));
				if (wrong.length > 0) continue;
				lists[list].push(value);
				origins[list].push({ file, line: located.line, lines: located.lines });
			}
		}
	}
	const records = { asOf: readAsOf(dir, problems), ...lists } as unknown as Records;
	sortWithOrigins(records, origins);
	for (const problem of checkRecords(records)) {
		const origin = origins[problem.list][problem.index];
		if (origin !== undefined) problems.push(place(problem, origin, records[problem.list][problem.index]));
	}
	return { records, origins, problems };
}

/** The files that hold a list, relative to the data folder, in order; only those that exist. */
export function filesOf(dir: string, list: ListName): string[] {
	const extension = list === "scores" ? ".csv" : ".yaml";
	const single = `${list}.yaml`;
	const folder = join(dir, list);
	const inside = existsSync(folder)
		? readdirSync(folder)
				.filter((name) => name.endsWith(extension))
				.sort(order)
				.map((name) => `${list}/${name}`)
		: [];
	return existsSync(join(dir, single)) ? [single, ...inside] : inside;
}

function readAsOf(dir: string, problems: FileProblem[]): string {
	const file = "dataset.yaml";
	const mend = "write one line such as: asOf: 2026-11-23";
	if (!existsSync(join(dir, file))) {
		problems.push({ file, line: 1, message: "is missing", mend });
		return "1970-01-01";
	}
	const value: unknown = parse(readFileSync(join(dir, file), "utf8"));
	const asOf = typeof value === "object" && value !== null && "asOf" in value ? value.asOf : undefined;
	if (typeof asOf === "string" && /^\d{4}-\d{2}-\d{2}$/.test(asOf)) return asOf;
	problems.push({ file, line: 1, message: "has no date of the dataset", mend });
	return "1970-01-01";
}

function place(
	problem: Problem,
	origin: { file: string; line: number; lines: Record<string, number> },
	value: unknown,
): FileProblem {
	const field = problem.field.split(".")[0] ?? "";
	const id = typeof value === "object" && value !== null && "id" in value ? `${String(value.id)}: ` : "";
	return {
		file: origin.file,
		line: origin.lines[field] ?? origin.line,
		message: `${id}${problem.field === "" ? "" : `${problem.field} `}${problem.message}`,
		mend: problem.mend,
	};
}

/** Sorts every list but the scores by id, its origins along with it; scores stay in the order of their files. */
function sortWithOrigins(records: Records, origins: Origins): void {
	for (const list of LISTS) {
		if (list === "scores") continue;
		const entries = records[list] as { id: string }[];
		const places = origins[list];
		const order_ = entries.map((_, at) => at).sort((a, b) => order(entries[a]?.id ?? "", entries[b]?.id ?? ""));
		const sorted = order_.map((at) => entries[at]);
		const sortedPlaces = order_.map((at) => places[at]);
		(records as unknown as Record<string, unknown>)[list] = sorted;
		(origins as unknown as Record<string, unknown>)[list] = sortedPlaces;
	}
}
