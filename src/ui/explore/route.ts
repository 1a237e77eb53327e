import type { EntityType } from "../../dataset/records.ts";

/** What the page shows, as its address says it. */
export type Route =
	| { kind: "start" }
	| { kind: "search"; query: string }
	/** What changed in the data. */
	| { kind: "news" }
	| { kind: "entity"; type: EntityType; id: string }
	/** Subjects against each other, over these benchmarks and others that they share. */
	| { kind: "compare"; subjects: Subject[]; benchmarks: string[] };

/** A column of a comparison. */
export interface Subject {
	type: EntityType;
	id: string;
}

const TYPES: readonly string[] = ["model", "series", "family", "benchmark"] satisfies EntityType[];

/** Reads the part of the address after `#`. Anything else is the start. */
export function readRoute(hash: string): Route {
	if (hash === "#/news") return { kind: "news" };
	const [, kind = "", rest = ""] = hash.match(/^#\/([a-z]+)\/(.+)$/) ?? [];
	const value = decode(rest);
	if (value === "") return { kind: "start" };
	if (kind === "search") return { kind: "search", query: value };
	if (kind === "compare") return readCompare(rest);
	return TYPES.includes(kind) ? { kind: "entity", type: kind as EntityType, id: value } : { kind: "start" };
}

/** The part of the address after `#` for a route. */
export function writeRoute(route: Route): string {
	switch (route.kind) {
		case "start":
			return "#/";
		case "news":
			return "#/news";
		case "search":
			return route.query.trim() === "" ? "#/" : `#/search/${encodeURIComponent(route.query)}`;
		case "compare": {
			const who = route.subjects.map(({ type, id }) => encodeURIComponent(`${type}:${id}`)).join(",");
			const what = route.benchmarks.map(encodeURIComponent).join(",");
			return `#/compare/${who}${what === "" ? "" : `/${what}`}`;
		}
		case "entity":
			return `#/${route.type}/${encodeURIComponent(route.id)}`;
	}
}

/** `model:a,series:b/mmlu,aime`: subjects, and after a slash benchmarks. */
function readCompare(rest: string): Route {
	const [who = "", what = ""] = rest.split("/");
	const list = (text: string) =>
		text
			.split(",")
			.map(decode)
			.filter((item) => item !== "");
	const subjects = list(who).flatMap((item) => {
		const [, type = "", id = ""] = item.match(/^([a-z]+):(.+)$/) ?? [];
		return TYPES.includes(type) && type !== "benchmark" ? [{ type: type as EntityType, id }] : [];
	});
	return { kind: "compare", subjects, benchmarks: list(what) };
}

function decode(text: string): string {
	try {
		return decodeURIComponent(text);
	} catch {
		return "";
	}
}
