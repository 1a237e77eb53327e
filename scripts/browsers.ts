/**
 * Finds the browsers that the tests and `npm start` drive, checks that they are new enough, and installs the
 * packaged ones where that is possible. Run by itself it prints what it found: `node scripts/browsers.ts --install`.
 */
import { execFileSync, spawnSync } from "node:child_process";
import { accessSync, constants, existsSync } from "node:fs";
import { delimiter, join } from "node:path";

export type BrowserName = "chromium" | "firefox";

export const BROWSER_NAMES: readonly BrowserName[] = ["chromium", "firefox"];

/** The oldest major versions in which highlights paint as we need them; the manifest asks for the same. */
export const MINIMUM_VERSION: Readonly<Record<BrowserName, number>> = { chromium: 140, firefox: 150 };

/** The variable that names an executable to use instead of the ones found. */
const OVERRIDE: Readonly<Record<BrowserName, string>> = {
	chromium: "EVALGLOSS_CHROMIUM",
	firefox: "EVALGLOSS_FIREFOX",
};

const COMMANDS: Readonly<Record<BrowserName, readonly string[]>> = {
	chromium: ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "chrome"],
	firefox: ["firefox-esr", "firefox"],
};

const PACKAGES: Readonly<Record<BrowserName, string>> = { chromium: "chromium", firefox: "firefox-esr" };

export interface FoundBrowser {
	name: BrowserName;
	path: string;
	/** As the browser prints it, e.g. `Chromium 156.0.8078.79`. */
	version: string;
	major: number;
}

export interface Search {
	found: FoundBrowser | undefined;
	/** One line for each executable that was looked at and not taken. */
	refused: string[];
}

/**
 * Looks for one browser: the override variable, then commands on the path, then the usual places of the
 * platform. The first executable that is new enough is taken.
 */
export function findBrowser(name: BrowserName): Search {
	const refused: string[] = [];
	const override = process.env[OVERRIDE[name]];
	for (const path of override ? [override] : candidates(name)) {
		if (!executable(path)) {
			if (override) refused.push(`${path}: not an executable (from ${OVERRIDE[name]})`);
			continue;
		}
		const version = readVersion(path);
		const major = Number(/(\d+)\./.exec(version)?.[1]);
		if (!major) refused.push(`${path}: did not tell its version`);
		else if (major < MINIMUM_VERSION[name])
			refused.push(`${path}: ${version} is older than ${name} ${MINIMUM_VERSION[name]}`);
		else return { found: { name, path, version, major }, refused };
	}
	return { found: undefined, refused };
}

/** The path of a browser that is new enough, or an error that says what was tried and what to do. */
export function requireBrowser(name: BrowserName): FoundBrowser {
	const { found, refused } = findBrowser(name);
	if (found) return found;
	throw new Error(missing(name, refused));
}

/**
 * Makes sure that every named browser is there: finds it, or installs Debian's or Ubuntu's package when this
 * runs as root there, telling each command before it runs. Gives one message for each browser that stays missing.
 */
export function ensureBrowsers(names: readonly BrowserName[], say: (line: string) => void): string[] {
	const absent = names.filter((name) => !findBrowser(name).found);
	if (absent.length === 0) return [];
	const packages = absent.map((name) => PACKAGES[name]);
	if (process.platform === "linux" && process.getuid?.() === 0 && existsSync("/usr/bin/apt-get")) {
		for (const args of [["update"], ["install", "-y", "--no-install-recommends", ...packages]]) {
			say(`installing browsers: apt-get ${args.join(" ")}`);
			const run = spawnSync("apt-get", args, {
				encoding: "utf8",
				env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
			});
			if (run.status !== 0) {
				say(`apt-get ended with ${run.status ?? run.signal}:\n${run.stderr.trim().split("\n").slice(-6).join("\n")}`);
				break;
			}
		}
	}
	return absent.flatMap((name) => {
		const { found, refused } = findBrowser(name);
		return found ? [] : [missing(name, refused)];
	});
}

function missing(name: BrowserName, refused: readonly string[]): string {
	const wanted = name === "chromium" ? "Chrome or Chromium" : "Firefox";
	return [
		`No ${wanted} ${MINIMUM_VERSION[name]} or newer was found.`,
		...refused.map((line) => `  ${line}`),
		`  Install it (Debian, Ubuntu as root: apt-get install ${PACKAGES[name]}; elsewhere from its maker),`,
		`  or set ${OVERRIDE[name]} to the path of its executable.`,
	].join("\n");
}

function candidates(name: BrowserName): string[] {
	const suffix = process.platform === "win32" ? ".exe" : "";
	const folders = (process.env["PATH"] ?? "").split(delimiter).filter(Boolean);
	const onPath = COMMANDS[name].flatMap((command) => folders.map((folder) => join(folder, command + suffix)));
	return [...new Set([...onPath, ...usualPlaces(name)])];
}

function usualPlaces(name: BrowserName): string[] {
	if (process.platform === "darwin") {
		const apps =
			name === "chromium"
				? ["Google Chrome.app/Contents/MacOS/Google Chrome", "Chromium.app/Contents/MacOS/Chromium"]
				: ["Firefox.app/Contents/MacOS/firefox"];
		const roots = ["/Applications", join(process.env["HOME"] ?? "", "Applications")];
		return roots.flatMap((root) => apps.map((app) => join(root, app)));
	}
	if (process.platform === "win32") {
		const apps =
			name === "chromium"
				? ["Google\\Chrome\\Application\\chrome.exe", "Chromium\\Application\\chrome.exe"]
				: ["Mozilla Firefox\\firefox.exe"];
		const roots = ["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"].flatMap((key) => process.env[key] ?? []);
		return roots.flatMap((root) => apps.map((app) => `${root}\\${app}`));
	}
	return COMMANDS[name].flatMap((command) => [
		`/usr/bin/${command}`,
		`/usr/local/bin/${command}`,
		`/snap/bin/${command}`,
	]);
}

function executable(path: string): boolean {
	try {
		accessSync(path, constants.X_OK);
		return true;
	} catch {
		return false;
	}
}

/** Chrome on Windows opens a window instead of answering `--version`; there the file's own version is read. */
function readVersion(path: string): string {
	try {
		const [command, args] =
			process.platform === "win32"
				? ["powershell", ["-NoProfile", "-Command", `(Get-Item '${path}').VersionInfo.ProductVersion`]]
				: [path, ["--version"]];
		return execFileSync(command as string, args as string[], {
			encoding: "utf8",
			timeout: 30_000,
			stdio: ["ignore", "pipe", "ignore"],
		}).trim();
	} catch {
		return "";
	}
}

const HELP = `node scripts/browsers.ts [--install]

Says which Chrome or Chromium and which Firefox the tests and npm start will use.
  --install  also installs missing ones where that is possible (Debian and Ubuntu, as root)
  ${OVERRIDE.chromium}, ${OVERRIDE.firefox}  name an executable to use instead`;

if (import.meta.main) {
	if (process.argv.includes("--help")) console.log(HELP);
	else {
		if (process.argv.includes("--install")) ensureBrowsers(BROWSER_NAMES, console.log);
		for (const name of BROWSER_NAMES) {
			const { found, refused } = findBrowser(name);
			console.log(found ? `${name}: ${found.path} (${found.version})` : missing(name, refused));
			if (!found) process.exitCode = 1;
		}
	}
}
