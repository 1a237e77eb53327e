import type { ModelRecord, Records } from "../../src/dataset/records.ts";

const FIRST = "Ba De Fi Go Hu Ka Lo Mi Nu Pe Ra So Tu Ve Xi Zo Al Br Cr Dr".split(" ");
const MIDDLE = "la me ni ro tu va xe zi ko pa ri so te lu ma ne do fi ga bo".split(" ");
const LAST = "ra nt x n via lis mind gpt lm ron tron dra sis net ma vi".split(" ");
const TIERS = ["", " Pro", " Mini", " Chat", " 7B", " 70B Instruct", "-Coder", " Turbo"];

/** A made-up but name-like word, the same for the same number. */
function word(n: number): string {
	const first = FIRST[n % FIRST.length] ?? "";
	const middle = MIDDLE[Math.floor(n / FIRST.length) % MIDDLE.length] ?? "";
	const last = LAST[Math.floor(n / (FIRST.length * MIDDLE.length)) % LAST.length] ?? "";
	return first + middle + last;
}

/** The records with made-up models added until there are about `names` names in all. */
export function recordsWith(records: Records, names: number): Records {
	const have =
		records.models.reduce((sum, m) => sum + 1 + m.aliases.length, 0) +
		[...records.families, ...records.series, ...records.benchmarks].reduce((sum, r) => sum + 1 + r.aliases.length, 0);
	const models: ModelRecord[] = [];
	for (let i = 0; have + models.length < names; i++) {
		const name = `${word(Math.floor(i / 24))} ${1 + (i % 3)}${TIERS[Math.floor(i / 3) % TIERS.length] ?? ""}`;
		models.push({
			id: `made-up-${i}`,
			name,
			vendor: records.vendors[0]?.id ?? "",
			family: records.families[0]?.id ?? "",
			aliases: [],
			sources: [],
		});
	}
	return { ...records, models: [...records.models, ...models] };
}

/** Every spelling of the records, as a matcher without a grammar needs it. */
export function allNames(records: Records): string[] {
	const names = new Set<string>();
	for (const list of [records.models, records.families, records.series, records.benchmarks])
		for (const record of list) {
			names.add(record.name);
			for (const alias of record.aliases) names.add(alias.text);
		}
	return [...names].filter((name) => name.length > 1).sort();
}
