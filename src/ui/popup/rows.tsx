import type { ComponentChildren } from "preact";
import type { EntityRef } from "../../dataset/card.ts";
import type { SearchHit } from "../../search/search.ts";
import type { PopupWords } from "../words/popup/en.ts";
import { isYours, YoursMark } from "../yours/yours.tsx";
import type { Action } from "./actions.ts";
import { JumpIcon, PinIcon } from "./icons.tsx";
import type { PageRow } from "./model.ts";

/** Options are called by their place, for `aria-activedescendant`. */
export const OPTION_ID = "option-";

function Option(props: { place: number; active: number; onOpen: () => void; children: ComponentChildren }) {
	const { place, active, onOpen, children } = props;
	return (
		// The combobox keeps the focus and answers the keys; a row only needs the pointer.
		// biome-ignore lint/a11y/useKeyWithClickEvents: see above
		// biome-ignore lint/a11y/useFocusableInteractive: see above
		<div
			id={`${OPTION_ID}${place}`}
			role="option"
			aria-selected={place === active}
			class="row"
			onClick={onOpen}
			onMouseDown={(event) => event.preventDefault()}
		>
			{children}
		</div>
	);
}

/** What was found. */
export function ResultRows(props: {
	hits: SearchHit[];
	active: number;
	words: PopupWords;
	onOpen: (entity: EntityRef) => void;
}) {
	const { hits, active, words, onOpen } = props;
	return (
		<>
			{hits.map((hit, place) => (
				<Option key={`${hit.type}/${hit.id}`} place={place} active={active} onOpen={() => onOpen(hit)}>
					<span class="row-text">
						<bdi class="name">{hit.name}</bdi>
						{hit.why !== undefined && <span class="why">{words.matched(hit.why)}</span>}
					</span>
					{isYours(hit.id) && <YoursMark word={words.yours} />}
					<span class={`kind kind-${hit.type}`}>{words.kinds[hit.type]}</span>
				</Option>
			))}
		</>
	);
}

/** What can be done. */
export function ActionRows({
	actions,
	active,
	onRun,
}: {
	actions: Action[];
	active: number;
	onRun: (action: Action) => void;
}) {
	return (
		<>
			{actions.map((action, place) => (
				<Option key={action.id} place={place} active={active} onOpen={() => onRun(action)}>
					<span class="row-text">{action.label}</span>
				</Option>
			))}
		</>
	);
}

/** What is kept at hand, then what was looked up lately, in one list with two headings. */
export function KeptRows(props: {
	pinned: EntityRef[];
	recent: EntityRef[];
	active: number;
	words: PopupWords;
	onOpen: (entity: EntityRef) => void;
}) {
	const { pinned, recent, active, words, onOpen } = props;
	const row = (entity: EntityRef, place: number, isPinned: boolean) => (
		<Option key={`${entity.type}/${entity.id}`} place={place} active={active} onOpen={() => onOpen(entity)}>
			<span class="row-text">
				<bdi class="name">{entity.name}</bdi>
			</span>
			{isPinned && <PinIcon pinned />}
			<span class={`kind kind-${entity.type}`}>{words.kinds[entity.type]}</span>
		</Option>
	);
	return (
		<>
			{pinned.length > 0 && (
				// biome-ignore lint/a11y/useSemanticElements: options are grouped inside a list box, not fields of a form.
				<div role="group" aria-label={words.pinned}>
					<div class="group-title" aria-hidden="true">
						{words.pinned}
					</div>
					{pinned.map((entity, place) => row(entity, place, true))}
				</div>
			)}
			{recent.length > 0 && (
				// biome-ignore lint/a11y/useSemanticElements: see above
				<div role="group" aria-label={words.recent}>
					<div class="group-title" aria-hidden="true">
						{words.recent}
					</div>
					{recent.map((entity, place) => row(entity, pinned.length + place, false))}
				</div>
			)}
		</>
	);
}

/** The sentence from a little before the name on, so that a cut line still shows it. */
export function excerpt(sentence: string, name: string): string {
	const at = sentence.toLowerCase().indexOf(name.toLowerCase());
	if (at < 32) return sentence;
	const word = sentence.indexOf(" ", at - 24);
	return `… ${sentence.slice(word > 0 && word < at ? word + 1 : at)}`;
}

/** What the page names. */
export function PageRows(props: {
	rows: PageRow[];
	active: number;
	words: PopupWords;
	onOpen: (entity: EntityRef) => void;
	onJump: (entity: EntityRef) => void;
}) {
	const { rows, active, words, onOpen, onJump } = props;
	return (
		<>
			{rows.map((row, place) => (
				<Option key={`${row.type}/${row.id}/${row.name}`} place={place} active={active} onOpen={() => onOpen(row)}>
					<span class="row-text">
						<span class="row-head">
							<bdi class="name">{row.name}</bdi>
							{isYours(row.id) && <YoursMark word={words.yours} />}
							<span class={`kind kind-${row.type}`}>{row.known ? words.kinds[row.type] : words.unknown}</span>
						</span>
						<span class="sentence">{excerpt(row.sentence, row.name)}</span>
					</span>
					<span class="times">
						<span aria-hidden="true">{words.times(row.count)}</span>
						<span class="visually-hidden">{words.mentions(row.count)}</span>
					</span>
					{/* For the pointer only: with keys it is Shift+Enter, and a button in the detail view. */}
					<span
						class="jump"
						title={words.jump}
						aria-hidden="true"
						onClick={(event) => {
							event.stopPropagation();
							onJump(row);
						}}
					>
						<JumpIcon />
					</span>
				</Option>
			))}
		</>
	);
}
