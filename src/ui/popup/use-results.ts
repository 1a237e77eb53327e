import { useEffect, useState } from "preact/hooks";
import type { SearchHit } from "../../search/search.ts";
import type { PopupPort } from "./model.ts";

export interface Results {
	/** The query that the hits answer. */
	query: string;
	/** Undefined while the first answer is awaited. */
	hits: SearchHit[] | undefined;
	/** No hit matches all of the query. */
	near: boolean;
	failed: boolean;
	/** Half a second has passed without a change: worth saying aloud. */
	settled: boolean;
}

const NONE: Results = { query: "", hits: undefined, near: false, failed: false, settled: false };

/**
 * Searches at each change of the query; answers that come late are dropped. `loose`: the query is text from a page.
 */
export function useResults(query: string, loose: boolean, port: PopupPort): Results {
	const [results, setResults] = useState<Results>(NONE);
	const asked = query.trim();
	useEffect(() => {
		if (asked === "") {
			setResults(NONE);
			return;
		}
		let current = true;
		let timer: ReturnType<typeof setTimeout> | undefined;
		void port.search(asked, loose).then((hits) => {
			if (!current) return;
			const near = hits !== undefined && hits.length > 0 && hits.every((hit) => hit.near === true);
			setResults({ query: asked, hits: hits ?? [], near, failed: hits === undefined, settled: false });
			timer = setTimeout(() => setResults((before) => ({ ...before, settled: true })), 500);
		});
		return () => {
			current = false;
			clearTimeout(timer);
		};
	}, [asked, loose, port]);
	return results;
}
