import type { EntityRef, Frontier, FrontierPoint } from "../../dataset/card.ts";
import { spread } from "../score/interval.ts";
import { Dot } from "../score/provenance.tsx";
import type { CardSpeech } from "../words/card/index.ts";
import { Plot } from "./plot.tsx";

interface HistoryProps {
	history: Frontier;
	speech: CardSpeech;
	onLookUp: (entity: EntityRef) => void;
	/** Unfolded at first, where there is room. */
	open?: boolean;
}

/** A benchmark's best figures over time: a chart, what it says in words, and every point in a table. */
export function History({ history, speech, onLookUp, open = false }: HistoryProps) {
	const { words } = speech;
	const { independent, selfReported } = history;
	return (
		<details class="history" open={open}>
			<summary>{words.history}</summary>
			<figure>
				<Plot history={history} speech={speech} />
				<figcaption>
					<p>{words.historyHint}</p>
					<ul>
						{independent && <Line standing="independent" line={independent} speech={speech} />}
						{selfReported && (
							<Line
								standing="self-reported"
								line={selfReported}
								speech={speech}
								note={selfReported.reasons.length > 0 ? words.notJoined : undefined}
							/>
						)}
					</ul>
				</figcaption>
			</figure>
			<details class="as-table">
				<summary>{words.asTable}</summary>
				<table>
					<thead>
						<tr>
							<th scope="col">{words.releasedOn}</th>
							<th scope="col">{words.model}</th>
							<th scope="col" class="number">
								{words.figure}
							</th>
						</tr>
					</thead>
					<tbody>
						{[...(independent?.points ?? []), ...(selfReported?.points ?? [])].map((point) => (
							<Row key={`${point.score.standing} ${point.score.model.id}`} {...{ point, speech, onLookUp }} />
						))}
					</tbody>
				</table>
			</details>
		</details>
	);
}

interface LineProps {
	standing: "independent" | "self-reported";
	line: { label: string; points: FrontierPoint[] };
	speech: CardSpeech;
	note?: string | undefined;
}

/** What one line of the chart is, and from where to where it goes. */
function Line({ standing, line, speech, note }: LineProps) {
	const { words, format } = speech;
	const said = (point: FrontierPoint | undefined) =>
		point &&
		words.historyPoint(
			format.value(point.score.value, point.score.unit),
			point.score.model.name,
			format.date(point.date),
		);
	const first = said(line.points[0]);
	const last = line.points.length > 1 ? said(line.points.at(-1)) : undefined;
	return (
		<li>
			<Dot standing={standing} />
			<b>{standing === "independent" ? words.independent : words.selfReported}</b>
			{words.historyLine(line.label, (first && last ? words.historyFromTo(first, last) : first) ?? "")}
			{note && ` ${note}`}
		</li>
	);
}

function Row({ point, speech, onLookUp }: { point: FrontierPoint } & Pick<HistoryProps, "speech" | "onLookUp">) {
	const { words, format } = speech;
	const { score, date } = point;
	return (
		<tr>
			<td>{format.date(date)}</td>
			<th scope="row">
				<button type="button" class="name" onClick={() => onLookUp(score.model)}>
					<bdi>{score.model.name}</bdi>
				</button>
			</th>
			<td class="number">
				<Dot standing={score.standing} />
				<b>{format.value(score.value, score.unit)}</b> {spread(score, format)?.short ?? ""}
				<span class="hidden">, {score.standing === "independent" ? words.independent : words.selfReported}</span>
			</td>
		</tr>
	);
}
