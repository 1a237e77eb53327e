import { useEffect, useState } from "preact/hooks";
import type { PopupPort, ScoreTable, TableQuery } from "./model.ts";

/** The figures for a query, asked for again when it changes; `undefined` when nobody answered. */
export function useTable(query: TableQuery, port: PopupPort): ScoreTable | "waiting" | undefined {
	const [found, setFound] = useState<ScoreTable | "waiting" | undefined>("waiting");
	// The page's report comes anew whenever it changes; only another question is worth asking again.
	const key = JSON.stringify(query);
	useEffect(() => {
		let current = true;
		void port.table(JSON.parse(key) as TableQuery).then((answer) => {
			if (current) setFound(answer);
		});
		return () => {
			current = false;
		};
	}, [key, port]);
	return found;
}
