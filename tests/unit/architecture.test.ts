import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import {
	cycle,
	ENTRYPOINT_LINES,
	importsOf,
	ROOMS,
	readImports,
	sourceFiles,
	violations,
} from "../support/architecture.ts";

const TOP = resolve(import.meta.dirname, "../..");
const graph = readImports(TOP, ["src", "entrypoints", "scripts", "tests"]);

describe("the import graph", () => {
	it("is read from the real files", () => {
		expect(graph.length).toBeGreaterThan(50);
		expect(graph).toContainEqual({
			from: "src/dataset/card.ts",
			to: "src/dataset/records.ts",
			typeOnly: true,
		});
	});

	it("keeps the rules of docs/architecture.md", () => expect(violations(graph)).toEqual([]));

	it("has no cycles", () => expect(cycle(graph)).toBeUndefined());

	it("has only rooms that docs/architecture.md lists, and all of them", () => {
		const text = readFileSync(join(TOP, "docs/architecture.md"), "utf8");
		const listed = [...text.matchAll(/^\| `([^`]+)\/` \|/gm)].map((match) => match[1]);
		expect(listed.sort()).toEqual(Object.keys(ROOMS).sort());
		const folders = new Set(sourceFiles(TOP, "src").map((path) => dirname(path).split("/").slice(0, 2).join("/")));
		for (const folder of folders) expect([...Object.keys(ROOMS), "src"]).toContain(folder);
	});

	it("lets only src/platform use the browser API", () => {
		const imports = graph.filter(({ from, to }) => to === "webextension-polyfill" && !from.startsWith("tests/"));
		expect(new Set(imports.map(({ from }) => dirname(from)))).toEqual(new Set(["src/platform"]));
	});

	it.each(sourceFiles(TOP, "entrypoints"))("%s is wiring only", (path) => {
		expect(readFileSync(join(TOP, path), "utf8").split("\n").length).toBeLessThanOrEqual(ENTRYPOINT_LINES + 1);
	});
});

describe("the rules refuse", () => {
	it.each([
		["src/dataset/x.ts", "preact"],
		["src/dataset/x.ts", "src/recognize/y.ts"],
		["src/recognize/x.ts", "src/page/y.ts"],
		["src/recognize/x.ts", "src/dataset/y.ts"],
		["src/search/x.ts", "node:fs"],
		["src/settings/x.ts", "src/dataset/y.ts"],
		["src/page/x.ts", "src/ui/y.tsx"],
		["src/page/x.ts", "src/platform/y.ts"],
		["src/ui/x.tsx", "src/platform/y.ts"],
		["src/ui/x.tsx", "src/search/y.ts"],
		["src/platform/x.ts", "src/ui/y.tsx"],
		["entrypoints/popup/x.tsx", "webextension-polyfill"],
		["entrypoints/background.ts", "scripts/y.ts"],
		["src/page/x.ts", "entrypoints/content/index.ts"],
		["tests/unit/x.test.ts", "entrypoints/background.ts"],
		["scripts/x.ts", "entrypoints/background.ts"],
	])("%s importing %s", (from, to) => {
		expect(violations([{ from, to, typeOnly: false }])).toHaveLength(1);
	});

	it("a cycle", () => {
		const edge = (from: string, to: string) => ({ from, to, typeOnly: false });
		expect(cycle([edge("src/page/a.ts", "src/page/b.ts"), edge("src/page/b.ts", "src/page/a.ts")])).toEqual([
			"src/page/a.ts",
			"src/page/b.ts",
			"src/page/a.ts",
		]);
	});
});

describe("reading imports", () => {
	const read = (text: string) => importsOf("src/page/x.ts", text).map(({ to, typeOnly }) => [to, typeOnly]);
	it.each([
		['import type { A } from "../dataset/a.ts";', "src/dataset/a.ts", true],
		['import { type A, type B } from "./a.ts";', "src/page/a.ts", true],
		['import { type A, b } from "./a.ts";', "src/page/a.ts", false],
		['import {\n\tb,\n} from "./a.ts";', "src/page/a.ts", false],
		['import a, { type B } from "./a.ts";', "src/page/a.ts", false],
		['export * from "./a.ts";', "src/page/a.ts", false],
		['export { b } from "./a.ts";', "src/page/a.ts", false],
		['import "./a.css?inline";', "src/page/a.css", false],
		['const a = await import("fuse.js");', "fuse.js", false],
	])("%s", (text, to, typeOnly) => expect(read(text)).toEqual([[to, typeOnly]]));

	it("leaves comments out", () => expect(read('/* import "./a.ts" */\n// import "./b.ts"\n')).toEqual([]));
});

describe("the linter refuses the same while one types", () => {
	const folder = mkdtempSync(join(tmpdir(), "evalgloss-lint-"));
	afterAll(() => rmSync(folder, { recursive: true, force: true }));

	it.each([
		["src/dataset/x.ts", 'import { h } from "preact";\nexport const x = h;\n', "noRestrictedImports"],
		["src/recognize/x.ts", 'import { y } from "../page/y.ts";\nexport const x = y;\n', "noRestrictedImports"],
		["src/claims/x.ts", "export const x = () => document.title;\n", "noRestrictedGlobals"],
		["src/search/x.ts", "export const x = () => Date.now();\n", "noRestrictedGlobals"],
		["src/settings/x.ts", 'import { y } from "node:fs";\nexport const x = y;\n', "noRestrictedImports"],
		["src/page/x.ts", 'import { y } from "../ui/y.tsx";\nexport const x = y;\n', "noRestrictedImports"],
		["src/page/x.ts", 'export const x = () => fetch("/");\n', "noRestrictedGlobals"],
		["src/ui/x.ts", 'import { y } from "../platform/y.ts";\nexport const x = y;\n', "noRestrictedImports"],
	])("%s: %s", (path, text, rule) => {
		expect(lint(path, text)).toContainEqual(expect.stringContaining(rule));
		expect(lint(path, "export const x = 1;\n")).toEqual([]);
	});

	/** Lints one file under a copy of the repository's configuration and gives the rules that it broke. */
	function lint(path: string, text: string): string[] {
		mkdirSync(join(folder, dirname(path)), { recursive: true });
		copyFileSync(join(TOP, "biome.json"), join(folder, "biome.json"));
		writeFileSync(join(folder, path), text);
		const biome = join(TOP, "node_modules/.bin/biome");
		const { stdout } = spawnSync(biome, ["lint", "--vcs-enabled=false", "--reporter=json", path], {
			cwd: folder,
			encoding: "utf8",
			shell: process.platform === "win32",
		});
		const report: { diagnostics: { category: string }[] } = JSON.parse(stdout);
		return report.diagnostics.map(({ category }) => category);
	}
});
