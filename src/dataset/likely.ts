import type { View } from "./as-of.ts";
import type { GroupCard } from "./card.ts";
import type { Model } from "./dataset.ts";
import { endOf, toYears } from "./partial-date.ts";

/** Words in a model's name that say it is a smaller, faster or special-purpose sibling of a main model. */
const SIDE_LINE =
	/\b(?:mini|nano|lite|light|small|tiny|micro|flash|haiku|instant|air|fast|turbo|edge|distill?|preview|exp|experimental|embed\w*|rerank\w*|image|vision|vl|ocr|audio|tts|transcribe|realtime|live|voice|coder|codex|code|math|guard|omni|search|computer use|robotics|base)\b/i;

/** A size in a model's name ("70B", "235B-A22B", "E4B", "8x7B"). */
const SIZE = /\b(?:e|\d+x)?\d+(?:\.\d+)?[bt](?:[ -]a\d+(?:\.\d+)?b)?\b/i;

/** A member counts as one that people speak of when this many sources have measured or reported it. */
const SPOKEN_OF = 3;
/** Main models that came out this close together leave open which of them is meant. */
const CLOSE_YEARS = 0.25;
/** After this long the newest member is no longer what a loose name simply means. */
const FRESH_YEARS = 1.5;

/**
 * The member that a loose name most likely meant on the view's day, or undefined when that is not clear.
 *
 * A member that bears the group's own name is meant, if it was out. Otherwise only main models that people speak of
 * come into question, not smaller or special-purpose siblings. In a series exactly one of them must have been out.
 * In a family it is the newest, unless another main model came out shortly before it or a sibling of a later series
 * after it. Members told apart by size alone ("8B, 70B, 405B") leave it open, and so does age.
 */
export function likelyReading(
	view: View,
	group: { type: "series" | "family"; name: string },
	newestFirst: readonly Model[],
): GroupCard["likely"] {
	const day = view.day ?? view.dataset.asOf;
	const out = newestFirst.filter((model) => model.released !== undefined && endOf(model.released) <= endOf(day));
	const spokenOf = out.filter((model) => sourceCount(view, model) >= SPOKEN_OF);
	const namesake = out.find((model) => plain(model.name) === plain(group.name));
	if (namesake && group.type === "series") return fresh(namesake, day);
	const isMain = (model: Model): boolean =>
		!SIDE_LINE.test(plain(model.name)) && (model.output === undefined || model.output.includes("text"));
	const main = spokenOf.filter(isMain);
	const [first, second] = main;
	if (!first || SIZE.test(plain(first.name))) return undefined;
	if (group.type === "series") {
		return second || spokenOf.some((model) => SIZE.test(plain(model.name))) ? undefined : fresh(first, day);
	}
	if (second && years(first) - years(second) < CLOSE_YEARS) return undefined;
	const later = spokenOf.some(
		(model) => years(model) > years(first) && (model.series === undefined || model.series !== first.series),
	);
	return later ? undefined : fresh(first, day);
}

function fresh(model: Model, day: string): GroupCard["likely"] {
	if (model.released === undefined || toYears(day) - toYears(model.released) > FRESH_YEARS) return undefined;
	return { entity: { type: "model", id: model.id, name: model.name }, released: model.released };
}

function years(model: Model): number {
	return model.released === undefined ? 0 : toYears(model.released);
}

/** How many sources have a figure of a model or one of its snapshots, at any date: how much it is spoken of. */
function sourceCount(view: View, model: Model): number {
	const sources = new Set<string>();
	for (const one of view.dataset.modelsOf("model", model.id)) {
		for (const score of view.dataset.scoresOfModel(one.id)) sources.add(score.source);
	}
	return sources.size;
}

/** Lower case, separators as spaces, a date in brackets left out. */
function plain(name: string): string {
	return name
		.replace(/\s*\(\d[\d-]*\)$/, "")
		.replaceAll(/[_\s-]+/g, " ")
		.toLowerCase();
}
