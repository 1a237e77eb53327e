import { useState } from "preact/hooks";
import type { EntityRef } from "../../dataset/card.ts";
import type { PageRow } from "./model.ts";
import { subjectsOf } from "./take-page.ts";

/** Columns that are filled in from the page, and columns at most. */
const FROM_PAGE = 4;
const MOST = 6;

/** Benchmarks are rows of a comparison, all others its columns. */
export function canStandInColumn({ type }: EntityRef): boolean {
	return type !== "benchmark";
}

/** What is compared: the first models of the page until the person has chosen. */
export function useChosen(rows: readonly PageRow[]) {
	const [own, setOwn] = useState<EntityRef[]>();
	const chosen: EntityRef[] = own ?? subjectsOf(rows).slice(0, FROM_PAGE);
	const without = ({ type, id }: EntityRef) => chosen.filter((other) => other.type !== type || other.id !== id);
	return {
		chosen,
		// The newest choice stays; what was there longest makes room.
		add: (entity: EntityRef) => setOwn([...without(entity), entity].slice(-MOST)),
		remove: (entity: EntityRef) => setOwn(without(entity)),
	};
}
