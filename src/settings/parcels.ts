/**
 * Settings as items of `storage.sync`, which takes 8,192 bytes an item and 102,400 in all: the text of the shared
 * settings is cut into parts, and the first item says how many there are and what they sum up to. Another computer may
 * see the parts of two states at once while they arrive; the sum tells, and such a state is left until it is whole.
 */

/** Keys of the items: `settings` and `settings.1`, `settings.2` … */
const HEAD = "settings";

/** Bytes of text in one item, with room for the key and what JSON puts around; and items at most. */
const PART_BYTES = 7000;
const MOST_PARTS = 13;

interface Head {
	parts: number;
	sum: string;
	text: string;
}

/** The items for a text; undefined when it is too large for the account. */
export function toParcels(text: string): Record<string, unknown> | undefined {
	const parts = cut(text);
	if (parts.length > MOST_PARTS) return undefined;
	const head: Head = { parts: parts.length, sum: sumOf(text), text: parts[0] ?? "" };
	const items: Record<string, unknown> = { [HEAD]: head };
	for (const [index, part] of parts.entries()) if (index > 0) items[`${HEAD}.${index}`] = part;
	return items;
}

/** The text of items as they are in the account: "none" when there are none, "torn" when they do not belong together. */
export function fromParcels(items: Readonly<Record<string, unknown>>): { text: string } | "none" | "torn" {
	const head = items[HEAD] as Partial<Head> | undefined;
	if (head === undefined) return "none";
	if (typeof head !== "object" || head === null || typeof head.text !== "string") return "torn";
	const count = head.parts ?? 0;
	if (!Number.isInteger(count) || count < 1 || count > MOST_PARTS) return "torn";
	let text = head.text;
	for (let index = 1; index < count; index++) {
		const part = items[`${HEAD}.${index}`];
		if (typeof part !== "string") return "torn";
		text += part;
	}
	return sumOf(text) === head.sum ? { text } : "torn";
}

/** Keys of items that a shorter text no longer needs. */
export function leftOver(
	items: Readonly<Record<string, unknown>>,
	parcels: Readonly<Record<string, unknown>>,
): string[] {
	return Object.keys(items).filter((key) => key.startsWith(`${HEAD}.`) && !(key in parcels));
}

/** True for the key of one of our items. */
export function isParcel(key: string): boolean {
	return key === HEAD || key.startsWith(`${HEAD}.`);
}

/** Pieces of at most {@link PART_BYTES} as the browser counts them: UTF-8 of the JSON text. */
function cut(text: string): string[] {
	const parts: string[] = [];
	let part = "";
	let bytes = 0;
	for (const sign of text) {
		const size = jsonBytes(sign);
		if (bytes + size > PART_BYTES && part !== "") {
			parts.push(part);
			part = "";
			bytes = 0;
		}
		part += sign;
		bytes += size;
	}
	return [...parts, part];
}

function jsonBytes(sign: string): number {
	const code = sign.codePointAt(0) ?? 0;
	if (sign === '"' || sign === "\\") return 2;
	// Chrome writes "<" as an escape.
	if (sign === "<" || code < 32 || (code >= 0xd800 && code <= 0xdfff)) return 6;
	return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}

/** FNV-1a over the text's units, with its length. */
function sumOf(text: string): string {
	let sum = 0x811c9dc5;
	for (let i = 0; i < text.length; i++) sum = Math.imul(sum ^ text.charCodeAt(i), 0x01000193);
	return `${text.length.toString(36)}-${(sum >>> 0).toString(36)}`;
}
