import { audit } from "./dataset/audit.ts";
import { check, format } from "./dataset/check.ts";
import { gaps } from "./dataset/gaps.ts";
import { resolveText, unresolved } from "./dataset/names.ts";
import { newModel } from "./dataset/new-model.ts";
import { type Options, readOptions, UsageError } from "./dataset/options.ts";
import { DatasetError } from "./dataset/read.ts";
import { listScores } from "./dataset/score-list.ts";
import { listSources } from "./dataset/source-list.ts";
import { stats } from "./dataset/stats.ts";

const HELP = `npm run -s data -- COMMAND

  stats                                counts and sizes of the dataset, one JSON object
  check                                validates every file of data/; prints file:line, what is wrong and how to mend it
  format                               rewrites data/ in its canonical form
  scores [--model ID] [--benchmark ID] [--as-of YYYY-MM-DD]
                                       every score, one JSON object a line, with source and standing
  resolve TEXT                         what a name stands for
  unresolved [FILE]                    names of sources that resolve to nothing or to several things; with FILE (or -),
                                       the names in it, one a line
  gaps [--count N]                     models with figures on fewer than five benchmarks, most read about first
  sources                              the table of publishers, licences and counts for docs/data-sources.md
  new-model --name NAME --family ID [--vendor ID] [--released DATE] [--source URL]
                                       adds a model record to the file of its vendor
  audit [--seed N] [--count N] [--kind scores|models|caveats]
                                       a random sample, spread over the sources, to compare with the originals

Exit code 2: a wrong command line or data with problems.
`;

const COMMANDS: Record<string, (options: Options) => number> = {
	stats,
	check,
	format,
	scores: listScores,
	resolve: resolveText,
	unresolved,
	gaps,
	sources: listSources,
	"new-model": newModel,
	audit,
};

function main(args: readonly string[]): number {
	const [name, ...rest] = args;
	if (name === undefined || name === "--help" || name === "help") {
		process.stdout.write(HELP);
		return name === undefined ? 2 : 0;
	}
	const command = COMMANDS[name];
	if (command === undefined)
		throw new UsageError(`no command "${name}"`, `use one of: ${Object.keys(COMMANDS).join(", ")}`);
	if (rest.includes("--help")) {
		process.stdout.write(HELP);
		return 0;
	}
	return command(readOptions(rest));
}

try {
	process.exitCode = main(process.argv.slice(2));
} catch (error) {
	if (!(error instanceof UsageError) && !(error instanceof DatasetError)) throw error;
	process.stderr.write(`${error.message}\n`);
	process.exitCode = 2;
}
