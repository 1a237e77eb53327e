import { readFileSync } from "node:fs";
import type { TraceLine } from "../src/recognize/candidate.ts";
import { compileNames } from "../src/recognize/compile.ts";
import { readDocument } from "../src/recognize/document.ts";
import type { Mention } from "../src/recognize/mention.ts";
import { openRecognizer } from "../src/recognize/recognizer.ts";
import { readRecords } from "./dataset/read.ts";
import { type GoldLine, scoreReport } from "./recognize/score.ts";

const HELP = `Names of AI models and benchmarks in a text.

  npm run -s recognize -- FILE.jsonl       one {"id","text","title"?,"lang"?,"url"?} per line
  npm run -s recognize -- FILE.txt         any other file is one text
  npm run -s recognize -- -                the same from standard input
  npm run -s recognize -- --explain FILE   why each candidate was taken or refused
  npm run -s recognize -- --score FILE     measure against labels: precision, recall, links, errors
                          --split tune|check|all   which half of the sites (default all)
                          --errors N       how many errors to list (default 60)

Prints {"id","mentions":[{"start","end","surface","type","id","name","known"?}]} per line. Offsets are UTF-16 code
units, end exclusive. type: model | series | family | benchmark. known:false marks a name that follows the grammar of
a family without being in the data; its id is then the nearest series, family or benchmark.
Bad lines are reported on standard error with their number; exit code 2, the good ones are still answered.
`;

interface Options {
	file: string | undefined;
	explain: boolean;
	score: boolean;
	split: string;
	errors: number;
	help: boolean;
}

function readOptions(args: readonly string[]): Options {
	const options: Options = { file: undefined, explain: false, score: false, split: "all", errors: 60, help: false };
	for (let i = 0; i < args.length; i++) {
		const arg = args[i];
		if (arg === "--help" || arg === "-h") options.help = true;
		else if (arg === "--explain") options.explain = true;
		else if (arg === "--score") options.score = true;
		else if (arg === "--split") options.split = args[++i] ?? "all";
		else if (arg === "--errors") options.errors = Number(args[++i] ?? 60);
		else if (arg !== undefined && (arg === "-" || !arg.startsWith("--"))) options.file = arg;
		else throw new Error(`unknown option ${arg}; see: npm run -s recognize -- --help`);
	}
	return options;
}

interface Input {
	id: string;
	text: string;
	title?: string;
	lang?: string;
}

/** One input line, or an explanation of what is wrong with it. */
function readLine(line: string, number: number): Input | string {
	let value: unknown;
	try {
		value = JSON.parse(line);
	} catch (error) {
		return error instanceof Error ? error.message : String(error);
	}
	if (typeof value !== "object" || value === null) return "not an object";
	const { id, text, title, lang } = value as Record<string, unknown>;
	if (typeof text !== "string") return 'no "text"';
	if (id !== undefined && typeof id !== "string" && typeof id !== "number") return '"id" is neither text nor number';
	return {
		id: id === undefined ? String(number) : String(id),
		text,
		...(typeof title === "string" ? { title } : {}),
		...(typeof lang === "string" ? { lang } : {}),
	};
}

async function main(): Promise<number> {
	let options: Options;
	try {
		options = readOptions(process.argv.slice(2));
	} catch (error) {
		process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
		return 2;
	}
	if (options.help) {
		process.stdout.write(HELP);
		return 0;
	}
	if (options.file === undefined) {
		process.stderr.write(HELP);
		return 2;
	}
	let raw: string;
	try {
		raw = readFileSync(options.file === "-" ? 0 : options.file, "utf8").replace(/^\ufeff/, "");
	} catch (error) {
		process.stderr.write(
			`Cannot read ${options.file}: ${error instanceof Error ? error.message : error}\nSee: npm run -s recognize -- --help\n`,
		);
		return 2;
	}
	const packed = compileNames(await readRecords());
	let lines: TraceLine[] = [];
	const recognizer = openRecognizer(packed, options.explain ? (line) => lines.push(line) : undefined);

	const jsonl = options.score || /\.jsonl?$/.test(options.file) || (options.file === "-" && /^\s*\{/mu.test(raw));
	const inputs: Input[] = [];
	const gold: GoldLine[] = [];
	let bad = 0;
	if (!jsonl) inputs.push({ id: options.file, text: raw });
	else
		raw.split("\n").forEach((line, i) => {
			if (line.trim() === "") return;
			const input = readLine(line, i + 1);
			if (typeof input === "string") {
				bad++;
				process.stderr.write(`line ${i + 1}: ${input}\n`);
				return;
			}
			inputs.push(input);
			if (options.score) gold.push(JSON.parse(line) as GoldLine);
		});

	if (options.score) {
		const found = new Map<string, Mention[]>();
		for (const input of inputs) found.set(input.id, readDocument(recognizer, input.text, input));
		process.stdout.write(scoreReport(gold, found, options.split, options.errors));
		return bad > 0 ? 2 : 0;
	}
	for (const input of inputs) {
		lines = [];
		const mentions = readDocument(recognizer, input.text, input);
		if (!options.explain) {
			process.stdout.write(
				`${JSON.stringify({ id: input.id, mentions: mentions.map(({ near: _, ...mention }) => mention) })}\n`,
			);
			continue;
		}
		process.stdout.write(`# ${input.id}\n`);
		// The last reading counts: the first only gathers evidence.
		const last = new Map<string, TraceLine>();
		for (const line of lines) last.set(`${line.start} ${line.end}`, line);
		for (const line of [...last.values()].sort((a, b) => a.start - b.start))
			process.stdout.write(
				`${line.start}-${line.end}\t${line.verdict}\t${JSON.stringify(line.surface)}\t${line.name}\t${line.because.join("; ") || "unambiguous"}\n`,
			);
	}
	return bad > 0 ? 2 : 0;
}

process.exitCode = await main();
