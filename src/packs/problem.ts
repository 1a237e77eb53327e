/** Everything that can be wrong with a file. The interface words each (`src/ui/words/packs`), with its values. */
export type Fault =
	| "file-too-large"
	| "file-encoding"
	| "file-empty"
	| "json-syntax"
	| "json-end"
	| "json-deep"
	| "key-twice"
	| "key-forbidden"
	| "not-a-pack"
	| "newer-version"
	| "csv-quote"
	| "csv-cells"
	| "csv-column"
	| "csv-column-twice"
	| "csv-no-columns"
	| "csv-type"
	| "csv-foreign-cell"
	| "unknown-field"
	| "missing"
	| "no-text"
	| "no-number"
	| "decimal-comma"
	| "no-flag"
	| "no-list"
	| "no-group"
	| "no-count"
	| "too-long"
	| "control-character"
	| "no-date"
	| "bad-date"
	| "bad-url"
	| "bad-id"
	| "id-twice"
	| "id-built-in"
	| "name-built-in"
	| "name-twice"
	| "name-other-pack"
	| "name-common"
	| "name-bare"
	| "unknown-model"
	| "unknown-benchmark"
	| "loose-name"
	| "ambiguous-name"
	| "half-range"
	| "empty-range"
	| "outside-range"
	| "half-interval"
	| "outside-interval"
	| "score-twice"
	| "too-many"
	| "nothing-in-it"
	| "too-many-packs";

/** One thing that is wrong, where it is and what it is about. */
export interface Problem {
	/** Line of the file, from 1; 0 for the file as a whole. */
	line: number;
	/** `scores[3].value` in JSON, the column in CSV; "" for the place as a whole. */
	path: string;
	fault: Fault;
	values: string[];
}

/** Gathers problems in the order in which they are found. */
export type Report = (at: { line: number; path: string }, fault: Fault, ...values: (string | number)[]) => void;

/** Longest excerpt of the file in a problem. */
const EXCERPT = 60;

/** A piece of the file as a message may show it: on one line, without control characters, not too long. */
export function excerpt(text: string): string {
	const plain = text.replace(/[\p{Cc}\p{Cf}\s]+/gu, " ").trim();
	const short = [...plain].slice(0, EXCERPT).join("");
	return short.length < plain.length ? `${short}…` : short;
}
