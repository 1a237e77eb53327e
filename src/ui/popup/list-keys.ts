/** What a key does in a list that is steered from a text field. */
export type ListKey = { move: number } | "open" | "jump" | "escape" | undefined;

/** The keys of the combobox pattern. `active` is the place of the marked row, -1 for none. */
export function listKey(key: string, shift: boolean, active: number, length: number): ListKey {
	switch (key) {
		case "ArrowDown":
			return length > 0 ? { move: active + 1 < length ? active + 1 : 0 } : undefined;
		case "ArrowUp":
			return length > 0 ? { move: active > 0 ? active - 1 : length - 1 } : undefined;
		case "PageDown":
			return length > 0 ? { move: Math.min(length - 1, active + 5) } : undefined;
		case "PageUp":
			return length > 0 ? { move: Math.max(0, active - 5) } : undefined;
		// With a marked row these go to the ends of the list; without one they stay with the text.
		case "Home":
			return active >= 0 && length > 0 ? { move: 0 } : undefined;
		case "End":
			return active >= 0 && length > 0 ? { move: length - 1 } : undefined;
		case "Enter":
			return active >= 0 && active < length ? (shift ? "jump" : "open") : undefined;
		case "Escape":
			return "escape";
		default:
			return undefined;
	}
}
