import type { ComponentChildren } from "preact";
import type { EntityRef, ModelCard } from "../../dataset/card.ts";
import type { CardSpeech } from "../words/card/index.ts";

/** What else is known about a model, on demand. */
export function Facts({
	card,
	speech,
	onLookUp,
}: {
	card: ModelCard;
	speech: CardSpeech;
	onLookUp: (entity: EntityRef) => void;
}) {
	const { words, format } = speech;
	const { parameters, price, input, output } = card;
	const refs = (list: (EntityRef | undefined)[]) => {
		const known = list.filter((item) => item !== undefined);
		return known.length > 0 && <Refs refs={known} onLookUp={onLookUp} />;
	};
	const prices = price && [
		...(price.input === undefined ? [] : [words.priceIn(format.dollars(price.input))]),
		...(price.output === undefined ? [] : [words.priceOut(format.dollars(price.output))]),
	];
	const facts: [string, ComponentChildren][] = [
		[
			words.parameters,
			parameters &&
				(parameters.active ? words.activeParameters(parameters.total, parameters.active) : parameters.total),
		],
		[words.modalities, input && output && `${format.list(input)} → ${format.list(output)}`],
		[words.reasoning, card.reasoning === undefined ? undefined : card.reasoning ? words.yes : words.no],
		[words.cutoff, card.knowledgeCutoff && format.date(card.knowledgeCutoff)],
		[words.maxOutput, card.maxOutput && words.tokens(format.tokens(card.maxOutput))],
		[
			words.price,
			prices && prices.length > 0 && (
				<>
					{format.list(prices)} <span class="muted">{words.perMillion}</span>
					{price.asOf && <span class="muted"> ({format.date(price.asOf)})</span>}
					{price.note && <span class="muted"> {price.note}</span>}
				</>
			),
		],
		[words.licence, card.licence],
		[words.partOf, refs([card.series, card.family])],
		[words.snapshotOf, refs([card.snapshotOf])],
		[words.snapshots, refs(card.snapshots.map(({ entity }) => entity))],
		[words.predecessor, refs([card.predecessor])],
		[words.succeededBy, refs(card.successors)],
	];
	const given = facts.filter(([, fact]) => fact);
	return (
		<details class="facts">
			<summary>{words.about}</summary>
			{card.note && <p>{card.note}</p>}
			<dl>
				{given.map(([label, fact]) => (
					<div key={label}>
						<dt>{label}</dt>
						<dd>{fact}</dd>
					</div>
				))}
			</dl>
		</details>
	);
}

/** Names that can be looked up within the card. */
export function Refs({ refs, onLookUp }: { refs: EntityRef[]; onLookUp: (entity: EntityRef) => void }) {
	return (
		<>
			{refs.map((ref, index) => (
				<>
					{index > 0 && ", "}
					<button key={ref.id} type="button" class="name" onClick={() => onLookUp(ref)}>
						<bdi>{ref.name}</bdi>
					</button>
				</>
			))}
		</>
	);
}
