import { resolve } from "node:path";
import { afterAll, beforeAll, describe } from "vitest";
import { BROWSER_NAMES } from "../../scripts/browsers.ts";
import { builtExtension, type LaunchOptions, launch, type Session } from "./browsers.ts";
import { type LocalServer, serve } from "./server.ts";

export interface Stage {
	session: Session;
	/** Serves `tests/pages`. */
	server: LocalServer;
}

export const PAGES: string = resolve(import.meta.dirname, "../pages");

/**
 * Declares the same tests for both real browsers, each with the end-to-end build of the extension. `stage` gives the
 * running browser and the server; it may be called inside a test only.
 */
export function inEachBrowser(declare: (stage: () => Stage) => void, options: LaunchOptions = {}): void {
	describe.each(BROWSER_NAMES)("%s", (name) => {
		let running: Stage | undefined;
		beforeAll(async () => {
			const server = await serve(PAGES);
			running = { server, session: await launch(name, { extension: builtExtension(name), ...options }) };
		});
		afterAll(async () => {
			await running?.session.close();
			await running?.server.close();
		});
		declare(() => {
			if (!running) throw new Error("the browser has not started");
			return running;
		});
	});
}
