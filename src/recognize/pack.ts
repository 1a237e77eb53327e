/**
 * The packed names: one ASCII string, so that the engine keeps one byte a character, with an index small enough
 * to be decoded at boot. Everything else is cut out of the string only when a page makes it necessary.
 *
 * `EG1 <lengths> \n <lower-case starts> \n <CJK starts> \n <group index> \n <entity index> \n <bitmap> <groups> <entities>`
 */

/** Entities are cut into chunks of this many lines. */
export const CHUNK = 32;

export const MAGIC = "EG1";

/** Entity types, and two that are only evidence: vendors and products. */
export type NameType = "model" | "series" | "family" | "benchmark" | "vendor" | "product";

export const TYPE_LETTERS: Record<NameType, string> = {
	model: "m",
	series: "s",
	family: "f",
	benchmark: "b",
	vendor: "v",
	product: "p",
};

/** How much evidence a name needs: none, some, strong. */
export type Need = 0 | 1 | 2;

/** Letter case that a name asks for: any, a leading capital, all capitals, or exactly `exact`. */
export type CaseRule = "any" | "capital" | "upper" | "exact";

/** Non-ASCII as `~xxxx`, so that the pack stays one byte a character; `~` itself as `~007e`. */
export function escapeText(text: string): string {
	let out = "";
	for (let i = 0; i < text.length; i++) {
		const code = text.charCodeAt(i);
		out += code > 126 || code === 126 ? `~${code.toString(16).padStart(4, "0")}` : text.charAt(i);
	}
	return out;
}

/** The inverse of {@link escapeText}. */
export function unescapeText(text: string): string {
	return text.includes("~")
		? text.replace(/~([0-9a-f]{4})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
		: text;
}

/** The usual id of a name; entities whose id is this one need not carry it. */
export function slug(name: string): string {
	return name
		.toLowerCase()
		.replace(/\+/g, "-plus")
		.replace(/[^a-z0-9]+/g, "-")
		.replace(/^-|-$/g, "");
}
