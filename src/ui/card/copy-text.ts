import type { Card, CardScore } from "../../dataset/card.ts";
import { spread } from "../score/interval.ts";
import { whoSays } from "../score/who.ts";
import type { CardSpeech } from "../words/card/index.ts";
import { identity } from "./identity.ts";

/** A card's figures as plain text or Markdown, each with who says so, how, when and where. */
export function copyCard(card: Card, form: "text" | "markdown", speech: CardSpeech): string {
	const { words, format } = speech;
	const md = form === "markdown";
	const strong = (text: string) => (md ? `**${escapeMarkdown(text)}**` : text);
	const plain = (text: string) => (md ? escapeMarkdown(text) : text);
	const lines = [`${strong(card.entity.name)}${[" ", ...identity(card, speech)].join(" · ").slice(1)}`.trim(), ""];

	const figure = (label: string, score: CardScore) => {
		const { standing, source, conditions, version } = score;
		const sign = standing === "independent" ? "●" : standing === "yours" ? "◆" : "○";
		const who = whoSays(score, words);
		const how = [
			score.subset,
			version && words.version(version),
			conditions || words.conditionsUnknown,
			format.dated(score.date, source.dateIs),
		].filter((part) => part !== "");
		const value = `${format.value(score.value, score.unit)} ${spread(score, format)?.short ?? ""}`.trim();
		if (source.url === "") return `- ${plain(label)}: ${strong(value)} ${sign} ${plain(`${who}, ${how.join(", ")}`)}.`;
		const link = md ? `[${escapeMarkdown(source.title)}](<${source.url}>)` : `${source.title}, ${source.url}`;
		return `- ${plain(label)}: ${strong(value)} ${sign} ${plain(`${who}, ${how.join(", ")}`)}. ${link}`;
	};

	if (card.type === "benchmark") {
		lines.push(plain(card.measures));
		for (const { score } of card.top?.rows ?? []) lines.push(figure(score.model.name, score));
		for (const score of card.yours ?? []) lines.push(figure(score.model.name, score));
	} else {
		for (const row of card.rows) {
			if (row.scores.length === 0)
				lines.push(`- ${plain(row.benchmark.name)}: ${card.asOf ? words.notMeasuredThen : words.notMeasured}`);
			for (const score of row.scores) {
				const label = card.type === "model" ? row.benchmark.name : `${score.model.name}, ${row.benchmark.name}`;
				lines.push(figure(label, score));
			}
		}
	}
	for (const { severity, text, evidence } of card.caveats) {
		lines.push(`- ${words.severity[severity]}: ${plain(text)} ${md ? `<${evidence.url}>` : evidence.url}`);
	}
	lines.push("", `Evalgloss · ${words.dataDate(format.date(card.dataDate))}`);
	return lines.join("\n");
}

function escapeMarkdown(text: string): string {
	return text.replace(/[\\`*_[\]<>|]/g, "\\$&");
}
