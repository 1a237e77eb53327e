/** `npm run pictures`: what readers see, in both browsers and all the ways they may have set them, to be looked at. */
import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { serve } from "../tests/support/server.ts";
import { BROWSER_NAMES, type BrowserName, ensureBrowsers } from "./browsers.ts";
import { build } from "./build.ts";
import { writeIndex } from "./pictures/index.ts";
import { LOOKS } from "./pictures/looks.ts";
import { take } from "./pictures/take.ts";
import { TOP } from "./run.ts";

const HELP = `npm run pictures [-- NAME…]

Builds the extension and writes pictures of every state to out/pictures, with an index.html to look at them.
NAME picks browsers (${BROWSER_NAMES.join(", ")}) and looks (${Object.keys(LOOKS).join(", ")});
what is not taken stays from before. Without one, everything is taken anew.`;

const FOLDER = join(TOP, "out/pictures");

async function main(asked: readonly string[]): Promise<void> {
	const unknown = asked.filter((name) => !(name in LOOKS) && !BROWSER_NAMES.includes(name as BrowserName));
	if (unknown.length > 0) throw new Error(`no such look or browser: ${unknown.join(", ")}\n\n${HELP}`);
	const some = <T extends string>(of: readonly T[]) => {
		const chosen = of.filter((name) => asked.includes(name));
		return chosen.length > 0 ? chosen : of;
	};
	const browsers = some(BROWSER_NAMES);
	const missing = ensureBrowsers(browsers, console.error);
	if (missing.length > 0) throw new Error(missing.join("\n"));
	if (asked.length === 0) rmSync(FOLDER, { recursive: true, force: true });
	mkdirSync(FOLDER, { recursive: true });
	const server = await serve(join(TOP, "tests/pages"));
	try {
		for (const browser of browsers) {
			// The card of this build is open to scripts, which press its buttons.
			const built = await build(browser, "e2e");
			if (built.code !== 0) throw new Error(`the build failed:\n${built.text}`);
			for (const name of some(Object.keys(LOOKS))) {
				const look = LOOKS[name];
				if (!look) continue;
				const taken = await take(browser, name, look, server, FOLDER);
				console.log(`${browser} ${name}: ${taken.length} pictures`);
			}
		}
	} finally {
		await server.close();
		console.log(writeIndex(FOLDER));
	}
}

if (process.argv.includes("--help")) console.log(HELP);
else {
	try {
		await main(process.argv.slice(2));
	} catch (error) {
		console.error(`npm run pictures: ${error instanceof Error ? error.message : String(error)}`);
		process.exitCode = 1;
	}
}
