import { openLibrary } from "../../../src/packs/library.ts";
import type { Pack } from "../../../src/packs/pack.ts";
import { type ReadPack, readPack } from "../../../src/packs/read.ts";
import { packs as words } from "../../../src/ui/words/options/packs/en.ts";
import { benchmark, model, open } from "../dataset/fixture.ts";

/** A small built-in dataset: models "Anvil 2 Large" and "Bolt 9", a series, a family, benchmarks "Quiz" and "MATH". */
export const builtIn = open({
	models: [
		model("anvil-2-large", { name: "Anvil 2 Large", series: "anvil-2" }),
		model("bolt-9", { name: "Bolt 9", vendor: "bolt", family: "bolt" }),
	],
	benchmarks: [
		benchmark("quiz", { name: "Quiz Show", unit: "%", range: { min: 0, max: 100 } }),
		benchmark("rating", { name: "Fair Rating", unit: "Elo" }),
	],
});

/** Reads a text as a file of this name, beside these packs. */
export function read(text: string | Uint8Array, fileName = "mine.json", others: Pack[] = []): ReadPack {
	const bytes = typeof text === "string" ? new TextEncoder().encode(text) : text;
	return readPack(bytes, fileName, openLibrary(builtIn, others));
}

/** Problems as the English interface writes them, each on a line. */
export function problemsOf(read: ReadPack): string[] {
	return (read.problems ?? []).map(({ line, path, fault, values }) => {
		const where = line === 0 ? words.wholeFile : words.line(String(line));
		return `${where}${path === "" ? "" : ` ${path}`}: ${words.faults[fault](...values).join(" ")}`;
	});
}

/** A JSON pack with these lists, each entry on a line of its own from line 2 on. */
export function packText(lists: { models?: object[]; benchmarks?: object[]; scores?: object[] }, more = ""): string {
	const list = ([key, items]: [string, object[]]) =>
		`\n"${key}": [\n${items.map((item) => JSON.stringify(item)).join(",\n")}\n]`;
	return `{"evalgloss": "pack", "version": 1, "name": "Mine", "date": "2026-11"${[more, ...Object.entries(lists).map((one) => `,${list(one)}`)].join("")}}`;
}
