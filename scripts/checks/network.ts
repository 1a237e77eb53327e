import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Finding } from "./check.ts";

/**
 * Ways to reach the network from a script. The browser enforces `connect-src 'self'` for the extension's own pages,
 * but not for content scripts: their bundle must not contain any of these.
 */
const PRIMITIVES: Readonly<Record<string, RegExp>> = {
	fetch: /\bfetch\b/,
	XMLHttpRequest: /\bXMLHttpRequest\b/,
	WebSocket: /\bWebSocket\b/,
	WebTransport: /\bWebTransport\b/,
	EventSource: /\bEventSource\b/,
	sendBeacon: /\bsendBeacon\b/,
	RTCPeerConnection: /\bRTCPeerConnection\b/,
	"new Image": /\bnew\s+Image\b/,
	"new Worker": /\bnew\s+(?:Shared)?Worker\b/,
	"import()": /\bimport\s*\(/,
	importScripts: /\bimportScripts\b/,
	"a src set": /\.src(?:set)?\s*=(?!=)|\[["']src(?:set)?["']\]\s*=(?!=)|setAttribute\(\s*["'`](?:src|srcset)["'`]/,
	"an element that loads":
		/createElement(?:NS)?\([^)]*["'`](?:img|iframe|script|link|audio|video|embed|object|source|image)["'`]/,
	"a style that loads": /url\(\s*["']?(?:https?:)?\/\//,
};

/** The network primitives that a script's text contains. */
export function networkPrimitives(text: string): string[] {
	return Object.entries(PRIMITIVES)
		.filter(([, pattern]) => pattern.test(text))
		.map(([name]) => name);
}

/** Checks that no file which the extension puts into pages can reach the network. */
export function checkNetwork(folder: string): Finding {
	const scripts = join(folder, "content-scripts");
	const files = readdirSync(scripts);
	const problems = files.flatMap((file) =>
		networkPrimitives(readFileSync(join(scripts, file), "utf8")).map((name) => `content-scripts/${file} has ${name}`),
	);
	if (!files.some((file) => file.endsWith(".js"))) problems.push("there is no content script");
	return { problems, summary: `no network primitive in ${files.join(", ")}` };
}
