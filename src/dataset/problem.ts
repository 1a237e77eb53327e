import type { Records } from "./records.ts";

/** The lists of {@link Records}. */
export type ListName = Exclude<keyof Records, "asOf">;

/** Something wrong in one record, with what to do about it. */
export interface Problem {
	list: ListName;
	/** Position in the list. */
	index: number;
	/** Field of the record; "" for the record as a whole. */
	field: string;
	message: string;
	mend: string;
}
