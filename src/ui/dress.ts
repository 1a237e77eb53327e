import type { Settings } from "../settings/settings.ts";

/** Puts theme, text size and language on one of our own pages. */
export function dress(root: HTMLElement, settings: Pick<Settings, "theme" | "textSize">, locale: string): void {
	root.lang = locale;
	root.dataset["theme"] = settings.theme;
	root.dataset["size"] = settings.textSize;
}
