/** What `npm start` opens: the bundled sample, an address, or a local HTML or text file. */
import { readFileSync, statSync } from "node:fs";
import { basename, dirname, extname, join, resolve } from "node:path";
import { type LocalServer, serve } from "../../tests/support/server.ts";
import { TOP } from "../run.ts";

export interface Target {
	/** What is opened, as it was asked for. */
	name: string;
	url: string;
	close(): Promise<void>;
}

const SAMPLE = join(TOP, "tests/pages/launch-article/index.html");

/**
 * Makes an address of what was asked for. Local files are served from this machine, because content scripts run only
 * on http and https pages. Fails when a file cannot be read.
 */
export async function openTarget(asked: string | undefined): Promise<Target> {
	if (asked && /^https?:\/\//.test(asked)) return { name: asked, url: asked, close: async () => {} };
	const file = resolve(process.env["INIT_CWD"] ?? ".", asked ?? SAMPLE);
	if (!statSync(file, { throwIfNoEntry: false })?.isFile()) throw new Error(`cannot read ${asked}: no such file`);
	const server: LocalServer = await serve(dirname(file));
	const name = asked ?? "the bundled sample article";
	if (/^\.x?html?$/i.test(extname(file)))
		return { name, url: `${server.origin}/${encodeURIComponent(basename(file))}`, close: server.close };
	const url = server.page("/article.html", textAsArticle(new TextDecoder().decode(readFileSync(file))));
	return { name, url, close: server.close };
}

/** Plain text as a simple article: the first line is the heading, every further line a paragraph. */
export function textAsArticle(text: string): string {
	const lines = text.split(/\r?\n/).filter((line) => line.trim() !== "");
	const [heading = "Text", ...paragraphs] = lines.map(escapeHtml);
	return `<!doctype html>
<html>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${heading}</title>
<style>
	:root { color-scheme: light dark; }
	body { max-width: 41rem; margin: 3rem auto 6rem; padding: 0 1.25rem; font: 18px/1.65 Georgia, serif; }
	h1 { font-size: 1.9rem; line-height: 1.25; }
</style>
</head>
<body><article>
<h1>${heading}</h1>
${paragraphs.map((line) => `<p>${line}</p>`).join("\n")}
</article></body>
</html>
`;
}

function escapeHtml(text: string): string {
	return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
