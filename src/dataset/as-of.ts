import type { Dataset, Model, Score } from "./dataset.ts";
import { begunBy, endOf, knownBy } from "./partial-date.ts";
import type { CaveatRecord } from "./records.ts";

/**
 * The dataset as known on one day. A score counts from the end of its date ("2025-05" from 2025-05-31) and not
 * before its model was released (a date that is only the latest possible one, `dateIs: by`, is an upper bound: until
 * then the figure counts as not known, so that nothing is shown too early); a caveat from the end of its evidence's date; a model from the start of its release
 * date, or without one from its first figure. An earlier day never shows more than a later one.
 */
export interface View {
	readonly dataset: Dataset;
	/** The day, when it is earlier than the dataset's own date; absent: everything is known. */
	readonly day: string | undefined;
	scoresOfModel(id: string): readonly Score[];
	scoresOfBenchmark(id: string): readonly Score[];
	isKnown(score: Score): boolean;
	isReleased(model: Model): boolean;
	caveats(): readonly CaveatRecord[];
}

/** The dataset as known on `day` (an ISO date of any precision; its end counts). Days after the dataset's date change nothing. */
export function viewAsOf(dataset: Dataset, day?: string): View {
	const end = day === undefined || !/^\d{4}(?:-\d{2}){0,2}$/.test(day) ? undefined : endOf(day);
	const effective = end !== undefined && end < endOf(dataset.asOf) ? end : undefined;
	const isReleased = (model: Model): boolean => {
		if (effective === undefined) return true;
		if (model.released !== undefined) return begunBy(model.released, effective);
		// Without a date, a model was out when something had been measured of it.
		return dataset
			.modelsOf("model", model.id)
			.some((one) => dataset.scoresOfModel(one.id).some((score) => knownBy(score.date, effective)));
	};
	const isKnown = (score: Score): boolean =>
		effective === undefined ||
		(knownBy(score.date, effective) && begunBy(dataset.model(score.model)?.released, effective));
	return {
		dataset,
		day: effective,
		scoresOfModel: (id) => known(dataset.scoresOfModel(id)),
		scoresOfBenchmark: (id) => known(dataset.scoresOfBenchmark(id)),
		isKnown,
		isReleased,
		caveats: () =>
			effective === undefined
				? dataset.caveats
				: dataset.caveats.filter(({ evidence }) => evidence.date === undefined || knownBy(evidence.date, effective)),
	};

	function known(scores: readonly Score[]): readonly Score[] {
		return effective === undefined ? scores : scores.filter(isKnown);
	}
}
