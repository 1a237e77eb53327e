/** Characters of text that fill about one screen. */
const SCREEN = 10_000;
/** Most marks in that much text: more and nothing stands out. */
export const MOST_MARKS = 60;

interface Screen {
	read: number;
	marks: number;
}

/** Keeps marks from crowding: of what is found in one screenful of text, it admits only so many. */
export interface Crowd<T extends object> {
	/** This much text is about to be searched. */
	read(length: number): void;
	/** Found in the text that was read last. */
	found(item: T): void;
	/** Whether an item may be marked; it then takes up room until it leaves. */
	admits(item: T): boolean;
	leaves(item: T): void;
}

/** Counts by text, not by layout: measuring where thousands of names stand would cost more than finding them. */
export function createCrowd<T extends object>(): Crowd<T> {
	let screen: Screen = { read: 0, marks: 0 };
	const home = new WeakMap<T, Screen>();
	const inside = new WeakSet<T>();
	return {
		read(length) {
			if (screen.read > 0 && screen.read + length > SCREEN) screen = { read: 0, marks: 0 };
			screen.read += length;
		},
		found: (item) => void home.set(item, screen),
		admits(item) {
			const own = home.get(item) ?? screen;
			if (inside.has(item) || own.marks >= MOST_MARKS) return inside.has(item);
			home.set(item, own);
			inside.add(item);
			own.marks++;
			return true;
		},
		leaves(item) {
			const own = home.get(item);
			if (own && inside.delete(item)) own.marks--;
		},
	};
}
