import type { CardRow, EntityRef } from "../../dataset/card.ts";
import type { CardSpeech } from "../words/card/index.ts";
import { Refs } from "./refs.tsx";

interface UnmeasuredProps {
	rows: CardRow[];
	speech: CardSpeech;
	onLookUp: (entity: EntityRef) => void;
	/** The figures are those of an earlier date. */
	then?: boolean;
	/** How many figures came out since, and how to see them. */
	later?: { count: number; onShow: () => void } | undefined;
}

/** The benchmarks that the data holds no figure on, in one sentence: a row for each would hide the figures there are. */
export function Unmeasured({ rows, speech, onLookUp, then = false, later }: UnmeasuredProps) {
	const { words, format } = speech;
	if (rows.length === 0) return null;
	return (
		<p class="unmeasured">
			{then ? words.withoutThen : words.without}{" "}
			<Refs refs={rows.map(({ benchmark }) => benchmark)} format={format} onLookUp={onLookUp} />
			{later && (
				<span class="later">
					{words.laterFigures(later.count)}{" "}
					<button type="button" class="link" onClick={later.onShow}>
						{words.showNow}
					</button>
				</span>
			)}
		</p>
	);
}
