import type { EntityType } from "../dataset/records.ts";
import type { Entry, Thing } from "./lexicon.ts";
import type { Parse } from "./parse.ts";
import type { Place } from "./place.ts";

/** One reading of a candidate: what it would be a mention of. */
export interface Reading1 {
	thing: Thing;
	entry: Entry;
	end: number;
	type: EntityType;
	id: string;
	name: string;
	known: boolean;
	near: EntityType | undefined;
	/** A version, size or variant belongs to the name. */
	versioned: boolean;
}

export interface Candidate {
	start: number;
	/** End of the longest reading. */
	end: number;
	parse: Parse;
	place: Place;
	readings: Reading1[];
	/** Folded first word, for the tables of other senses. */
	word: string;
	/** The same word is also the maker's name. */
	isMaker: boolean;
}

/** One line of `--explain`. */
export interface TraceLine {
	start: number;
	end: number;
	surface: string;
	/** What it was taken for, or would have been. */
	name: string;
	verdict: "taken" | "refused";
	/** Evidence with its weights, or the rule that decided. */
	because: string[];
}

export type Trace = (line: TraceLine) => void;
