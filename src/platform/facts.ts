import { type Dataset, openDataset } from "../dataset/dataset.ts";
import type { Facts } from "../dataset/facts.ts";
import { withPacks } from "../packs/dataset.ts";
import { createSearch, type Search } from "../search/search.ts";
import { api } from "./browser.ts";
import { loadPacks, watchPacks } from "./packs.ts";

/** The packaged facts, opened when first asked for and kept as long as this context lives. */
export interface FactsFile {
	/** What ships in the package. Rejects when the file cannot be read; the next call tries again. */
	builtIn(): Promise<Dataset>;
	/** The same with the person's own data packs beside it, as they are now. */
	dataset(): Promise<Dataset>;
	/** Over both. */
	search(): Promise<Search>;
}

/** The facts that ship inside the extension. Reads nothing until it is asked. */
export function factsFile(): FactsFile {
	const builtIn = once(async () => {
		// A file of our own package: the extension's policy allows no other address.
		const response = await fetch(api().runtime.getURL("facts.json"));
		return openDataset((await response.json()) as Facts);
	});
	const packs = once(async () => {
		// Listening first: a pack that comes in while others are read is not missed.
		const changed = new AbortController();
		watchPacks(changed.signal, () => {
			changed.abort();
			for (const made of [packs, dataset, search]) made.forget();
		});
		return (await loadPacks()).map(({ pack }) => pack);
	});
	const dataset = once(async () => {
		const own = await packs();
		return withPacks(await builtIn(), own);
	});
	const search = once(async () => createSearch((await dataset()).entities()));
	return { builtIn, dataset, search };
}

/** Makes a thing when it is first asked for, and again after a failure or when it was to be forgotten. */
function once<T>(make: () => Promise<T>): (() => Promise<T>) & { forget(): void } {
	let made: Promise<T> | undefined;
	const get = () => {
		made ??= make().catch((error: unknown) => {
			made = undefined;
			throw error;
		});
		return made;
	};
	const forget = () => {
		made = undefined;
	};
	return Object.assign(get, { forget });
}
