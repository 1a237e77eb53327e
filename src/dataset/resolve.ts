import { foldName } from "./fold-name.ts";
import type { EntityType, Records } from "./records.ts";

/** What a name as a source writes it stands for. */
export interface Resolved {
	type: EntityType;
	id: string;
	name: string;
	/** Settings that stood in the name ("reasoning effort high", "base model", "mode FC"), ready for a score's conditions. */
	conditions: string[];
}

/** Resolves names of models, series, families and benchmarks as sources and people write them. */
export interface Resolver {
	/** A model, series or family; undefined when nothing, or nothing certain, has this name. */
	model(text: string): Resolved | undefined;
	/** A benchmark by its whole name. */
	benchmark(text: string): Resolved | undefined;
}

type Names = Pick<Records, "vendors" | "families" | "series" | "models" | "benchmarks">;

interface Target {
	type: EntityType;
	id: string;
	name: string;
	/** Vendor of a model, to strip its name in front. */
	vendor?: string;
	/** Has dated snapshots: a date that is none of them is not stripped. */
	dated?: boolean;
}

/** A setting that sources print behind a model's name: the pattern, and the condition it states ("" for none). */
type Setting = [pattern: RegExp, condition: (match: RegExpExecArray) => string];

const EFFORT = "minimal|low|medium|med|high|xhigh|max|none";
const say = (text: string) => () => text;
const effort = (match: RegExpExecArray) => {
	const word = (match[1] ?? "").toLowerCase();
	if (word === "none") return "no thinking";
	return `reasoning effort ${word === "med" ? "medium" : word}`;
};

const SETTINGS: Setting[] = [
	[/ ?\((?:FC|function[- ]call(?:ing)?)\)$/i, say("mode FC")],
	[/ ?\(Prompt\)$/i, say("mode Prompt")],
	[/ ?\(FC thinking\)$/i, say("mode FC; thinking")],
	[/ ?\(Prompt \+ Thinking\)$/i, say("mode Prompt; thinking")],
	[/@reasoning=(none)$/i, say("no thinking")],
	[/@reasoning=default$/i, say("")],
	[/@reasoning=(\w+)$/i, effort],
	[/#(?:no-thinking|none)$/i, say("no thinking")],
	[/#thinking$/i, say("thinking")],
	[/#(?:low|medium|high)$/i, (match) => `reasoning effort ${match[0].slice(1)}`],
	[/:(?:free|exacto|thinking|nitro|beta)$/i, (match) => (match[0] === ":thinking" ? "thinking" : "")],
	[/[-_ ]?(?:\()?thinking[- ]?\(?(\d+)k\)?\)?$/i, (match) => `${match[1]}k thinking`],
	[/ ?\((\d+)k thinking(?: tokens)?\)$/i, (match) => `${match[1]}k thinking`],
	[/ ?\((?:thinking|reasoning) (\d+)k\)$/i, (match) => `${match[1]}k thinking`],
	[/ ?\((\d+)K\)$/, (match) => `${match[1]}k thinking`],
	[/_(\d+)K$/, (match) => `${match[1]}k thinking`],
	[/[-_ ](?:non|no)[-_ ]?(?:thinking|think|reasoning)$/i, say("no thinking")],
	[/[-_ ]?\((?:non|no|without)[- ](?:thinking|reasoning)(?: mode)?\)$/i, say("no thinking")],
	[/[-_ ]thinking[-_ ](?:disabled|off)$/i, say("no thinking")],
	[/[-_ ]thinking[-_ ](?:enabled|on)$/i, say("thinking")],
	[/[-_ ]?\((?:with )?(?:thinking|extended thinking|reasoning|think)(?: mode)?\)$/i, say("thinking")],
	[/[-_ ](?:extended[- ])?(?:thinking|think|reasoning)$/i, say("thinking")],
	[/[-_ ]adaptive$/i, say("thinking adaptive")],
	[new RegExp(`[-_ ](${EFFORT})[-_ ](?:effort|reasoning)$`, "i"), effort],
	[new RegExp(` ?\\((?:reasoning |effort )?(${EFFORT})(?:[- ](?:reasoning|effort))?\\.?\\)$`, "i"), effort],
	[new RegExp(`[-_ ](${EFFORT})\\.?$`, "i"), effort],
	[/_unknown$/i, say("")],
	[/[-_ ](low|medium|high)thinking$/i, effort],
	[/ ?\((low|medium|high) thinking level\)$/i, effort],
	[/ ?\((?:reasoning|thinking): ?(\w+)\)$/i, effort],
	[/ ?\((?:w\/o|without) (?:extended )?thinking\)$/i, say("no thinking")],
	[/[-_ ]thinking[-_ ]auto$/i, say("thinking adaptive")],
	[/ ?\(n=(\d+)\)$/i, (match) => `n=${match[1]}`],
	[/ ?\(N=(\d+)\)$/, (match) => `n=${match[1]}`],
	[/\+ ?cot$/i, say("CoT")],
	[
		/[-_ ]?\(?(fp8|bf16|fp16|int4|int8|awq|gptq|nvfp4|q4_0|q8_0|4bit|8bit)\)?$/i,
		// BF16 and FP16 are what most weights are published in: a format, no quantisation.
		(match) => `${/^[bf]+p?16$/i.test(match[1] ?? "") ? "in" : "quantised"} ${(match[1] ?? "").toUpperCase()}`,
	],
	[/[-_]hf$/i, say("")],
	[/[-_ ]?\((?:base|pretrained|pt)\)$|[-_ ](?:base|pt)$/i, say("base model")],
	[
		/[-_ ]?\((?:instruct|chat|it|post-trained|instruction-tuned)\)$|[-_ ](?:instruct(?:ed)?|inst\.?|ins|chat|it)$/i,
		say("instruct model"),
	],
	[/(?<=instruct)[-_ ]turbo$/i, say("served as Turbo")],
	[/ ?\((?:preview|beta|experimental)\)$|[-_ ](?:preview|beta)$/i, say("preview")],
];

const DATES: Setting[] = [
	[/[-_ ]?\(?((?:20)\d{6})\)?$/, (match) => `snapshot ${match[1]}`],
	[/[-_ ]?\(?(20\d\d-\d\d-\d\d)\)?$/, (match) => `snapshot ${match[1]}`],
];

/** Builds a resolver over the project's own records. Spellings that two things share resolve to nothing. */
export function openResolver(names: Names): Resolver {
	const models = new Map<string, Target | undefined>();
	const benchmarks = new Map<string, Target | undefined>();
	const dated = new Set(names.models.map((model) => model.snapshotOf));
	const put = (map: Map<string, Target | undefined>, record: { aliases: { text: string }[] }, target: Target) => {
		for (const text of [target.name, ...record.aliases.map((alias) => alias.text)]) {
			const key = foldName(text);
			const before = map.get(key);
			if (map.has(key) && before?.id !== target.id) map.set(key, undefined);
			else map.set(key, target);
		}
	};
	for (const model of names.models) {
		put(models, model, {
			type: "model",
			id: model.id,
			name: model.name,
			vendor: model.vendor,
			dated: dated.has(model.id),
		});
	}
	for (const entry of names.series) put(models, entry, { type: "series", id: entry.id, name: entry.name });
	for (const family of names.families) {
		if (!family.unnamed)
			put(models, family, { type: "family", id: family.id, name: family.name, vendor: family.vendor });
	}
	for (const benchmark of names.benchmarks)
		put(benchmarks, benchmark, { type: "benchmark", id: benchmark.id, name: benchmark.name });
	const prefixes = names.vendors
		.flatMap((vendor) => [vendor.name, ...vendor.aliases, vendor.id])
		.filter((name) => name.length > 2)
		.map((name) => name.toLowerCase())
		.sort((a, b) => b.length - a.length);
	return {
		model: (text) => resolveModel(text, models, prefixes),
		benchmark(text) {
			const target = benchmarks.get(foldName(text));
			return target === undefined ? undefined : { type: target.type, id: target.id, name: target.name, conditions: [] };
		},
	};
}

/** The text itself, without a folder in front ("anthropic/…"), without its vendor's name. */
function forms(text: string, prefixes: readonly string[]): string[] {
	const out = [text];
	const slash = text.lastIndexOf("/");
	if (slash >= 0) out.push(text.slice(slash + 1));
	const dashes = text.lastIndexOf("--");
	if (dashes > 0) out.push(text.slice(dashes + 2));
	for (const form of [...out]) {
		const lower = form.toLowerCase();
		for (const prefix of prefixes) {
			if (!lower.startsWith(prefix)) continue;
			const rest = form.slice(prefix.length).replace(/^[-_:.’' ]+/, "");
			if (rest !== form && rest !== "") out.push(rest);
			break;
		}
	}
	return out;
}

function resolveModel(
	text: string,
	names: ReadonlyMap<string, Target | undefined>,
	prefixes: readonly string[],
): Resolved | undefined {
	let best: { resolved: Resolved; steps: number } | undefined;
	for (const form of forms(
		text
			.normalize("NFKC")
			.replace(/[‐-―−]/g, "-")
			.trim(),
		prefixes,
	)) {
		const found = strip(form, names);
		// "Arcee Trinity Large Thinking" is the model "Trinity Large Thinking", not "Arcee Trinity Large" that thinks.
		if (found !== undefined && (best === undefined || found.steps < best.steps)) best = found;
	}
	return best?.resolved;
}

/** Takes settings off the end until what is left is a name, then goes on while it stays the same name. */
function strip(
	form: string,
	names: ReadonlyMap<string, Target | undefined>,
): { resolved: Resolved; steps: number } | undefined {
	let rest = form;
	const conditions: string[] = [];
	let best: { target: Target; conditions: string[]; steps: number } | undefined;
	for (let step = 0; step < 6; step += 1) {
		const key = foldName(rest);
		const target = names.get(key);
		if (names.has(key) && target === undefined) return undefined;
		if (target !== undefined) {
			if (best !== undefined && (best.target.id !== target.id || best.target.type !== target.type)) {
				// "GPT-5 Thinking" is a name of its own, yet what it adds to the line "GPT-5" is a setting.
				const added = conditions.at(-1) ?? "";
				if (target.type !== "model" && /thinking/.test(added))
					best.conditions = conditions.filter((condition) => condition !== "");
				break;
			}
			if (target.dated && conditions.some((condition) => condition.startsWith("snapshot "))) break;
			best = { target, conditions: conditions.filter((condition) => condition !== ""), steps: best?.steps ?? step };
		}
		const next = takeSetting(rest);
		if (next === undefined) break;
		rest = next.rest;
		if (next.condition !== "" && !conditions.includes(next.condition)) conditions.push(next.condition);
	}
	if (best === undefined) return undefined;
	const { target } = best;
	return {
		resolved: { type: target.type, id: target.id, name: target.name, conditions: best.conditions },
		steps: best.steps,
	};
}

function takeSetting(text: string): { rest: string; condition: string } | undefined {
	for (const [pattern, condition] of [...SETTINGS, ...DATES]) {
		const match = pattern.exec(text);
		if (match === null || match.index === 0) continue;
		return { rest: text.slice(0, match.index).trim(), condition: condition(match) };
	}
	return undefined;
}
