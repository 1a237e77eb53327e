import type { EntityRef } from "../../dataset/card.ts";
import type { CardSpeech } from "../words/card/index.ts";
import type { PopupSpeech } from "../words/popup/index.ts";
import { CloseIcon } from "./icons.tsx";
import type { PopupPort, ScoreTable, TableQuery } from "./model.ts";
import { ScoreGrid } from "./score-grid.tsx";
import { TakeRow } from "./take.tsx";
import { taker } from "./take-page.ts";
import { useTable } from "./use-table.ts";

interface ComparePanelProps {
	chosen: EntityRef[];
	/** Benchmarks that the page names. */
	benchmarks: string[];
	port: PopupPort;
	speech: PopupSpeech;
	cardSpeech: CardSpeech;
	onRemove: (entity: EntityRef) => void;
	onOpen: (entity: EntityRef) => void;
}

/** Rows beyond the benchmarks of the page. */
const ROWS = 10;

/** Chosen models against each other. */
export function ComparePanel(props: ComparePanelProps) {
	const { chosen, benchmarks, speech, onRemove } = props;
	const { words } = speech;
	const query: TableQuery = {
		subjects: chosen.map(({ type, id }) => ({ type, id })),
		benchmarks,
		rows: ROWS,
	};
	return (
		<>
			{chosen.length > 0 && (
				<ul class="chips">
					{chosen.map((entity) => (
						<li key={`${entity.type}/${entity.id}`} class="chip">
							<bdi>{entity.name}</bdi>
							<button
								type="button"
								class="chip-button"
								aria-label={words.remove(entity.name)}
								onClick={() => onRemove(entity)}
							>
								<CloseIcon />
							</button>
						</li>
					))}
				</ul>
			)}
			{chosen.length < 2 ? (
				<p class="message quiet">{chosen.length === 0 ? words.compareEmpty : words.compareOne}</p>
			) : (
				<Compared {...props} query={query} />
			)}
		</>
	);
}

function Compared({ query, port, speech, cardSpeech, onOpen }: ComparePanelProps & { query: TableQuery }) {
	const { words } = speech;
	const found = useTable(query, port);
	if (found === "waiting") return <p class="message quiet">{words.waiting}</p>;
	if (found === undefined) return <p class="message">{words.searchFailed}</p>;
	if (found.table.rows.length === 0) return <p class="message">{words.noScores}</p>;
	return <Found scores={found} {...{ query, port, speech, cardSpeech, onOpen }} />;
}

type FoundProps = Pick<ComparePanelProps, "port" | "speech" | "cardSpeech" | "onOpen"> & {
	query: TableQuery;
	scores: ScoreTable;
};

function Found({ query, scores, port, speech, cardSpeech, onOpen }: FoundProps) {
	const { words } = speech;
	const take = taker((form) => port.tableText(query, form), "evalgloss-comparison", port, words);
	return (
		<>
			<div class="scroll">
				<ScoreGrid scores={scores} speech={speech} cardSpeech={cardSpeech} onOpen={onOpen} />
			</div>
			<TakeRow take={take} words={words}>
				<button type="button" class="link-button" onClick={() => port.openCompare(query)}>
					{words.openInTab}
				</button>
			</TakeRow>
		</>
	);
}
