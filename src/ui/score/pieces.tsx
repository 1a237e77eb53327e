/** Longer pieces may break anywhere; shorter ones stay whole. */
const KEPT = 30;

/** Short pieces of text in a row, parted by dots that stay at the end of their line. */
export function Pieces({ items }: { items: string[] }) {
	return (
		<>
			{items.map((item, index) => (
				<>
					{index > 0 && " "}
					<span class={item.length <= KEPT ? "kept" : undefined}>
						<bdi>{item}</bdi>
						{index < items.length - 1 && "\u00a0·"}
					</span>
				</>
			))}
		</>
	);
}
