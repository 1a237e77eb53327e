import { readConditions } from "../../src/dataset/conditions.ts";
import type { ModelRecord } from "../../src/dataset/records.ts";

const BASE = /(?:^|[-_ /(.\d])(?:base|pt|pre-?trained)(?=$|[-_ ).@:#,])/i;
const TUNED = /(?:^|[-_ /(.\d])(?:instruct(?:ion)?|inst\.?|chat|it|sft|rlhf|dpo)(?=$|[-_ ).@:#,])/i;
const OFF = /non[-_ ]?(?:thinking|reasoning)|no[-_ ]?think(?:ing)?\b|(?:without|w\/o) (?:thinking|reasoning)/i;
const ON = /thinking|\breasoning\b|-think\b/i;
const BUDGET = /thinking[ ,_-]*\(?(\d+)k|(\d+)k[ _-]?thinking|\((\d+)k\)|\((\d+)k, /i;
const EFFORT = /[-_ (,]\(?(minimal|low|medium|high|x-?high|max)\)?$/i;

/** Makers whose models are all tuned, so that "chat" or "instruct" in a name tells nothing apart. */
const TUNED_ONLY = new Set(["openai", "anthropic", "xai", "amazon", "perplexity"]);

/**
 * Settings that stand in a model's name as the source writes it and that nothing else states yet: an alias may be the
 * whole spelling, so that resolving it does not split them off.
 */
export function settingsInName(written: string, model: ModelRecord, stated: readonly string[]): string[] {
	const known = readConditions(stated.join("; "));
	const out: string[] = [];
	if (known.tuning === undefined && !TUNED_ONLY.has(model.vendor)) {
		const google = model.vendor === "google" && /^(?:gemini|palm)/.test(model.id);
		if (BASE.test(written) && !BASE.test(model.name) && !google) out.push("base model");
		else if (TUNED.test(written) && !TUNED.test(model.name) && !google) out.push("instruct model");
	}
	const named = ON.test(model.name);
	if (known.thinking === undefined && !stated.some((text) => /reason/i.test(text))) {
		if (OFF.test(written)) out.push("no thinking");
		else if (ON.test(written) && !named) out.push("thinking");
	}
	const effort = EFFORT.exec(written)?.[1]?.toLowerCase().replace("x-", "x");
	if (effort !== undefined && known.effort === undefined && !new RegExp(`\\b${effort}\\b`, "i").test(model.name))
		out.push(`reasoning effort ${effort}`);
	return out;
}

/** Settings and the agent in the name on a board, which a compilation keeps beside its own name of the model. */
export function settingsOnBoard(stated: string): { replace: RegExp | undefined; add: string[] } {
	const name = /name on the board: ([^;]+)/.exec(stated)?.[1]?.trim();
	if (name === undefined) return { replace: undefined, add: [] };
	const parts = name.split(" + ");
	const add: string[] = parts.length > 1 ? [`agent ${parts[0]}`] : [];
	const model = parts.at(-1) ?? "";
	const budget = BUDGET.exec(model);
	const tokens = budget === null ? undefined : (budget[1] ?? budget[2] ?? budget[3] ?? budget[4]);
	const effort =
		/\((?:thinking, |thinking |120k, )?(x-?high|high|medium|low|minimal|max)\b/i.exec(model)?.[1] ??
		/-thinking-(max)$/.exec(model)?.[1];
	if (OFF.test(model) || /, none\)/i.test(model)) add.push("no thinking");
	else if (tokens !== undefined) add.push(`${tokens}k thinking`);
	else if (/\(thinking\)|-thinking\b/i.test(model) && !/Kimi/.test(model)) add.push("thinking");
	if (effort !== undefined) add.push(`reasoning effort ${effort.toLowerCase().replace("x-", "x")}`);
	const replace = effort !== undefined ? /^reasoning effort / : undefined;
	return { replace, add };
}
