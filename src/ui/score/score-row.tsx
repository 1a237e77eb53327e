import type { CardRow, CardScore, EntityRef } from "../../dataset/card.ts";
import type { CardSpeech } from "../words/card/index.ts";
import { spread } from "./interval.ts";
import { Provenance } from "./provenance.tsx";
import { Track } from "./track.tsx";

export interface ScoreRowProps {
	row: CardRow;
	speech: CardSpeech;
	onLookUp: (entity: EntityRef) => void;
	/** The figures are of different models: each names its own. */
	named?: boolean;
	/** The figures are those of an earlier date. */
	then?: boolean;
}

/** One benchmark: its figures, best evidence first, on one track, each with who says so. */
export function ScoreRow({ row, speech, onLookUp, named = false, then = false }: ScoreRowProps) {
	const { words, format } = speech;
	const { benchmark, scores, random, human, unit } = row;
	const [first, ...others] = scores;
	return (
		<li class={first ? "row" : "row empty"}>
			<div class="row-head">
				<h3>
					<button type="button" class="name" onClick={() => onLookUp(benchmark)}>
						<bdi>{benchmark.name}</bdi>
					</button>
				</h3>
				{first ? (
					named ? null : (
						<Value score={first} speech={speech} />
					)
				) : (
					<span class="none">{then ? words.notMeasuredThen : words.notMeasured}</span>
				)}
			</div>
			{first && <Track {...row} speech={speech} />}
			{first && !row.higherIsBetter && <p class="aside">↓ {words.lowerIsBetter}</p>}
			{first && (random !== undefined || human !== undefined) && (
				<p class="hidden">
					{random !== undefined && `${words.random(format.value(random, unit))}. `}
					{human !== undefined && `${words.human(format.value(human, unit), "")}.`}
				</p>
			)}
			{first && <Figure score={first} speech={speech} named={named} headline={!named} onLookUp={onLookUp} />}
			{others.map((score) => (
				<Figure
					key={`${score.source.id} ${score.model.id} ${score.value} ${score.conditions}`}
					score={score}
					speech={speech}
					named={named}
					onLookUp={onLookUp}
				/>
			))}
			{row.more > 0 && <p class="aside">{words.moreFigures(row.more)}</p>}
		</li>
	);
}

/** One figure with its provenance; the headline's value stands beside the benchmark's name already. */
function Figure({
	score,
	speech,
	named,
	headline = false,
	onLookUp,
}: {
	score: CardScore;
	speech: CardSpeech;
	named: boolean;
	headline?: boolean;
	onLookUp: (entity: EntityRef) => void;
}) {
	const { words } = speech;
	const { rank } = score;
	return (
		<div class="figure">
			{named && (
				<div class="figure-head">
					<button type="button" class="name" onClick={() => onLookUp(score.model)}>
						<bdi>{score.model.name}</bdi>
					</button>
					<Value score={score} speech={speech} />
				</div>
			)}
			<Provenance
				score={score}
				speech={speech}
				value={headline || named ? undefined : <Value score={score} speech={speech} />}
			/>
			{rank && (
				<p class="aside">
					{words.rank(rank.place, rank.of, rank.label)}
					{rank.tiedWith > 0 && `\u00a0· ${words.tied(rank.tiedWith)}`}
				</p>
			)}
		</div>
	);
}

/** A value with its interval. */
export function Value({ score, speech }: { score: CardScore; speech: CardSpeech }) {
	const { words, format } = speech;
	const interval = spread(score, format);
	return (
		<span class="value">
			<b>{format.value(score.value, score.unit)}</b>
			{interval ? (
				<span class="interval">
					{" "}
					<span aria-hidden="true">{interval.short}</span>
					<span class="hidden">, {words.interval(interval.low, interval.high)}</span>
				</span>
			) : (
				<span class="hidden">, {words.noInterval}</span>
			)}
		</span>
	);
}
