import { useEffect, useRef, useState } from "preact/hooks";
import type { EntityRef } from "../../dataset/card.ts";
import type { CardSpeech } from "../words/card/index.ts";
import type { PopupSpeech } from "../words/popup/index.ts";
import { Detail } from "./detail.tsx";
import { Footer } from "./footer.tsx";
import { CloseIcon, SearchIcon } from "./icons.tsx";
import { listKey } from "./list-keys.ts";
import type { PageState, PopupPort, PopupState } from "./model.ts";
import { PageMessage } from "./page-message.tsx";
import { OPTION_ID, PageRows, ResultRows } from "./rows.tsx";
import { SiteRow } from "./site-row.tsx";
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

/**
 * The popup: a search field that steers one list (what the page names, or what was found), and a detail view.
 * The focus stays in the field; arrows mark a row, Enter opens it, Esc goes back, clears, then closes.
 */
export function Popup({ state, port, speech, cardSpeech, query: first = "" }: PopupProps) {
	const { words } = speech;
	const [query, setQuery] = useState(first);
	const [marked, setMarked] = useState(-1);
	const [open, setOpen] = useState<EntityRef[]>([]);
	const field = useRef<HTMLInputElement>(null);
	const results = useResults(query, port);
	const searching = query.trim() !== "";
	const rows = searching ? (results.hits ?? []) : state.page.kind === "open" ? state.page.rows : [];
	// While searching the best result is marked at once, so that Enter opens it.
	const active = marked < rows.length ? (marked < 0 && searching && rows.length > 0 ? 0 : marked) : -1;
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
	};
	const show = (row: EntityRef) => setOpen((before) => [...before, { type: row.type, id: row.id, name: row.name }]);

	const onKeyDown = (event: KeyboardEvent) => {
		if (event.isComposing) return;
		const act = listKey(event.key, event.shiftKey, active, rows.length);
		if (act === undefined) return;
		event.preventDefault();
		const row = rows[active];
		if (act === "escape") {
			if (query !== "") type("");
			else port.close();
		} else if (act === "open") row && show(row);
		else if (act === "jump") row && (searching ? show(row) : port.jump(row));
		else setMarked(act.move);
	};

	if (entity) {
		return (
			<main class="popup">
				<Detail
					key={`${entity.type}/${entity.id}`}
					entity={entity}
					count={countOf(state.page, entity)}
					port={port}
					words={words}
					cardSpeech={cardSpeech}
					onOpen={show}
					onBack={() => setOpen((before) => before.slice(0, -1))}
				/>
				<Footer state={state} port={port} speech={speech} />
			</main>
		);
	}
	const label = searching ? words.resultsLabel : words.pageListLabel;
	return (
		<main class="popup">
			<search class="search">
				<SearchIcon />
				<input
					ref={field}
					type="text"
					role="combobox"
					aria-label={words.searchLabel}
					aria-controls="list"
					aria-expanded={rows.length > 0}
					aria-autocomplete="list"
					{...(active >= 0 ? { "aria-activedescendant": `${OPTION_ID}${active}` } : {})}
					placeholder={words.searchPlaceholder}
					autocomplete="off"
					spellcheck={false}
					value={query}
					onInput={(event) => type(event.currentTarget.value)}
					onKeyDown={onKeyDown}
				/>
				{query !== "" && (
					<button
						type="button"
						class="icon-button"
						aria-label={words.clear}
						onClick={() => {
							type("");
							field.current?.focus();
						}}
					>
						<CloseIcon />
					</button>
				)}
			</search>
			<SiteRow state={state} port={port} words={words} />
			<div class="list">
				<div class="list-head">
					<h1 class="list-title">{searching ? words.tabSearch : words.tabPage(rows.length)}</h1>
					{!searching && canCompare(state.page) && (
						<button type="button" class="link-button" onClick={() => port.openCompare()}>
							{words.compare}
						</button>
					)}
				</div>
				{searching && results.failed && <p class="message">{words.searchFailed}</p>}
				{searching && results.near && <p class="message quiet">{words.nearResults(results.query)}</p>}
				{searching && results.hits?.length === 0 && (
					<div class="message">
						<p>{words.noResults(results.query)}</p>
						<p class="quiet">{words.searchHint}</p>
					</div>
				)}
				<div id="list" role="listbox" aria-label={label} class="rows">
					{searching ? (
						<ResultRows hits={results.hits ?? []} active={active} words={words} onOpen={show} />
					) : (
						state.page.kind === "open" && (
							<PageRows rows={state.page.rows} active={active} words={words} onOpen={show} onJump={port.jump} />
						)
					)}
				</div>
				{!searching && rows.length === 0 && <PageMessage page={state.page} words={words} onExample={type} />}
			</div>
			<p class="visually-hidden" aria-live="polite">
				{searching && results.hits && results.settled ? words.results(results.hits.length) : ""}
			</p>
			{rows.length > 0 && <p class="keys">{searching ? words.keysSearch : words.keysPage}</p>}
			<Footer state={state} port={port} speech={speech} />
		</main>
	);
}

/** Two models that we hold are enough; a series stands for its members. */
function canCompare(page: PageState): boolean {
	return page.kind === "open" && page.rows.filter((row) => row.known && row.type === "model").length >= 2;
}

function countOf(page: PageState, entity: EntityRef): number {
	if (page.kind !== "open") return 0;
	return page.rows.find((row) => row.type === entity.type && row.id === entity.id)?.count ?? 0;
}
