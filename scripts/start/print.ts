/** The facts of a page as text for a terminal. */
import type { CardScore, ModelCard } from "../../src/dataset/card.ts";
import type { PageEntity, PageReport } from "../../src/platform/messages.ts";
import type { PageFacts } from "./facts.ts";

const PLURAL: Readonly<Record<PageEntity["type"], string>> = {
	model: "models",
	series: "series",
	family: "families",
	benchmark: "benchmarks",
};

const STANDING: Readonly<Record<CardScore["standing"], string>> = {
	independent: "measured by",
	"self-reported": "reported by its maker",
	rival: "reported by the rival",
	yours: "yours, from",
};

/** Everything found on a page, and every figure for each model on it in each benchmark on it. */
export function factsAsText(facts: PageFacts): string {
	return [...annotated(facts.report), "", ...scores(facts)].join("\n");
}

function annotated({ entities, published }: PageReport): string[] {
	const kinds = (Object.keys(PLURAL) as PageEntity["type"][]).flatMap((type) => {
		const count = entities.filter((one) => one.type === type).length;
		return count > 0 ? `${count} ${count === 1 ? type : PLURAL[type]}` : [];
	});
	return [
		`Annotated: ${kinds.join(", ") || "nothing"}${published ? ` (page published ${published})` : ""}`,
		...entities.map(
			({ type, name, count, known }) =>
				`  ${type.padEnd(10)} ${name.padEnd(32)} ${count} ${count === 1 ? "mention" : "mentions"}${known ? "" : "  not in the dataset"}`,
		),
	];
}

function scores({ report, models, dataDate }: PageFacts): string[] {
	const benchmarks = report.entities.filter(({ type }) => type === "benchmark");
	if (models.length === 0 || benchmarks.length === 0)
		return ["No figures to show: the page does not name both a model and a benchmark that the dataset knows."];
	return [
		`Published figures (dataset of ${dataDate}; figures from different sources are not always comparable):`,
		...models.flatMap(({ card, because }) => [
			"",
			`${card.entity.name} (${card.vendor.name}${card.released ? `, ${card.released}` : ""})${because ? `, one that “${because.name}” can mean` : ""}`,
			...benchmarks.flatMap((benchmark) => pair(card, benchmark)),
		]),
	];
}

function pair(card: ModelCard, benchmark: PageEntity): string[] {
	const row = card.rows.find((one) => one.benchmark.id === benchmark.id);
	if (!row || row.scores.length === 0) return [`  ${benchmark.name}: no figure in the dataset`];
	return [
		`  ${benchmark.name}`,
		...row.scores.flatMap((score) => figure(score, card.entity.id)),
		...(row.more > 0
			? [`    … and ${row.more} more: npm run -s data -- scores --model ${card.entity.id} --benchmark ${benchmark.id}`]
			: []),
	];
}

/** Two decimals at most, as the sources print them. */
const round = (value: number): number => Math.round(value * 100) / 100;

/** A date with a word where it is not that of publication. */
const datedText = (date: string, dateIs?: "by" | "release"): string =>
	dateIs === undefined ? date : `${dateIs === "by" ? "by" : "released"} ${date}`;

/** One figure in three lines; a figure of another record, such as a dated snapshot, says whose it is. */
function figure(score: CardScore, asked: string): string[] {
	const { value, unit, interval, standing, reporter, version, subset, metric, conditions, date, source, model } = score;
	const range = interval ? ` (${round(interval.low)} to ${round(interval.high)})` : "";
	const who = standing === "independent" ? `${STANDING[standing]} ${reporter}` : `${STANDING[standing]}, ${reporter}`;
	const what = [version && `version ${version}`, subset, metric, conditions || "conditions not stated"];
	return [
		`    ${round(value)}${unit === "%" ? " %" : ` ${unit}`}${range}${model.id === asked ? "" : `  ${model.name}`}  ${who}, ${datedText(date, source.dateIs)} [${standing}]`,
		`      ${what.filter(Boolean).join("; ")}`,
		`      ${source.title}: ${source.url}`,
	];
}
