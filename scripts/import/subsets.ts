import type { Label } from "./benchmark-labels.ts";

/** Headings of tables that name no part of a benchmark. */
const HEADINGS =
	/^(?:agentic coding|science diagrams|chart understanding|document understanding|mathematical reasoning|college-level problems|text reading|professional knowledge.*|graduate-level qa|math & logic|natural image qa in chinese|lcb|overall acc\.|avg\.? ?(?:score)?|arc|sum|relaxed|pass@1|instruction following|korean culture|full set.*|hard prompts?|test avg|raw score|net worth \(mean\)|acc\.?)$/i;

const AGENTS =
	/^(?:openhands|mini-swe-agent|swe-agent|droid|claude code|terminus(?:[- ]2)?|agentless(?: 4\*10| coding)?|codex|opencode|moatless|inspect.*)$/i;

const SPELLED: Record<string, string> = {
	RQ: "reasoning",
	DQ: "descriptive",
	Retail: "retail",
	Airline: "airline",
	Telecom: "telecom",
	Banking: "banking",
	Public: "public",
	"Public Set": "public",
	High: "high",
	Other: "Others",
	"Tier 1-3": "Tiers 1-3",
	subtask: "subproblems",
	MultiTurn: "Multi Turn",
	"Text Only": "text-only",
	"text only": "text-only",
	"text-only subset": "text-only",
	"Creative Writing": "creative writing",
	"hard subset": "hard",
	"IC-Diamond subset": "IC Diamond",
	"vision-only": "vision only",
};

/**
 * Puts what a source writes as a part where it belongs: settings and agents into the conditions, metrics into the
 * metric, headings away, spellings made one. Gives false when the row cannot be told apart (two figures in one cell).
 */
export function settleSubset(label: Label): boolean {
	const kept: string[] = [];
	for (const raw of label.subset.split(/;\s*/)) {
		const part = raw.replace(/[*✱†‡]/gu, "").trim();
		if (part === "" || HEADINGS.test(part)) continue;
		if (/^wo ?\/ ?w subs$/i.test(part)) return false;
		if (AGENTS.test(part)) label.conditions.push(`agent ${part.replace(/ coding$/i, "")}`);
		else if (/^(?:w\/ ?)?(?:context manage\w*|ctx manage)$/i.test(part))
			label.conditions.push("with context management");
		else if (/^(\d+|zero)-shot(?: acc\.)?$/i.test(part))
			label.conditions.push(part.replace(/ acc\.$/i, "").replace(/^zero/i, "0"));
		else if (/^(?:diff|whole)$/.test(part)) label.conditions.push(`edit format ${part}`);
		else if (/^(?:w\/o|without) cot$/i.test(part)) label.conditions.push("without CoT");
		else if (/^(?:w\/|with) cot$/i.test(part)) label.conditions.push("CoT");
		else if (
			/^(?:test|val|dev|testmini|mini|validation)(?:, unseen)?$/i.test(part) &&
			!/^(?:mmmu|bbeh)$/.test(label.benchmark)
		)
			label.conditions.push(`${part.toLowerCase()} split`);
		else if (/grader$/i.test(part)) label.conditions.push(`judge ${part.replace(/ grader$/i, "")}`);
		else if (/^prompt ?-?strict$/i.test(part)) label.metric = "prompt-level strict";
		else if (/^(?:F1|hallucination rate|(?:overall|average|normalized) edit distance)$/i.test(part))
			label.metric = part;
		else if (/^w(?:ith)? subs?\.?$/i.test(part)) kept.push("with subtitles");
		else if (/^w\/?o subs?\.?$/i.test(part)) kept.push("without subtitles");
		else if (/^korean$/i.test(part) && /^(?:kmmlu|komt-bench)$/.test(label.benchmark)) continue;
		else if (/^(EN|CN)-(DEV|TEST)-v(1\.1)$/.test(part)) {
			label.version = "V1.1";
			label.conditions.push(`${part.slice(3, part.indexOf("-v")).toLowerCase()} split`);
			kept.push(part.slice(0, 2));
		} else if (label.benchmark === "ruler" && /^\d+[km]$/i.test(part)) kept.push(`${part.toUpperCase()} context`);
		else if (label.benchmark === "hmmt" && /^(?:Feb|Nov)/i.test(part) && /^\d{4}$/.test(label.version))
			label.version += /^F/i.test(part) ? "-02" : "-11";
		else if (label.benchmark === "arena-hard" && /^hard prompts? (?:gemini|gpt-?4\.1)$/i.test(part)) {
			// Only the second edition has hard prompts with these judges.
			label.version = "v2.0";
			label.conditions.push(`judge ${part.replace(/^hard prompts? /i, "")}`);
		} else if (label.benchmark === "livebench" && part === "0831") label.version = "2024-08-31";
		else kept.push(SPELLED[part] ?? part);
	}
	label.subset = kept.join("; ");
	return true;
}
