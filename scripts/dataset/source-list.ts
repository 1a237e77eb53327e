import { order } from "../../src/dataset/score-order.ts";
import { allow, type Options } from "./options.ts";
import { readRecords } from "./read.ts";

const INTRODUCTION = `# Sources of the figures

Made by \`npm run -s data -- sources > docs/data-sources.md\` from \`data/sources.yaml\`; do not edit by hand.

Individual figures are facts, restated in our own schema and words, each with its source. No table is copied as it
stands: boards are cut down to the parts named in [data.md](data.md). "Not stated" means that no licence was found where
the figures were read. Attribution that a licence asks for:

- Epoch AI, "AI Benchmarking Hub" and its compilation of boards, CC BY 4.0.
- LLM-Stats compilation of vendors' pages, CC BY 4.0, and models.dev, MIT: only figures that another source has as well.
- LiveCodeBench and MMMU web sites, CC BY-SA 4.0: single figures are restated, the tables are not redistributed.
- LMArena (arena.ai and its predecessors): ratings from votes of the public, restated one by one with their date, overall
  and in a few categories. Its leaderboard policy (1 December 2025) and questions page were read as far as stored copies
  show them: they speak of open pipelines and shared data and forbid no quotation. Its terms of use and the licence of
  its own data set on Hugging Face were looked for and not found, so the licence stays "not stated"; whoever finds terms
  that forbid this should open an issue.
- A figure "via" a compilation, copy or transcription was read there, not on the publisher's own page.

Left out because their terms forbid some uses: the SWE-bench site (CC BY-NC 4.0) and NoLiMa (Adobe Research License,
non-commercial). Left out because its terms could not be read: Artificial Analysis, whose data are sold by key; its pages
of terms were looked for and not found. Figures of its index that a maker prints on its own page stay, as that maker's.

A date marked "by" in the data is the latest it can be (a commit, a copy of a board); one marked "release" is that of the
model, as the page states none.

Evaluators with an interest (general knowledge, for the reader's judgement): LMArena is paid by laboratories for
evaluations; Scale AI, Vectara, Kagi, Hugging Face, Salesforce, NVIDIA, Abacus.AI (LiveBench) and Sierra sell models or
services themselves; Epoch AI's FrontierMath was paid for by OpenAI.

| publisher | kind | sources | figures | dates | licence as stated | an address |
|---|---|---:|---:|---|---|---|
`;

/** `data sources`: one line for each publisher and kind, with licences and counts, as Markdown. */
export function listSources(options: Options): number {
	allow(options, [], 0);
	const records = readRecords();
	const figures = new Map<string, number>();
	const dates = new Map<string, string[]>();
	for (const score of records.scores) {
		figures.set(score.source, (figures.get(score.source) ?? 0) + 1);
		dates.set(score.source, [...(dates.get(score.source) ?? []), score.date]);
	}
	const groups = new Map<string, typeof records.sources>();
	for (const source of records.sources) {
		const key = `${source.kind}\t${source.publisher}`;
		groups.set(key, [...(groups.get(key) ?? []), source]);
	}
	const lines = [...groups]
		.sort(([a], [b]) => order(a, b))
		.map(([, sources]) => {
			const [first] = sources;
			if (first === undefined) return "";
			const licences = [...new Set(sources.map((source) => source.licence))]
				.sort(order)
				.join("; ")
				.replaceAll("|", "/");
			const all = sources.flatMap((source) => dates.get(source.id) ?? []).sort(order);
			const span = all.length === 0 ? "" : all[0] === all.at(-1) ? all[0] : `${all[0]} to ${all.at(-1)}`;
			const count = sources.reduce((sum, source) => sum + (figures.get(source.id) ?? 0), 0);
			return `| ${first.publisher} | ${first.kind} | ${sources.length} | ${count} | ${span} | ${licences} | <${first.url}> |\n`;
		});
	process.stdout.write(INTRODUCTION + lines.join(""));
	return 0;
}
