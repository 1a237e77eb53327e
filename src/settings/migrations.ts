import { SETTINGS_VERSION } from "./settings.ts";

type Stored = Record<string, unknown>;

/** Turns one version's stored form into the next one's; takes any object and keeps what it does not know. */
export type Step = (stored: Stored) => Stored;

/**
 * Step `n` (from 0) turns version `n + 1` into version `n + 2`. Steps are only ever added, each together with
 * {@link SETTINGS_VERSION} and a test from every earlier version.
 */
export const MIGRATIONS: readonly Step[] = [
	// Version 1 stayed on its computer, and said so. Whoever made choices under that word keeps them there.
	(stored) => ({ ...stored, thisComputerOnly: true }),
];

/** Why settings of some version cannot be read at all. */
export type VersionProblem =
	| { kind: "no-settings" }
	| { kind: "no-version"; found: string }
	| { kind: "newer"; version: number; newest: number };

/** The stored value brought up to the version after the last step, or why that is impossible. */
export function migrate(
	stored: unknown,
	steps: readonly Step[] = MIGRATIONS,
): { value: Stored; problem?: undefined } | { value?: undefined; problem: VersionProblem } {
	const newest = steps.length + 1;
	if (typeof stored !== "object" || stored === null || Array.isArray(stored)) {
		return { problem: { kind: "no-settings" } };
	}
	let value = { ...stored } as Stored;
	const version = value["version"] ?? SETTINGS_VERSION;
	if (typeof version !== "number" || !Number.isInteger(version) || version < 1) {
		return { problem: { kind: "no-version", found: JSON.stringify(version) } };
	}
	if (version > newest) {
		return { problem: { kind: "newer", version, newest } };
	}
	for (const step of steps.slice(version - 1)) value = step(value);
	return { value: { ...value, version: newest } };
}
