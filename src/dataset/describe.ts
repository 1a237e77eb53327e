import { type View, viewAsOf } from "./as-of.ts";
import type { Card, CardQuery } from "./card.ts";
import type { Dataset } from "./dataset.ts";
import { describeBenchmark } from "./describe-benchmark.ts";
import { describeGroup } from "./describe-group.ts";
import { describeModel } from "./describe-model.ts";
import { withYours } from "./yours.ts";

/** What a card about one entity says, for what the page names and as of its date; undefined when the id is unknown. */
export function describe(dataset: Dataset, query: CardQuery): Card | undefined {
	const view = viewAsOf(dataset, query.asOf);
	const card = describeEntity(view, query);
	return card && dataset.yours ? withYours(view, dataset.yours, card) : card;
}

function describeEntity(view: View, query: CardQuery): Card | undefined {
	const { dataset } = view;
	switch (query.type) {
		case "model": {
			const model = dataset.model(query.id);
			return model && describeModel(view, model, query);
		}
		case "benchmark": {
			const benchmark = dataset.benchmark(query.id);
			return benchmark && describeBenchmark(view, benchmark, query);
		}
		case "series": {
			const series = dataset.seriesOf(query.id);
			return series && describeGroup(view, { type: "series", record: series }, query);
		}
		case "family": {
			const family = dataset.family(query.id);
			return family && describeGroup(view, { type: "family", record: family }, query);
		}
	}
}
