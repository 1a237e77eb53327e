import type { Page } from "puppeteer-core";
import type { Settings } from "../../src/settings/settings.ts";
import { openExtensionPage, type Session } from "./browsers.ts";

interface Storage {
	storage: { local: { get(key: string): Promise<Record<string, unknown>>; set(items: object): Promise<void> } };
}

/** Runs in a page of the extension, in a tab of its own that is closed afterwards. */
async function within<T>(session: Session, run: (page: Page) => Promise<T>): Promise<T> {
	const page = await openExtensionPage(session, "options.html");
	try {
		return await run(page);
	} finally {
		await page.close();
	}
}

/** Chooses settings as the options page does; without any, the defaults hold again. Open pages hear of it. */
export function choose(session: Session, settings: Partial<Settings>): Promise<void> {
	return within(session, (page) =>
		page.evaluate(async (chosen) => {
			const scope = globalThis as unknown as { browser?: Storage; chrome: Storage };
			const { storage } = scope.browser?.storage ? scope.browser : scope.chrome;
			await storage.local.set({ settings: { version: 1, ...chosen } });
		}, settings),
	);
}

/** The settings as they are stored: what differs from the defaults. */
export function stored(session: Session): Promise<Partial<Settings>> {
	return within(session, (page) =>
		page.evaluate(async () => {
			const scope = globalThis as unknown as { browser?: Storage; chrome: Storage };
			const { storage } = scope.browser?.storage ? scope.browser : scope.chrome;
			return ((await storage.local.get("settings"))["settings"] ?? {}) as object;
		}),
	) as Promise<Partial<Settings>>;
}
