import type { CardRow, CardScore } from "../../dataset/card.ts";
import type { CardSpeech } from "../words/card/index.ts";

type Scale = Pick<CardRow, "range" | "random" | "human">;

/**
 * Where the figures lie between the metric's real bounds: filled circle for an independent figure, ring for one of
 * a vendor, whisker for the published interval, ticks for guessing and for people. Drawn for the eye alone; the
 * text beside it says the same. Nothing is drawn for a metric without bounds.
 */
export function Track({ range, random, human, scores, speech }: Scale & { scores: CardScore[]; speech: CardSpeech }) {
	const { format, words } = speech;
	if (!range || range.max <= range.min) return null;
	const at = (value: number) => `${Math.min(100, Math.max(0, (100 * (value - range.min)) / (range.max - range.min)))}%`;
	const ticks = [
		{ value: random, letter: words.randomLetter, kind: "random" },
		{ value: human, letter: words.humanLetter, kind: "human" },
	].filter((tick): tick is typeof tick & { value: number } => tick.value !== undefined);
	const near = (end: number) => ticks.some(({ value }) => Math.abs(value - end) < (range.max - range.min) * 0.1);
	const unit = scores[0]?.unit === "%" ? "%" : "";
	// Drawn last is on top: the headline figure.
	const shown = [...scores].reverse();
	return (
		<div class="track" aria-hidden="true" dir="ltr">
			<svg width="100%" height="16" aria-hidden="true">
				<rect class="track-line" x="0" y="6" width="100%" height="4" rx="2" />
				{ticks.map(({ value, kind }) => (
					<rect
						key={kind}
						class={`tick ${kind}`}
						x={at(value)}
						y="2"
						width="2"
						height="12"
						transform="translate(-1 0)"
					/>
				))}
				{shown.map(({ interval, source }) =>
					interval ? (
						<g key={source.id} class="whisker">
							<line x1={at(interval.low)} x2={at(interval.high)} y1="8" y2="8" />
							<line x1={at(interval.low)} x2={at(interval.low)} y1="4" y2="12" />
							<line x1={at(interval.high)} x2={at(interval.high)} y1="4" y2="12" />
						</g>
					) : null,
				)}
				{shown.map(({ value, standing, source }) => (
					<circle
						key={source.id}
						class={`dot ${standing}`}
						cx={at(value)}
						cy="8"
						r={standing === "independent" ? 5 : 4}
					/>
				))}
			</svg>
			<div class="track-ends">
				<span>{near(range.min) ? "" : format.number(range.min)}</span>
				{ticks.map(({ value, letter, kind }) => (
					<span key={kind} class={`letter ${kind}`} style={{ left: at(value) }}>
						{letter}
					</span>
				))}
				<span>{near(range.max) ? "" : format.value(range.max, unit)}</span>
			</div>
		</div>
	);
}
