import type { Plugin } from "vite";
import { compileFacts } from "../../src/dataset/compile.ts";
import type { Records } from "../../src/dataset/records.ts";
import { compileNames } from "../../src/recognize/compile.ts";
import { changelog } from "./changelog.ts";
import { readRecords } from "./read.ts";

/** The lists of `data/`, read once a build. */
let records: Records | undefined;
const read = (): Records => {
	records ??= readRecords();
	return records;
};

/** What is made of `data/` at build time, by the name under which it is imported. */
const MODULES: Readonly<Record<string, () => unknown>> = {
	"virtual:evalgloss-names": () => compileNames(read()),
	"virtual:evalgloss-changelog": changelog,
};

/** Serves the packed names and the log of the data as modules, compiled from `data/`. */
export function datasetPlugin(): Plugin {
	return {
		name: "evalgloss-dataset",
		resolveId: (source) => (source in MODULES ? `\0${source}` : undefined),
		load(source) {
			const make = source.startsWith("\0") ? MODULES[source.slice(1)] : undefined;
			return make && `export default ${JSON.stringify(make())};`;
		},
	};
}

/** The compiled facts as one packaged file, read by the background. */
export function factsAsset(): { relativeDest: string; contents: string } {
	return { relativeDest: "facts.json", contents: JSON.stringify(compileFacts(read())) };
}
