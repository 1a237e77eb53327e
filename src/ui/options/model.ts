import type { HeldPack } from "../../packs/pack.ts";
import type { Problem } from "../../packs/problem.ts";
import type { Imported } from "../../settings/import.ts";
import type { Choices, Settings } from "../../settings/settings.ts";

export interface Shortcut {
	name: string;
	/** "" when none is set. */
	keys: string;
}

/** The dataset in figures. */
export interface DataFigures {
	asOf: string;
	models: number;
	benchmarks: number;
	scores: number;
	sources: number;
}

/** What the options page shows beside the settings. */
export interface OptionsState {
	settings: Settings;
	shortcuts: Shortcut[];
	/** The browser can open its own page for keys. */
	canOpenKeys: boolean;
	/** What each choice offers. */
	choices: Choices;
	data?: DataFigures;
	/** How it stands with the browser's sync, once known. */
	sync?: SyncState;
	/** The person's own data packs. */
	packs: HeldPack[];
}

/** How it stands with the browser's sync storage; `failed` in the browser's own words. */
export type SyncState = { kind: "on" | "off" | "absent" | "full" | "newer" } | { kind: "failed"; detail: string };

/** What came of a file with a pack. `failed`: the browser did not store it, in its own words. */
export type PackOutcome =
	| { kind: "added" | "updated"; name: string }
	| { kind: "refused"; problems: Problem[] }
	| { kind: "private" }
	| { kind: "failed"; detail: string };

/** What the options page can do. */
export interface OptionsPort {
	/** Gives what went wrong, in the browser's words, or undefined. */
	change(change: Partial<Settings>): Promise<string | undefined>;
	reset(): Promise<string | undefined>;
	addSite(site: string): Promise<string | undefined>;
	removeSite(site: string): Promise<string | undefined>;
	addTerm(term: string): Promise<string | undefined>;
	removeTerm(term: string): Promise<string | undefined>;
	/** True when the text can be the name of a site. */
	isSite(text: string): boolean;
	openKeys(): void;
	/** Takes in a file as a pack of its own, or in the place of the pack `instead`. */
	importPack(file: File, instead?: string): Promise<PackOutcome>;
	removePack(id: string): Promise<string | undefined>;
	/** Saves a pack, or an example of one, as a file. */
	savePack(id: string): void;
	saveExample(form: "json" | "csv"): void;
	/** Saves the settings as a file. */
	exportFile(): void;
	read(file: File): Promise<Imported>;
}
