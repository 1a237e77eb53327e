import type { CardRow, CardScore, EntityRef } from "../../dataset/card.ts";
import { useSpeech } from "../card/speech.ts";
import { spread } from "./interval.ts";
import { Provenance } from "./provenance.tsx";
import { Track } from "./track.tsx";

export interface ScoreRowProps {
	row: CardRow;
	onLookUp: (entity: EntityRef) => void;
	/** The figures are of different models: each names its own. */
	named?: boolean;
}

/** One benchmark: its figures, best evidence first, on one track, each with who says so. */
export function ScoreRow({ row, onLookUp, named = false }: ScoreRowProps) {
	const { words, format } = useSpeech();
	const { benchmark, scores, random, human, unit } = row;
	const [first, ...others] = scores;
	return (
		<li class={first ? "row" : "row empty"}>
			<div class="row-head">
				<h3>
					<button type="button" class="name" onClick={() => onLookUp(benchmark)}>
						<bdi>{benchmark.name}</bdi>
					</button>
					{row.onPage && <span class="chip">{words.onThisPage}</span>}
				</h3>
				{first ? named ? null : <Value score={first} /> : <span class="none">{words.notMeasured}</span>}
			</div>
			{first && <Track {...row} />}
			{first && !row.higherIsBetter && <p class="aside">↓ {words.lowerIsBetter}</p>}
			{first && (random !== undefined || human !== undefined) && (
				<p class="hidden">
					{random !== undefined && `${words.random(format.value(random, unit))}. `}
					{human !== undefined && `${words.human(format.value(human, unit), "")}.`}
				</p>
			)}
			{first && <Figure score={first} named={named} headline={!named} onLookUp={onLookUp} />}
			{others.map((score) => (
				<Figure
					key={`${score.source.id} ${score.model.id} ${score.value} ${score.conditions}`}
					score={score}
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
	named,
	headline = false,
	onLookUp,
}: {
	score: CardScore;
	named: boolean;
	headline?: boolean;
	onLookUp: (entity: EntityRef) => void;
}) {
	const { words } = useSpeech();
	const { rank } = score;
	return (
		<div class="figure">
			{!headline && (
				<div class="figure-head">
					{named && (
						<button type="button" class="name" onClick={() => onLookUp(score.model)}>
							<bdi>{score.model.name}</bdi>
						</button>
					)}
					<Value score={score} />
				</div>
			)}
			<Provenance score={score} />
			{rank && (
				<p class="aside">
					{words.rank(rank.place, rank.of, rank.label)}
					{rank.tiedWith > 0 && `, ${words.tied(rank.tiedWith)}`}
				</p>
			)}
		</div>
	);
}

/** A value with its interval. */
export function Value({ score }: { score: CardScore }) {
	const { words, format } = useSpeech();
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
