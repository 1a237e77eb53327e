import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import type { BrowserName } from "./browsers.ts";
import { type Run, run, TOP } from "./run.ts";

/** The release build, or the one for end-to-end tests, whose card's shadow root is open: the only difference. */
export type BuildKind = "release" | "e2e";

/** Where a build of the extension lies, whether or not it has been made. */
export function buildFolder(name: BrowserName, kind: BuildKind): string {
	return resolve(TOP, ".output", kind === "e2e" ? "e2e" : ".", name === "chromium" ? "chrome-mv3" : "firefox-mv3");
}

/** Folder of a build that has been made; an error that names the command when it has not. */
export function builtExtension(name: BrowserName, kind: BuildKind = "e2e"): string {
	const folder = buildFolder(name, kind);
	if (!existsSync(join(folder, "manifest.json")))
		throw new Error(`no build in ${folder}: run npm run ${kind === "e2e" ? "build:e2e" : "build"} first`);
	return folder;
}

/** Builds the extension for one browser. */
export function build(name: BrowserName, kind: BuildKind): Promise<Run> {
	const target = name === "chromium" ? "chrome" : "firefox";
	return run("wxt", ["build", "-b", target], kind === "e2e" ? { EVALGLOSS_OPEN_SHADOW: "1" } : {});
}
