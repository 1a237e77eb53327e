import { readSettings, type SettingsProblem } from "./read.ts";
import type { Settings } from "./settings.ts";

/** Largest file that is read, in characters. */
const LARGEST = 1_000_000;

/** What came of reading an exported file. `partly` names what kept its default. */
export type Imported =
	| { kind: "all"; settings: Settings }
	| { kind: "partly"; settings: Settings; problems: SettingsProblem[] }
	| { kind: "too-large" }
	| { kind: "not-json"; detail: string }
	| { kind: "unusable"; problem: SettingsProblem };

/** Settings from the text of an exported file. Never throws. */
export function importSettings(text: string): Imported {
	if (text.length > LARGEST) return { kind: "too-large" };
	let parsed: unknown;
	try {
		parsed = JSON.parse(text);
	} catch (error) {
		return { kind: "not-json", detail: error instanceof Error ? error.message : String(error) };
	}
	const isObject = typeof parsed === "object" && parsed !== null && !Array.isArray(parsed);
	// An export always has its version: without one this is some other file.
	if (!isObject || !Object.hasOwn(parsed as object, "version")) {
		return { kind: "unusable", problem: { kind: "no-settings" } };
	}
	const { settings, problems } = readSettings(parsed);
	const [problem] = problems;
	if (problem?.kind === "newer" || problem?.kind === "no-version") return { kind: "unusable", problem };
	return problems.length > 0 ? { kind: "partly", settings, problems } : { kind: "all", settings };
}
