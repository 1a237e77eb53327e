import type { Resolved, Resolver } from "../../src/dataset/resolve.ts";
import { EARLY_NAMES, SOURCE_NAMES } from "./source-names.ts";

/** Loose names that tables use for the one model they evaluated. */
const BASE: Record<string, string> = { "series gpt-5": "gpt-5", "series gpt-3-5": "gpt-3-5-turbo" };

const MODE = / \((FC|Prompt)\)$/;

/**
 * The one model that a name in a table stands for, with the settings that stood in the name. Loose names count only
 * where the table must mean one model: by a decision for the source, or while a line had only one member.
 */
export function modelOf(
	written: string,
	date: string,
	resolver: Resolver,
): Pick<Resolved, "id" | "conditions"> | undefined {
	const mode = MODE.exec(written);
	const bare = mode === null ? written : written.slice(0, mode.index);
	const fixed = SOURCE_NAMES[bare];
	if (fixed === "") return undefined;
	const found = resolver.model(written);
	if (fixed !== undefined)
		return { id: fixed, conditions: [...settings(bare), ...(mode === null ? [] : [`mode ${mode[1]}`])] };
	if (found === undefined) return undefined;
	if (found.type === "model") {
		// Boards call a closed model "base" when it runs without thinking; its base model is not to be had.
		const conditions = /^claude-/.test(found.id)
			? found.conditions.map((condition) => (condition === "base model" ? "no thinking" : condition))
			: found.conditions;
		return { id: found.id, conditions };
	}
	const base = BASE[`${found.type} ${found.id}`];
	if (base !== undefined) return { id: base, conditions: found.conditions };
	const early = EARLY_NAMES[found.id];
	return early !== undefined && early.model !== "" && date !== "" && date <= early.until
		? { id: early.model, conditions: found.conditions }
		: undefined;
}

/** Settings in names that are mapped by hand. */
function settings(text: string): string[] {
	const out: string[] = [];
	if (/base\b/i.test(text)) out.push("base model");
	if (/\bthinking|reasoning/i.test(text)) out.push("thinking");
	if (!/extra high/i.test(text) && /\b(?:reasoning: )?high(?:thinking)?\)?$/i.test(text))
		out.push("reasoning effort high");
	if (/\bmax\b/i.test(text) && !/^qwen/i.test(text)) out.push("reasoning effort max");
	if (/extra high/i.test(text)) out.push("reasoning effort xhigh");
	if (/long-cot/i.test(text)) out.push("long CoT");
	if (/short-cot/i.test(text)) out.push("short CoT");
	if (/with fallback/i.test(text)) out.push("with fallback");
	if (/w\/ python/i.test(text)) out.push("with Python");
	if (/FP8|BF16/i.test(text)) out.push(/FP8/i.test(text) ? "quantised FP8" : "in BF16");
	if (/\b(?:inst\.?|instruct|chat)\b/i.test(text)) out.push("instruct model");
	const provider = /@(\w+)$/.exec(text)?.[1];
	if (provider !== undefined) out.push(`served by ${provider}`);
	const date = /(\d{4}-?\d{2}-?\d{2}|\b\d{2}-\d{2}-\d{4}|\((?:0215|0428)\))/.exec(text)?.[1];
	if (date !== undefined && /chatgpt|seed/i.test(text)) out.push(`snapshot ${date.replace(/[()]/g, "")}`);
	return out;
}
