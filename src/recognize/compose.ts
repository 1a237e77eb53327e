import { DISPLAY } from "./grammar.ts";
import type { Part } from "./parse.ts";

const CLAUDE = /^Claude (\d+(?:\.\d+)*) (Opus|Sonnet|Haiku|Instant|Fable|Mythos)\b(.*)$/;
const TIER_FIRST = /^Claude (Opus|Sonnet|Haiku|Fable|Mythos) ([123](?:\.\d+)*)\b(.*)$/;
const GEMINI = /^(Gemini) (Pro|Flash|Ultra|Nano|Flash-Lite) (\d+(?:\.\d+)?)\b(.*)$/;

/** A word as house style writes it in a name. */
function display(word: string): string {
	const shown = DISPLAY.get(word.toLowerCase());
	if (shown !== undefined) return shown;
	return word === word.toLowerCase() && /^[a-z]{2,}$/.test(word) ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}

/** "12b" → "12B", "a17b" → "A17B", "8X22b" → "8x22B". */
function displaySize(size: string): string {
	return size.toUpperCase().replace("X", "x");
}

/** House order of words: Claude's tier before its version from 4 on and after it up to 3; Gemini's after it. */
export function houseOrder(name: string): string {
	const claude = CLAUDE.exec(name);
	if (claude && Number(claude[1]) >= 4) return `Claude ${claude[2]} ${claude[1]}${claude[3]}`;
	const early = TIER_FIRST.exec(name);
	if (early) return `Claude ${early[2]} ${early[1]}${early[3]}`;
	const instant = /^Claude ([12](?:\.\d+)?) Instant\b(.*)$/.exec(name);
	if (instant) return `Claude Instant ${instant[1]}${instant[2]}`;
	const codex = /^Codex (5(?:\.\d+)?)\b(.*)$/.exec(name);
	if (codex) return `GPT-${codex[1]} Codex${codex[2]}`;
	const nemotron = /^Nemotron (Nano|Super|Ultra) ([3-9])(?![\d.]*[BM\d])(.*)$/.exec(name);
	if (nemotron) return `Nemotron ${nemotron[2]} ${nemotron[1]}${nemotron[3]}`;
	const experiment = /^Gemini (1[12]\d\d|0[1-9]\d\d)$/.exec(name);
	if (experiment) return `Gemini Exp ${experiment[1]}`;
	const gemini = GEMINI.exec(name);
	return gemini ? `${gemini[1]} ${gemini[3]} ${gemini[2]}${gemini[4]}` : name;
}

/**
 * The display name of a member that no list holds, from the name before it and the parts that follow. Dates of
 * snapshots fold into the release; a four-digit one stays, for it tells releases apart.
 */
export function composeName(base: string, parts: readonly Part[]): string {
	let name = base;
	for (const part of parts) {
		if (part.kind === "silent") continue;
		if (part.kind === "date") {
			const digits = part.text.replace(/\D/g, "");
			if (digits.length === 4) name += /^GPT/.test(base) ? ` (${digits})` : ` ${digits}`;
			else if (digits.length === 8 && /^GPT-4 Turbo/.test(name)) name += ` (${part.text})`;
			continue;
		}
		if (part.kind === "variant" && new RegExp(`\\b${part.text}\\b`, "i").test(name)) continue;
		const text = part.text.replace(/[\u2010-\u2015\u2212_]/g, "-");
		if (part.kind === "size") {
			const size = displaySize(text);
			if (!name.split(/[ -]/).includes(size)) name += ` ${size}`;
		} else if (part.kind === "version") {
			if (name.split(/[ -]/).includes(text.replace(/^[- ]/, ""))) continue;
			const version = text.replace(/^(\d{1,2})-(\d{1,2})$/, "$1.$2").replace(/^(\d+)\.0$/, "$1.0");
			const joined = /^(?:GPT|GLM)$/.test(name) && /^\d/.test(version) ? "-" : " ";
			name += joined + (/^[a-z]\d/.test(version) && !version.startsWith("v") ? version.toUpperCase() : version);
		} else name += ` ${display(text)}`;
	}
	return houseOrder(name);
}
