import type { CardRow, ModelCard as Model } from "../../dataset/card.ts";
import { Caveats } from "../caveat/caveat.tsx";
import { ScoreRow } from "../score/score-row.tsx";
import { Facts, Refs } from "./facts.tsx";
import { modelStatus } from "./identity.ts";
import type { CardPartProps } from "./props.ts";
import { Sources } from "./sources.tsx";

/** A model: where it stands, its figures, the worst caveat, then what else is known about it. */
export function ModelCard({ card, actions, speech }: CardPartProps<Model>) {
	const { words } = speech;
	const list = (rows: CardRow[]) =>
		rows.length > 0 && (
			<ul class="rows">
				{rows.map((row) => (
					<ScoreRow
						key={row.benchmark.id}
						row={row}
						speech={speech}
						onLookUp={actions.lookUp}
						then={card.asOf !== undefined}
					/>
				))}
			</ul>
		);
	const shown = card.rows.slice(0, card.fold);
	const ofPage = shown.filter((row) => row.onPage);
	const others = shown.filter((row) => !row.onPage);
	const folded = card.rows.slice(card.fold);
	const status = modelStatus(card, speech);
	return (
		<>
			{(status || card.unreleased) && (
				<section class="status">
					{card.unreleased && <p>{words.notYetReleased}</p>}
					{status && (
						<p>
							{status}
							{card.successors.length > 0 && (
								<>
									{" "}
									{words.succeededBy} <Refs refs={card.successors} onLookUp={actions.lookUp} />
								</>
							)}
						</p>
					)}
				</section>
			)}
			<section>
				{card.rows.length === 0 && <p class="none">{words.noScores}</p>}
				{ofPage.length > 0 && <h2>{words.pageBenchmarks}</h2>}
				{list(ofPage)}
				{others.length > 0 && <h2>{ofPage.length > 0 ? words.otherBenchmarks : words.scores}</h2>}
				{list(others)}
				{folded.length > 0 && (
					<details class="folded">
						<summary>{words.moreBenchmarks(folded.length)}</summary>
						{list(folded)}
					</details>
				)}
			</section>
			<Caveats caveats={card.caveats} speech={speech} />
			<Facts card={card} speech={speech} onLookUp={actions.lookUp} />
			<Sources
				speech={speech}
				scores={card.rows.flatMap((row) => row.scores)}
				further={card.sources.map((url) => ({ url }))}
			/>
		</>
	);
}
