import { EXAMPLE_CSV, EXAMPLE_JSON } from "../packs/example.ts";
import { openLibrary } from "../packs/library.ts";
import { type HeldPack, LIMITS } from "../packs/pack.ts";
import type { Problem } from "../packs/problem.ts";
import { readPack } from "../packs/read.ts";
import { writePack } from "../packs/write.ts";
import { factsFile } from "./facts.ts";
import { isPrivate } from "./features.ts";
import { loadPacks, savePacks } from "./packs.ts";

/** What came of a file. `failed`: the browser did not read or store it, in its own words. */
export type PackOutcome =
	| { kind: "added" | "updated"; name: string }
	| { kind: "refused"; problems: Problem[] }
	| { kind: "private" }
	| { kind: "failed"; detail: string };

/** A file to save. */
export interface PackFile {
	name: string;
	text: string;
	type: string;
}

/** What the options page can do with data packs. Nothing rejects. */
export function packSource() {
	const facts = factsFile();
	const change = async (how: (packs: HeldPack[]) => HeldPack[]): Promise<string | undefined> => {
		try {
			await savePacks(how(await loadPacks()));
			return undefined;
		} catch (error) {
			return error instanceof Error ? error.message : String(error);
		}
	};
	return {
		/**
		 * Takes in a file as a new pack, or in the place of the one with the id `instead`. A file whose pack has the id
		 * of one that is there takes its place too. Either the whole file is taken or nothing.
		 */
		async importPack(file: File, today: string, instead?: string): Promise<PackOutcome> {
			if (isPrivate()) return { kind: "private" };
			try {
				const packs = await loadPacks();
				// What is too large is refused by the first bytes beyond the limit.
				const bytes = new Uint8Array(await file.slice(0, LIMITS.file + 1).arrayBuffer());
				const dataset = await facts.builtIn();
				const others = (leaving: string) => packs.map(({ pack }) => pack).filter(({ id }) => id !== leaving);
				let read = readPack(bytes, file.name, openLibrary(dataset, others(instead ?? "")));
				if (instead === undefined) {
					// A newer form of a pack that is there: its names are no clash with its own.
					const id = read.pack?.id ?? read.id;
					if (packs.some(({ pack }) => pack.id === id)) {
						read = readPack(bytes, file.name, openLibrary(dataset, others(id ?? "")));
					}
				}
				if (!read.pack) return { kind: "refused", problems: read.problems };
				const pack = instead === undefined ? read.pack : { ...read.pack, id: instead };
				const before = packs.find((one) => one.pack.id === pack.id);
				if (!before && packs.length >= LIMITS.packs) {
					const values = [String(LIMITS.packs)];
					return { kind: "refused", problems: [{ line: 0, path: "", fault: "too-many-packs", values }] };
				}
				const held: HeldPack = before ? { pack, imported: before.imported, updated: today } : { pack, imported: today };
				const detail = await change((now) => [...now.filter((one) => one.pack.id !== pack.id), held]);
				if (detail !== undefined) return { kind: "failed", detail };
				return { kind: before ? "updated" : "added", name: pack.name };
			} catch (error) {
				return { kind: "failed", detail: error instanceof Error ? error.message : String(error) };
			}
		},
		/** Gives what went wrong, in the browser's words, or undefined. */
		removePack: (id: string) => change((packs) => packs.filter(({ pack }) => pack.id !== id)),
		/** A pack as a file that can be imported again. */
		async packFile(id: string): Promise<PackFile | undefined> {
			const held = (await loadPacks()).find(({ pack }) => pack.id === id);
			return held && { name: `${id}.json`, text: writePack(held.pack), type: "application/json" };
		},
		exampleFile: (form: "json" | "csv"): PackFile =>
			form === "json"
				? { name: "evalgloss-pack.json", text: EXAMPLE_JSON, type: "application/json" }
				: { name: "evalgloss-pack.csv", text: EXAMPLE_CSV, type: "text/csv" },
	};
}
