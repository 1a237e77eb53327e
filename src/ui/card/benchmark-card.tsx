import type { BenchmarkCard as Benchmark } from "../../dataset/card.ts";
import { Caveats } from "../caveat/caveat.tsx";
import { spread } from "../score/interval.ts";
import { Pieces } from "../score/pieces.tsx";
import { Dot } from "../score/provenance.tsx";
import { Refs } from "./facts.tsx";
import type { CardPartProps } from "./props.ts";
import { Sources } from "./sources.tsx";

/** A benchmark: what it asks, how to read a figure, who is where, and how far to trust it. */
export function BenchmarkCard({ card, actions, speech }: CardPartProps<Benchmark>) {
	const { words, format } = speech;
	const { range, unit, random, human, status } = card;
	const reading = [
		card.higherIsBetter ? words.higherIsBetter : words.lowerIsBetter,
		range && words.bounds(format.number(range.min), format.value(range.max, unit)),
		random && words.random(format.value(random.value, unit)),
		human && words.human(format.value(human.value, unit), human.who ?? ""),
	].filter((part) => part !== undefined);
	return (
		<>
			<section>
				<p>{card.measures}</p>
				<p class="muted small">
					<Pieces items={[card.format, words.metric(card.metric)].filter((part) => part !== undefined)} />
				</p>
				<p class="muted small">
					<Pieces items={reading} />
				</p>
				{status.value !== "active" && (
					<p class="status-line">
						<span aria-hidden="true">△ </span>
						<b>{words.status[status.value] ?? status.value}</b>
						{status.since && ` ${words.since(format.date(status.since))}`}
						{status.by && (
							<>
								{` ${words.by} `}
								<Refs refs={[status.by]} onLookUp={actions.lookUp} />
							</>
						)}
					</p>
				)}
			</section>
			<Top card={card} actions={actions} speech={speech} />
			<Caveats caveats={card.caveats} speech={speech} />
			{card.versions.length > 1 && (
				<details>
					<summary>{`${words.versions} (${card.versions.length})`}</summary>
					<ul class="plain">
						{card.versions.map(({ id, note }) => (
							<li key={id}>
								<b>{id}</b>
								{note && ` ${note}`}
							</li>
						))}
					</ul>
				</details>
			)}
			<Sources
				speech={speech}
				scores={(card.top?.rows ?? []).map(({ score }) => score)}
				further={[
					{ url: card.paper ?? "", label: words.paper },
					{ url: card.leaderboard ?? "", label: words.leaderboard },
				].filter(({ url }) => url !== "")}
			/>
		</>
	);
}

/** The head of one comparable series, with the page's models where they are in it. */
function Top({ card, actions, speech }: CardPartProps<Benchmark>) {
	const { words, format } = speech;
	const { top, totals } = card;
	return (
		<section>
			{top && (
				<>
					<h2>{card.higherIsBetter ? words.top : words.topLowest}</h2>
					<p class="muted small">
						<a href={top.source.url} target="_blank" rel="noreferrer noopener">
							{top.label}
						</a>
						{` · ${format.dated(top.date, top.source.dateIs)} · ${words.ofModels(top.of)}`}
					</p>
					<table class="top">
						<tbody>
							{top.rows.map(({ place, score, onPage }) => (
								<tr key={score.model.id} class={onPage ? "on-page" : ""}>
									<td class="place">{format.count(place)}</td>
									<th scope="row">
										<button type="button" class="name" onClick={() => actions.lookUp(score.model)}>
											<bdi>{score.model.name}</bdi>
										</button>
										{onPage && <span class="hidden">, {words.onThisPage}</span>}
									</th>
									<td class="number">
										<Dot standing={score.standing} /> <b>{format.value(score.value, score.unit)}</b>
									</td>
									<td class="interval">{spread(score, format)?.short ?? ""}</td>
								</tr>
							))}
						</tbody>
					</table>
				</>
			)}
			<p class="muted small">{totals.scores > 0 ? words.inOurData(totals.scores, totals.models) : words.noScores}</p>
		</section>
	);
}
