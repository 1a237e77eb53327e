import type { Option } from "./candidate.ts";
import type { Lexicon, Thing } from "./lexicon.ts";
import type { Mention } from "./mention.ts";
import { rootFamily } from "./state.ts";

/** A mention with what lists need to know of it. */
export interface Taken extends Mention {
	/** Index of its top family, -1 for none. */
	family: number;
	thing: Thing;
}

/** The plain option for a thing that was found by its full name. */
export function optionOf(thing: Thing): Option {
	return {
		thing,
		entry: { thing: thing.index, need: 0, rule: "any", text: thing.name },
		end: 0,
		type: thing.type === "vendor" || thing.type === "product" ? "model" : thing.type,
		id: thing.id,
		name: thing.name,
		known: thing.known,
		near: undefined,
		versioned: true,
	};
}

/** The mention that an option makes at `start`. */
export function mentionOf(lexicon: Lexicon, text: string, start: number, option: Option): Taken {
	const mention: Taken = {
		start,
		end: option.end,
		surface: text.slice(start, option.end),
		type: option.type,
		id: option.id,
		name: option.name,
		family: rootFamily(lexicon, option.thing),
		thing: option.thing,
	};
	if (!option.known) {
		mention.known = false;
		if (option.near) mention.near = option.near;
	}
	return mention;
}
