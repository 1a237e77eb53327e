import type { EntityRef, ModelCard } from "../../dataset/card.ts";
import type { CardSpeech } from "../words/card/index.ts";

interface LineageProps {
	card: ModelCard;
	speech: CardSpeech;
	onLookUp: (entity: EntityRef) => void;
}

/** What came before a model, its dated versions, and what came after, from top to bottom along a line. */
export function Lineage({ card, speech, onLookUp }: LineageProps) {
	const { words } = speech;
	const { entity, released, predecessor, snapshots, snapshotOf } = card;
	const successors = [...card.successors].sort((a, b) => ((a.released ?? "9") < (b.released ?? "9") ? -1 : 1));
	if (!predecessor && successors.length + snapshots.length === 0 && !snapshotOf) return null;
	const one = (ref: EntityRef, date: string | undefined, kind: string, said: string) => (
		<li key={ref.id} class={kind}>
			<Stop {...{ ref, date, said, speech, onLookUp }} />
		</li>
	);
	return (
		<>
			<h2>{words.lineage}</h2>
			<ol class="lineage">
				{predecessor && one(predecessor, predecessor.released, "before", words.predecessor)}
				<li class="self" aria-current="true">
					<b>
						<bdi>{entity.name}</bdi>
					</b>
					{released && <Day date={released} speech={speech} />}
					{snapshotOf && (
						<p class="muted">
							{words.snapshotOf}{" "}
							<button type="button" class="name" onClick={() => onLookUp(snapshotOf)}>
								<bdi>{snapshotOf.name}</bdi>
							</button>
						</p>
					)}
					{snapshots.length > 0 && (
						<ol aria-label={words.snapshots}>
							{[...snapshots].reverse().map(({ entity: ref, released: date }) => one(ref, date, "dated", ""))}
						</ol>
					)}
				</li>
				{successors.map((next) => one(next, next.released, "after", words.succeededBy))}
			</ol>
		</>
	);
}

interface StopProps extends Pick<LineageProps, "speech" | "onLookUp"> {
	ref: EntityRef;
	date: string | undefined;
	/** How it stands to the model, for those who do not see the line. */
	said: string;
}

function Stop({ ref, date, said, speech, onLookUp }: StopProps) {
	return (
		<>
			{said !== "" && <span class="hidden">{said} </span>}
			<button type="button" class="name" onClick={() => onLookUp(ref)}>
				<bdi>{ref.name}</bdi>
			</button>
			{date && <Day date={date} speech={speech} />}
		</>
	);
}

function Day({ date, speech }: { date: string; speech: CardSpeech }) {
	return (
		<time class="muted" dateTime={date}>
			{speech.format.date(date)}
		</time>
	);
}
