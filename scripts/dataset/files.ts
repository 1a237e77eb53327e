import type { ListName } from "../../src/dataset/problem.ts";

/** Which file a record belongs in, relative to the data folder. */
export function fileOf(
	list: ListName,
	record: Record<string, unknown>,
	publishers: ReadonlyMap<string, string>,
): string {
	switch (list) {
		case "models":
			return `models/${String(record["vendor"])}.yaml`;
		case "benchmarks":
			return `benchmarks/${first(record["domains"])}.yaml`;
		case "caveats":
			return `caveats/${String(record["kind"])}.yaml`;
		case "scores":
			return `scores/${publishers.get(String(record["source"])) ?? "unknown"}.csv`;
		default:
			return `${list}.yaml`;
	}
}

function first(value: unknown): string {
	return Array.isArray(value) && typeof value[0] === "string" ? value[0] : "other";
}

/** Publisher's name as a file name: "LG AI Research" gives "lg-ai-research". */
export function slug(text: string): string {
	return (
		text
			.normalize("NFKD")
			.replace(/\p{M}/gu, "")
			.toLowerCase()
			.replace(/[^a-z0-9]+/g, "-")
			.replace(/^-+|-+$/g, "") || "other"
	);
}
