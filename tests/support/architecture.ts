/**
 * The dependency rules of `docs/architecture.md` as data, and the check of an import graph against them. The
 * check takes the graph as an argument, so that a test can show that it refuses a broken one.
 */
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize, sep } from "node:path/posix";

/** One import: the file it stands in, what it names, and whether only types come through it. */
export interface Import {
	/** Path from the top of the repository. */
	from: string;
	/** Path from the top of the repository for a file; the specifier itself for a package. */
	to: string;
	typeOnly: boolean;
}

interface Room {
	/** Rooms whose code it may use, itself included without being named. */
	rooms: readonly string[];
	/** Rooms of which it may use the types only. */
	types?: readonly string[];
	/** Packages it may use; `*` stands for any. */
	packages: readonly string[];
}

const PURE = ["src/dataset", "src/recognize", "src/claims", "src/search", "src/settings", "src/packs"] as const;

/** What each room may import. The left column of the table in `docs/architecture.md`, and no other, stands here. */
export const ROOMS: Readonly<Record<string, Room>> = {
	"src/dataset": { rooms: [], packages: [] },
	"src/recognize": { rooms: [], types: ["src/dataset"], packages: [] },
	"src/claims": { rooms: ["src/dataset", "src/recognize"], packages: [] },
	"src/search": { rooms: ["src/dataset"], packages: ["fuse.js"] },
	"src/settings": { rooms: [], packages: [] },
	"src/packs": { rooms: ["src/dataset", "src/recognize"], packages: [] },
	"src/page": { rooms: PURE, packages: [] },
	"src/ui": { rooms: [], types: PURE, packages: ["preact"] },
	"src/platform": { rooms: [...PURE, "src/page"], packages: ["webextension-polyfill"] },
	entrypoints: {
		rooms: [...PURE, "src/page", "src/ui", "src/platform", "assets"],
		packages: ["preact", "wxt", "virtual:evalgloss-names", "virtual:evalgloss-changelog"],
	},
	scripts: { rooms: [...PURE, "src/page", "src/ui", "src/platform", "tests"], packages: ["*"] },
};

/** Longest wiring file, in lines. */
export const ENTRYPOINT_LINES = 80;

/** Gives one sentence for every import that the rules refuse; empty when the graph is sound. */
export function violations(graph: readonly Import[]): string[] {
	return graph.flatMap((one) => {
		const problem = refusal(one);
		return problem ? [`${one.from} imports ${one.to}: ${problem}`] : [];
	});
}

function refusal({ from, to, typeOnly }: Import): string | undefined {
	const target = roomOf(to);
	if (target === "entrypoints" && roomOf(from) !== "entrypoints") return "nobody imports entrypoints";
	const room = roomOf(from);
	const rules = room === undefined ? undefined : ROOMS[room];
	if (!rules) return undefined;
	if (!isFile(to)) {
		return rules.packages.some((name) => name === "*" || to === name || to.startsWith(`${name}/`))
			? undefined
			: `${room} may not use this package`;
	}
	if (target === room || (target !== undefined && rules.rooms.includes(target))) return undefined;
	if (target !== undefined && rules.types?.includes(target))
		return typeOnly ? undefined : `${room} may use only types of ${target}`;
	return `${room} may not use ${target ?? "this file"}`;
}

function isFile(to: string): boolean {
	return /^(src|entrypoints|scripts|tests|assets|data)\//.test(to);
}

/** The room a path lies in: `src/page/x.ts` gives `src/page`. Undefined outside of all. */
export function roomOf(path: string): string | undefined {
	const [top, second] = path.split("/");
	if (top === "src") return second && ROOMS[`src/${second}`] ? `src/${second}` : undefined;
	return isFile(path) ? top : undefined;
}

/** The files of one cycle of imports (types left out), first one repeated at the end; undefined when there is none. */
export function cycle(graph: readonly Import[]): string[] | undefined {
	const edges = new Map<string, string[]>();
	for (const { from, to, typeOnly } of graph) {
		if (!typeOnly && isFile(to)) edges.set(from, [...(edges.get(from) ?? []), to]);
	}
	const done = new Set<string>();
	const walk = (file: string, path: string[]): string[] | undefined => {
		if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
		if (done.has(file)) return undefined;
		for (const next of edges.get(file) ?? []) {
			const found = walk(next, [...path, file]);
			if (found) return found;
		}
		done.add(file);
		return undefined;
	};
	for (const file of edges.keys()) {
		const found = walk(file, []);
		if (found) return found;
	}
	return undefined;
}

/** Reads every import of the TypeScript files under the given folders of the repository. */
export function readImports(top: string, folders: readonly string[]): Import[] {
	return folders
		.flatMap((folder) => sourceFiles(top, folder))
		.flatMap((from) => importsOf(from, readFileSync(join(top, from), "utf8")));
}

/** The TypeScript files under a folder, as paths from the top of the repository. */
export function sourceFiles(top: string, folder: string): string[] {
	return readdirSync(join(top, folder), { recursive: true, encoding: "utf8" })
		.map((path) => join(folder, path.split(sep).join("/")))
		.filter((path) => /\.tsx?$/.test(path))
		.sort();
}

/** Reads the imports of one file: static, re-exporting and dynamic ones, and types named as `import("…")`. */
export function importsOf(from: string, text: string): Import[] {
	const code = text.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, "");
	const found: Import[] = [];
	const add = (specifier: string, typeOnly: boolean) => {
		const path = specifier.replace(/\?.*$/, "");
		const to = path.startsWith(".") ? normalize(join(dirname(from), path)) : path;
		found.push({ from, to, typeOnly });
	};
	for (const [, word, clause = "", specifier = ""] of code.matchAll(
		/^\s*(import|export)\s([^;"'`=()]*?)\bfrom\s*["']([^"']+)["']/gm,
	)) {
		const whole = /^\s*type\s/.test(clause);
		const names = /^\s*\{([^}]*)\}\s*$/
			.exec(clause)?.[1]
			?.split(",")
			.filter((name) => name.trim() !== "");
		add(specifier, whole || (word === "import" && !!names?.length && names.every((name) => /^\s*type\s/.test(name))));
	}
	for (const [, specifier = ""] of code.matchAll(/^\s*import\s*["']([^"']+)["']/gm)) add(specifier, false);
	for (const [, specifier = ""] of code.matchAll(/\bimport\(\s*["']([^"']+)["']/g)) add(specifier, false);
	return found;
}
