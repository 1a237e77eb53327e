import type { EntityRef } from "../../dataset/card.ts";
import type { PopupWords } from "../words/popup/en.ts";
import type { Action } from "./actions.ts";
import type { PopupState } from "./model.ts";
import { Examples } from "./page-message.tsx";
import { ActionRows, KeptRows, ResultRows } from "./rows.tsx";
import type { Results } from "./use-results.ts";

interface SearchPanelProps {
	/** Instead of names, when the query begins with the sign for them. */
	actions: Action[] | undefined;
	searching: boolean;
	results: Results;
	remembered: PopupState["remembered"];
	active: number;
	words: PopupWords;
	onOpen: (entity: EntityRef) => void;
	onRun: (action: Action) => void;
	onExample: (query: string) => void;
	onForget: () => void;
}

/** What was found; before anything is typed, what is kept at hand; after a `>` what can be done. */
export function SearchPanel(props: SearchPanelProps) {
	const { actions, searching, results, remembered, active, words, onOpen, onRun, onExample, onForget } = props;
	if (actions) {
		return (
			<>
				{actions.length === 0 && <p class="message">{words.noActions}</p>}
				<div id="list" role="listbox" aria-label={words.actionsLabel} class="rows">
					<ActionRows actions={actions} active={active} onRun={onRun} />
				</div>
			</>
		);
	}
	if (!searching) {
		const { pinned, recent } = remembered;
		return (
			<>
				<div id="list" role="listbox" aria-label={words.tabSearch} class="rows">
					<KeptRows pinned={pinned} recent={recent} active={active} words={words} onOpen={onOpen} />
				</div>
				{recent.length > 0 && (
					<p class="take-row">
						<button type="button" class="link-button" onClick={onForget}>
							{words.actions.forget}
						</button>
					</p>
				)}
				<div class="message">
					<p class="quiet">{words.searchHint}</p>
					<p class="quiet">{words.actionHint}</p>
					{pinned.length + recent.length === 0 && <Examples words={words} onExample={onExample} />}
				</div>
			</>
		);
	}
	return (
		<>
			{results.failed && <p class="message">{words.searchFailed}</p>}
			{results.near && <p class="message quiet">{words.nearResults(results.query)}</p>}
			{results.hits?.length === 0 && !results.failed && (
				<div class="message">
					<p>{words.noResults(results.query)}</p>
					<p class="quiet">{words.searchHint}</p>
				</div>
			)}
			<div id="list" role="listbox" aria-label={words.resultsLabel} class="rows">
				<ResultRows hits={results.hits ?? []} active={active} words={words} onOpen={onOpen} />
			</div>
		</>
	);
}
