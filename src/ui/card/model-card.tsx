import { useState } from "preact/hooks";
import type { ModelCard as Model } from "../../dataset/card.ts";
import { Caveats } from "../caveat/caveat.tsx";
import { ScoreRow } from "../score/score-row.tsx";
import { Facts, Refs } from "./facts.tsx";
import { modelStatus } from "./identity.ts";
import type { Actions } from "./props.ts";
import { Sources } from "./sources.tsx";
import { useSpeech } from "./speech.ts";

/** A model: where it stands, its figures, the worst caveat, then what else is known about it. */
export function ModelCard({ card, actions }: { card: Model; actions: Actions }) {
	const speech = useSpeech();
	const { words } = speech;
	const [all, setAll] = useState(false);
	const rows = all ? card.rows : card.rows.slice(0, card.fold);
	const folded = card.rows.length - card.fold;
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
				<h2 class="hidden">{words.scores}</h2>
				{card.rows.length === 0 && <p class="none">{words.noScores}</p>}
				<ul class="rows">
					{rows.map((row) => (
						<ScoreRow key={row.benchmark.id} row={row} onLookUp={actions.lookUp} />
					))}
				</ul>
				{folded > 0 && (
					<button type="button" class="more" aria-expanded={all} onClick={() => setAll(!all)}>
						{all ? words.fewerBenchmarks : words.moreBenchmarks(folded)}
					</button>
				)}
			</section>
			<Caveats caveats={card.caveats} />
			<Facts card={card} onLookUp={actions.lookUp} />
			<Sources scores={card.rows.flatMap((row) => row.scores)} further={card.sources} />
		</>
	);
}
