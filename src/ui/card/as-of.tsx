import type { CardSpeech } from "../words/card/index.ts";
import type { Actions, CardProps } from "./props.ts";

interface AsOfProps extends Pick<CardProps, "published" | "asOf"> {
	dataDate: string;
	actions: Actions;
	speech: CardSpeech;
}

/** Says as of when the figures are, and switches between the page's date and now. Drawn on dated pages only. */
export function AsOf({ published, asOf, dataDate, actions, speech }: AsOfProps) {
	const { words, format } = speech;
	if (!published) return null;
	const then = format.date(published);
	if (published > dataDate) return <p class="as-of">{words.dataOlder(format.date(dataDate))}</p>;
	return (
		<p class="as-of">
			<span>{asOf ? words.asKnownOn(format.date(asOf)) : words.asKnownNow}</span>
			<button type="button" class="link" onClick={() => actions.setAsOf(asOf ? undefined : published)}>
				{asOf ? words.showNow : words.showThen(then)}
			</button>
		</p>
	);
}
