import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import type { PopupWords } from "../words/popup/en.ts";
import type { Take } from "./take-page.ts";

/** Copy and save, with what came of it said aloud. */
export function TakeRow({ take, words, children }: { take: Take; words: PopupWords; children?: ComponentChildren }) {
	const [said, setSaid] = useState("");
	const button = (form: Parameters<Take>[0], label: string) => (
		<button type="button" class="link-button" onClick={() => void take(form).then(setSaid)}>
			{label}
		</button>
	);
	return (
		<p class="take-row">
			{button("markdown", words.copyMarkdown)}
			{button("csv", words.saveCsv)}
			{button("json", words.saveJson)}
			{children}
			<span role="status">{said}</span>
		</p>
	);
}
