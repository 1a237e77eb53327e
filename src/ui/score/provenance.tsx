import type { CardScore } from "../../dataset/card.ts";
import type { Standing } from "../../dataset/records.ts";
import type { CardSpeech } from "../words/card/index.ts";

/** The shape of a standing, in text: filled for independent, ring for a vendor. */
export function Dot({ standing }: { standing: Standing }) {
	return <span class={`shape ${standing}`} aria-hidden="true" />;
}

/** Who says so, how it was measured, when, and where to check: one line of small text. */
export function Provenance({ score, speech }: { score: CardScore; speech: CardSpeech }) {
	const { words, format } = speech;
	const { standing, reporter, source } = score;
	const who =
		standing === "independent"
			? words.measuredBy(reporter)
			: standing === "self-reported"
				? words.reportedByMaker(reporter)
				: words.reportedByRival(reporter);
	const how = [
		score.subset,
		score.version === "" ? "" : words.version(score.version),
		score.conditions === "" ? words.conditionsUnknown : score.conditions,
		score.items === undefined ? "" : words.items(score.items),
	].filter((part) => part !== "");
	return (
		<p class="provenance">
			<Dot standing={standing} />
			<a class={`who ${standing}`} href={source.url} target="_blank" rel="noreferrer noopener" title={source.title}>
				{who}
				<span class="hidden"> ({words.openSource(source.title)})</span>
				<span class="out" aria-hidden="true">
					{" ↗"}
				</span>
			</a>
			<span class="how">
				{" · "}
				<bdi>{how.join(" · ")}</bdi>
				{" · "}
				<time dateTime={score.date}>{format.date(score.date)}</time>
			</span>
		</p>
	);
}
