import type { EntityType } from "../dataset/records.ts";

/** One search result. `why` says which alias matched when it is not the name itself. */
export interface SearchHit {
	type: EntityType;
	id: string;
	name: string;
	why?: string;
}
