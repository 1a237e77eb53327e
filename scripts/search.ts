/** The extension's search on the command line, over the records in `data/`: `npm run -s search -- --help`. */
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { compileFacts } from "../src/dataset/compile.ts";
import { openDataset } from "../src/dataset/dataset.ts";
import { createSearch } from "../src/search/search.ts";
import { readRecords } from "./dataset/read.ts";
import { readQueries } from "./search-queries.ts";

const HELP = `Finds models, series, families and benchmarks, as the extension's popup does.

  npm run -s search -- FILE          one query a line, the first tab-separated column; "-" reads standard input
  npm run -s search -- --query TEXT  one query

  --query TEXT   search for this
  --limit N      at most N results each, 1 to 10 (default 10)
  --why          also say which other spelling matched, and which results match only a part of the query
  --help         this text

Prints one line for each query: {"query": …, "results": [{"type", "id", "name"}, …]}, best result first.
A line without a query is reported with its number on standard error, and the exit code is then 2; the other
lines are answered all the same.
`;

process.exitCode = main();

function main(): number {
	const { values, positionals } = readArguments();
	if (values.help) {
		process.stdout.write(HELP);
		return 0;
	}
	const [file, ...others] = positionals;
	const limit = Number(values.limit);
	if (!Number.isInteger(limit) || limit < 1 || limit > 10) return refuse("--limit takes a whole number from 1 to 10.");
	if (others.length > 0 || (file === undefined) === (values.query === undefined)) {
		return refuse('Give one FILE (or "-"), or --query TEXT.');
	}
	let text = values.query ?? "";
	if (file !== undefined) {
		try {
			text = readFileSync(file === "-" ? 0 : file, "utf8");
		} catch (error) {
			return refuse(`Cannot read ${file}: ${error instanceof Error ? error.message : String(error)}`);
		}
	}
	const { queries, problems } = readQueries(text);
	for (const problem of problems) process.stderr.write(`${problem}\n`);
	const search = createSearch(openDataset(compileFacts(readRecords())).entities());
	for (const query of queries) {
		const results = search(query, limit).map(({ type, id, name, why, near }) =>
			values.why ? { type, id, name, ...(why ? { why } : {}), ...(near ? { near } : {}) } : { type, id, name },
		);
		process.stdout.write(`${JSON.stringify({ query, results })}\n`);
	}
	return problems.length > 0 ? 2 : 0;
}

function readArguments() {
	const options = {
		query: { type: "string" },
		limit: { type: "string", default: "10" },
		why: { type: "boolean", default: false },
		help: { type: "boolean", default: false },
	} as const;
	try {
		return parseArgs({ options, allowPositionals: true });
	} catch (error) {
		process.exit(refuse(error instanceof Error ? error.message : String(error)));
	}
}

function refuse(message: string): number {
	process.stderr.write(`${message}\nSee: npm run -s search -- --help\n`);
	return 2;
}
