import { migrate, type VersionProblem } from "./migrations.ts";
import { CHOICES, DEFAULTS, foldTerm, normalHost, type Settings } from "./settings.ts";

/** Something in stored settings that could not be used and was left at its default. */
export type SettingsProblem =
	| VersionProblem
	| { kind: "unknown"; key: string }
	| { kind: "unusable"; key: string; found: string }
	/** A list longer than is kept. */
	| { kind: "cut"; key: string; limit: number };

/** What was read, and what could not be used. */
export interface ReadSettings {
	settings: Settings;
	problems: SettingsProblem[];
}

/** Longest lists that are kept; what comes after is named as a problem. */
const LIST_LIMIT = 2000;

const oneOf =
	<T>(choices: readonly T[]) =>
	(value: unknown): T | undefined =>
		choices.find((choice) => choice === value);

const flag = (value: unknown): boolean | undefined => (typeof value === "boolean" ? value : undefined);

/** A list of strings, cleaned, sorted and without doubles; undefined when it is no list of strings. */
function strings(value: unknown, clean: (text: string) => string, same: (text: string) => string) {
	if (!Array.isArray(value) || !value.every((item) => typeof item === "string")) return undefined;
	const kept = new Map<string, string>();
	for (const item of value) {
		const text = clean(item);
		if (text !== "" && text.length <= 253 && !kept.has(same(text))) kept.set(same(text), text);
	}
	return [...kept.values()].sort();
}

const itself = (text: string) => text;

/** One reader per field; `undefined` means "not usable". The type makes a forgotten field an error. */
const FIELDS: { [K in keyof Omit<Settings, "version">]: (value: unknown) => Settings[K] | undefined } = {
	paused: flag,
	sitesOff: (value) => strings(value, normalHost, itself),
	termsOff: (value) => strings(value, (text) => text.trim(), foldTerm),
	density: oneOf(CHOICES.density),
	where: oneOf(CHOICES.where),
	kindsOff: (value) =>
		Array.isArray(value) && value.every((kind) => (CHOICES.kinds as readonly unknown[]).includes(kind))
			? CHOICES.kinds.filter((kind) => value.includes(kind))
			: undefined,
	hoverDelay: oneOf(CHOICES.hoverDelay),
	theme: oneOf(CHOICES.theme),
	textSize: oneOf(CHOICES.textSize),
	language: oneOf(CHOICES.language),
	frames: flag,
	badge: flag,
	thisComputerOnly: flag,
};

/**
 * Settings from whatever was stored or imported, of any earlier version. Never throws: what cannot be used
 * keeps its default and is named in `problems`.
 */
export function readSettings(stored: unknown): ReadSettings {
	const settings: Settings = { ...DEFAULTS, sitesOff: [], termsOff: [], kindsOff: [] };
	if (stored === undefined || stored === null) return { settings, problems: [] };
	const { value, problem } = migrate(stored);
	if (value === undefined) return { settings, problems: [problem] };
	const problems: SettingsProblem[] = [];
	const read = <K extends keyof typeof FIELDS>(key: K) => {
		if (!Object.hasOwn(value, key)) return;
		const usable = FIELDS[key](value[key]);
		if (usable === undefined) problems.push({ kind: "unusable", key, found: brief(value[key]) });
		else if (Array.isArray(usable) && usable.length > LIST_LIMIT) {
			problems.push({ kind: "cut", key, limit: LIST_LIMIT });
			Object.assign(settings, { [key]: usable.slice(0, LIST_LIMIT) });
		} else Object.assign(settings, { [key]: usable });
	};
	for (const key of Object.keys(value)) {
		if (key === "version") continue;
		if (Object.hasOwn(FIELDS, key)) read(key as keyof typeof FIELDS);
		else problems.push({ kind: "unknown", key: brief(key) });
	}
	return { settings, problems };
}

/** The part of the settings that differs from the defaults, with the version: what is stored and exported. */
export function toStored(settings: Settings): Record<string, unknown> {
	const stored: Record<string, unknown> = { version: settings.version };
	for (const key of Object.keys(FIELDS) as (keyof typeof FIELDS)[]) {
		if (JSON.stringify(settings[key]) !== JSON.stringify(DEFAULTS[key])) stored[key] = settings[key];
	}
	return stored;
}

function brief(value: unknown): string {
	const text = JSON.stringify(value) ?? String(value);
	return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
