import type { View } from "./as-of.ts";
import type { Dataset, Score } from "./dataset.ts";
import { type Ranking, rank, seriesKey, seriesOfScore } from "./series-of-results.ts";

const whole = new WeakMap<Dataset, Map<string, Ranking>>();
const dated = new WeakMap<View, Map<string, Ranking>>();

/** The ordered table that a score stands in, as known in the view; remembered for the dataset's own date. */
export function rankingOf(view: View, score: Score): Ranking {
	const cache = view.day === undefined ? of(whole, view.dataset) : of(dated, view);
	const key = seriesKey(view.dataset, score);
	let ranking = cache.get(key);
	if (!ranking) {
		ranking = rank(view.dataset, seriesOfScore(view, score));
		cache.set(key, ranking);
	}
	return ranking;
}

function of<K extends object>(caches: WeakMap<K, Map<string, Ranking>>, key: K): Map<string, Ranking> {
	let cache = caches.get(key);
	if (!cache) {
		cache = new Map();
		caches.set(key, cache);
	}
	return cache;
}
