import { isSiteOff, isTermOff, type Settings, toggleSite, toggleTerm } from "./settings.ts";

/** Why nothing is marked on a host, or `on`. */
export function stateOn(settings: Pick<Settings, "paused" | "sitesOff">, host: string): "on" | "paused" | "site-off" {
	if (settings.paused) return "paused";
	return isSiteOff(settings, host) ? "site-off" : "on";
}

/** False for names of a kind, or of a wording, that the person does not want marked. */
export function isWanted(
	settings: Pick<Settings, "kindsOff" | "termsOff">,
	{ type, surface, name }: { type: "model" | "series" | "family" | "benchmark"; surface: string; name: string },
): boolean {
	const kind = type === "benchmark" ? "benchmarks" : type === "model" ? "models" : "groups";
	return !settings.kindsOff.includes(kind) && !isTermOff(settings, surface, name);
}

/** Settings with marks on or off for a host; the same settings when they are so already. */
export function withSite(settings: Settings, host: string, off: boolean): Settings {
	return isSiteOff(settings, host) === off ? settings : toggleSite(settings, host);
}

/** Settings after the reader asked to hear no more of a name, of this site, or of anything. */
export function silenced(
	settings: Settings,
	host: string,
	silence: { what: "term"; name: string } | { what: "site" } | { what: "everything" },
): Settings {
	if (silence.what === "everything") return { ...settings, paused: true };
	if (silence.what === "site") return withSite(settings, host, true);
	return isTermOff(settings, silence.name) ? settings : toggleTerm(settings, silence.name);
}
