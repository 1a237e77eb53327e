import type { PopupWords } from "../words/popup/en.ts";
import type { PageState } from "./model.ts";

/** Why the list is empty, and what can be done instead. */
export function PageMessage(props: { page: PageState; words: PopupWords; onExample: (query: string) => void }) {
	const { page, words, onExample } = props;
	if (page.kind === "waiting") return <p class="message quiet">{words.waiting}</p>;
	return (
		<div class="message">
			{page.kind === "closed" && (
				<>
					<p>{words.closed}</p>
					<p class="quiet">{words.closedWhy}</p>
					<p class="quiet">{words.closedHint}</p>
				</>
			)}
			{page.kind === "unsupported" && (
				<>
					<p>{words.unsupported}</p>
					<p class="quiet">{words.closedHint}</p>
				</>
			)}
			{page.kind === "open" && (
				<>
					<p>{page.siteOff ? words.siteOff(page.host) : words.emptyPage}</p>
					<p class="quiet">{words.emptyPageHint}</p>
				</>
			)}
			<ul class="examples">
				{words.searchExamples.map((example) => (
					<li key={example}>
						<button type="button" class="pill" onClick={() => onExample(example)}>
							{example}
						</button>
					</li>
				))}
			</ul>
		</div>
	);
}
