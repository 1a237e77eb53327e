import type { Candidate, Option } from "./candidate.ts";
import {
	ARTICLE,
	CUES,
	type EvidenceName,
	LIST_BEFORE,
	OTHER_SENSES,
	PRIORS,
	THRESHOLDS,
	WEAK_CUES,
	WEIGHTS,
} from "./evidence.ts";
import { VARIANTS } from "./grammar.ts";
import type { Lexicon, Thing } from "./lexicon.ts";
import { type Evidence, makerOf, rootFamily } from "./state.ts";

/** The evidence for one option, added up. */
export interface Weighed {
	sum: number;
	/** Each item with its weight, for `--explain`. */
	because: string[];
	/** Its family or maker is named in the document. */
	related: boolean;
	/** Its other sense is talked about. */
	otherSense: boolean;
	/** Another name stands at its side in a list. */
	neighbour: boolean;
}

/** Do the words right before a name end in its maker's? */
export function standsBefore(maker: Thing, before: string): boolean {
	const plain = before.replace(/(?:['’]s?)?[\s {2}]*$/u, "").toLowerCase();
	const first = maker.name.split(" ")[0] ?? maker.name;
	return plain.endsWith(maker.name.toLowerCase()) || (first.length > 3 && plain.endsWith(first.toLowerCase()));
}

/** Weighs options of one text; the words of the subject are looked for once, and only when something is in doubt. */
export function scales(
	lexicon: Lexicon,
	evidence: Evidence,
	text: string,
	candidates: readonly Candidate[],
	isTaken: (c: Candidate) => boolean,
	traced: boolean,
): (c: Candidate, option: Option) => Weighed {
	let spots: number[] | undefined;
	const cues = (): number[] => {
		if (spots) return spots;
		spots = [];
		for (const match of text.matchAll(CUES)) {
			const at = match.index;
			if (!candidates.some((c) => at >= c.start && at < c.end)) spots.push(at);
		}
		if (spots.length > 0) evidence.cues = true;
		return spots;
	};

	let weakFound: boolean | undefined;
	const weak = (): boolean => {
		weakFound ??= WEAK_CUES.test(text);
		return weakFound;
	};

	return (c, option) => {
		const because: string[] = [];
		let sum = PRIORS[c.word] ?? 0;
		if (sum !== 0) because.push(`prior ${sum > 0 ? "+" : ""}${sum}`);
		const add = (name: EvidenceName, note = ""): void => {
			sum += WEIGHTS[name];
			because.push(`${name}${note === "" ? "" : ` (${note})`} ${WEIGHTS[name] > 0 ? "+" : ""}${WEIGHTS[name]}`);
		};
		const { thing, end } = option;
		const surface = text.slice(c.start, end);
		const root = rootFamily(lexicon, thing);
		const maker = makerOf(lexicon, thing);
		const before = text.slice(Math.max(0, c.start - 40), c.start);
		const after = text.slice(end, end + 60);
		let related = false;
		if (option.versioned) add("versioned");
		if (root >= 0 && (evidence.families.get(root) ?? 0) > 0) {
			add("familyInDocument", lexicon.thing(root).name);
			related = true;
		}
		if (maker) {
			if (standsBefore(maker, before)) {
				add("makerBefore", maker.name);
				related = true;
			} else if (evidence.makers.has(maker.id)) {
				add("makerInDocument", maker.name);
				related = true;
			}
		}
		const others = evidence.names.size - (evidence.names.has(option.name) ? 1 : 0);
		if (others > 0) add("othersInDocument");
		if (others > 2) add("manyInDocument");
		if (evidence.products.size > 0) add("productInDocument", [...evidence.products][0]);
		const neighbour = candidates.some(
			(o) =>
				o !== c &&
				isTaken(o) &&
				((o.end <= c.start && c.start - o.end < 12 && LIST_BEFORE.test(text.slice(o.end, c.start))) ||
					(o.start >= end && o.start - end < 12 && LIST_BEFORE.test(text.slice(end, o.start)))),
		);
		if (neighbour) add("neighbour");
		if (
			option.type === "benchmark" &&
			/^[\s)|:：*]*(?:\(?\d{1,2}-shot|\(?\d{1,3}(?:\.\d+)? ?%|scores?\b|benchmark|accuracy|dataset|基准|ベンチマーク|벤치마크)/i.test(
				after,
			)
		)
			add("figureAfter");
		if (surface === surface.toLowerCase() && /[a-z]/.test(surface.charAt(0))) add("lower");
		if (!option.versioned) {
			const next = /^[ \u00a0](\p{Lu}[\p{Ll}’'-]{2,})/u.exec(after);
			if (next?.[1] && !VARIANTS.has(next[1].toLowerCase()) && !candidates.some((o) => o.start === end + 1))
				add("properAfter", next[1]);
			const previous = /(\p{Lu}[\p{Ll}]{2,})[ \u00a0]$/u.exec(before);
			if (previous?.[1] && !related && !/(?:^|[.!?:\n\u2029]\s*)\p{L}+\s$/u.test(before))
				add("properBefore", previous[1]);
			if (
				ARTICLE.test(before) &&
				!/^[ \u00a0](?:models?|LLM|API|agent|subscription|account|user|instance|variant)/i.test(after)
			)
				add("article");
		}
		const sense = OTHER_SENSES[c.word];
		let otherSense = false;
		if (sense) {
			const close = sense.exec(`${text.slice(Math.max(0, c.start - 100), c.start)} ${text.slice(end, end + 100)}`);
			const far = close ? undefined : (sense.exec(text.slice(0, c.start)) ?? sense.exec(text.slice(end)));
			if (close) add("otherSenseNear", close[0]);
			else if (far) add("otherSense", far[0]);
			otherSense = Boolean(close ?? far);
		}
		if (/^(?:\(|\.[a-z]|::| ?=(?!=)|\[)/.test(after) && surface === surface.toLowerCase()) add("code");
		// The words of the subject are looked for only when they can tip the scales.
		const threshold = THRESHOLDS[option.entry.need === 3 ? 2 : option.entry.need];
		if (option.entry.need > 0 && (sum < threshold || traced) && sum + WEIGHTS.cueNear >= threshold - 2) {
			const near = cues();
			if (near.some((at) => Math.abs(at - c.start) < 120)) add("cueNear");
			else if (near.length > 0 || evidence.cues || weak()) add("cueInText");
		}
		return { sum, because, related, otherSense, neighbour };
	};
}
