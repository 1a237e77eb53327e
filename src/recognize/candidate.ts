import type { EntityType } from "../dataset/records.ts";
import type { Entry, Thing } from "./lexicon.ts";
import type { Place } from "./place.ts";

/** One thing that a candidate may mean. */
export interface Option {
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

/** A place in the text where a name of the lexicon stands. */
export interface Candidate {
	start: number;
	/** End of the longest option. */
	end: number;
	place: Place;
	options: Option[];
	/** Folded first word, or the whole key, for the tables of other senses. */
	word: string;
	/** The same word is also the name of a laboratory. */
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
