import { describe, expect, it } from "vitest";
import { compileFacts } from "../../../src/dataset/compile.ts";
import { openDataset } from "../../../src/dataset/dataset.ts";
import { standingOf } from "../../../src/dataset/standing.ts";
import { benchmark, model, open, records, score, source } from "./fixture.ts";

const SCORES = [
	score({ model: "b", benchmark: "quiz", value: 2, low: 1, high: 3, items: 10, conditions: "5-shot", version: "v2" }),
	score({ model: "a", benchmark: "quiz", value: 1, unit: "points", metric: "F1", reporter: "acme", date: "2025" }),
	score({ model: "b", benchmark: "exam", value: 3, subset: "hard", items: 20 }),
	score({ model: "c", benchmark: "quiz", value: 4, low: 3.5 }),
];
const OVER = {
	models: [model("c"), model("a"), model("b"), model("lonely")],
	benchmarks: [benchmark("quiz"), benchmark("exam")],
	scores: SCORES,
};

describe("compileFacts and openDataset", () => {
	it("give back every score as it was recorded, with its standing", () => {
		const dataset = open(OVER);
		const plain = dataset.scores().map(({ index: _, series: __, standing: ___, ...record }) => record);
		expect(plain).toHaveLength(SCORES.length);
		for (const one of SCORES) expect(plain).toContainEqual(one);
		expect(dataset.scoresOfModel("a")[0]?.standing).toBe("self-reported");
		expect(dataset.scoresOfModel("b")[0]?.standing).toBe("independent");
	});

	it("index by model and by benchmark", () => {
		const dataset = open(OVER);
		expect(dataset.scoresOfModel("b").map((one) => one.value)).toEqual([3, 2]);
		expect(dataset.scoresOfBenchmark("quiz").map((one) => one.value)).toEqual([1, 2, 4]);
		expect(dataset.scoresOfModel("lonely")).toEqual([]);
		expect(dataset.scoresOfModel("nobody")).toEqual([]);
		expect(dataset.scoreCount).toBe(4);
		expect(dataset.score(99)).toBeUndefined();
	});

	it("give the same bytes whatever the order of the records, and after a round through JSON", () => {
		const bytes = JSON.stringify(compileFacts(records(OVER)));
		const shuffled = records({
			models: [...OVER.models].reverse(),
			benchmarks: [...OVER.benchmarks].reverse(),
			scores: [...SCORES].reverse(),
		});
		expect(JSON.stringify(compileFacts(shuffled))).toBe(bytes);
		expect(JSON.parse(bytes)).toEqual(compileFacts(records(OVER)));
	});

	it("refuse a score of an unknown model, benchmark or source, and name it", () => {
		expect(() => open({ ...OVER, models: [] })).toThrow(/no model has the id "a"/);
		expect(() => open({ ...OVER, benchmarks: [] })).toThrow(/no benchmark has the id/);
		expect(() => open({ ...OVER, sources: [source("x")] })).toThrow(/no source has the id "board"/);
	});

	it("refuse facts of another format", () => {
		const facts = { ...compileFacts(records()), format: 2 as unknown as 1 };
		expect(() => openDataset(facts)).toThrow(/format 2/);
	});

	it("leave the rules of recognition out", () => {
		const dataset = open({ models: [model("a", { context: "some", aliases: [{ text: "A1", case: "exact" }] })] });
		expect(dataset.model("a")).not.toHaveProperty("context");
		expect(dataset.model("a")?.aliases).toEqual(["A1"]);
	});

	it("know members of series, of families with those below them, and snapshots", () => {
		const dataset = open({
			models: [
				model("base", { series: "anvil-2" }),
				model("base-2025-01-01", { snapshotOf: "base", series: "anvil-2" }),
				model("pro", { family: "anvil-pro", predecessor: "base" }),
				model("other", { vendor: "bolt", family: "bolt" }),
			],
		});
		const ids = (models: readonly { id: string }[]): string[] => models.map((one) => one.id);
		expect(ids(dataset.modelsOf("family", "anvil"))).toEqual(["base", "base-2025-01-01", "pro"]);
		expect(ids(dataset.modelsOf("family", "anvil-pro"))).toEqual(["pro"]);
		expect(ids(dataset.modelsOf("series", "anvil-2"))).toEqual(["base", "base-2025-01-01"]);
		expect(ids(dataset.modelsOf("model", "base"))).toEqual(["base", "base-2025-01-01"]);
		expect(ids(dataset.successors("base"))).toEqual(["pro"]);
		expect(dataset.modelsOf("benchmark", "base")).toEqual([]);
	});

	it("survive families that name each other as parent", () => {
		const dataset = open({
			families: [
				{ id: "anvil", name: "Anvil", vendor: "acme", aliases: [], parent: "loop" },
				{ id: "loop", name: "Loop", vendor: "acme", aliases: [], parent: "anvil" },
			],
			models: [model("a")],
		});
		expect(dataset.modelsOf("family", "loop")).toHaveLength(1);
	});

	it("find entities by name and alias without regard to case", () => {
		const dataset = open({ models: [model("a", { name: "Alpha", aliases: [{ text: "A One" }] })] });
		expect(dataset.named("a one")).toEqual([{ type: "model", id: "a", name: "Alpha" }]);
		expect(dataset.named("ANVILS")).toEqual([{ type: "family", id: "anvil", name: "Anvil" }]);
		expect(dataset.named("nothing")).toEqual([]);
		expect(dataset.ref("series", "anvil-2")).toEqual({ type: "series", id: "anvil-2", name: "Anvil 2" });
		expect(dataset.ref("model", "anvil-2")).toBeUndefined();
	});
});

describe("entities for search", () => {
	const dataset = open({
		models: [
			model("old", { released: "2020-01-01", series: "anvil-2" }),
			model("new", { released: "2025-12-01", status: "active", aliases: [{ text: "Newest" }] }),
		],
		benchmarks: [benchmark("quiz", { domains: ["coding"], status: { value: "saturated" } })],
		families: [
			{ id: "anvil", name: "Anvil", vendor: "acme", aliases: [] },
			{ id: "misc", name: "Other models of Acme", vendor: "acme", aliases: [], unnamed: true },
		],
		scores: [
			score({ model: "old", benchmark: "quiz", value: 1 }),
			score({ model: "new", benchmark: "quiz", value: 2 }),
		],
	});
	const of = (id: string) => dataset.entities().find((entity) => entity.id === id);

	it("hold every kind once, with vendor and family by name", () => {
		expect(dataset.entities().map((entity) => `${entity.type} ${entity.id}`)).toEqual([
			"model new",
			"model old",
			"series anvil-2",
			"family anvil",
			"benchmark quiz",
		]);
		expect(of("new")).toMatchObject({
			name: "new",
			aliases: ["Newest"],
			vendor: "Acme",
			vendorAliases: ["ACME Corp"],
			family: "Anvil",
			status: "active",
			released: "2025-12-01",
		});
		expect(of("quiz")).toMatchObject({ domains: ["coding"], status: "saturated" });
	});

	it("weigh between 0 and 1, the newer of two equally measured models more", () => {
		for (const entity of dataset.entities()) {
			expect(entity.weight).toBeGreaterThanOrEqual(0);
			expect(entity.weight).toBeLessThanOrEqual(1);
		}
		expect(of("new")?.weight ?? 0).toBeGreaterThan(of("old")?.weight ?? 1);
	});
});

describe("standingOf", () => {
	it.each([
		["acme", "acme", { kind: "vendor", publisherVendor: "acme" }, "self-reported"],
		["bolt", "acme", { kind: "vendor", publisherVendor: "bolt" }, "rival"],
		["acme", "acme", { kind: "aggregator" }, "self-reported"],
		["", "acme", { kind: "independent" }, "independent"],
		["", "acme", { kind: "academic" }, "independent"],
		["", "acme", { kind: "aggregator" }, "independent"],
		["", "acme", { kind: "vendor", publisherVendor: "acme" }, "self-reported"],
		["", "acme", { kind: "vendor", publisherVendor: "bolt" }, "rival"],
		["", "acme", { kind: "independent", publisherVendor: "acme" }, "self-reported"],
		["", "acme", { kind: "independent", publisherVendor: "bolt" }, "independent"],
	] as const)("reporter %j about %j in %j is %s", (reporter, vendor, from, expected) => {
		expect(standingOf(reporter, vendor, from)).toBe(expected);
	});
});
