import type { View } from "./as-of.ts";
import type { Card, CardRow, CardScore, ModelCard } from "./card.ts";
import { byBenchmark, toCardRow, toCardScore } from "./card-score.ts";
import type { Yours } from "./dataset.ts";

/** Figures of packs that one row shows; the rest is counted. */
const SHOWN = 3;
/** Rows above the fold for benchmarks on which only a pack has a figure. */
const ROWS_ABOVE = 3;

/**
 * A card with what the person's own packs say about its subject: whose it is when a pack holds it, else the packs'
 * figures beside ours, after them and under their own standing. What the card says without packs stays as it is.
 */
export function withYours(view: View, yours: Yours, card: Card): Card {
	const pack = yours.packOf(card.entity.id);
	if (pack !== undefined) {
		if (card.type !== "family") return { ...card, pack };
		// A pack is no loose name: nothing is likely meant by it.
		const { likely: _, ...group } = card;
		return { ...group, pack };
	}
	if (card.type === "model") return besideModel(view, yours, card);
	if (card.type !== "benchmark") return card;
	const scores = yours.scoresOfBenchmark(card.entity.id).filter((score) => view.isKnown(score));
	return scores.length === 0 ? card : { ...card, yours: scores.map((score) => toCardScore(view, score)) };
}

function besideModel(view: View, yours: Yours, card: ModelCard): ModelCard {
	const models = view.dataset.modelsOf("model", card.entity.id);
	const known = models.flatMap(({ id }) => yours.scoresOfModel(id)).filter((score) => view.isKnown(score));
	if (known.length === 0) return card;
	const left = byBenchmark(known);
	const rows = card.rows.map((row): CardRow => {
		const own = left.get(row.benchmark.id);
		left.delete(row.benchmark.id);
		if (!own) return row;
		const scores = own.map((score) => toCardScore(view, score));
		return { ...row, ...shown(row.scores, scores, row.more) };
	});
	const further = [...left].flatMap(([id, own]) => {
		const benchmark = view.dataset.benchmark(id);
		if (!benchmark) return [];
		const row = toCardRow(view, benchmark, own, false, own.length);
		// The dataset's own figures on this benchmark, if any, are too many for the card; say that they are there.
		const held = models.flatMap((model) => view.scoresOfModel(model.id)).filter((score) => score.benchmark === id);
		return [{ ...row, ...shown([], row.scores, held.length) }];
	});
	const above = further.slice(0, ROWS_ABOVE);
	return {
		...card,
		rows: [...rows.slice(0, card.fold), ...above, ...rows.slice(card.fold), ...further.slice(ROWS_ABOVE)],
		fold: card.fold + above.length,
	};
}

function shown(ours: readonly CardScore[], own: readonly CardScore[], more: number): Pick<CardRow, "scores" | "more"> {
	return { scores: [...ours, ...own.slice(0, SHOWN)], more: more + Math.max(0, own.length - SHOWN) };
}
