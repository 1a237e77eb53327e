import type { View } from "./as-of.ts";
import type { CardQuery, CardRow, EntityRef, ModelCard, Relative } from "./card.ts";
import { refOf } from "./card-score.ts";
import { chooseCaveats, type Shown } from "./caveats.ts";
import { newestFirst, subjectsOf } from "./choose.ts";
import type { Dataset, Model } from "./dataset.ts";
import { modelRows } from "./model-rows.ts";
import { begunBy, knownBy } from "./partial-date.ts";

/** Rows that a card carries when the query does not say. */
const ROWS = 16;

/** The card of one model, with the figures of its dated snapshots when it is an undated name. */
export function describeModel(view: View, model: Model, query: CardQuery): ModelCard {
	const { dataset, day } = view;
	const models = dataset.modelsOf("model", model.id);
	const own = new Set(models.map((one) => one.id));
	const others = subjectsOf(view, query.pageModels).filter((subject) => ![...subject.models].some((id) => own.has(id)));
	const { rows, fold } = modelRows(view, models, query.pageBenchmarks, others, query.rows ?? ROWS);
	const entity: EntityRef = { type: "model", id: model.id, name: model.name };
	const held = models.flatMap((one) => view.scoresOfModel(one.id));
	const vendor = dataset.vendor(model.vendor);
	return {
		type: "model",
		entity,
		vendor: { id: model.vendor, name: vendor?.name ?? model.vendor },
		family: refOf(dataset, "family", model.family),
		...(model.series === undefined ? {} : { series: refOf(dataset, "series", model.series) }),
		...present(model, ["released", "openWeights", "licence", "parameters", "contextWindow", "maxOutput"]),
		...present(model, ["input", "output", "reasoning", "knowledgeCutoff", "note"]),
		...statusOn(model, day),
		...(model.price && (model.price.asOf === undefined || knownBy(model.price.asOf, day))
			? { price: model.price }
			: {}),
		...(model.predecessor === undefined ? {} : { predecessor: relativeOf(dataset, model.predecessor) }),
		// What follows an undated model may name the last of its dated versions.
		successors: models
			.flatMap((one) => dataset.successors(one.id))
			.filter((next) => !own.has(next.id) && view.isReleased(next))
			.map((next) => relativeOf(dataset, next.id)),
		...(model.snapshotOf === undefined ? {} : { snapshotOf: refOf(dataset, "model", model.snapshotOf) }),
		snapshots: newestFirst(
			view,
			models.filter((one) => one.id !== model.id),
		).map((one) => ({
			entity: { type: "model" as const, id: one.id, name: one.name },
			...(one.released === undefined ? {} : { released: one.released }),
		})),
		rows,
		fold,
		...(begunBy(model.released, day) ? {} : { unreleased: true as const }),
		totals: { scores: held.length, benchmarks: new Set(held.map((score) => score.benchmark)).size },
		...laterOf(view, models, held.length),
		caveats: caveatsOf(view, entity, rows, fold, [...own]),
		sources: model.sources,
		dataDate: dataset.asOf,
		...(day === undefined ? {} : { asOf: day }),
	};
}

/** Caveats about what is shown at first come before those about the rows below; within each the worst first. */
export function caveatsOf(
	view: View,
	subject: EntityRef,
	rows: readonly CardRow[],
	fold: number,
	models: readonly string[],
): ReturnType<typeof chooseCaveats> {
	const first = chooseCaveats(view, shownIn(subject, rows.slice(0, fold), models));
	const seen = new Set(first.map((caveat) => caveat.id));
	const rest = chooseCaveats(view, shownIn(subject, rows, models)).filter((caveat) => !seen.has(caveat.id));
	return [...first, ...rest];
}

function shownIn(subject: EntityRef, rows: readonly CardRow[], models: readonly string[]): Shown {
	const benchmarks = new Map<string, Set<string>>();
	const sources = new Set<string>();
	for (const row of rows) {
		if (row.scores.length === 0) continue;
		benchmarks.set(row.benchmark.id, new Set(row.scores.map((score) => score.version)));
		for (const score of row.scores) sources.add(score.source.id);
	}
	const focus = new Set(rows.filter((row) => row.onPage).map((row) => row.benchmark.id));
	return { models, benchmarks, sources, subject, ...(focus.size > 0 ? { focus } : {}) };
}

function relativeOf(dataset: Dataset, id: string): Relative {
	const released = dataset.model(id)?.released;
	return { ...refOf(dataset, "model", id), ...(released === undefined ? {} : { released }) };
}

/** How many figures were published after the view's day. */
function laterOf(view: View, models: readonly Model[], held: number): Pick<ModelCard, "later"> {
	if (view.day === undefined) return {};
	const all = models.reduce((sum, one) => sum + view.dataset.scoresOfModel(one.id).length, 0);
	return all > held ? { later: all - held } : {};
}

/** Status as known on a day: a retirement that was yet to come is left out, and so is a status of unknown start. */
function statusOn(model: Model, day: string | undefined): Pick<ModelCard, "status" | "retired"> {
	if (day === undefined) return present(model, ["status", "retired"]);
	if (model.retired !== undefined && begunBy(model.retired, day)) {
		return { status: model.status ?? "retired", retired: model.retired };
	}
	return {};
}

function present<K extends keyof Model>(model: Model, keys: readonly K[]): Partial<Pick<Model, K>> {
	const out: Partial<Pick<Model, K>> = {};
	for (const key of keys) if (model[key] !== undefined) out[key] = model[key];
	return out;
}
