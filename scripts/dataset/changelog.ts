import { readFileSync } from "node:fs";
import { join } from "node:path";
import { TOP } from "../run.ts";

/** One day on which the data changed. */
export interface Release {
	date: string;
	blocks: ({ kind: "text"; text: string } | { kind: "list"; items: string[] })[];
}

/**
 * Reads the log of the data: a title, then for each day a heading with its date, paragraphs and lists. Throws at
 * anything else, naming the line, so that nothing of the log is silently left out of what people see.
 */
export function readChangelog(markdown: string): Release[] {
	const releases: Release[] = [];
	let open: "text" | "item" | undefined;
	markdown.split(/\r?\n/).forEach((line, place) => {
		const text = line.trim();
		const refuse = (why: string) => new Error(`data/CHANGELOG.md, line ${place + 1}: ${why}`);
		if (text === "") {
			open = undefined;
			return;
		}
		if (/^# /.test(line)) return;
		const heading = line.match(/^## (\S+)$/);
		if (heading) {
			const date = heading[1] ?? "";
			if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) throw refuse(`"${date}" is no date`);
			releases.push({ date, blocks: [] });
			open = undefined;
			return;
		}
		if (/^#/.test(line)) throw refuse("only the title and dates are headings");
		const blocks = releases.at(-1)?.blocks;
		if (!blocks) throw refuse("text before the first date");
		const last = blocks.at(-1);
		const item = line.match(/^- (.+)$/)?.[1];
		if (item !== undefined) {
			if (last?.kind === "list") last.items.push(item);
			else blocks.push({ kind: "list", items: [item] });
			open = "item";
		} else if (open === "item" && last?.kind === "list") {
			last.items.push(`${last.items.pop() ?? ""} ${text}`);
		} else if (open === "text" && last?.kind === "text") {
			last.text += ` ${text}`;
		} else {
			blocks.push({ kind: "text", text });
			open = "text";
		}
	});
	return releases;
}

/** The log of `data/`, newest day first. */
export function changelog(): Release[] {
	return readChangelog(readFileSync(join(TOP, "data/CHANGELOG.md"), "utf8"));
}
