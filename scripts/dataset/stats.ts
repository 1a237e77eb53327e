import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { compileFacts } from "../../src/dataset/compile.ts";
import { compileNames } from "../../src/recognize/compile.ts";
import { allow, type Options } from "./options.ts";
import { DATA, readRecords } from "./read.ts";

const CONTENT_SCRIPT = join(DATA, "..", ".output", "chrome-mv3", "content-scripts", "content.js");

/** `data stats`: counts and sizes as one JSON object. */
export function stats(options: Options): number {
	allow(options, [], 0);
	const records = readRecords();
	const sources = new Map(records.sources.map((source) => [source.id, source]));
	const byKind: Record<string, number> = { vendor: 0, independent: 0, academic: 0, aggregator: 0 };
	for (const score of records.scores) {
		const kind = sources.get(score.source)?.kind ?? "aggregator";
		byKind[kind] = (byKind[kind] ?? 0) + 1;
	}
	const named = [...records.models, ...records.series, ...records.families, ...records.benchmarks];
	console.log(
		JSON.stringify(
			{
				models: records.models.length,
				series: records.series.length,
				families: records.families.length,
				vendors: records.vendors.length,
				benchmarks: records.benchmarks.length,
				aliases: named.reduce((sum, record) => sum + record.aliases.length, 0),
				scores: records.scores.length,
				scoresBySourceKind: byKind,
				sources: records.sources.length,
				caveats: records.caveats.length,
				asOf: records.asOf,
				bytes: {
					names: Buffer.byteLength(compileNames(records)),
					facts: Buffer.byteLength(JSON.stringify(compileFacts(records))),
					contentScriptGz: existsSync(CONTENT_SCRIPT) ? gzipSync(readFileSync(CONTENT_SCRIPT)).length : null,
				},
			},
			null,
			"\t",
		),
	);
	return 0;
}
