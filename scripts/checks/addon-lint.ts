import { readFileSync } from "node:fs";
import { join } from "node:path";
import { run, TOP } from "../run.ts";
import type { Finding } from "./check.ts";

interface Message {
	code: string;
	message: string;
	file?: string;
}

/** Where each of the warnings that we live with is explained. */
const EXPLAINED = "docs/addon-lint.md";

/**
 * Runs Mozilla's linter for add-ons on a build. Errors are problems; warnings are, unless their code and file have a
 * row in `docs/addon-lint.md`.
 */
export async function checkAddonLint(folder: string): Promise<Finding> {
	const { out, text } = await run("web-ext", [
		"lint",
		"--source-dir",
		folder,
		"--output",
		"json",
		"--no-config-discovery",
	]);
	const start = out.indexOf("{");
	if (start < 0) return { problems: [`web-ext lint gave no report: ${text.trim()}`], summary: "" };
	const report: { errors: Message[]; warnings: Message[]; notices: Message[] } = JSON.parse(out.slice(start));
	const explained = explainedWarnings(readFileSync(join(TOP, EXPLAINED), "utf8"));
	const tell = ({ code, message, file }: Message) => `${code} in ${file ?? "the build"}: ${message}`;
	const unexplained = report.warnings.filter(
		({ code, file }) => !explained.some((row) => row.code === code && row.file.test(file ?? "")),
	);
	return {
		problems: [...report.errors, ...unexplained].map(tell),
		summary: `no error; ${report.warnings.length} warning(s), explained in ${EXPLAINED}`,
	};
}

/** Reads the table of explained warnings: code in the first column, file (with `*`) in the second. */
export function explainedWarnings(document: string): { code: string; file: RegExp }[] {
	return [...document.matchAll(/^\| `([A-Z_]+)` \| `([^`]+)` \|/gm)].map(([, code = "", file = ""]) => ({
		code,
		file: new RegExp(`^${file.replace(/[.+?^${}()|[\]\\]/g, "\\$&").replaceAll("*", ".*")}$`),
	}));
}
