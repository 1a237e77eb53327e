import type { CardScore, CardSource } from "../../dataset/card.ts";
import type { CardSpeech } from "../words/card/index.ts";

/** Where the figures come from, each source once, and the pages the other facts come from. */
export function Sources({
	scores,
	further = [],
	speech,
}: {
	scores: CardScore[];
	/** Addresses, each with a label where it has one. */
	further?: { url: string; label?: string }[];
	speech: CardSpeech;
}) {
	const { words, format } = speech;
	const sources = new Map<string, CardSource>(scores.map(({ source }) => [source.id, source]));
	const addressed = ({ url, title }: CardSource) =>
		url === "" ? (
			title
		) : (
			<a href={url} target="_blank" rel="noreferrer noopener">
				{title}
			</a>
		);
	const urls = new Set([...sources.values()].map(({ url }) => url));
	const others = further.filter(({ url }) => !urls.has(url));
	if (sources.size + others.length === 0) return null;
	return (
		<details class="sources">
			<summary>{`${words.sources} (${sources.size + others.length})`}</summary>
			<ul>
				{[...sources.values()].map((source) => (
					<li key={source.id}>
						{addressed(source)}
						<span class="muted">
							{source.kind === "yours"
								? ` · ${words.yoursFrom(source.publisher)}`
								: ` · ${source.publisher} · ${format.dated(source.date, source.dateIs)} · ${words.licenceOf(source.licence)}`}
							{source.via && ` · ${words.via(source.via)}`}
						</span>
					</li>
				))}
				{others.map(({ url, label }) => (
					<li key={url}>
						<a href={url} target="_blank" rel="noreferrer noopener">
							{label ? label + words.colon : ""}
							{url.replace(/^https?:\/\/(www\.)?/, "")}
						</a>
					</li>
				))}
			</ul>
		</details>
	);
}
