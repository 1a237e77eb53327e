/**
 * `npm test`: everything that a change has to pass. Runs all steps whatever fails on the way, prints a table, and as
 * its last line `N passed, N failed`, which counts each test and each check.
 */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { BROWSER_NAMES, type BrowserName, ensureBrowsers } from "./browsers.ts";
import { type BuildKind, build, buildFolder } from "./build.ts";
import { checkAddonLint } from "./checks/addon-lint.ts";
import type { Finding } from "./checks/check.ts";
import { checkManifest } from "./checks/manifest.ts";
import { checkNetwork } from "./checks/network.ts";
import { checkSize } from "./checks/size.ts";
import { countTests } from "./checks/vitest-report.ts";
import { run, TOP } from "./run.ts";

interface Outcome {
	passed: number;
	failed: number;
	/** One line to print beside the step. */
	summary: string;
	/** Printed in full when something failed. */
	detail: string;
}

interface Step {
	name: string;
	/** What `--help` says. */
	about: string;
	go: () => Promise<Outcome>;
}

/** A step that is one command: it passes when the command ends with 0. */
function command(name: string, about: string, [program = "", ...args]: string[]): Step {
	const go = async () => {
		const { code, text } = await run(program, args);
		return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, summary: "", detail: text };
	};
	return { name, about, go };
}

/** A step that is the same check on the release build of both browsers. */
function onBuilds(
	name: string,
	about: string,
	check: (name: BrowserName, folder: string) => Finding | Promise<Finding>,
) {
	const go = async () => {
		const findings = await Promise.all(
			BROWSER_NAMES.map(async (browser): Promise<Finding> => {
				try {
					return await check(browser, buildFolder(browser, "release"));
				} catch (error) {
					return { problems: [String(error)], summary: "" };
				}
			}),
		);
		const failed = findings.filter(({ problems }) => problems.length > 0).length;
		return {
			passed: findings.length - failed,
			failed,
			summary: findings[0]?.summary ?? "",
			detail: findings
				.flatMap(({ problems }, index) => problems.map((one) => `${BROWSER_NAMES[index]}: ${one}`))
				.join("\n"),
		};
	};
	return { name, about, go };
}

function builds(kind: BuildKind): Step {
	const name = kind === "e2e" ? "build-e2e" : "build";
	const about = kind === "e2e" ? "builds whose card tests can look into" : "the release builds of both browsers";
	const go = async () => {
		const runs = [];
		for (const browser of BROWSER_NAMES) runs.push(await build(browser, kind));
		const bad = runs.filter(({ code }) => code !== 0);
		const detail = bad.map(({ text }) => text).join("\n");
		return { passed: runs.length - bad.length, failed: bad.length, summary: "", detail };
	};
	return { name, about, go };
}

/** A project of Vitest; each test counts. A file that cannot run, a skipped test and an empty project are failures. */
function vitest(project: string, about: string): Step {
	const go = async () => {
		const report = join(TOP, "out/test", `${project}.json`);
		rmSync(report, { force: true });
		mkdirSync(join(TOP, "out/test"), { recursive: true });
		const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
		const { code, text } = await run("vitest", ["run", "--project", project, ...reporters]);
		return { ...countTests(existsSync(report) ? readFileSync(report, "utf8") : "", code), detail: text };
	};
	return { name: project, about, go };
}

const STEPS: readonly Step[] = [
	{
		name: "browsers",
		about: "both browsers are there; packaged ones are installed where possible",
		go: async () => {
			const missing = ensureBrowsers(BROWSER_NAMES, console.log);
			const detail = missing.join("\n");
			return { passed: BROWSER_NAMES.length - missing.length, failed: missing.length, summary: "", detail };
		},
	},
	command("data", "every record is valid and in canonical form", ["node", "scripts/data.ts", "check"]),
	command("types", "TypeScript", ["tsc"]),
	command("lint", "Biome: format, lint, the rules of docs/architecture.md", [
		"biome",
		"check",
		"--error-on-warnings",
		".",
	]),
	command("dead", "Knip: unused files, exports and packages", ["knip"]),
	vitest("unit", "tests without a browser"),
	builds("release"),
	builds("e2e"),
	onBuilds("size", "what the builds weigh", (_, folder) => checkSize(folder)),
	onBuilds("manifest", "permissions, policy and minimum versions", checkManifest),
	onBuilds("network", "the content script cannot reach the network", (_, folder) => checkNetwork(folder)),
	onBuilds("addon-lint", "web-ext lint on both builds", (_, folder) => checkAddonLint(folder)),
	vitest("page", "the page layer in both real browsers"),
	vitest("e2e", "the built extension in both real browsers"),
];

const HELP = `npm test [-- --only NAME[,NAME…]]

Runs every step, whatever fails on the way, and prints as its last line "N passed, N failed" (tests and checks).
Reports of the tests are left in out/test. Steps:
${STEPS.map(({ name, about }) => `  ${name.padEnd(11)} ${about}`).join("\n")}`;

async function main(args: readonly string[]): Promise<number> {
	const wanted = args[0] === "--only" ? (args[1] ?? "").split(",") : STEPS.map(({ name }) => name);
	const steps = STEPS.filter(({ name }) => wanted.includes(name));
	const unknown = wanted.filter((name) => !STEPS.some((step) => step.name === name));
	if (unknown.length > 0 || (args.length > 0 && args[0] !== "--only")) {
		console.error(`unknown: ${unknown.join(", ") || args.join(" ")}\n\n${HELP}`);
		return 2;
	}
	const rows: (Outcome & { name: string; seconds: number })[] = [];
	for (const { name, go } of steps) {
		const start = performance.now();
		const outcome = await go().catch((error: unknown) => ({
			passed: 0,
			failed: 1,
			summary: "",
			detail: String(error),
		}));
		const seconds = (performance.now() - start) / 1000;
		console.log(
			`${outcome.failed === 0 ? "ok  " : "FAIL"} ${name.padEnd(11)} ${seconds.toFixed(1)} s  ${outcome.summary}`,
		);
		if (outcome.failed > 0) console.log(excerpt(name, outcome.detail));
		rows.push({ ...outcome, name, seconds });
	}
	const sum = (key: "passed" | "failed" | "seconds") => rows.reduce((total, row) => total + row[key], 0);
	console.log(`\n${"step".padEnd(11)} ${"passed".padStart(7)} ${"failed".padStart(7)} ${"seconds".padStart(8)}`);
	for (const { name, passed, failed, seconds } of rows) {
		console.log(
			`${name.padEnd(11)} ${String(passed).padStart(7)} ${String(failed).padStart(7)} ${seconds.toFixed(1).padStart(8)}`,
		);
	}
	console.log(`${"all".padEnd(28)} ${sum("seconds").toFixed(1).padStart(8)}\n`);
	console.log(`${sum("passed")} passed, ${sum("failed")} failed`);
	return sum("failed") === 0 && sum("passed") > 0 ? 0 : 1;
}

/** Leaves the whole text in `out/test/NAME.log` and gives its first and last lines, indented. */
function excerpt(name: string, text: string): string {
	const log = `out/test/${name}.log`;
	mkdirSync(join(TOP, "out/test"), { recursive: true });
	writeFileSync(join(TOP, log), text);
	const lines = stripVTControlCharacters(text).trim().split("\n");
	const few = lines.length > 80 ? [...lines.slice(0, 40), `… all of it in ${log} …`, ...lines.slice(-40)] : lines;
	return few.join("\n").replace(/^/gm, "    ");
}

if (process.argv.includes("--help")) console.log(HELP);
else process.exitCode = await main(process.argv.slice(2));
