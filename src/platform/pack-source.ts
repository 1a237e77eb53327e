import { EXAMPLE_CSV, EXAMPLE_JSON } from "../packs/example.ts";
import { openLibrary } from "../packs/library.ts";
import { type HeldPack, LIMITS } from "../packs/pack.ts";
import type { Problem } from "../packs/problem.ts";
import { type ReadPack, readPack } from "../packs/read.ts";
import { writePack } from "../packs/write.ts";
import { factsFile } from "./facts.ts";
import { isPrivate } from "./features.ts";
import { inTurn } from "./in-turn.ts";
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
	const turn = inTurn();

	/** Reads a file against the built-in names and those of the packs that stay beside it. */
	async function read(file: File, packs: readonly HeldPack[], instead: string | undefined): Promise<ReadPack> {
		// What is too large is refused by the first byte beyond the limit.
		const bytes = new Uint8Array(await file.slice(0, LIMITS.file + 1).arrayBuffer());
		const dataset = await facts.builtIn();
		const beside = (leaving: string | undefined) => {
			const others = packs.map(({ pack }) => pack).filter(({ id }) => id !== leaving);
			return readPack(bytes, file.name, openLibrary(dataset, others));
		};
		const first = beside(instead);
		if (instead !== undefined) return first;
		// A newer form of a pack that is there: its names are no clash with its own.
		const id = first.pack?.id ?? first.id;
		return packs.some(({ pack }) => pack.id === id) ? beside(id) : first;
	}

	async function take(file: File, today: string, instead: string | undefined): Promise<PackOutcome> {
		const packs = await loadPacks();
		const found = await read(file, packs, instead);
		if (!found.pack) return { kind: "refused", problems: found.problems };
		const pack = instead === undefined ? found.pack : { ...found.pack, id: instead };
		const before = packs.find((one) => one.pack.id === pack.id);
		if (!before && packs.length >= LIMITS.packs) {
			const values = [String(LIMITS.packs)];
			return { kind: "refused", problems: [{ line: 0, path: "", fault: "too-many-packs", values }] };
		}
		const held: HeldPack = before ? { pack, imported: before.imported, updated: today } : { pack, imported: today };
		await savePacks([...packs.filter((one) => one !== before), held]);
		return { kind: before ? "updated" : "added", name: pack.name };
	}

	return {
		/**
		 * Takes in a file as a new pack, or in the place of the one with the id `instead`. A file whose pack has the id
		 * of one that is there takes its place too. Either the whole file is taken or nothing.
		 */
		importPack: async (file: File, today: string, instead?: string): Promise<PackOutcome> =>
			isPrivate()
				? { kind: "private" }
				: turn(() => take(file, today, instead)).catch((error) => ({ kind: "failed", detail: wordsOf(error) })),
		/** Gives what went wrong, in the browser's words, or undefined. */
		removePack: (id: string): Promise<string | undefined> =>
			turn(async () => {
				await savePacks((await loadPacks()).filter(({ pack }) => pack.id !== id));
				return undefined;
			}).catch(wordsOf),
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

function wordsOf(error: unknown): string {
	return error instanceof Error ? error.message : String(error);
}
