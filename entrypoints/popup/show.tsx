import "../../src/platform/polyfill.ts";
import "../../src/ui/tokens.css";
import "../../src/ui/popup/base.css";
import "../../src/ui/popup/popup.css";
import { render } from "preact";
import { popupSource, type SourceState } from "../../src/platform/popup.ts";
import { copyToClipboard, saveFile } from "../../src/ui/clipboard.ts";
import { dress } from "../../src/ui/dress.ts";
import { adoptCardStyle } from "../../src/ui/popup/card-style.ts";
import { fitToWindow } from "../../src/ui/popup/fit.ts";
import type { PopupPort, PopupState } from "../../src/ui/popup/model.ts";
import { Popup } from "../../src/ui/popup/popup.tsx";
import { cardSpeech } from "../../src/ui/words/card/index.ts";
import { pickLanguage } from "../../src/ui/words/language.ts";
import { popupSpeech } from "../../src/ui/words/popup/index.ts";

/** Shows the popup in this window, with something to look for at once, and gives its source. */
export async function showPopup(surface: "popup" | "panel", query: string) {
	const stop = new AbortController();
	addEventListener("pagehide", () => stop.abort(), { once: true });
	const root = document.querySelector("#app");
	if (!root) throw new Error("The page has no #app.");
	const source = await popupSource(stop.signal, surface, async (text) =>
		(await import("./recognize.ts")).recognize(text),
	);
	adoptCardStyle(document);
	if (surface === "popup") fitToWindow(window, stop.signal);
	// A panel stays; only the browser closes it.
	const close = surface === "popup" ? () => window.close() : () => {};
	const port: PopupPort = { ...source, copy: copyToClipboard, save: saveFile, close };
	source.start((state) => {
		const { settings } = state;
		const language = pickLanguage(settings.language, navigator.languages);
		const speech = popupSpeech(language);
		dress(document.documentElement, settings, speech.locale);
		render(
			<Popup state={shown(state)} port={port} speech={speech} cardSpeech={cardSpeech(language)} query={query} />,
			root,
		);
	});
	return source;
}

function shown({ settings, ...state }: SourceState): PopupState {
	const { paused, density } = settings;
	return { ...state, paused, density };
}
