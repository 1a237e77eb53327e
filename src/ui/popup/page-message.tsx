import type { PopupWords } from "../words/popup/en.ts";
import type { PageState } from "./model.ts";

interface PageMessageProps {
	page: PageState;
	words: PopupWords;
	onExample: (query: string) => void;
	onReload: () => void;
}

/** Why the list is empty, and what can be done instead. */
export function PageMessage({ page, words, onExample, onReload }: PageMessageProps) {
	if (page.kind === "waiting") return <p class="message quiet">{words.waiting}</p>;
	return (
		<div class="message">
			{page.kind === "closed" && (
				<>
					<p>{words.closed}</p>
					<p class="quiet">{words.closedWhy[page.why]}</p>
					{canReload(page.why) && (
						<p>
							<button type="button" class="button" onClick={onReload}>
								{words.reload}
							</button>
						</p>
					)}
					<p class="quiet">{words.closedHint}</p>
				</>
			)}
			{page.kind === "unsupported" && (
				<>
					<p>{page.contentType === "application/pdf" ? words.unsupportedPdf : words.unsupported}</p>
					<p class="quiet">{words.closedHint}</p>
				</>
			)}
			{page.kind === "open" && (
				<>
					<p>{page.siteOff ? words.siteOff(page.host) : words.emptyPage}</p>
					<p class="quiet">{words.emptyPageHint}</p>
				</>
			)}
			<Examples words={words} onExample={onExample} />
		</div>
	);
}

/** Queries to try. */
export function Examples({ words, onExample }: Pick<PageMessageProps, "words" | "onExample">) {
	return (
		<ul class="examples">
			{words.searchExamples.map((example) => (
				<li key={example}>
					<button type="button" class="pill" onClick={() => onExample(example)}>
						{example}
					</button>
				</li>
			))}
		</ul>
	);
}

/** Where loading again may help: the content script then runs, if it may run there at all. */
function canReload(why: Extract<PageState, { kind: "closed" }>["why"]): boolean {
	return why === "unknown" || why === "old" || why === "asleep";
}
