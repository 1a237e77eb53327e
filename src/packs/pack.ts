/**
 * A personal data pack as it is kept: one person's own models, benchmarks and scores. Everything here was read from a
 * file and validated (`read.ts`); what is absent was not given.
 */
import type { PartialDate } from "../dataset/records.ts";

export interface PackModel {
	/** Unique among the models of the pack. */
	id: string;
	name: string;
	aliases: string[];
	vendor?: string;
	released?: PartialDate;
	parameters?: string;
	contextWindow?: number;
	openWeights?: boolean;
	licence?: string;
	url?: string;
	note?: string;
}

export interface PackBenchmark {
	id: string;
	name: string;
	aliases: string[];
	/** What it asks, in a sentence; "" when not given. */
	measures: string;
	metric: string;
	unit: string;
	/** Both or neither. */
	min?: number;
	max?: number;
	higherIsBetter: boolean;
	items?: number;
	released?: PartialDate;
	url?: string;
}

export interface PackScore {
	/** Id of a model of the pack, else of a built-in one. */
	model: string;
	/** Id of a benchmark of the pack, else of a built-in one. */
	benchmark: string;
	value: number;
	unit: string;
	/** Both or neither. */
	low?: number;
	high?: number;
	items?: number;
	version: string;
	subset: string;
	metric: string;
	conditions: string;
	date: PartialDate;
	/** Where the figure comes from, in words; "" for the pack itself. */
	source: string;
	url?: string;
}

export interface Pack {
	id: string;
	name: string;
	note?: string;
	models: PackModel[];
	benchmarks: PackBenchmark[];
	scores: PackScore[];
}

/** A pack with the days on which it came in. */
export interface HeldPack {
	pack: Pack;
	/** ISO dates. */
	imported: string;
	updated?: string;
}

/** What a file and the store may hold. The texts of the interface and `docs/packs.md` say the same. */
export const LIMITS = {
	/** Bytes of a file. */
	file: 1_000_000,
	packs: 10,
	models: 1000,
	benchmarks: 300,
	scores: 10_000,
	aliases: 20,
	/** Characters of a name or alias, of a short text, of a long one. */
	name: 80,
	text: 200,
	note: 600,
} as const;

/**
 * Ids of what packs hold begin so. No built-in id has a full stop, so neither can ever be taken for the other, and
 * whoever has an id knows whose it is. `src/ui/yours` says the same.
 */
const PREFIX = "yours.";

/** The id under which everything but the pack itself knows one of its models or benchmarks. */
export function ownId(pack: string, id: string): string {
	return `${PREFIX}${pack}.${id}`;
}

/** The id of a pack as a group of its models. */
export function groupId(pack: string): string {
	return `${PREFIX}${pack}`;
}
