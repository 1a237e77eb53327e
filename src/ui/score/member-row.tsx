import type { CardRow, EntityRef } from "../../dataset/card.ts";
import type { CardSpeech } from "../words/card/index.ts";
import { Pieces } from "./pieces.tsx";
import { Placed } from "./placed.tsx";
import { Who } from "./provenance.tsx";
import { Track } from "./track.tsx";

interface MemberRowProps {
	row: CardRow;
	speech: CardSpeech;
	onLookUp: (entity: EntityRef) => void;
}

/** One benchmark on the card of a loose name: its members' figures of one table, best first, said once whose they are. */
export function MemberRow({ row, speech, onLookUp }: MemberRowProps) {
	const { words, format } = speech;
	const { benchmark, higherIsBetter } = row;
	const scores = [...row.scores].sort((a, b) => (higherIsBetter ? b.value - a.value : a.value - b.value));
	const [first] = scores;
	if (!first) return null;
	const rank = scores.find((score) => score.rank)?.rank;
	const dates = scores.map(({ date }) => date).sort();
	const told = scores.filter(({ conditions }) => conditions !== "");
	return (
		<li class="row">
			<h3>
				<button type="button" class="name" onClick={() => onLookUp(benchmark)}>
					<bdi>{benchmark.name}</bdi>
				</button>
			</h3>
			<Track {...row} speech={speech} />
			{!higherIsBetter && <p class="aside">↓ {words.lowerIsBetter}</p>}
			<p class="provenance">
				<Who score={first} speech={speech} />
				{"\u00a0· "}
				<Pieces
					items={[
						...(rank
							? [rank.label, words.ofModels(rank.of)]
							: [first.subset, first.version && words.version(first.version)]),
						format.date(dates.at(-1) ?? first.date),
					].filter((part) => part !== "")}
				/>
			</p>
			<Placed rows={scores.map((score) => ({ score, place: score.rank?.place }))} speech={speech} onLookUp={onLookUp} />
			{told.length > 0 ? (
				<details class="conditions">
					<summary>{words.conditions}</summary>
					<ul class="provenance">
						{told.map(({ model, conditions }) => (
							<li key={model.id}>
								<bdi>{model.name}</bdi>
								{words.colon}
								{conditions}
							</li>
						))}
					</ul>
				</details>
			) : (
				<p class="aside">{words.conditionsUnknown}</p>
			)}
			{row.more > 0 && <p class="aside">{words.moreFigures(row.more)}</p>}
		</li>
	);
}
