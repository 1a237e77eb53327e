import type { Pack } from "./pack.ts";

/** A pack as a JSON file; reading it gives the same pack. */
export function writePack({ id, name, note, models, benchmarks, scores }: Pack): string {
	const text = (value: unknown) => JSON.stringify(value);
	const list = (key: string, items: readonly object[]) =>
		items.length === 0 ? [] : [`\t${text(key)}: [\n${items.map((item) => `\t\t${text(item)}`).join(",\n")}\n\t]`];
	const parts = [
		'\t"evalgloss": "pack"',
		'\t"version": 1',
		`\t"id": ${text(id)}`,
		`\t"name": ${text(name)}`,
		...(note === undefined ? [] : [`\t"note": ${text(note)}`]),
		...list("models", models),
		...list("benchmarks", benchmarks),
		...list("scores", scores),
	];
	return `{\n${parts.join(",\n")}\n}\n`;
}
