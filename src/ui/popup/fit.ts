/** Height of the popup in CSS pixels where there is room for it. */
const HEIGHT = 560;

/**
 * Keeps the popup inside a window that cannot be as high as it wants: the browser then cuts it off, footer
 * first. Measured only once the browser has stopped resizing, because it opens the window small and grows it.
 */
export function fitToWindow(window: Window, signal: AbortSignal): void {
	let timer = 0;
	const settle = () => {
		window.clearTimeout(timer);
		timer = window.setTimeout(() => {
			const { style } = window.document.documentElement;
			if (window.innerHeight < HEIGHT) style.setProperty("--popup-height", `${window.innerHeight}px`);
		}, 250);
	};
	settle();
	window.addEventListener("resize", settle, { signal });
	signal.addEventListener("abort", () => window.clearTimeout(timer));
}
