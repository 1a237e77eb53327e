/**
 * Lists that leave out what is said already: "Llama 3.1 8B, 70B and 405B", "GPT-4 and 4o", "Claude 3.5 and 3.7
 * Sonnet". Works on display names, so that what is proposed can be looked up.
 */

/** What may stand between two members of such a list. */
export const CONNECTOR =
	/^(?:\s?[/、・&|]\s?|\s?\+\s(?=\d)|,\s*(?:(?:and|or|und|oder|et|ou|y|e|и)\s+)?|，\s?|\s+(?:and|or|und|oder|et|ou|y|e|и|или|vs\.?|versus|bis|to)\s+|\s?(?:和|与|及|或|以及|と|や|および|와|과|및)\s?)(?:the\s+)?/iu;

/** A member written short: a size, a version with or without a tier, a tier. */
export const FRAGMENT =
	/^(?:v?\d+(?:\.\d+)?o?(?:[- ]?(?:Flash[- ]Lite|Flash|Pro|Ultra|Nano|Sonnet|Opus|Haiku|Mini|mini|nano|Turbo|turbo|Max|Plus|Small|Medium|Large|Lite|Instruct|Chat|Thinking|Codex))?(?![\p{L}\d])|(?:[AE]\d+(?:\.\d+)?|\d+(?:x\d+)?(?:\.\d+)?)[BbTM](?:[- ](?:Instruct|instruct|Chat|chat|Base))?(?![\p{L}\d])|[A-Z]\d+(?:\.\d+)?(?:[- ](?:Pro|Flash|Max|Plus|Turbo|Lite|Thinking|Mini))*(?![\p{L}\d])|(?:Flash[- ]Lite|Flash|Pro|Ultra|Nano|Sonnet|Opus|Haiku|Mini|mini|nano|Turbo|Max|Plus|Small|Medium|Large|Lite|Instruct|Chat|Base|Thinking|Scout|Maverick|Coder)(?![\p{L}\d-]))/u;

const SIZE = /(?:\b[AE])?\b\d+(?:x\d+)?(?:\.\d+)?[BTM]\b/i;
const VERSION = /\d+(?:\.\d+)*(?![\dBTMx])o?/;
const TIER =
	/\b(?:Flash[- ]Lite|Flash|Pro|Ultra|Nano|Sonnet|Opus|Haiku|Mini|Turbo|Max|Plus|Small|Medium|Large|Lite|Instruct|Chat|Base|Thinking|Scout|Maverick|Coder)\b/i;

/** Full names that `fragment` may stand for after `name` (of family `family`), likeliest first. */
export function expand(name: string, family: string, fragment: string): string[] {
	const out: string[] = [];
	const size = /^(?:[AE]?\d+(?:x\d+)?(?:\.\d+)?)[BTM]/i.exec(fragment);
	if (size) {
		const own = SIZE.exec(name);
		const written = fragment.replace(/^[^\s-]+/, (s) => s.toUpperCase().replace("X", "x"));
		if (own) {
			const rest = name.slice(own.index + own[0].length);
			out.push(
				name.slice(0, own.index) +
					written +
					(written === fragment && rest !== "" && !/[- ]/.test(fragment) ? rest : ""),
			);
			out.push(name.slice(0, own.index) + written);
		} else out.push(`${name} ${written}`);
		return out;
	}
	if (/^[A-Z]\d/.test(fragment)) {
		out.push(`${family} ${fragment}`);
		return out;
	}
	if (/^v?\d/.test(fragment)) {
		const number = /^v?\d+(?:\.\d+)?o?/.exec(fragment)?.[0] ?? fragment;
		const rest = fragment.slice(number.length).replace(/^[- ]/, "");
		const own = VERSION.exec(name);
		if (own) {
			const head = name.slice(0, own.index);
			const tail = name.slice(own.index + own[0].length);
			if (rest !== "") out.push(`${head}${number} ${rest}`, `${head}${number}${tail.replace(TIER, rest)}`);
			else if (/^Claude (?:Opus|Sonnet|Haiku) /.test(head)) out.push(`${head}${number}`);
			else out.push(`${head}${number}`, `${head}${number}${tail}`);
		}
		out.push(`${family} ${fragment}`);
		return out;
	}
	const own = TIER.exec(name);
	if (own)
		out.push(
			name.slice(0, own.index) + fragment,
			`${name.slice(0, own.index)}${fragment}${name.slice(own.index + own[0].length)}`,
		);
	else out.push(`${name} ${fragment}`);
	const version = VERSION.exec(name);
	if (version && /^Claude /.test(name))
		out.push(`Claude ${version[0]} ${fragment}`, `Claude ${fragment} ${version[0]}`);
	return out;
}
