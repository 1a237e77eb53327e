import type { ComponentChildren } from "preact";
import { useId, useState } from "preact/hooks";
import type { OptionsWords } from "../words/options/en.ts";

/** One of several, as radio buttons. */
export function Choice<T extends string | number>(props: {
	legend: string;
	choices: readonly T[];
	labels: Record<T, string>;
	value: T;
	onChange: (value: T) => void;
}) {
	const { legend, choices, labels, value, onChange } = props;
	const name = useId();
	return (
		<fieldset>
			<legend>{legend}</legend>
			{choices.map((choice) => (
				<label key={choice} class="check">
					<input type="radio" name={name} checked={choice === value} onChange={() => onChange(choice)} />
					<span>{labels[choice]}</span>
				</label>
			))}
		</fieldset>
	);
}

/** Yes or no. */
export function Check(props: { label: string; checked: boolean; onChange: (checked: boolean) => void }) {
	return (
		<label class="check">
			<input
				type="checkbox"
				checked={props.checked}
				onChange={(event) => props.onChange(event.currentTarget.checked)}
			/>
			<span>{props.label}</span>
		</label>
	);
}

/** A list of words with removal, and a field that adds one. `refuse` says why a word cannot be added. */
export function WordList(props: {
	legend: string;
	hint?: string;
	none: string;
	addLabel: string;
	example: string;
	items: readonly string[];
	words: OptionsWords;
	refuse?: (text: string) => string | undefined;
	onAdd: (text: string) => void;
	onRemove: (item: string) => void;
}) {
	const { legend, hint, none, addLabel, example, items, words, refuse, onAdd, onRemove } = props;
	const [text, setText] = useState("");
	const [problem, setProblem] = useState<string>();
	const id = useId();
	const add = (event: Event) => {
		event.preventDefault();
		const wanted = text.trim();
		if (wanted === "") return;
		const refused = refuse?.(wanted);
		setProblem(refused);
		if (refused !== undefined) return;
		onAdd(wanted);
		setText("");
	};
	return (
		<fieldset>
			<legend>{legend}</legend>
			{hint && <p class="quiet">{hint}</p>}
			{items.length === 0 ? (
				<p class="quiet">{none}</p>
			) : (
				<ul class="word-list">
					{items.map((item) => (
						<li key={item}>
							<bdi>{item}</bdi>
							<button type="button" class="button" aria-label={words.remove(item)} onClick={() => onRemove(item)}>
								✕
							</button>
						</li>
					))}
				</ul>
			)}
			<form class="add" onSubmit={add}>
				<label class="visually-hidden" for={id}>
					{addLabel}
				</label>
				<input
					id={id}
					type="text"
					value={text}
					placeholder={example}
					autocomplete="off"
					spellcheck={false}
					{...(problem ? { "aria-invalid": true, "aria-describedby": `${id}-problem` } : {})}
					onInput={(event) => setText(event.currentTarget.value)}
				/>
				<button type="submit" class="button">
					{words.add}
				</button>
			</form>
			<p id={`${id}-problem`} class="problem" role="alert">
				{problem}
			</p>
		</fieldset>
	);
}

/** A group of the page under its own heading. */
export function Group({ title, children }: { title: string; children: ComponentChildren }) {
	const id = useId();
	return (
		<section class="group" aria-labelledby={id}>
			<h2 id={id}>{title}</h2>
			<div>{children}</div>
		</section>
	);
}
