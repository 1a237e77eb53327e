import type { SearchHit } from "../search/search.ts";
import { api } from "./browser.ts";
import { features } from "./features.ts";

/** Most suggestions that both browsers show. */
const SUGGESTIONS = 6;

/** One line beneath the address bar. */
export interface Suggestion {
	content: string;
	description: string;
}

/** Our keyword in the address bar: the words beside a name, and where to search. */
export interface OmniboxOptions {
	hint: string;
	search: (query: string) => Promise<SearchHit[]>;
	describe: (hit: SearchHit) => string;
}

/**
 * Answers what is typed after the keyword with names, and opens the chosen one in a tab. Call while the script first
 * runs; where the browser has no such thing (Firefox for Android), nothing happens.
 */
export function omnibox({ hint, search, describe }: OmniboxOptions): void {
	if (!features().omnibox) return;
	const { onInputChanged, onInputEntered, setDefaultSuggestion } = api().omnibox;
	setDefaultSuggestion({ description: hint });
	onInputChanged.addListener((text, suggest) => {
		// A suggestion may not repeat what is typed, so the first is left to the Enter key.
		search(text).then(
			(hits) => suggest(suggestions(hits, describe, needsMarkup())),
			() => suggest([]),
		);
	});
	onInputEntered.addListener((text, disposition) => {
		const url = api().runtime.getURL(`explore.html${addressOf(text)}`);
		const { tabs } = api();
		if (disposition === "currentTab") void tabs.update({ url });
		else void tabs.create({ url, active: disposition !== "newBackgroundTab" });
	});
}

/** The lines for what was found. Chrome reads them as XML, so names are escaped there; Firefox shows them as they are. */
export function suggestions(hits: SearchHit[], describe: (hit: SearchHit) => string, markup: boolean): Suggestion[] {
	return hits.slice(0, SUGGESTIONS).map((hit) => ({
		content: `${hit.type}/${hit.id}`,
		description: markup ? escapeXml(describe(hit)) : describe(hit),
	}));
}

/** Where a chosen line or a typed text leads on the explore page: `model/gpt-4o` to the entity, else to the search. */
export function addressOf(text: string): string {
	const [, type, id] = text.match(/^(model|series|family|benchmark)\/([^\s/]+)$/) ?? [];
	if (type !== undefined && id !== undefined) return `#/${type}/${encodeURIComponent(id)}`;
	return text.trim() === "" ? "#/" : `#/search/${encodeURIComponent(text.trim())}`;
}

function needsMarkup(): boolean {
	return api().runtime.getURL("").startsWith("chrome-extension:");
}

function escapeXml(text: string): string {
	const entities: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&apos;" };
	return text.replace(/[&<>"']/g, (character) => entities[character] ?? character);
}
