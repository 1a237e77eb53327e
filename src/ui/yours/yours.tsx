/**
 * True for the id of what one of the person's own packs holds. Such ids begin so and built-in ones have no full stop;
 * `src/packs/pack.ts` makes them.
 */
export function isYours(id: string): boolean {
	return id.startsWith("yours.");
}

/** The mark of what is the person's own: a shape of its own, and a word. */
export function YoursMark({ word }: { word: string }) {
	return (
		<span class="yours">
			<span aria-hidden="true">◆ </span>
			<bdi>{word}</bdi>
		</span>
	);
}
