import type { EntityType } from "../dataset/records.ts";
import { keyOfName } from "./atoms.ts";
import type { Candidate, Reading1, Trace } from "./candidate.ts";
import { composeName, houseOrder } from "./compose.ts";
import { CONNECTOR, expand, FRAGMENT } from "./ellipsis.ts";
import { ARTICLE, CUES, type EvidenceName, LIST_BEFORE, OTHER_SENSES, THRESHOLDS, WEIGHTS } from "./evidence.ts";
import { PRODUCT_TAILS, TIERS, VARIANTS } from "./grammar.ts";
import { type Entry, isEntityType, type Lexicon, openLexicon, type Thing } from "./lexicon.ts";
import { FLOW_BREAK, type Mention, type Reading, type Session, type TextContext } from "./mention.ts";
import { extendName, longestAt, type Parse, type Part } from "./parse.ts";
import { placeOf } from "./place.ts";
import { hashAt, proposer } from "./propose.ts";

/** Reads documents for names. Opening costs about a millisecond; sessions cost nothing until they read. */
export interface Recognizer {
	/** A new document. */
	session(context?: TextContext): Session;
}

const PRODUCT = new Map(
	Object.entries(PRODUCT_TAILS).map(([word, tails]) => [word, new RegExp(`^[  -](?:${tails})(?![\\p{L}\\d])`, "iu")]),
);

/** Versions that follow the name of a benchmark. */
const BENCHMARK_TAIL =
	/^(?:[ {2}-]?v\d{1,2}(?:\.\d{1,2}){0,2}(?![\d.]*\d|[A-Za-z%])|[ {2}-]20[12]\d(?!\d|[-.]\d)(?:[ {2}](?:Feb(?:ruary)?|Nov(?:ember)?|I{1,2})\b)?|[ {2}](?:Feb|Nov)[a-z]*[ {2}]20[12]\d|[’']?2[3-9](?!\d|\.\d)|[ {2}]L[1-4]\b|[- ](?:Verified|Lite|Pro|Hard|Diamond|Multilingual|Multimodal|Live|Plus|Extended|Redux|Mini|Full|Public)\b|-(?:verified|lite|pro|hard|diamond|multilingual|live|plus|mini|zh|ja|ko|en)\b|\+{1,2}(?![\w+])|-Terminus\b)/u;

/** Competitions held every year: a year after their name is the edition. */
const YEARLY = /AIME|HMMT|USAMO|IMO|BRUMO|CNMO|SMT|AMC|CMIMC|WMT|CASP|Putnam|MathArena|LiveBench/i;

/** Company-like surroundings of a word that is both a maker and a family: the maker acts, owns or is located. */
const MAKER_AFTER =
	/^(?:['’]s\b|[ {2}](?:Inc|AI|Ltd|GmbH|Corp|Technologies|Technology|Research|team|Team|is (?:a|an|the) (?:Chinese|French|AI|company|startup|start-up|lab)|says?|said|announce[sd]?|release[sd]?|launch(?:e[sd])?|unveil(?:s|ed)|open-?source[sd]?|raise[sd]?|founder|CEO|employees?|hire[sd]?|publish(?:e[sd])?|introduce[sd]?|plans?|claims?|claimed|reports?|reported|shared|makes?|made|has (?:said|released|announced|specifically|optimized|published|launched|raised|unveiled)|also (?:says?|said|released|announced)|specifically|built|trained|did|could|was (?:founded|able)|were|shook|API|platform|app|website|docs|founded|developers?|researchers?|engineers?|stocks?|shares?|today|just|itself|не|выпустил\w*|заявил\w*|объявил\w*|представил\w*|станет|hat|kündigt\w*|veröffentlicht\w*|stellt|a (?:publié|annoncé|lancé|dévoilé)|annonce|publie|lance|dévoile|ha (?:anunciado|publicado|lanzado|presentado)|anuncia|lanza|publica|presenta)\b|[ {2}]?(?:发布|推出|宣布|表示|公司|团队|开源|的 ?API|官方|开放平台|は|が(?:発表|公開|開発)|社|も|에서|는|은|가|이 (?:공개|발표|출시)|의))/u;

/** Company-like words before it. */
const MAKER_BEFORE =
	/(?:\b(?:by|from|at|company|startup|start-up|lab|labs|firm|maker|vendor|developer|of|with Chinese|chez|par|von|bei|de la empresa|компании|компания|стартап\w*)[ {2}]|由|来自|公司)$/iu;

/** Words that show that the model is meant where the maker could be. */
const MODEL_AFTER =
	/^[ {2}]?(?:models?|LLMs?|chat\b|模型|系列|モデル|모델|モデル|und\b|and\b|或|和|与|\/|,|、|\)|…|\.\.\.|vs\b|locally|API model)/iu;

/**
 * Opens the packed names.
 *
 * @param trace called for every candidate with the reasons for its fate; leave out on pages
 * @throws when `packed` is not what `compileNames` gives
 */
export function openRecognizer(packed: string, trace?: Trace): Recognizer {
	const lexicon = openLexicon(packed);
	const proposing = proposer(lexicon);
	return { session: (context = {}) => openSession(lexicon, proposing, context, trace) };
}

interface Evidence {
	/** Families by index: how many certain mentions. */
	families: Map<number, number>;
	makers: Set<string>;
	/** Certain names by display name. */
	names: Set<string>;
	products: number;
	cues: boolean;
	/** Short forms that full mentions license: key of the rest → full name. */
	version: number;
}

function openSession(lexicon: Lexicon, proposing: RegExp, context: TextContext, trace: Trace | undefined): Session {
	const evidence: Evidence = {
		families: new Map(),
		makers: new Set(),
		names: new Set(),
		products: 0,
		cues: false,
		version: 0,
	};
	let titleRead = context.title === undefined || context.title === "";

	const session: Session = {
		get evidence() {
			return evidence.version;
		},
		read(text) {
			if (!titleRead) {
				titleRead = true;
				readText(lexicon, proposing, evidence, context.title ?? "", undefined);
			}
			return readText(lexicon, proposing, evidence, text, trace);
		},
	};
	return session;
}

/** Top of a thing's family tree, for evidence that crosses lines of one family. */
function rootFamily(lexicon: Lexicon, thing: Thing): number {
	let index = thing.type === "family" ? thing.index : thing.family;
	for (let i = 0; i < 4 && index >= 0; i++) {
		const family = lexicon.thing(index);
		if (family.family < 0) return index;
		index = family.family;
	}
	return index;
}

/** The maker of a thing, or undefined. */
function makerOf(lexicon: Lexicon, thing: Thing): Thing | undefined {
	const root = rootFamily(lexicon, thing);
	if (root < 0) return undefined;
	const family = lexicon.thing(root);
	return family.series >= 0 ? lexicon.thing(family.series) : undefined;
}

function fits(entry: Entry, text: string, start: number, end: number): boolean {
	if (entry.rule === "any") return true;
	const surface = text.slice(start, end);
	const first = surface.charAt(0);
	if (entry.rule === "capital") return first !== first.toLowerCase() || first.toUpperCase() === first;
	const letters = surface.normalize("NFKC").replace(/[^\p{L}\p{N}+]/gu, "");
	if (entry.rule === "upper") return letters === letters.toUpperCase();
	return letters === entry.exact;
}

function readText(
	lexicon: Lexicon,
	proposing: RegExp,
	evidence: Evidence,
	text: string,
	trace: Trace | undefined,
): Reading {
	const candidates: Candidate[] = [];
	proposing.lastIndex = 0;
	let skip = 0;
	while (proposing.test(text)) {
		const start = proposing.lastIndex - 1;
		if (start < skip || !lexicon.starts(hashAt(text, start))) continue;
		skip = consider(lexicon, evidence, text, start, candidates, trace) || skip;
	}
	if (candidates.length === 0) return { mentions: [], undecided: false };
	return decide(lexicon, evidence, text, candidates, trace);
}

/** Adds the candidate at `start`, if any. Gives the place before which nothing else can start. */
function consider(
	lexicon: Lexicon,
	evidence: Evidence,
	text: string,
	start: number,
	candidates: Candidate[],
	trace: Trace | undefined,
): number {
	const parse = longestAt(lexicon, text, start, (entries) =>
		entries.some((e) => fits(e, text, start, start + 400) || e.rule !== "capital"),
	);
	if (!parse) return 0;
	const entries = parse.entries.filter((entry) => fits(entry, text, start, parse.keyEnd));
	if (entries.length === 0) return 0;
	const things = entries.map((entry) => lexicon.thing(entry.thing));
	const place = placeOf(text, start, parse.keyEnd);
	const refuse = (name: string, why: string, end = parse.end): number => {
		trace?.({ start, end, surface: text.slice(start, end), name, verdict: "refused", because: [why] });
		return 0;
	};
	const product = things.find((thing) => thing.type === "product");
	if (product) {
		evidence.products++;
		evidence.version++;
		return parse.end;
	}
	const maker = things.find((thing) => thing.type === "vendor");
	if (maker && place === "prose") {
		if (!evidence.makers.has(maker.id)) evidence.version++;
		evidence.makers.add(maker.id);
	}
	const named = entries.filter((_, i) => isEntityType(things[i]?.type ?? "vendor"));
	const afterKey = parse.atoms[parse.keyAtoms];
	if (maker && (named.length === 0 || afterKey?.gap === "-") && afterKey?.gap === "-") {
		// "meta-llama-3-70b-instruct": the maker is part of the id.
		const before = candidates.length;
		const end = consider(lexicon, evidence, text, afterKey.start, candidates, trace);
		const inner = candidates[before];
		if (inner && inner.start === afterKey.start && inner.readings.some((r) => r.versioned)) {
			inner.start = start;
			return end;
		}
		if (named.length === 0) return end;
		candidates.length = before;
	}
	if (named.length === 0) return 0;
	const first = lexicon.thing(named[0]?.thing ?? 0);
	if (place !== "prose" && place !== "path") return refuse(first.name, place);

	const word = parse.atoms[0]?.text ?? "";
	const readings: Reading1[] = [];
	for (const entry of named) {
		const reading = readingOf(lexicon, text, parse, entry);
		if (reading) readings.push(reading);
	}
	if (readings.length === 0) return 0;
	const end = Math.max(...readings.map((r) => r.end));
	const bare = readings.every((r) => !r.versioned);
	if (bare || end === parse.keyEnd) {
		const tails = PRODUCT.get(word.replace(/s$/, ""));
		const tail = bare ? tails?.exec(text.slice(parse.keyEnd, parse.keyEnd + 30)) : undefined;
		if (tail) {
			evidence.products++;
			evidence.version++;
			refuse(first.name, `product: "${text.slice(start, parse.keyEnd)}${tail[0]}"`);
			return parse.keyEnd + tail[0].length;
		}
	}
	if (place === "path" && bare) return refuse(first.name, "path");
	candidates.push({
		start,
		end,
		parse: { ...parse, end },
		place,
		readings,
		word: bare || parse.keyAtoms === 1 ? word : parse.key,
		isMaker: maker !== undefined,
	});
	return named.every((e) => e.need === 0) ? end : 0;
}

function withKind(lexicon: Lexicon, name: string): { thing: Thing; entry: Entry } | undefined {
	const found = lexicon.find(keyOfName(name));
	for (const entry of found ?? []) {
		const thing = lexicon.thing(entry.thing);
		if (!entry.short && isEntityType(thing.type)) return { thing, entry };
	}
	return undefined;
}

const EFFORTS = new Set(["max", "high", "low", "medium", "xhigh", "minimal"]);

/** What the text from the start of `parse` means when its spelling is `entry`, with all that the grammar adds. */
function readingOf(lexicon: Lexicon, text: string, parse: Parse, entry: Entry): Reading1 | undefined {
	const thing = lexicon.thing(entry.thing);
	if (!isEntityType(thing.type)) return undefined;
	const base: Reading1 = {
		thing,
		entry,
		end: parse.keyEnd,
		type: thing.type,
		id: thing.id,
		name: thing.name,
		known: thing.known,
		near: undefined,
		versioned: /\d/.test(parse.key) || (thing.type === "benchmark" && parse.key.length > 5),
	};
	if (thing.type === "benchmark") {
		const rest = text.slice(parse.keyEnd, parse.keyEnd + 24);
		const tail = BENCHMARK_TAIL.exec(rest)?.[0];
		if (tail === undefined || (/^[ {2}-]20/.test(tail) && !YEARLY.test(thing.name))) return base;
		if (/^[’']?2\d$/.test(tail) && !YEARLY.test(thing.name)) return base;
		if (
			/^[ {2}](?:Pro|Live|Hard|Full|Public|Mini|Lite|Plus)$/.test(tail) &&
			/^[ {2}][A-Z]/.test(rest.slice(tail.length))
		)
			return base;
		const name = `${thing.name}${/^[+-]/.test(tail) ? tail : ` ${tail.replace(/^[’' {2}]/, (c) => (c === "’" || c === "'" ? "20" : ""))}`}`;
		const known = withKind(lexicon, name);
		return {
			...base,
			end: parse.keyEnd + tail.length,
			name: known?.thing.name ?? name,
			id: known?.thing.id ?? thing.id,
			known: known?.thing.known ?? false,
			near: known ? undefined : "benchmark",
			versioned: true,
		};
	}
	if (parse.end < (parse.atoms[parse.keyAtoms - 1]?.end ?? 0)) return base; // a plural
	const { parts, next } = extendName(text, parse.atoms, parse.keyAtoms, {
		versioned: /\d/.test(parse.key),
		bareWord: thing.type === "family",
		sized: /\d(?:b|m|t)\b/.test(parse.key) || /\d+b/.test(parse.key),
	});
	if (parts.length === 0) return base;
	const end = parse.atoms[next - 1]?.end ?? parse.keyEnd;
	return compose(lexicon, base, parts, end);
}

function compose(lexicon: Lexicon, base: Reading1, parts: readonly Part[], end: number): Reading1 {
	const { thing } = base;
	const last = parts[parts.length - 1];
	if (
		thing.type === "model" &&
		parts.length === 1 &&
		last?.kind === "variant" &&
		EFFORTS.has(last.text.toLowerCase()) &&
		/^(?:Claude|o\d|GPT-[5-9]|DeepSeek)/.test(thing.name)
	)
		return { ...base, end, name: `${thing.name} (${last.text.toLowerCase()})`, versioned: true };
	const name = composeName(thing.name, parts);
	if (name === thing.name) return { ...base, end, versioned: true };
	const known = withKind(lexicon, name);
	if (known && isEntityType(known.thing.type))
		return {
			...base,
			end,
			thing: known.thing,
			type: known.thing.type,
			id: known.thing.id,
			name: known.thing.name,
			known: known.thing.known,
			versioned: true,
		};
	if (thing.type === "family" && parts.every((p) => p.kind === "variant" && TIERS.has(p.text.toLowerCase())))
		return { ...base, end, name, versioned: true };
	return { ...base, end, name, type: "model", known: false, versioned: true, ...nearest(lexicon, thing) };
}

/** The loose name that stands for a member we do not hold. */
function nearest(lexicon: Lexicon, thing: Thing): { id: string; near: EntityType | undefined } {
	if (thing.type === "series" || thing.type === "family") return { id: thing.id, near: thing.type };
	if (!thing.known) return { id: thing.id, near: undefined };
	if (thing.series >= 0) return { id: lexicon.thing(thing.series).id, near: "series" };
	if (thing.family >= 0) return { id: lexicon.thing(thing.family).id, near: "family" };
	return { id: thing.id, near: isEntityType(thing.type) ? thing.type : undefined };
}

interface Taken extends Mention {
	family: number;
	thing: Thing;
}

function decide(
	lexicon: Lexicon,
	evidence: Evidence,
	text: string,
	candidates: readonly Candidate[],
	trace: Trace | undefined,
): Reading {
	const taken = new Map<Candidate, Reading1>();
	const why = new Map<Candidate, string[]>();
	let cueSpots: number[] | undefined;
	const cues = (): number[] => {
		if (!cueSpots) {
			cueSpots = [];
			for (const match of text.matchAll(CUES)) {
				const at = match.index;
				if (candidates.some((c) => at >= c.start && at < c.end)) continue;
				cueSpots.push(at);
			}
			if (cueSpots.length > 0 && !evidence.cues) evidence.cues = true;
		}
		return cueSpots;
	};

	const weigh = (c: Candidate, r: Reading1): { sum: number; because: string[]; related: boolean } => {
		let sum = 0;
		const because: string[] = [];
		const add = (name: EvidenceName, note = ""): void => {
			sum += WEIGHTS[name];
			because.push(`${name}${note === "" ? "" : ` (${note})`} ${WEIGHTS[name] > 0 ? "+" : ""}${WEIGHTS[name]}`);
		};
		const surface = text.slice(c.start, r.end);
		const root = rootFamily(lexicon, r.thing);
		const maker = makerOf(lexicon, r.thing);
		const before = text.slice(Math.max(0, c.start - 40), c.start);
		const after = text.slice(r.end, r.end + 60);
		let related = false;
		if (r.versioned && !r.entry.short) add("versioned");
		if (root >= 0 && (evidence.families.get(root) ?? 0) > 0) {
			add("familyInDocument", lexicon.thing(root).name);
			related = true;
		}
		if (maker) {
			const plain = before.replace(/['’]s?\s*$|\s+$/u, "");
			if (plain.endsWith(maker.name) || plain.endsWith(maker.name.split(" ")[0] ?? maker.name)) {
				add("makerBefore", maker.name);
				related = true;
			} else if (evidence.makers.has(maker.id)) {
				add("makerInDocument", maker.name);
				related = true;
			}
		}
		const others = evidence.names.size - (evidence.names.has(r.name) ? 1 : 0);
		if (others > 0) add("othersInDocument");
		if (others > 2) add("manyInDocument");
		if (evidence.products > 0) add("productInDocument");
		const spots = cues();
		if (spots.some((at) => Math.abs(at - c.start) < 120)) add("cueNear");
		else if (spots.length > 0 || evidence.cues) add("cueInText");
		if (
			candidates.some(
				(o) =>
					taken.has(o) &&
					o !== c &&
					((o.end <= c.start && c.start - o.end < 12 && LIST_BEFORE.test(text.slice(o.end, c.start))) ||
						(o.start >= r.end && o.start - r.end < 12 && LIST_BEFORE.test(text.slice(r.end, o.start)))),
			)
		)
			add("neighbour");
		if (
			r.type === "benchmark" &&
			/^[\s)|:：*]*(?:\(?\d{1,2}-shot|\(?\d{1,3}(?:\.\d+)? ?%|scores?\b|benchmark|accuracy|dataset)/i.test(after)
		)
			add("figureAfter");
		const first = surface.charAt(0);
		if (surface === surface.toLowerCase() && /[a-z]/.test(first)) add("lower");
		if (!r.versioned) {
			const next = /^[ {2}](\p{Lu}[\p{Ll}’'-]{2,})/u.exec(after);
			if (next?.[1] && !VARIANTS.has(next[1].toLowerCase()) && !candidates.some((o) => o.start === r.end + 1))
				add("properAfter", next[1]);
			const previous = /(\p{Lu}[\p{Ll}]{2,})[ {2}]$/u.exec(before);
			if (previous?.[1] && !related && !/[.!?:]\s+\p{L}+\s$/u.test(before) && before.trim() !== previous[1])
				add("properBefore", previous[1]);
			if (ARTICLE.test(before) && !/^[ {2}](?:model|LLM|API|agent|subscription|account|user|instance)/i.test(after))
				add("article");
		}
		const sense = OTHER_SENSES[c.word];
		if (sense) {
			const around = text.slice(Math.max(0, c.start - 100), c.start) + " " + text.slice(r.end, r.end + 100);
			const near = sense.exec(around);
			if (near) add("otherSenseNear", near[0]);
			else {
				const far = sense.exec(text.slice(0, c.start)) ?? sense.exec(text.slice(r.end));
				if (far) add("otherSense", far[0]);
			}
		}
		if (/^(?:\(|\.[a-z]|::| ?=(?!=)|\[)/.test(after) && surface === surface.toLowerCase()) add("code");
		return { sum, because, related };
	};

	const learn = (r: Reading1): void => {
		if (!evidence.names.has(r.name)) {
			evidence.names.add(r.name);
			evidence.version++;
		}
		const root = rootFamily(lexicon, r.thing);
		if (root >= 0) evidence.families.set(root, (evidence.families.get(root) ?? 0) + 1);
	};

	// Certain names first, then the rest until nothing changes: later evidence licenses earlier mentions.
	for (let round = 0; round < 4; round++) {
		let changed = false;
		for (const c of candidates) {
			if (taken.has(c)) continue;
			let best: { r: Reading1; score: number; because: string[] } | undefined;
			let refusal: string[] = [];
			for (const r of c.readings) {
				const { need, short } = r.entry;
				if (round === 0 && (need > 0 || short || c.isMaker)) continue;
				const { sum, because, related } = weigh(c, r);
				let ok = sum >= THRESHOLDS[need];
				if (short && !related) {
					ok = false;
					because.push("short: its family is not named");
				}
				if (need === 2 && !short && !related && !(r.versioned && sum >= 6)) {
					ok = false;
					because.push("needs its family or maker");
				}
				if (ok && c.isMaker && !r.versioned && !short) {
					const before = text.slice(Math.max(0, c.start - 30), c.start);
					const after = text.slice(r.end, r.end + 30);
					if ((MAKER_AFTER.test(after) || MAKER_BEFORE.test(before)) && !MODEL_AFTER.test(after)) {
						ok = false;
						because.push("the maker is meant");
					}
				}
				if (!ok) {
					refusal = [...because, `sum ${sum} < ${THRESHOLDS[need]}`];
					continue;
				}
				const score = sum + (r.known ? 0.5 : 0) + (short ? -1 : 0) + (r.end - c.start) * 0.01;
				if (!best || score > best.score) best = { r, score, because };
			}
			if (best) {
				taken.set(c, best.r);
				why.set(c, best.because);
				if (best.r.entry.need < 2 || best.r.versioned) learn(best.r);
				changed = true;
			} else if (refusal.length > 0) why.set(c, refusal);
		}
		if (round > 0 && !changed) break;
	}

	const spans: Taken[] = [];
	for (const c of candidates) {
		const r = taken.get(c);
		if (r) spans.push(mentionOf(lexicon, text, c.start, r));
		trace?.({
			start: c.start,
			end: r?.end ?? c.end,
			surface: text.slice(c.start, r?.end ?? c.end),
			name: r?.name ?? c.readings[0]?.name ?? "",
			verdict: r ? "taken" : "refused",
			because: why.get(c) ?? [],
		});
	}
	if (spans.length > 0) addElliptical(lexicon, evidence, text, spans, trace);
	return { mentions: withoutOverlaps(spans), undecided: candidates.some((c) => !taken.has(c)) };
}

function mentionOf(lexicon: Lexicon, text: string, start: number, r: Reading1): Taken {
	const mention: Taken = {
		start,
		end: r.end,
		surface: text.slice(start, r.end),
		type: r.type,
		id: r.id,
		name: r.name,
		family: rootFamily(lexicon, r.thing),
		thing: r.thing,
	};
	if (!r.known) {
		mention.known = false;
		if (r.near) mention.near = r.near;
	}
	return mention;
}

/** Longest first where spans overlap; in order of place; plain data. */
function withoutOverlaps(spans: readonly Taken[]): Mention[] {
	const sorted = [...spans].sort((a, b) => a.start - b.start || b.end - a.end);
	const out: Mention[] = [];
	let end = 0;
	for (const { family: _, thing: __, ...mention } of sorted) {
		if (mention.start < end) continue;
		out.push(mention);
		end = mention.end;
	}
	return out;
}

/** Numbers that begin a short member where nothing connects it to a list: "3.5 Flash", "4o". */
const LOOSE =
	/(?<![\p{L}\d.,$€£%\-‑–/])\d(?:\.\d+)?(?:o\b(?:[- ]mini\b)?|[ {2}-](?:Flash[- ]Lite|Flash|Pro|Sonnet|Opus|Haiku|\d+(?:\.\d+)?B)\b)/gu;

/** Adds members of lists and licensed short forms, which only make sense beside a full name. */
function addElliptical(
	lexicon: Lexicon,
	evidence: Evidence,
	text: string,
	spans: Taken[],
	trace: Trace | undefined,
): void {
	const occupied = (from: number, to: number): boolean => spans.some((s) => s.start < to && s.end > from);
	const add = (
		start: number,
		surface: string,
		found: { thing: Thing; name: string; known: boolean },
		why: string,
	): Taken => {
		const { thing } = found;
		const type: EntityType = found.known && isEntityType(thing.type) ? thing.type : "model";
		const near = found.known ? undefined : nearest(lexicon, thing);
		const mention: Taken = {
			start,
			end: start + surface.length,
			surface,
			type,
			id: near ? near.id : thing.id,
			name: found.name,
			family: rootFamily(lexicon, thing),
			thing,
		};
		if (!found.known || !thing.known) mention.known = false;
		if (near?.near) mention.near = near.near;
		spans.push(mention);
		trace?.({ start, end: mention.end, surface, name: found.name, verdict: "taken", because: [why] });
		return mention;
	};

	for (let i = 0; i < spans.length; i++) {
		const span = spans[i];
		if (!span || span.type === "benchmark") continue;
		const rest = text.slice(span.end, span.end + 60);
		if (rest.startsWith(FLOW_BREAK)) continue;
		const connector = CONNECTOR.exec(rest)?.[0];
		if (connector === undefined) continue;
		const fragment = FRAGMENT.exec(rest.slice(connector.length))?.[0];
		if (fragment === undefined) continue;
		const start = span.end + connector.length;
		if (occupied(start, start + fragment.length)) continue;
		const family = span.family >= 0 ? lexicon.thing(span.family).name : span.name.replace(/[ -]?\d.*$/, "");
		const names = expand(span.name, family, fragment).map(houseOrder);
		let done = false;
		for (const name of names) {
			const known = withKind(lexicon, name);
			if (known && known.thing.type !== "benchmark") {
				if (
					/^\d+$/.test(fragment) &&
					!/^\s*(?:[.,;:)]|and\b|or\b|$)/.test(text.slice(start + fragment.length, start + fragment.length + 5))
				)
					break;
				add(start, fragment, { thing: known.thing, name: known.thing.name, known: true }, `list after "${span.name}"`);
				// "Claude 3.5 and 3.7 Sonnet": the tier at the end belongs to both.
				const tier = /^\d+(?:\.\d+)?[- ]([A-Z][a-z]+)$/.exec(fragment)?.[1];
				if (tier && span.thing.type === "series") {
					const full = withKind(lexicon, houseOrder(`${span.name} ${tier}`));
					if (full && isEntityType(full.thing.type)) {
						span.name = full.thing.name;
						span.id = full.thing.id;
						span.type = full.thing.type;
						span.thing = full.thing;
					}
				}
				done = true;
				break;
			}
		}
		if (!done && /^[AE]?\d+(?:x\d+)?(?:\.\d+)?[BT]/i.test(fragment) && /\d/.test(span.name)) {
			const end = start + fragment.length;
			if (/[Bb]/.test(fragment) && !/^[ {2}-]?(?:param|token|个?参数|パラメ|파라)/i.test(text.slice(end, end + 10)))
				add(
					start,
					fragment,
					{ thing: span.thing, name: names[0] ?? span.name, known: false },
					`list after "${span.name}"`,
				);
		}
	}

	// "3.5 Flash" once "Gemini 3.5 Flash" or its family was named.
	const families = [...new Set(spans.map((s) => s.family).filter((f) => f >= 0))];
	for (const f of evidence.families.keys()) if (!families.includes(f)) families.push(f);
	if (families.length === 0) return;
	for (const match of text.matchAll(LOOSE)) {
		const start = match.index;
		const surface = match[0];
		if (occupied(start, start + surface.length)) continue;
		for (const family of families) {
			const known = withKind(lexicon, houseOrder(`${lexicon.thing(family).name} ${surface}`));
			if (!known || !evidence.families.has(family)) continue;
			add(
				start,
				surface,
				{ thing: known.thing, name: known.thing.name, known: true },
				`short after "${lexicon.thing(family).name}"`,
			);
			break;
		}
	}
}
