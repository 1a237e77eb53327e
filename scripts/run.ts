/** Runs the project's tools as child processes, with the pinned Node and the tools of `node_modules` first on the path. */
import { spawn } from "node:child_process";
import { delimiter, dirname, resolve } from "node:path";

export const TOP: string = resolve(import.meta.dirname, "..");

export interface Run {
	code: number;
	/** Standard output and error as they came, together. */
	text: string;
	/** Standard output alone. */
	out: string;
}

/** Runs one command from the top of the repository to its end. A command that cannot start gives code 127. */
export function run(command: string, args: readonly string[], env: Record<string, string> = {}): Promise<Run> {
	const path = [resolve(TOP, "node_modules/.bin"), dirname(process.execPath), process.env["PATH"]].join(delimiter);
	return new Promise((done) => {
		const child = spawn(command, args, {
			cwd: TOP,
			env: { ...process.env, NO_COLOR: "1", ...env, PATH: path },
			stdio: ["ignore", "pipe", "pipe"],
			shell: process.platform === "win32",
		});
		let text = "";
		let out = "";
		child.stdout.setEncoding("utf8").on("data", (chunk: string) => {
			text += chunk;
			out += chunk;
		});
		child.stderr.setEncoding("utf8").on("data", (chunk: string) => {
			text += chunk;
		});
		child.on("error", (error) => done({ code: 127, text: `${text}${error.message}\n`, out }));
		child.on("close", (code) => done({ code: code ?? 1, text, out }));
	});
}
