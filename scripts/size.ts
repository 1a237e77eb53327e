/** Prints what the built extensions weigh after gzip, and fails when a part is over its limit. */
import { BROWSER_NAMES } from "./browsers.ts";
import { buildFolder } from "./build.ts";
import { checkSize, kb, weigh } from "./checks/size.ts";

if (process.argv.includes("--help")) {
	console.log("node scripts/size.ts\n\nWeighs the builds in .output (make them with npm run build), bytes after gzip.");
} else {
	for (const name of BROWSER_NAMES) {
		const folder = buildFolder(name, "release");
		for (const { what, bytes, limit } of weigh(folder)) {
			console.log(`${name}  ${what.padEnd(32)} ${kb(bytes).padStart(10)} of ${kb(limit)}`);
		}
		for (const problem of checkSize(folder).problems) {
			console.error(`${name}: ${problem}`);
			process.exitCode = 1;
		}
	}
}
