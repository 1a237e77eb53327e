import { expect, describe as group, it } from "vitest";
import type { BenchmarkCard, CardQuery, GroupCard, ModelCard } from "../../../src/dataset/card.ts";
import { compareTable } from "../../../src/dataset/compare-table.ts";
import { describe } from "../../../src/dataset/describe.ts";
import { withPacks } from "../../../src/packs/dataset.ts";
import type { Pack } from "../../../src/packs/pack.ts";
import { createSearch } from "../../../src/search/search.ts";
import { isYours } from "../../../src/ui/yours/yours.tsx";
import { benchmark, model, open, score, source } from "../dataset/fixture.ts";
import { packText, read } from "./support.ts";

const NINE = Array.from({ length: 6 }, (_, i) => i);
const base = open({
	models: [
		model("anvil-2-large", { name: "Anvil 2 Large" }),
		model("bolt-9", { name: "Bolt 9", vendor: "bolt", family: "bolt" }),
		...NINE.map((i) => model(`anvil-${i}`, { name: `Anvil ${i}x` })),
	],
	benchmarks: [benchmark("quiz", { name: "Quiz Show" }), benchmark("other", { name: "Other Test" })],
	sources: [source("board")],
	scores: [
		score({ model: "bolt-9", benchmark: "quiz", value: 40 }),
		...NINE.map((i) => score({ model: `anvil-${i}`, benchmark: "quiz", value: 50 + i })),
	],
});

const text = packText({
	models: [{ name: "Acme-1", vendor: "Acme" }, { name: "Acme-2" }],
	benchmarks: [{ name: "House Quiz", unit: "%" }],
	scores: [
		{ model: "bolt-9", benchmark: "quiz", value: 99, conditions: "mine" },
		{ model: "bolt-9", benchmark: "Quiz Show", value: 98, date: "2026-12" },
		{ model: "anvil-2-large", benchmark: "House Quiz", value: 30 },
		{ model: "Acme-1", benchmark: "quiz", value: 97, url: "https://example.org/run" },
		{ model: "Acme-1", benchmark: "House Quiz", value: 20 },
		{ model: "Acme-2", benchmark: "House Quiz", value: 10 },
	],
});
const pack = read(text).pack as Pack;
const dataset = withPacks(base, [pack]);
const ask = (type: CardQuery["type"], id: string, more: Partial<CardQuery> = {}) =>
	describe(dataset, { type, id, pageModels: [], pageBenchmarks: [], ...more });

group("what is built-in", () => {
	it("stays as it was: lists, scores, ranks", () => {
		expect(dataset.models).toBe(base.models);
		expect(dataset.scoreCount).toBe(base.scoreCount);
		for (const { id } of base.models) expect(dataset.scoresOfModel(id)).toEqual(base.scoresOfModel(id));
		expect(dataset.scoresOfBenchmark("quiz").map(({ value }) => value)).toEqual(
			base.scoresOfBenchmark("quiz").map(({ value }) => value),
		);
		const card = ask("model", "anvil-5") as ModelCard;
		expect(card).toEqual(describe(base, { type: "model", id: "anvil-5", pageModels: [], pageBenchmarks: [] }));
		expect(card.rows[0]?.scores[0]?.rank).toMatchObject({ place: 1, of: 7 });
		const table = (ask("benchmark", "quiz") as BenchmarkCard).top;
		expect(table?.rows.every(({ score: { standing } }) => standing === "independent")).toBe(true);
	});

	it("has the pack's figures beside ours, last, as yours and without a place", () => {
		const card = ask("model", "bolt-9") as ModelCard;
		expect(card.pack).toBeUndefined();
		const [row] = card.rows;
		expect(row?.scores.map(({ value, standing, reporter }) => [value, standing, reporter])).toEqual([
			[40, "independent", "board team"],
			[99, "yours", "Mine"],
			[98, "yours", "Mine"],
		]);
		expect(row?.scores.map(({ rank }) => rank === undefined)).toEqual([false, true, true]);
		expect(
			(ask("benchmark", "quiz") as BenchmarkCard).yours?.map(({ model: { name }, value }) => [name, value]),
		).toEqual([
			["Bolt 9", 99],
			["Bolt 9", 98],
			["Acme-1", 97],
		]);
	});

	it("shows a row of its own for a benchmark that only the pack measured", () => {
		const card = ask("model", "anvil-2-large") as ModelCard;
		expect(card.rows.map(({ benchmark: { name }, scores }) => [name, scores[0]?.standing])).toEqual([
			["House Quiz", "yours"],
		]);
		expect(card.fold).toBe(1);
	});

	it("leaves out what was not known on the day", () => {
		const card = ask("model", "bolt-9", { asOf: "2025-07-01" }) as ModelCard;
		expect(card.rows.flatMap(({ scores }) => scores).map(({ value }) => value)).toEqual([40]);
	});
});

group("what a pack holds", () => {
	it("has cards of its own that say whose it is", () => {
		const card = ask("model", "yours.mine.acme-1", { pageBenchmarks: ["quiz", "other"] }) as ModelCard;
		expect(card).toMatchObject({ pack: "Mine", vendor: { name: "Acme" }, entity: { name: "Acme-1" } });
		expect(card.rows.map((row) => [row.benchmark.name, row.scores[0]?.value, row.scores[0]?.standing])).toEqual([
			["Quiz Show", 97, "yours"],
			["Other Test", undefined, undefined],
			["House Quiz", 20, "yours"],
		]);
		const quiz = ask("benchmark", "yours.mine.house-quiz") as BenchmarkCard;
		expect(quiz.pack).toBe("Mine");
		expect(quiz.top?.rows.map(({ score: { model: of } }) => of.name)).toEqual(["Anvil 2 Large", "Acme-1", "Acme-2"]);
		const whole = ask("family", "yours.mine") as GroupCard;
		expect(whole.pack).toBe("Mine");
		expect(whole.likely).toBeUndefined();
		expect(whole.members.map(({ entity, yours }) => [entity.name, yours])).toEqual([
			["Acme-1", 2],
			["Acme-2", 1],
		]);
	});

	it("may be compared within the pack, and not with another source's figures", () => {
		const { rows } = compareTable(dataset, {
			subjects: [
				{ type: "model", id: "yours.mine.acme-1" },
				{ type: "model", id: "yours.mine.acme-2" },
				{ type: "model", id: "bolt-9" },
			],
			benchmarks: ["yours.mine.house-quiz", "quiz"],
		});
		expect(rows.map(({ cells }) => cells.map(({ kind }) => kind))).toEqual([
			["figure", "figure", "none"],
			["figure", "none", "apart"],
		]);
	});

	it("is found by search, before what is only alike", () => {
		const search = createSearch(dataset.entities());
		expect(search("acme 1", 3)[0]).toMatchObject({ id: "yours.mine.acme-1", type: "model" });
		expect(search("house quiz", 3)[0]?.id).toBe("yours.mine.house-quiz");
		expect(createSearch(withPacks(base, []).entities())("acme 1", 3).some(({ id }) => isYours(id))).toBe(false);
	});

	it("has ids that the interface knows for the person's own, and no built-in id is one", () => {
		expect(dataset.entities().filter(({ id }) => isYours(id))).toHaveLength(4);
		expect(base.entities().some(({ id }) => isYours(id))).toBe(false);
	});

	it("waits in silence when what it refers to is gone from a newer dataset", () => {
		const smaller = withPacks(open({ models: [], benchmarks: [benchmark("quiz")] }), [pack]);
		expect(smaller.scoresOfModel("yours.mine.acme-1").map(({ value }) => value)).toEqual([97, 20]);
		expect(smaller.scoresOfBenchmark("yours.mine.house-quiz")).toHaveLength(2);
	});
});
