import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative } from "node:path";
import { allow, type Options } from "./options.ts";
import { DATA, type FileProblem, formatProblem, readDataset } from "./read.ts";
import { formatRecords, writeRecords } from "./write.ts";

/** Files of the data folder that hold no records. */
const OTHER = new Set(["README.md", "CHANGELOG.md", "unresolved.csv"]);

/** Everything that is wrong with a data folder: contents, canonical form, files that hold nothing known. */
export function problemsOf(dir: string = DATA): FileProblem[] {
	const { records, problems } = readDataset(dir);
	if (problems.length > 0) return problems;
	const files = formatRecords(records);
	const found: FileProblem[] = [];
	for (const [file, text] of files) {
		const path = join(dir, file);
		const now = existsSync(path) ? readFileSync(path, "utf8") : "";
		if (now !== text) {
			found.push({
				file,
				line: firstDifference(now, text),
				message: "is not in canonical form",
				mend: "run: npm run -s data -- format",
			});
		}
	}
	for (const file of allFiles(dir, dir)) {
		if (!files.has(file) && !OTHER.has(file))
			found.push({
				file,
				line: 1,
				message: "is no file of the dataset",
				mend: "run: npm run -s data -- format, or delete it",
			});
	}
	return found;
}

function firstDifference(left: string, right: string): number {
	const [a, b] = [left.split("\n"), right.split("\n")];
	const at = a.findIndex((line, index) => line !== b[index]);
	return at < 0 ? Math.max(1, a.length) : at + 1;
}

function allFiles(dir: string, root: string): string[] {
	return readdirSync(dir).flatMap((name) => {
		const path = join(dir, name);
		return statSync(path).isDirectory() ? allFiles(path, root) : [relative(root, path)];
	});
}

/** `data check`: prints every problem as file:line; exit code 2 when there is one. */
export function check(options: Options): number {
	allow(options, ["dir"], 0);
	const dir = options.values["dir"] ?? DATA;
	const problems = problemsOf(dir);
	for (const problem of problems) console.log(formatProblem(problem));
	if (problems.length > 0) {
		console.error(`${problems.length} problems`);
		return 2;
	}
	const { records } = readDataset(dir);
	console.log(
		`data/ is sound: ${records.models.length} models, ${records.benchmarks.length} benchmarks, ${records.scores.length} scores of ${records.sources.length} sources, ${records.caveats.length} caveats`,
	);
	return 0;
}

/** `data format`: rewrites the files in canonical form; refuses while records cannot be read. */
export function format(options: Options): number {
	allow(options, ["dir"], 0);
	const dir = options.values["dir"] ?? DATA;
	const { records, problems } = readDataset(dir);
	if (problems.length > 0) {
		for (const problem of problems) console.error(formatProblem(problem));
		return 2;
	}
	for (const file of writeRecords(records, dir)) console.log(`data/${file}`);
	return 0;
}
