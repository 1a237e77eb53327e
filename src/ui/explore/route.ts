import type { EntityType } from "../../dataset/records.ts";

/** What the page shows, as its address says it. */
export type Route =
	| { kind: "start" }
	| { kind: "search"; query: string }
	| { kind: "entity"; type: EntityType; id: string };

const TYPES: readonly string[] = ["model", "series", "family", "benchmark"] satisfies EntityType[];

/** Reads the part of the address after `#`. Anything else is the start. */
export function readRoute(hash: string): Route {
	const [, kind = "", rest = ""] = hash.match(/^#\/([a-z]+)\/(.+)$/) ?? [];
	const value = decode(rest);
	if (value === "") return { kind: "start" };
	if (kind === "search") return { kind: "search", query: value };
	return TYPES.includes(kind) ? { kind: "entity", type: kind as EntityType, id: value } : { kind: "start" };
}

/** The part of the address after `#` for a route. */
export function writeRoute(route: Route): string {
	switch (route.kind) {
		case "start":
			return "#/";
		case "search":
			return route.query.trim() === "" ? "#/" : `#/search/${encodeURIComponent(route.query)}`;
		case "entity":
			return `#/${route.type}/${encodeURIComponent(route.id)}`;
	}
}

function decode(text: string): string {
	try {
		return decodeURIComponent(text);
	} catch {
		return "";
	}
}
