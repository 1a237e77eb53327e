import { type Dataset, openDataset } from "../dataset/dataset.ts";
import type { Facts } from "../dataset/facts.ts";
import { createSearch, type Search } from "../search/search.ts";
import { api } from "./browser.ts";

/** The packaged facts, opened when first asked for and kept as long as this context lives. */
export interface FactsFile {
	/** Rejects when the packaged file cannot be read; the next call tries again. */
	dataset(): Promise<Dataset>;
	search(): Promise<Search>;
}

/** The facts that ship inside the extension. Reads nothing until it is asked. */
export function factsFile(): FactsFile {
	const dataset = once(async () => {
		// A file of our own package: the extension's policy allows no other address.
		const response = await fetch(api().runtime.getURL("facts.json"));
		return openDataset((await response.json()) as Facts);
	});
	const search = once(async () => createSearch((await dataset()).entities()));
	return { dataset, search };
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
	let made: Promise<T> | undefined;
	return () => {
		made ??= make().catch((error: unknown) => {
			made = undefined;
			throw error;
		});
		return made;
	};
}
