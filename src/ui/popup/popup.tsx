import { useEffect, useRef, useState } from "preact/hooks";
import type { EntityRef } from "../../dataset/card.ts";
import type { CardSpeech } from "../words/card/index.ts";
import type { PopupSpeech } from "../words/popup/index.ts";
import { type Action, actionQuery, actionsFor } from "./actions.ts";
import { canStandInColumn, useChosen } from "./chosen.ts";
import { ComparePanel } from "./compare-panel.tsx";
import { Detail } from "./detail.tsx";
import { Field } from "./field.tsx";
import { Footer } from "./footer.tsx";
import { listKey } from "./list-keys.ts";
import type { PageRow, PageState, PopupPort, PopupState } from "./model.ts";
import { PagePanel, type PageView } from "./page-panel.tsx";
import { OPTION_ID } from "./rows.tsx";
import { SearchPanel } from "./search-panel.tsx";
import { SiteRow } from "./site-row.tsx";
import { PANEL_ID, type TabName, Tabs, tabId } from "./tabs.tsx";
import { pageTaker } from "./take-page.ts";
import { useResults } from "./use-results.ts";

export interface PopupProps {
	state: PopupState;
	port: PopupPort;
	speech: PopupSpeech;
	/** What the card in the detail view says, in the same language. */
	cardSpeech: CardSpeech;
	/** What to look for at once, from a selection's context menu. */
	query?: string;
}

/** A row of the list that the field steers. */
type Row = { entity: EntityRef; jumps: boolean } | { action: Action };

/**
 * The popup: a search field over three views, and a detail view. The focus stays in the field; arrows mark a row,
 * Enter opens it, Esc goes back, clears, then closes. Typing shows the search, clearing goes back to the view before.
 */
export function Popup({ state, port, speech, cardSpeech, query: first = "" }: PopupProps) {
	const { words } = speech;
	const { page, remembered } = state;
	const [query, setQuery] = useState(first);
	const [tab, setTab] = useState<TabName>("page");
	const [view, setView] = useState<PageView>("names");
	const [marked, setMarked] = useState(-1);
	const [open, setOpen] = useState<EntityRef[]>([]);
	const [said, setSaid] = useState("");
	const pageRows = rowsOf(page);
	const { chosen, add, remove } = useChosen(pageRows);
	const field = useRef<HTMLInputElement>(null);
	const asked = actionQuery(query);
	const searching = query.trim() !== "" && asked === undefined;
	const results = useResults(searching ? query : "", query === first, port);
	const take = pageTaker(page, port, words);
	const actions = asked === undefined ? undefined : actionsFor(asked, state, port, words, take);
	const shown: TabName = query.trim() === "" ? tab : "search";

	const rows: Row[] | undefined = actions
		? actions.map((action) => ({ action }))
		: shown === "search"
			? (searching ? (results.hits ?? []) : [...remembered.pinned, ...unpinned(state)]).map(plainRow)
			: shown === "page" && view === "names"
				? pageRows.map((entity) => ({ entity, jumps: true }))
				: undefined;
	const length = rows?.length ?? 0;
	// While searching the best result is marked at once, so that Enter opens it.
	const typed = searching || actions !== undefined;
	const active = marked < length ? (marked < 0 && typed && length > 0 ? 0 : marked) : -1;
	const entity = open.at(-1);

	useEffect(() => {
		if (!entity) field.current?.focus();
	}, [entity]);
	useEffect(() => {
		if (active >= 0) document.getElementById(`${OPTION_ID}${active}`)?.scrollIntoView({ block: "nearest" });
	}, [active]);

	const type = (text: string) => {
		setQuery(text);
		setMarked(-1);
		setSaid("");
	};
	const choose = (name: TabName) => {
		setTab(name);
		type("");
	};
	const show = ({ type, id, name }: EntityRef) => {
		const ref = { type, id, name };
		port.remember(ref);
		setOpen((before) => [...before, ref]);
	};
	const run = (action: Action) => {
		const outcome = action.run();
		type("");
		if (outcome === undefined) port.close();
		else void Promise.resolve(outcome).then(setSaid);
	};

	const onKeyDown = (event: KeyboardEvent) => {
		if (event.isComposing) return;
		const act = listKey(event.key, event.shiftKey, active, length);
		if (act === undefined) return;
		event.preventDefault();
		const row = rows?.[active];
		if (act === "escape") {
			if (query !== "") type("");
			else port.close();
		} else if (typeof act === "object") setMarked(act.move);
		else if (row && "action" in row) run(row.action);
		else if (row) act === "jump" && row.jumps ? port.jump(row.entity) : show(row.entity);
	};

	if (entity) {
		const isPinned = remembered.pinned.some((other) => other.type === entity.type && other.id === entity.id);
		const isChosen = chosen.some((other) => other.type === entity.type && other.id === entity.id);
		return (
			<main class="popup">
				<Detail
					key={`${entity.type}/${entity.id}`}
					entity={entity}
					count={pageRows.find((row) => row.type === entity.type && row.id === entity.id)?.count ?? 0}
					port={port}
					words={words}
					cardSpeech={cardSpeech}
					pinned={state.isPrivate ? undefined : isPinned}
					compared={canStandInColumn(entity) ? isChosen : undefined}
					onCompare={() => (isChosen ? remove(entity) : add(entity))}
					onOpen={show}
					onBack={() => setOpen((before) => before.slice(0, -1))}
				/>
				<Footer state={state} port={port} speech={speech} />
			</main>
		);
	}
	const labels = {
		page: words.tabPage(pageRows.length),
		search: words.tabSearch,
		compare: words.tabCompare(chosen.length),
	};
	return (
		<main class="popup">
			<h1 class="visually-hidden">Evalgloss</h1>
			<Field {...{ field, query, active, words, onKeyDown }} length={rows?.length} onType={type} />
			<SiteRow state={state} port={port} words={words} />
			<Tabs current={shown} labels={labels} words={words} onChoose={choose} />
			<div class="list" id={PANEL_ID} role="tabpanel" aria-labelledby={tabId(shown)}>
				{shown === "page" && (
					<PagePanel
						{...{ page, view, active, port, speech, cardSpeech, take }}
						onView={setView}
						onOpen={show}
						onExample={type}
					/>
				)}
				{shown === "search" && (
					<SearchPanel
						{...{ actions, searching, results, active, words }}
						remembered={{ pinned: remembered.pinned, recent: unpinned(state) }}
						onOpen={show}
						onRun={run}
						onExample={type}
						onForget={() => {
							port.forgetRecent();
							setSaid(words.forgotten);
							field.current?.focus();
						}}
					/>
				)}
				{shown === "compare" && (
					<ComparePanel
						{...{ chosen, port, speech, cardSpeech }}
						benchmarks={pageRows.filter((row) => row.known && row.type === "benchmark").map(({ id }) => id)}
						onRemove={remove}
						onOpen={show}
					/>
				)}
			</div>
			<p class={said === "" ? "visually-hidden" : "said"} aria-live="polite">
				{said !== "" ? said : searching && results.hits && results.settled ? words.results(results.hits.length) : ""}
			</p>
			{length > 0 && said === "" && <p class="keys">{hintFor(shown, actions, words)}</p>}
			<Footer state={state} port={port} speech={speech} />
		</main>
	);
}

const plainRow = (entity: EntityRef): Row => ({ entity, jumps: false });

function rowsOf(page: PageState): PageRow[] {
	return page.kind === "open" ? page.rows : [];
}

/** What was looked up lately and is not pinned. */
function unpinned({ remembered: { recent, pinned } }: PopupState): EntityRef[] {
	return recent.filter(({ type, id }) => !pinned.some((other) => other.type === type && other.id === id));
}

function hintFor(tab: TabName, actions: Action[] | undefined, words: PopupSpeech["words"]): string {
	if (actions) return words.keysActions;
	return tab === "page" ? words.keysPage : words.keysSearch;
}
