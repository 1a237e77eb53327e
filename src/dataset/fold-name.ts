/**
 * The key under which two spellings of a name are the same: case, width, accents' composition, kinds of dashes and
 * all separators are folded away, except that a separator between two digits stays as `-` ("Qwen2.5 72B",
 * "qwen-2.5-72b" and "Qwen2-5-72B" are one, "3.1-8B" and "31 8B" are not). `+` stays, since "Command R+" is not
 * "Command R". Gives "" for a text without letters and digits.
 */
export function foldName(text: string): string {
	return text
		.normalize("NFKC")
		.toLowerCase()
		.replace(/[^\p{L}\p{M}\p{N}+]+/gu, " ")
		.replace(/(\p{N}) +(?=\p{N})/gu, "$1-")
		.replaceAll(" ", "");
}
