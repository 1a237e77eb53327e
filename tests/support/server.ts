/**
 * A local web server for pages under test: serves folders and given texts, can send a Content-Security-Policy,
 * and keeps a log of every request, so that a test can show that nothing else asked for anything. As a browser's
 * proxy it answers for every host and sees all that the browser asks for.
 */
import { readFile } from "node:fs/promises";
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize, resolve, sep } from "node:path";

const TYPES: Readonly<Record<string, string>> = {
	".html": "text/html; charset=utf-8",
	".css": "text/css; charset=utf-8",
	".js": "text/javascript; charset=utf-8",
	".json": "application/json",
	".svg": "image/svg+xml",
	".png": "image/png",
	".txt": "text/plain; charset=utf-8",
};

export interface ServedPage {
	body: string;
	type?: string;
	headers?: Record<string, string>;
}

export interface LocalServer {
	/** `http://127.0.0.1:PORT`, without a slash at the end. */
	origin: string;
	/** `METHOD path` of every request so far, in order; `METHOD address` of those that reach it as a proxy. */
	requests: string[];
	/** Serves a page at a path (`/x.html`) and gives its whole address. Later calls replace earlier ones. */
	page(path: string, page: string | ServedPage): string;
	close(): Promise<void>;
}

/** The policy of the strictest pages: nothing but the page's own inline style may load or run. */
export const STRICT_CSP = "default-src 'none'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'";

/** Starts a server on a free port of 127.0.0.1 over the files of `root` (none when it is left out). */
export async function serve(root?: string): Promise<LocalServer> {
	const pages = new Map<string, ServedPage>();
	const requests: string[] = [];
	const server = createServer((request, response) => {
		const asked = request.url ?? "/";
		const path = decodeURIComponent(new URL(asked, "http://localhost").pathname);
		requests.push(`${request.method} ${asked.startsWith("/") ? path : asked}`);
		const page = pages.get(path);
		if (page) send(response, 200, page.body, page.type ?? TYPES[".html"], page.headers);
		else if (root) void sendFile(response, root, path);
		else send(response, 404, "not here", TYPES[".txt"]);
	});
	server.on("connect", (request, socket) => {
		requests.push(`CONNECT ${request.url}`);
		socket.end("HTTP/1.1 502 Not here\r\n\r\n");
	});
	await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
	const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
	return {
		origin,
		requests,
		page(path, page) {
			pages.set(path, typeof page === "string" ? { body: page } : page);
			return origin + path;
		},
		close: () =>
			new Promise((done) => {
				server.close(() => done());
				server.closeAllConnections();
			}),
	};
}

async function sendFile(response: ServerResponse, root: string, path: string): Promise<void> {
	const base = resolve(root);
	const file = normalize(join(base, path.endsWith("/") ? `${path}index.html` : path));
	try {
		if (!file.startsWith(base + sep)) throw new Error("outside");
		send(response, 200, await readFile(file), TYPES[extname(file)]);
	} catch {
		send(response, 404, "not here", TYPES[".txt"]);
	}
}

function send(
	response: ServerResponse,
	status: number,
	body: string | Buffer,
	type = "application/octet-stream",
	headers: Record<string, string> = {},
): void {
	response.writeHead(status, { "content-type": type, "cache-control": "no-store", ...headers });
	response.end(body);
}
