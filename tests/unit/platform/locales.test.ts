import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";

const TOP = join(import.meta.dirname, "../../..");
const FOLDER = join(TOP, "assets/public/_locales");
const config = readFileSync(join(TOP, "wxt.config.ts"), "utf8");
const named = [...config.matchAll(/__MSG_(\w+)__/g)].map((match) => match[1]);

it.each(readdirSync(FOLDER))("has the manifest's texts in %s, and no others", (locale) => {
	const messages: Record<string, { message: string }> = JSON.parse(
		readFileSync(join(FOLDER, locale, "messages.json"), "utf8"),
	);
	expect(Object.keys(messages).sort()).toEqual([...new Set(named)].sort());
	// The stores cut a description off after this.
	expect(messages["description"]?.message.length).toBeLessThanOrEqual(132);
});
