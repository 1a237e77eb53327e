import { SETTINGS_VERSION } from "./settings.ts";

type Stored = Record<string, unknown>;

/** Turns one version's stored form into the next one's; takes any object and keeps what it does not know. */
export type Step = (stored: Stored) => Stored;

/**
 * Step `n` (from 0) turns version `n + 1` into version `n + 2`. Steps are only ever added, each together with
 * {@link SETTINGS_VERSION} and a test from every earlier version. None yet: version 1 is the first.
 */
export const MIGRATIONS: readonly Step[] = [];

/** The stored value brought up to the version after the last step, or in plain English why that is impossible. */
export function migrate(
	stored: unknown,
	steps: readonly Step[] = MIGRATIONS,
): { value: Stored; problem?: undefined } | { value?: undefined; problem: string } {
	const newest = steps.length + 1;
	if (typeof stored !== "object" || stored === null || Array.isArray(stored)) {
		return { problem: "The settings are no object." };
	}
	let value = { ...stored } as Stored;
	const version = value["version"] ?? SETTINGS_VERSION;
	if (typeof version !== "number" || !Number.isInteger(version) || version < 1) {
		return { problem: `The settings have no usable version: ${JSON.stringify(version)}` };
	}
	if (version > newest) {
		return { problem: `The settings are of version ${version}; this Evalgloss knows them up to version ${newest}.` };
	}
	for (const step of steps.slice(version - 1)) value = step(value);
	return { value: { ...value, version: newest } };
}
