import type { Actions, CardProps } from "./props.ts";
import { useSpeech } from "./speech.ts";

/** Says as of when the figures are, and switches between the page's date and now. Drawn on dated pages only. */
export function AsOf({
	published,
	asOf,
	dataDate,
	actions,
}: Pick<CardProps, "published" | "asOf"> & { dataDate: string; actions: Actions }) {
	const { words, format } = useSpeech();
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
