import type { EntityRef } from "../../dataset/card.ts";
import type { Format } from "../words/format.ts";

/** Names longer than this may break; a shorter one stays whole, with the comma behind it. */
const KEPT = 28;

interface RefsProps {
	refs: EntityRef[];
	format: Format;
	onLookUp: (entity: EntityRef) => void;
}

/** Names in a row that can be looked up within the card. */
export function Refs({ refs, format, onLookUp }: RefsProps) {
	return (
		<>
			{refs.map((ref, index) => (
				<>
					{/* A space outside, where the line may break. */}
					{index > 0 && format.between.endsWith(" ") && " "}
					<span key={ref.id} class={ref.name.length <= KEPT ? "kept" : undefined}>
						<button type="button" class="name" onClick={() => onLookUp(ref)}>
							<bdi>{ref.name}</bdi>
						</button>
						{index < refs.length - 1 && format.between.trim()}
					</span>
				</>
			))}
		</>
	);
}
