import { classOf, DIGIT, foldUnit, LETTER } from "./fold.ts";

/** What kind of token a name stands in. */
export type Place = "prose" | "host" | "path" | "handle" | "identifier";

function isWord(text: string, i: number): boolean {
	const kind = classOf(foldUnit(text.charCodeAt(i)));
	return kind === LETTER || kind === DIGIT;
}

const TOKEN = /[^\s"'<>()[\]{}、。，（）「」【】\u2029|`*]/;

/** Where the name from `start` to `end` stands: prose, a host name, a path, a handle, an identifier of code. */
export function placeOf(text: string, start: number, end: number): Place {
	const before = text.charAt(start - 1);
	const after = text.charAt(end);
	if (before === "@") return "handle";
	if (before === "." && start > 1 && isWord(text, start - 2) && /[a-z0-9]/.test(text.charAt(start))) return "host";
	if (before === "$" || before === "\\" || before === "%") return "identifier";
	if (before === "_" && start > 1 && isWord(text, start - 2) && /[a-z]/.test(text.charAt(start))) return "identifier";
	if (after === "_" && isWord(text, end + 1)) return "identifier";
	if (after === "@" && isWord(text, end + 1)) return "handle";
	if (after === "." && /[a-z]/.test(text.charAt(end + 1))) {
		const word = /^\.[a-z]+/.exec(text.slice(end, end + 14))?.[0] ?? "";
		if (/^\.(?:com?|ai|org|net|io|dev|app|so|sh|jp|cn|de|fr|uk|eu|google|anthropic|openai)$/.test(word)) return "host";
		if (!/^\.(?:md|txt|html?|pdf|json|toml|ya?ml|csv|png|jpg|svg|gguf|safetensors|bin)$/.test(word))
			return "identifier";
		return /\d/.test(text.slice(start, end)) ? "path" : "identifier";
	}
	if (after === ":" && text.startsWith("//", end + 1)) return "host";
	if (before === "/" || before === ":" || after === "/") {
		let from = start;
		while (from > 0 && start - from < 300 && TOKEN.test(text.charAt(from - 1))) from--;
		const token = text.slice(from, start);
		const scheme = token.lastIndexOf("://");
		if (scheme >= 0) {
			const rest = token.slice(scheme + 3);
			return rest.includes("/") ? "path" : "host";
		}
		if (/^(?:www\.|[a-z0-9-]+\.(?:com|org|net|io|ai|co|dev)\/)/i.test(token)) return "path";
		if (before === "/" && /^[./~@]|[a-z0-9]\.[a-z]/.test(token)) return "path";
	}
	return "prose";
}
