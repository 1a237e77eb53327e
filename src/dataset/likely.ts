import type { View } from "./as-of.ts";
import type { GroupCard } from "./card.ts";
import type { Model } from "./dataset.ts";
import { endOf, toYears } from "./partial-date.ts";

/** Words in a model's name that say it is a smaller, faster or special-purpose sibling of a main model. */
const SIDE_LINE =
	/\b(?:mini|nano|lite|light|small|tiny|micro|flash|haiku|instant|air|fast|turbo|edge|distill?|preview|exp|experimental|embed\w*|rerank\w*|image|vision|vl|ocr|audio|tts|transcribe|realtime|voice|coder|codex|code|math|guard|omni|search|base|\d+(?:\.\d+)?b(?:-a\d+b)?|e\d+b)\b/i;

/** A model that came out this long before the day is no longer "the new one" that a loose name means. */
const FRESH_YEARS = 1.5;

/**
 * The member that a loose name most likely meant on the view's day: the newest main model that was out by then. Only
 * when that is clear: exactly one main model came out last, its date is known, and it was not long before. Members
 * that differ in size alone ("8B, 70B, 405B") leave it open.
 */
export function likelyReading(view: View, newestFirst: readonly Model[]): GroupCard["likely"] {
	const day = view.day ?? view.dataset.asOf;
	const main = newestFirst.filter(
		(model) =>
			model.released !== undefined &&
			endOf(model.released) <= endOf(day) &&
			model.status !== "preview" &&
			!SIDE_LINE.test(model.name.replaceAll(/[_-]/g, " ")) &&
			(model.output === undefined || model.output.includes("text")),
	);
	const [first, second] = main;
	if (first?.released === undefined) return undefined;
	if (second?.released !== undefined && sameTime(first.released, second.released)) return undefined;
	if (toYears(day) - toYears(first.released) > FRESH_YEARS) return undefined;
	return { entity: { type: "model", id: first.id, name: first.name }, released: first.released };
}

/** Whether two partial dates cannot be told apart: one is the other, or contains it. */
function sameTime(a: string, b: string): boolean {
	return a.startsWith(b) || b.startsWith(a);
}
