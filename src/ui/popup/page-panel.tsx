import type { EntityRef } from "../../dataset/card.ts";
import type { CardSpeech } from "../words/card/index.ts";
import type { PopupSpeech } from "../words/popup/index.ts";
import type { PageState, PopupPort } from "./model.ts";
import { PageMessage } from "./page-message.tsx";
import { PageRows } from "./rows.tsx";
import { ScoreGrid } from "./score-grid.tsx";
import { TakeRow } from "./take.tsx";
import { COLUMNS, isTakeable, queryOf, subjectsOf, type Take } from "./take-page.ts";
import { useTable } from "./use-table.ts";

export type PageView = "names" | "scores";

interface PagePanelProps {
	page: PageState;
	view: PageView;
	active: number;
	port: PopupPort;
	speech: PopupSpeech;
	cardSpeech: CardSpeech;
	take: Take;
	onView: (view: PageView) => void;
	onOpen: (entity: EntityRef) => void;
	onExample: (query: string) => void;
}

/** What the page names: as a list with counts and first sentences, or as models by benchmarks. */
export function PagePanel(props: PagePanelProps) {
	const { page, view, active, port, speech, take, onView, onOpen, onExample } = props;
	const { words } = speech;
	if (!isTakeable(page)) {
		return <PageMessage page={page} words={words} onExample={onExample} onReload={() => port.reload()} />;
	}
	const button = (name: PageView, label: string) => (
		<button type="button" class="segment" aria-pressed={view === name} onClick={() => onView(name)}>
			{label}
		</button>
	);
	return (
		<>
			<div class="list-head">
				{/* biome-ignore lint/a11y/useSemanticElements: two buttons of one choice are no set of form fields. */}
				<div class="segments" role="group" aria-label={words.view}>
					{button("names", words.names)}
					{button("scores", words.scores)}
				</div>
			</div>
			{view === "names" ? (
				<div id="list" role="listbox" aria-label={words.pageListLabel} class="rows">
					<PageRows rows={page.rows} active={active} words={words} onOpen={onOpen} onJump={port.jump} />
				</div>
			) : (
				<PageScores {...props} page={page} />
			)}
			<TakeRow take={take} words={words} />
		</>
	);
}

type Open = Extract<PageState, { kind: "open" }>;

function PageScores({ page, port, speech, cardSpeech, onOpen }: PagePanelProps & { page: Open }) {
	const { words } = speech;
	const found = useTable(queryOf(page.rows), port);
	const all = subjectsOf(page.rows).length;
	if (found === "waiting") return <p class="message quiet">{words.waiting}</p>;
	if (found === undefined) return <p class="message">{words.searchFailed}</p>;
	if (found.table.columns.length === 0 || found.table.rows.length === 0) return <p class="message">{words.noScores}</p>;
	return (
		<div class="scroll">
			<ScoreGrid scores={found} speech={speech} cardSpeech={cardSpeech} onOpen={onOpen} />
			{all > COLUMNS && <p class="legend quiet">{words.onlyFirst(COLUMNS, all)}</p>}
		</div>
	);
}
