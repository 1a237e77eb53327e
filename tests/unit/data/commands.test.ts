import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, vi } from "vitest";
import { stratified } from "../../../scripts/dataset/audit.ts";
import { formatCsv, parseCsv } from "../../../scripts/dataset/csv.ts";

/** Every command starts a process and reads the whole dataset. */
vi.setConfig({ testTimeout: 60_000 });

function data(...args: string[]): { status: number | null; out: string; err: string } {
	const done = spawnSync(process.execPath, ["scripts/data.ts", ...args], { encoding: "utf8" });
	return { status: done.status, out: done.stdout, err: done.stderr };
}

describe("the command line of the data", () => {
	it("prints one object with the promised fields for stats", () => {
		const { status, out } = data("stats");
		expect(status).toBe(0);
		const stats = JSON.parse(out) as Record<string, unknown>;
		expect(Object.keys(stats)).toEqual([
			"models",
			"series",
			"families",
			"vendors",
			"benchmarks",
			"aliases",
			"scores",
			"scoresBySourceKind",
			"sources",
			"caveats",
			"asOf",
			"bytes",
		]);
		expect(Object.keys(stats["bytes"] as object)).toEqual(["names", "facts", "contentScriptGz"]);
		const kinds = Object.values(stats["scoresBySourceKind"] as Record<string, number>);
		expect(kinds.reduce((sum, count) => sum + count, 0)).toBe(stats["scores"]);
	});

	it("lists the scores of a pair with source and standing, snapshots included", () => {
		const { status, out } = data("scores", "--model", "gpt-4o", "--benchmark", "mmlu-pro");
		expect(status).toBe(0);
		const rows = out
			.trim()
			.split("\n")
			.map((line) => JSON.parse(line) as Record<string, unknown>);
		expect(new Set(rows.map((row) => row["model"]))).toContain("gpt-4o-2024-05-13");
		for (const row of rows) {
			expect(row["standing"]).toMatch(/^(?:independent|self-reported|rival)$/);
			expect(row["source"]).toMatchObject({
				title: expect.any(String),
				url: expect.stringMatching(/^https?:/),
				publisher: expect.any(String),
				date: expect.any(String),
			});
		}
	});

	it("answers as known on a day", () => {
		const all = data("scores", "--model", "deepseek-v3", "--benchmark", "mmlu-pro").out.trim().split("\n");
		const early = data("scores", "--model", "deepseek-v3", "--benchmark", "mmlu-pro", "--as-of", "2025-01-31")
			.out.trim()
			.split("\n");
		expect(early.length).toBeGreaterThan(0);
		expect(early.length).toBeLessThan(all.length);
		for (const line of early) expect((JSON.parse(line) as { date: string }).date <= "2025-01-31").toBe(true);
	});

	it.each([
		[["nonsense"], /no command "nonsense"; use one of/],
		[["scores", "--model"], /--model has no value; write/],
		[["scores", "--model", "gpt-99"], /no model has the id "gpt-99"; find it with/],
		[["scores"], /nothing to list; give --model/],
		[["stats", "--loud", "yes"], /no option --loud/],
		[["audit", "--count", "many"], /no whole number above 0/],
		[["new-model", "--name", "Example 1", "--family", "nowhere"], /no family has the id "nowhere"; choose/],
		[
			["new-model", "--name", "GPT-4o", "--family", "gpt", "--source", "https://example.org/a"],
			/is used twice|also names/,
		],
		[["unresolved", "/nowhere/at/all"], /no file/],
	] as [string[], RegExp][])("%j says what is wrong and how to mend it", (args, message) => {
		const { status, err } = data(...args);
		expect(err).toMatch(message);
		expect(status).toBe(2);
	});

	it("resolves a text and reports names that stand for nothing", () => {
		expect(JSON.parse(data("resolve", "Qwen 2.5 Max").out)).toMatchObject({ type: "model", id: "qwen2-5-max" });
		expect(data("resolve", "nothing at all").status).toBe(1);
		const folder = mkdtempSync(join(tmpdir(), "evalgloss-names-"));
		writeFileSync(join(folder, "names.txt"), "GPT-4o\nFrobnicator 9000\nMMLU\n");
		expect(data("unresolved", join(folder, "names.txt")).out).toBe("Frobnicator 9000\n");
		rmSync(folder, { recursive: true });
	});

	it("prints help", () => {
		const { status, out } = data("--help");
		expect(status).toBe(0);
		for (const name of ["stats", "check", "scores", "resolve", "unresolved", "gaps", "new-model", "audit", "format"])
			expect(out).toContain(name);
	});
});

describe("the sample for an audit", () => {
	const entries = Array.from({ length: 300 }, (_, at) => ({ at, group: at % 7 === 0 ? "rare" : `group ${at % 3}` }));
	it("is the same for the same seed and another for another", () => {
		const first = stratified(entries, (entry) => entry.group, 40, 5);
		expect(stratified(entries, (entry) => entry.group, 40, 5)).toEqual(first);
		expect(stratified(entries, (entry) => entry.group, 40, 6)).not.toEqual(first);
	});
	it("takes from every group in turn and never twice", () => {
		const sample = stratified(entries, (entry) => entry.group, 40, 5);
		expect(new Set(sample).size).toBe(40);
		for (const group of ["rare", "group 0", "group 1", "group 2"])
			expect(sample.filter((entry) => entry.group === group).length).toBe(10);
		expect(stratified(entries, (entry) => entry.group, 1000, 5)).toHaveLength(300);
	});
});

describe("CSV", () => {
	it("keeps cells with commas, quotes and line breaks, and knows the lines", () => {
		const rows = [
			["a", "b,c", 'd"e'],
			["", "two\nlines", "x"],
			["last", "", ""],
		];
		const text = formatCsv(rows);
		expect(parseCsv(text).map((row) => row.cells)).toEqual(rows);
		expect(parseCsv(text).map((row) => row.line)).toEqual([1, 2, 4]);
		expect(formatCsv(parseCsv(text).map((row) => row.cells))).toBe(text);
	});
	it("reads Windows line ends", () =>
		expect(parseCsv("a,b\r\nc,\r\n").map((row) => row.cells)).toEqual([
			["a", "b"],
			["c", ""],
		]));
});
