/** A name that a marked sentence expects. */
export interface Expected {
	start: number;
	end: number;
	name: string;
	mayBeUnknown: boolean;
}

/** Text without its braces, and where they stood. */
export function readMarked(marked: string): { text: string; expected: Expected[] } {
	let text = "";
	let from = 0;
	const expected: Expected[] = [];
	for (const match of marked.matchAll(/\{(\??)([^|}]*)(?:\|([^}]*))?\}/g)) {
		text += marked.slice(from, match.index);
		const surface = match[2] ?? "";
		expected.push({
			start: text.length,
			end: text.length + surface.length,
			name: match[3] ?? surface,
			mayBeUnknown: match[1] === "?",
		});
		text += surface;
		from = match.index + match[0].length;
	}
	return { text: text + marked.slice(from), expected };
}

/** Names are compared without case and separators. */
export function foldName(name: string): string {
	return name
		.normalize("NFKC")
		.toLowerCase()
		.replace(/[^\p{L}\p{N}+]/gu, "");
}
