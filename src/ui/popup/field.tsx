import type { RefObject } from "preact";
import type { PopupWords } from "../words/popup/en.ts";
import { CloseIcon, SearchIcon } from "./icons.tsx";
import { OPTION_ID } from "./rows.tsx";

interface FieldProps {
	field: RefObject<HTMLInputElement | null>;
	query: string;
	/** The marked row, -1 for none. */
	active: number;
	/** Rows in the list that the field steers; undefined when there is no list. */
	length: number | undefined;
	words: PopupWords;
	onType: (text: string) => void;
	onKeyDown: (event: KeyboardEvent) => void;
}

/** The search field: a combobox that keeps the focus while the arrows mark rows. */
export function Field({ field, query, active, length, words, onType, onKeyDown }: FieldProps) {
	return (
		<search class="search">
			<SearchIcon />
			<input
				ref={field}
				type="text"
				role="combobox"
				aria-label={words.searchLabel}
				aria-expanded={length !== undefined && length > 0}
				aria-autocomplete="list"
				{...(length === undefined ? {} : { "aria-controls": "list" })}
				{...(active >= 0 ? { "aria-activedescendant": `${OPTION_ID}${active}` } : {})}
				placeholder={words.searchPlaceholder}
				autocomplete="off"
				spellcheck={false}
				value={query}
				onInput={(event) => onType(event.currentTarget.value)}
				onKeyDown={onKeyDown}
			/>
			{query !== "" && (
				<button
					type="button"
					class="icon-button"
					aria-label={words.clear}
					onClick={() => {
						onType("");
						field.current?.focus();
					}}
				>
					<CloseIcon />
				</button>
			)}
		</search>
	);
}
