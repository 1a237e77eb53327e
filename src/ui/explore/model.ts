import type { Card, CardScore, EntityRef } from "../../dataset/card.ts";
import type { CompareTable } from "../../dataset/compare-table.ts";
import type { SearchHit } from "../../search/search.ts";
import type { Subject } from "./route.ts";

/** One ordered table of models that may be compared. */
export interface Board {
	key: string;
	label: string;
	date: string;
	source: { title: string; publisher: string; url: string; dateIs?: "by" | "release" };
	rows: { place: number; tiedWith: number; score: CardScore }[];
}

/** Everything we hold about one entity. */
export interface Everything {
	card: Card;
	scores: CardScore[];
	boards: Board[];
}

/** One day on which the data changed: paragraphs and lists, newest day first. */
export interface Release {
	date: string;
	blocks: ({ kind: "text"; text: string } | { kind: "list"; items: string[] })[];
}

/** What the explore page can do. The first two reject when the facts cannot be read. */
export interface ExplorePort {
	search(query: string): Promise<SearchHit[]>;
	everything(entity: Pick<EntityRef, "type" | "id">): Promise<Everything | undefined>;
	/** Rejects when the facts cannot be read. */
	compare(subjects: Subject[], benchmarks: string[], asOf: string | undefined): Promise<CompareTable>;
	exportTable(table: CompareTable, format: "text" | "markdown" | "csv"): string;
	/** Goes to an address after `#`; `replace` leaves no step back. */
	go(hash: string, replace: boolean): void;
	copy(text: string): Promise<boolean>;
	save(name: string, text: string, type: string): void;
	/** The browser's own dialog, from which a page can be saved as PDF too. */
	print(): void;
	news(): Promise<Release[]>;
	setTitle(title: string): void;
}
