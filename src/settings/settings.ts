/**
 * What a person can choose. Only values that differ from {@link DEFAULTS} are stored, so a better default
 * reaches everybody who never chose.
 */

/** The current shape; older ones are brought up to it by `migrations.ts`. */
export const SETTINGS_VERSION = 2;

/** `first`: each entity's first mention. `all`: every mention. `none`: nothing is marked, the popup's list still works. */
export type Density = "first" | "all" | "none";

/** `articles`: inside article-like regions. `everywhere`: all text of the page. */
export type Where = "articles" | "everywhere";

/** Milliseconds of rest before the card opens, or `click`: only when a mark is clicked. */
export type HoverDelay = 250 | 400 | 700 | "click";

/** `auto`: as the system. `page`: the card as light or dark as the text it is about; our own pages as the system. */
export type Theme = "auto" | "page" | "light" | "dark";
export type TextSize = "small" | "normal" | "large";
/** Language of the interface; `auto` follows the browser. */
export type Language = "auto" | "en" | "zh" | "de";
/** Kinds of names; `groups` are series and families. */
export type MarkKind = "models" | "benchmarks" | "groups";

export interface Settings {
	version: typeof SETTINGS_VERSION;
	/** Nothing is marked anywhere. */
	paused: boolean;
	/** Hosts where nothing is marked, lower case, without port; each covers its subdomains. */
	sitesOff: string[];
	/** Names that are never marked, as the person saw them; compared by {@link isTermOff}. */
	termsOff: string[];
	density: Density;
	where: Where;
	/** Kinds of names that are not marked. */
	kindsOff: MarkKind[];
	hoverDelay: HoverDelay;
	theme: Theme;
	textSize: TextSize;
	language: Language;
	/** Also mark inside embedded frames. */
	frames: boolean;
	/** Show the number of distinct entities on the toolbar icon. */
	badge: boolean;
	/** Nothing goes to the person's browser account or comes from it. A choice about one computer, never shared. */
	thisComputerOnly: boolean;
}

export const DEFAULTS: Readonly<Settings> = Object.freeze({
	version: SETTINGS_VERSION,
	paused: false,
	sitesOff: [],
	termsOff: [],
	density: "first",
	where: "articles",
	kindsOff: [],
	hoverDelay: 400,
	theme: "auto",
	textSize: "normal",
	language: "auto",
	frames: true,
	badge: true,
	thisComputerOnly: false,
} satisfies Settings);

/** The values each choice can take, in the order in which they are offered. */
export const CHOICES = {
	density: ["first", "all", "none"],
	where: ["articles", "everywhere"],
	hoverDelay: [250, 400, 700, "click"],
	theme: ["auto", "page", "light", "dark"],
	textSize: ["small", "normal", "large"],
	language: ["auto", "en", "zh", "de"],
	kinds: ["models", "benchmarks", "groups"],
} as const;

export type Choices = typeof CHOICES;

/** A host as it is stored and compared: lower case, no port, no trailing dot, no leading `www.`; "" when there is none. */
export function normalHost(host: string): string {
	return host
		.trim()
		.toLowerCase()
		.replace(/:\d*$/, "")
		.replace(/\.$/, "")
		.replace(/^www\.(?=.*\.)/, "");
}

/** The entry of `sitesOff` that silences `host` (itself or a parent domain), or undefined when the site is on. */
export function silencedBy(settings: Pick<Settings, "sitesOff">, host: string): string | undefined {
	const wanted = normalHost(host);
	return settings.sitesOff.find((site) => wanted === site || (site !== "" && wanted.endsWith(`.${site}`)));
}

/** True when marks are switched off for this host, by itself or by a parent domain. */
export function isSiteOff(settings: Pick<Settings, "sitesOff">, host: string): boolean {
	return silencedBy(settings, host) !== undefined;
}

/**
 * Settings with the site switched the other way. Switching on removes every entry that silences the host, so
 * a switched-off parent domain comes on again as a whole. A host without a name changes nothing.
 */
export function toggleSite(settings: Settings, host: string): Settings {
	const wanted = normalHost(host);
	if (wanted === "") return settings;
	const sitesOff = isSiteOff(settings, wanted)
		? settings.sitesOff.filter((site) => !(wanted === site || wanted.endsWith(`.${site}`)))
		: [...settings.sitesOff, wanted].sort();
	return { ...settings, sitesOff };
}

/** A term as it is compared: width and case folded, spaces and dashes left out ("GPT‑4o" and "gpt 4o" are one). */
export function foldTerm(term: string): string {
	return term
		.normalize("NFKC")
		.toLowerCase()
		.replace(/[\s\p{Pd}_]+/gu, "");
}

/** True when the person silenced this name, either as it is written here or as the entity is called. */
export function isTermOff(settings: Pick<Settings, "termsOff">, ...names: string[]): boolean {
	if (settings.termsOff.length === 0) return false;
	const off = new Set(settings.termsOff.map(foldTerm));
	return names.some((name) => off.has(foldTerm(name)));
}

/** Settings with the term silenced, or heard again when it was. An empty term changes nothing. */
export function toggleTerm(settings: Settings, term: string): Settings {
	const folded = foldTerm(term);
	if (folded === "") return settings;
	const rest = settings.termsOff.filter((other) => foldTerm(other) !== folded);
	return { ...settings, termsOff: rest.length < settings.termsOff.length ? rest : [...rest, term.trim()].sort() };
}
