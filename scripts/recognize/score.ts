import type { Mention } from "../../src/recognize/mention.ts";

/** A labelled text; see the labelling guide for the fields. */
export interface GoldLine {
	id: string;
	site: string;
	lang: string;
	kind: string;
	text: string;
	mentions: { start: number; end: number; surface: string; type: string; canonical: string; note?: string }[];
	products?: { start: number; end: number; surface: string }[];
}

/** The folding that canonical names are compared under. */
export function foldCanonical(name: string): string {
	return name
		.normalize("NFKC")
		.toLowerCase()
		.replace(/lm ?arena/g, "chatbotarena")
		.replace(/[^\p{L}\p{N}+]/gu, "");
}

interface Tally {
	gold: number;
	found: number;
	hit: number;
	linked: number;
}

const empty = (): Tally => ({ gold: 0, found: 0, hit: 0, linked: 0 });

function row(label: string, t: Tally): string {
	const p = t.found === 0 ? 1 : t.hit / t.found;
	const r = t.gold === 0 ? 1 : t.hit / t.gold;
	const f = p + r === 0 ? 0 : (2 * p * r) / (p + r);
	const link = t.hit === 0 ? "    -" : (t.linked / t.hit).toFixed(3);
	return `${label.padEnd(22)} gold ${String(t.gold).padStart(5)}  found ${String(t.found).padStart(5)}  P ${p.toFixed(3)}  R ${r.toFixed(3)}  F1 ${f.toFixed(3)}  links ${link}\n`;
}

/** Half of the sites, by a hash of their name, so that no site is on both sides. */
export function splitOf(site: string): "tune" | "check" {
	let h = 7;
	for (const c of site) h = (Math.imul(h, 31) + c.charCodeAt(0)) | 0;
	return ((h >>> 3) & 1) === 0 ? "tune" : "check";
}

/** Our types as the labels have them: a series counts as what it was labelled, model or family. */
function sameType(ours: string, gold: string): boolean {
	return ours === gold || (ours === "series" && gold !== "benchmark") || (ours !== "benchmark" && gold !== "benchmark");
}

/**
 * Exact-span precision, recall and F1 by type, language and kind, link accuracy, false marks per 100 negatives, and
 * the errors. Hits on products are neither right nor wrong. Types: `series` has no counterpart among the labels and
 * is equal to `model` and `family`; spans are compared without types, the table by type uses the label's type.
 */
export function scoreReport(
	gold: readonly GoldLine[],
	found: ReadonlyMap<string, readonly Mention[]>,
	split: string,
	maxErrors: number,
): string {
	const tallies = new Map<string, Tally>();
	const tally = (key: string): Tally => {
		let t = tallies.get(key);
		if (!t) {
			t = empty();
			tallies.set(key, t);
		}
		return t;
	};
	const errors: string[] = [];
	let negatives = 0;
	let falseOnNegatives = 0;
	let typeErrors = 0;
	const around = (text: string, start: number, end: number): string =>
		`${text.slice(Math.max(0, start - 35), start)}⟦${text.slice(start, end)}⟧${text.slice(end, end + 30)}`.replace(
			/\s+/g,
			" ",
		);
	for (const line of gold) {
		if (split !== "all" && splitOf(line.site) !== split) continue;
		const mentions = found.get(line.id) ?? [];
		const products = line.products ?? [];
		const groups = (type: string): Tally[] => [
			tally("all"),
			tally(`type ${type}`),
			tally(`lang ${line.lang}`),
			tally(`kind ${line.kind}`),
			tally(`split ${splitOf(line.site)}`),
		];
		if (line.kind === "negative") negatives++;
		const byPlace = new Map(line.mentions.map((m) => [`${m.start} ${m.end}`, m]));
		for (const m of line.mentions) for (const t of groups(m.type)) t.gold++;
		const hits = new Set<string>();
		for (const m of mentions) {
			const place = `${m.start} ${m.end}`;
			const label = byPlace.get(place);
			if (label) {
				hits.add(place);
				const linked = foldCanonical(m.name) === foldCanonical(label.canonical);
				for (const t of groups(label.type)) {
					t.found++;
					t.hit++;
					if (linked) t.linked++;
				}
				if (!linked) errors.push(`LINK  ${line.id} ${m.surface}: ours "${m.name}" label "${label.canonical}"`);
				if (!sameType(m.type, label.type)) typeErrors++;
				continue;
			}
			if (products.some((p) => p.start < m.end && p.end > m.start)) continue;
			for (const t of groups(m.type === "series" ? "model" : m.type)) t.found++;
			if (line.kind === "negative") falseOnNegatives++;
			errors.push(`FALSE ${line.id} ${line.lang} ${around(line.text, m.start, m.end)} (${m.type} ${m.name})`);
		}
		for (const m of line.mentions)
			if (!hits.has(`${m.start} ${m.end}`))
				errors.push(
					`MISS  ${line.id} ${line.lang} ${around(line.text, m.start, m.end)} (${m.canonical}${m.note ? `, ${m.note}` : ""})`,
				);
	}
	const order = ["all", ...[...tallies.keys()].filter((k) => k !== "all").sort()];
	let out = `Split: ${split} (by site). series counts as model or family; spans are compared without types.\n`;
	for (const key of order) {
		const t = tallies.get(key);
		if (t) out += row(key, t);
	}
	out += `negatives ${negatives}, false marks ${falseOnNegatives} = ${((100 * falseOnNegatives) / Math.max(1, negatives)).toFixed(1)} per 100\n`;
	out += `model/benchmark confusions ${typeErrors}; errors listed ${Math.min(maxErrors, errors.length)} of ${errors.length}\n`;
	return `${out}${errors.slice(0, maxErrors).join("\n")}\n`;
}
