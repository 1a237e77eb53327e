/** Frames smaller than this, in pixels, are buttons and advertisements. */
const SMALLEST = { width: 240, height: 160 };

/** True for the page itself, and for a frame in it that is large enough to be read. */
export function isForReading(window: Window): boolean {
	return window === window.top || (window.innerWidth >= SMALLEST.width && window.innerHeight >= SMALLEST.height);
}
