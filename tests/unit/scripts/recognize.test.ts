import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";

const run = (input: string, ...args: string[]) =>
	spawnSync(process.execPath, ["scripts/recognize.ts", ...args], { input, encoding: "utf8" });

test("a bad line is named and the good ones are answered, wherever it stands", () => {
	const { stdout, stderr, status } = run('not json\n{"id":"a","text":"GPT\u20114o"}\n', "-");
	expect(JSON.parse(stdout)).toEqual({
		id: "a",
		mentions: [{ start: 0, end: 6, surface: "GPT\u20114o", type: "model", id: "gpt-4o", name: "GPT-4o" }],
	});
	expect(stderr).toMatch(/^line 1: /);
	expect(status).toBe(2);
});

test("a file that cannot be read is named, without a stack trace", () => {
	const { stdout, stderr, status } = run("", "no-such-file.jsonl");
	expect(stdout).toBe("");
	expect(stderr).toMatch(/^Cannot read no-such-file\.jsonl: /);
	expect(stderr).not.toMatch(/\n {4}at /);
	expect(status).toBe(2);
});

test("an unknown option is named, without a stack trace", () => {
	const { stderr, status } = run("", "--bogus");
	expect(stderr).toBe("unknown option --bogus; see: npm run -s recognize -- --help\n");
	expect(status).toBe(2);
});
