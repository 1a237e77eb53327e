import { beforeEach, describe, expect, it, vi } from "vitest";
import { compileFacts } from "../../../src/dataset/compile.ts";
import { factsFile } from "../../../src/platform/facts.ts";
import { ownNames } from "../../../src/platform/pack-names.ts";
import { packSource } from "../../../src/platform/pack-source.ts";
import { loadPacks, renewPackNames } from "../../../src/platform/packs.ts";
import { openRecognizer } from "../../../src/recognize/recognizer.ts";
import type { Search } from "../../../src/search/search.ts";
import { benchmark, model, records } from "../dataset/fixture.ts";
import { packText } from "../packs/support.ts";
import { fakeApi } from "./fake.ts";

const FACTS = compileFacts(
	records({ models: [model("bolt-9", { name: "Bolt 9" })], benchmarks: [benchmark("quiz", { name: "Quiz Show" })] }),
);

let api: ReturnType<typeof fakeApi>;
beforeEach(() => {
	api = fakeApi();
	Object.assign(api.fake.runtime, { getURL: (path: string) => path });
	vi.stubGlobal("fetch", async () => ({ json: async () => JSON.parse(JSON.stringify(FACTS)) }));
});

const file = (text: string, name = "mine.json") => new File([text], name);
const acme = packText({ models: [{ name: "Acme-1" }], scores: [{ model: "Acme-1", benchmark: "quiz", value: 5 }] });
const found = (search: Search) => search("acme 1", 3).map(({ id }) => id);
const TODAY = "2026-11-24";

describe("a pack that comes in", () => {
	it("is stored with its packed names, on this computer alone", async () => {
		expect(await packSource().importPack(file(acme), TODAY)).toEqual({ kind: "added", name: "Mine" });
		expect(await loadPacks()).toMatchObject([{ pack: { id: "mine" }, imported: TODAY }]);
		expect(Object.keys(api.stored).sort()).toEqual(["packNames", "packs"]);
		expect(api.synced).toEqual({});
		const { names } = api.stored["packNames"] as { names: string };
		expect(openRecognizer(names).session().read("We ran Acme-1.").mentions[0]?.id).toBe("yours.mine.acme-1");
	});

	it("takes the place of the one with its name, or of the one that it was chosen for", async () => {
		const source = packSource();
		await source.importPack(file(acme), TODAY);
		const other = packText({ models: [{ name: "Acme-2" }] });
		expect(await source.importPack(file(acme.replace("Acme-1", "ACME 1")), "2026-12-01")).toEqual({
			kind: "updated",
			name: "Mine",
		});
		expect(await loadPacks()).toMatchObject([{ imported: TODAY, updated: "2026-12-01" }]);
		await source.importPack(file(other.replace("Mine", "Other name")), "2026-12-02", "mine");
		expect(await loadPacks()).toMatchObject([
			{ pack: { id: "mine", name: "Other name", models: [{ name: "Acme-2" }] } },
		]);
	});

	it("is refused whole when one line is wrong, and what is there stays", async () => {
		const source = packSource();
		await source.importPack(file(acme), TODAY);
		const before = JSON.stringify(api.stored);
		const faulty = packText({ models: [{ name: "Acme-3" }, { name: "the" }] });
		expect(await source.importPack(file(faulty), TODAY, "mine")).toMatchObject({
			kind: "refused",
			problems: [{ line: 4 }],
		});
		const clash = packText({ models: [{ name: "Acme 1" }] }).replace("Mine", "Second");
		expect(await source.importPack(file(clash), TODAY)).toMatchObject({
			kind: "refused",
			problems: [{ fault: "name-other-pack" }],
		});
		expect(JSON.stringify(api.stored)).toBe(before);
	});

	it("is refused when there are enough, or when it is too large, without reading it all", async () => {
		const source = packSource();
		for (let i = 0; i < 10; i++)
			await source.importPack(file(packText({ models: [{ name: `Acme-${i}` }] }), `p${i}.json`), TODAY);
		expect(await loadPacks()).toHaveLength(1);
		for (let i = 1; i < 10; i++)
			await source.importPack(file(packText({ models: [{ name: `Acme-${i}0` }] }).replace("Mine", `Pack ${i}`)), TODAY);
		expect(await loadPacks()).toHaveLength(10);
		const more = packText({ models: [{ name: "Zeta-1" }] }).replace("Mine", "One more");
		expect(await source.importPack(file(more), TODAY)).toMatchObject({ problems: [{ fault: "too-many-packs" }] });
		expect(await source.importPack(file(" ".repeat(2_000_000)), TODAY)).toMatchObject({
			problems: [{ fault: "file-too-large" }],
		});
	});

	it("is not stored from a private window, nor when the browser refuses", async () => {
		const source = packSource();
		api.fake.extension.inIncognitoContext = true;
		expect(await source.importPack(file(acme), TODAY)).toEqual({ kind: "private" });
		api.fake.extension.inIncognitoContext = false;
		vi.spyOn(api.fake.storage.local, "set").mockRejectedValue(new Error("QUOTA_BYTES quota exceeded"));
		expect(await source.importPack(file(acme), TODAY)).toEqual({
			kind: "failed",
			detail: "QUOTA_BYTES quota exceeded",
		});
		expect(api.stored).toEqual({});
	});

	it("is not lost when two come in at once", async () => {
		const source = packSource();
		const other = packText({ models: [{ name: "Zeta-1" }] }).replace("Mine", "Second");
		await Promise.all([source.importPack(file(acme), TODAY), source.importPack(file(other), TODAY)]);
		expect((await loadPacks()).map(({ pack }) => pack.name)).toEqual(["Mine", "Second"]);
	});

	it("goes out as it came in", async () => {
		const source = packSource();
		await source.importPack(file(acme), TODAY);
		const before = await loadPacks();
		const saved = await source.packFile("mine");
		await source.removePack("mine");
		expect(api.stored).toEqual({});
		await source.importPack(file(saved?.text ?? "", saved?.name), TODAY);
		expect(await loadPacks()).toEqual(before);
		expect(await source.packFile("other")).toBeUndefined();
	});
});

describe("whoever has the facts", () => {
	it("has the packs as they are now", async () => {
		const facts = factsFile();
		expect(found(await facts.search())).not.toContain("yours.mine.acme-1");
		const source = packSource();
		await source.importPack(file(acme), TODAY);
		expect(found(await facts.search())[0]).toBe("yours.mine.acme-1");
		expect((await facts.dataset()).yours?.scoresOfBenchmark("quiz")).toHaveLength(1);
		expect((await facts.builtIn()).yours).toBeUndefined();
		await source.removePack("mine");
		expect(found(await facts.search())).not.toContain("yours.mine.acme-1");
		expect((await facts.dataset()).model("yours.mine.acme-1")).toBeUndefined();
	});

	it("has none when storage holds something else", async () => {
		for (const packs of [null, 7, [], { format: 2, packs: [] }, { format: 1 }]) {
			api.stored["packs"] = packs;
			expect(await loadPacks()).toEqual([]);
		}
		api.fake.storage.local.get = () => Promise.reject(new Error("corrupt"));
		expect(await loadPacks()).toEqual([]);
	});
});

describe("a page", () => {
	it("learns the names as they are and as they change, until it is left", async () => {
		await packSource().importPack(file(acme), TODAY);
		const stop = new AbortController();
		const changed = vi.fn();
		const own = await ownNames(stop.signal, changed);
		expect(own.packed).toBeDefined();
		await packSource().removePack("mine");
		expect(own.packed).toBeUndefined();
		expect(changed).toHaveBeenCalledOnce();
		stop.abort();
		await packSource().importPack(file(acme), TODAY);
		expect(changed).toHaveBeenCalledOnce();
	});

	it("gets names that this version packed", async () => {
		await packSource().importPack(file(acme), TODAY);
		api.stored["packNames"] = { version: "0.9", names: "of another form" };
		await renewPackNames();
		expect(api.stored["packNames"]).toMatchObject({ version: "1.0" });
		const set = vi.spyOn(api.fake.storage.local, "set");
		await renewPackNames();
		expect(set).not.toHaveBeenCalled();
	});

	it("goes without when nothing can be read", async () => {
		api.fake.storage.local.get = () => Promise.reject(new Error("corrupt"));
		expect(await ownNames(new AbortController().signal, () => {})).toEqual({ packed: undefined });
	});
});
