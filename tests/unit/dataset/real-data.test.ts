import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { readRecords } from "../../../scripts/dataset/read.ts";
import { viewAsOf } from "../../../src/dataset/as-of.ts";
import { compareScores } from "../../../src/dataset/compare.ts";
import { compareTable } from "../../../src/dataset/compare-table.ts";
import { compileFacts } from "../../../src/dataset/compile.ts";
import { openDataset, type Score } from "../../../src/dataset/dataset.ts";
import { describe as describeEntity } from "../../../src/dataset/describe.ts";
import { frontier } from "../../../src/dataset/frontier.ts";
import { rankingOf, seriesOfBenchmark } from "../../../src/dataset/series-of-results.ts";

const records = readRecords();
const json = JSON.stringify(compileFacts(records));
const dataset = openDataset(JSON.parse(json));
const view = viewAsOf(dataset);

const QWEN = "qwen2-5-max";
const CLAUDE = "claude-3-5-sonnet-20241022";
const FIVE = ["arena-hard", "mmlu-pro", "gpqa-diamond", "livecodebench", "livebench"];
const SEVEN = [QWEN, "deepseek-v3", "deepseek-r1", "gpt-4o", "claude-3-5-sonnet", "llama-3-1-405b", "o1"];

/** Scores of a model on a whole benchmark, values to one decimal more than sources print at most. */
function scores(model: string, benchmark: string, version?: string): Score[] {
	return dataset
		.scoresOfModel(model)
		.filter((one) => one.benchmark === benchmark && one.subset === "" && (version ?? one.version) === one.version);
}
const round = (value: number | undefined): number => Math.round((value ?? Number.NaN) * 100) / 100;

describe("the facts as packaged", () => {
	it("stay within their size, and are the same bytes twice", () => {
		expect(Buffer.byteLength(json)).toBeLessThan(2_500_000);
		expect(gzipSync(json, { level: 9 }).length).toBeLessThan(500_000);
		const again = { ...records, scores: [...records.scores].reverse(), models: [...records.models].reverse() };
		expect(JSON.stringify(compileFacts(again)) === json).toBe(true);
	});

	it("hold every record's score", () => {
		expect(dataset.scoreCount).toBe(records.scores.length);
		for (const at of [0, 1, 1000, dataset.scoreCount - 1]) {
			const found = dataset.score(at);
			if (!found) throw new Error(`no score ${at}`);
			const { index: _, series: __, standing: ___, ...record } = found;
			expect(records.scores).toContainEqual(record);
		}
	});

	it("rank only what may be compared", () => {
		for (const { id } of dataset.benchmarks) {
			for (const series of seriesOfBenchmark(view, id).values()) {
				const { rows } = rankingOf(view, series);
				const first = rows[0]?.score;
				for (const row of rows) {
					if (first && !compareScores(dataset, first, row.score).comparable) {
						throw new Error(`${id}: ${first.conditions} | ${row.score.conditions}`);
					}
				}
			}
		}
	});

	it("give a card for every entity", () => {
		for (const { type, id } of dataset.entities()) {
			const card = describeEntity(dataset, { type, id, pageModels: SEVEN, pageBenchmarks: FIVE });
			expect(card?.entity).toMatchObject({ type, id });
		}
	});
});

describe("as of earlier days", () => {
	it("no card knows more than on a later one", () => {
		const days = ["2023-06-01", "2024-06-01", "2025-02-10", "2025-12-31", "2026-07-01", undefined];
		for (const id of [...SEVEN, "gpt-4", "gpt-5", "claude-opus-4-1", "gemini-2-5-pro"]) {
			const totals = days.map((day) => {
				const card = describeEntity(dataset, {
					type: "model",
					id,
					pageModels: SEVEN,
					pageBenchmarks: FIVE,
					...(day === undefined ? {} : { asOf: day }),
				});
				if (card?.type !== "model") throw new Error(`no card for ${id}`);
				const dates = card.rows.flatMap((row) => row.scores.map((one) => one.date));
				if (day !== undefined) expect(dates.filter((date) => date > day)).toEqual([]);
				return card.totals.scores;
			});
			expect([...totals].sort((a, b) => a - b)).toEqual(totals);
			expect(totals.at(-1)).toBeGreaterThan(0);
		}
	});
});

describe("Qwen2.5-Max and its rivals", () => {
	it("stand on LiveBench 2024-11-25 as its board has them", () => {
		const expected = {
			[QWEN]: 62.29,
			"deepseek-v3": 60.45,
			[CLAUDE]: 59.03,
			"gpt-4o-2024-08-06": 55.33,
			"llama-3-1-405b": 52.36,
			"gpt-4o-2024-11-20": 52.19,
		};
		const found = Object.keys(expected).map((id) => {
			const [one, ...others] = scores(id, "livebench", "2024-11-25").filter((s) => s.standing === "independent");
			expect(others).toEqual([]);
			return one;
		});
		expect(Object.fromEntries(found.map((one) => [one?.model, round(one?.value)]))).toEqual(expected);
		for (const one of found) {
			for (const other of found) {
				if (one && other) expect(compareScores(dataset, one, other)).toMatchObject({ comparable: true });
			}
		}
	});

	it("are not given figures that Qwen is not known to have published", () => {
		for (const benchmark of FIVE) {
			expect(scores(QWEN, benchmark).filter((one) => one.standing === "self-reported")).toEqual([]);
		}
	});

	it("have Tencent's figures as a rival's", () => {
		const expected = {
			"arena-hard": 91.4,
			"mmlu-pro": 76.1,
			"gpqa-diamond": 60.1,
			livecodebench: 38.7,
			livebench: 62.2,
		};
		for (const [benchmark, value] of Object.entries(expected)) {
			const found = scores(QWEN, benchmark).find((one) => one.reporter === "tencent");
			expect(found).toMatchObject({ value, standing: "rival" });
		}
	});

	it("contradict the article where published figures do: Claude on MMLU-Pro and GPQA Diamond", () => {
		for (const [benchmark, claude, qwen] of [
			["mmlu-pro", 78, 76.1],
			["gpqa-diamond", 65, 60.1],
		] as const) {
			const values = scores(CLAUDE, benchmark).map((one) => one.value);
			expect(values).toContain(claude);
			expect(Math.max(...scores(QWEN, benchmark).map((one) => one.value))).toBe(qwen);
		}
	});

	it("keep LiveBench releases apart, and a figure of unknown release from all of them", () => {
		const board = scores(QWEN, "livebench", "2024-11-25").find((one) => one.standing === "independent");
		const tencent = scores(QWEN, "livebench").find((one) => one.reporter === "tencent");
		if (!board || !tencent) throw new Error("no figures");
		const comparison = compareScores(dataset, board, tencent);
		expect(comparison.comparable).toBe(false);
		if (!comparison.comparable) expect(comparison.reasons.map((one) => one.code)).toContain("version-unknown");
		const older = dataset
			.scoresOfBenchmark("livebench")
			.find((one) => one.version === "2024-08-31" && one.subset === "" && one.standing === "independent");
		if (!older) throw new Error("no older release");
		expect(compareScores(dataset, board, older)).toMatchObject({ comparable: false, reasons: [{ code: "version" }] });
	});

	it("appear on the card: the article's five benchmarks, independent first, all with sources", () => {
		const card = describeEntity(dataset, { type: "model", id: QWEN, pageModels: SEVEN, pageBenchmarks: FIVE });
		if (card?.type !== "model") throw new Error("no card");
		expect(card.rows.slice(0, 5).map((row) => row.benchmark.id)).toEqual(FIVE);
		const [arena, mmlu, gpqa, livecode, live] = card.rows;
		expect(arena?.scores.map((one) => [one.value, one.reporter])).toEqual([[91.4, "Tencent"]]);
		expect(mmlu?.scores.map((one) => [one.value, one.reporter])).toEqual([[76.1, "Tencent"]]);
		expect(gpqa?.scores.map((one) => [round(one.value), one.standing])).toEqual([
			[56.12, "independent"],
			[60.1, "rival"],
		]);
		expect(livecode?.scores.map((one) => [one.value, one.reporter])).toEqual([[38.7, "Tencent"]]);
		expect(live?.scores.map((one) => [round(one.value), one.version, one.standing])).toEqual([
			[62.29, "2024-11-25", "independent"],
		]);
		expect(live?.scores[0]?.rank?.label).toBe("LiveBench 2024-11-25");
		for (const one of card.rows.flatMap((row) => row.scores)) expect(one.source.url).toMatch(/^https:\/\//);
	});

	it("are compared on LiveBench in one release, the undated name by its snapshots", () => {
		const table = compareTable(dataset, {
			subjects: SEVEN.map((id) => ({ type: "model" as const, id })),
			benchmarks: FIVE,
		});
		expect(table.columns.map((column) => column.id)).toEqual(SEVEN);
		const live = table.rows.find((row) => row.benchmark.id === "livebench");
		expect(live?.label).toBe("LiveBench 2024-11-25");
		expect(live?.cells.every((cell) => cell.kind === "figure")).toBe(true);
		const gpt = live?.cells[3];
		expect(gpt?.kind === "figure" && [gpt.score, ...gpt.others].map((one) => one.model.id)).toContain(
			"gpt-4o-2024-08-06",
		);
	});

	it("show nothing before it was known", () => {
		const card = describeEntity(dataset, {
			type: "model",
			id: QWEN,
			pageModels: [],
			pageBenchmarks: FIVE,
			asOf: "2025-02-10",
		});
		if (card?.type !== "model") throw new Error("no card");
		expect(card.rows.find((row) => row.benchmark.id === "mmlu-pro")?.scores).toEqual([]);
		expect(card.rows.find((row) => row.benchmark.id === "livebench")?.scores[0]?.value).toBeCloseTo(62.29, 2);
		expect(card.asOf).toBe("2025-02-10");
	});
});

describe("the frontier of GPQA Diamond", () => {
	it("rises with every point, independent and self-reported apart", () => {
		const found = frontier(dataset, "gpqa-diamond");
		for (const line of [found?.independent, found?.selfReported]) {
			const values = line?.points.map((point) => point.score.value) ?? [];
			expect(values.length).toBeGreaterThan(5);
			expect([...values].sort((a, b) => a - b)).toEqual(values);
		}
		expect(found?.independent?.points.every((point) => point.score.standing === "independent")).toBe(true);
		expect(found?.selfReported?.points.every((point) => point.score.standing === "self-reported")).toBe(true);
		expect(found?.selfReported?.reasons.length).toBeGreaterThan(0);
	});
});
