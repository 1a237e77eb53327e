import type { Plugin } from "vite";
import { compileFacts } from "../../src/dataset/compile.ts";
import type { Records } from "../../src/dataset/records.ts";
import { compileNames } from "../../src/recognize/compile.ts";
import { readRecords } from "./read.ts";

/** The lists of `data/`, read once a build. */
let records: Records | undefined;
const read = (): Records => {
	records ??= readRecords();
	return records;
};

/** Serves the packed names to the content script as `virtual:evalgloss-names`, compiled from `data/`. */
export function datasetPlugin(): Plugin {
	const id = "virtual:evalgloss-names";
	return {
		name: "evalgloss-dataset",
		resolveId: (source) => (source === id ? `\0${id}` : undefined),
		load: (source) => (source === `\0${id}` ? `export default ${JSON.stringify(compileNames(read()))};` : undefined),
	};
}

/** The compiled facts as one packaged file, read by the background. */
export function factsAsset(): { relativeDest: string; contents: string } {
	return { relativeDest: "facts.json", contents: JSON.stringify(compileFacts(read())) };
}
