import type { ComponentChild } from "preact";
import type { CardScore } from "../../dataset/card.ts";
import type { Standing } from "../../dataset/records.ts";
import type { CardSpeech } from "../words/card/index.ts";
import { Pieces } from "./pieces.tsx";

/** The shape of a standing, in text: filled for independent, ring for a vendor. */
export function Dot({ standing }: { standing: Standing }) {
	return <span class={`shape ${standing}`} aria-hidden="true" />;
}

/** Conditions longer than this fold: they would push the next figure out of sight. */
const LONG = 70;

interface ProvenanceProps {
	score: CardScore;
	speech: CardSpeech;
	/** Drawn before the words, where the value does not stand elsewhere. */
	value?: ComponentChild;
}

/** Who says so, how it was measured, when, and where to check: one line of small text. */
export function Provenance({ score, speech, value }: ProvenanceProps) {
	const { words, format } = speech;
	const { standing, reporter, source } = score;
	const who =
		standing === "independent"
			? words.measuredBy(reporter)
			: standing === "self-reported"
				? words.reportedByMaker(reporter)
				: words.reportedByRival(reporter);
	const isLong = score.conditions.length > LONG;
	const how = [
		score.subset,
		score.version === "" ? "" : words.version(score.version),
		isLong ? "" : score.conditions === "" ? words.conditionsUnknown : score.conditions,
		score.items === undefined ? "" : words.items(score.items, format.count(score.items)),
	].filter((part) => part !== "");
	return (
		<div class="provenance">
			<Dot standing={standing} />
			{value && <>{value} </>}
			<a class={`who ${standing}`} href={source.url} target="_blank" rel="noreferrer noopener" title={source.title}>
				{who}
				<span class="hidden"> ({words.openSource(source.title)})</span>
				<span class="out" aria-hidden="true">
					{" ↗"}
				</span>
			</a>
			<span class="how">
				{"\u00a0· "}
				{how.length > 0 && (
					<>
						<Pieces items={how} />
						{"\u00a0· "}
					</>
				)}
				<time dateTime={score.date}>{format.dated(score.date, source.dateIs)}</time>
			</span>
			{isLong && (
				<details class="conditions">
					<summary>{words.conditions}</summary>
					<p>{score.conditions}</p>
				</details>
			)}
		</div>
	);
}
