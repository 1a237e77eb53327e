import "../../src/platform/polyfill.ts";
import names from "virtual:evalgloss-names";
import "../../assets/highlight.css";
import "../../src/ui/tokens.css";
import "../../src/ui/popup/base.css";
import "../../src/ui/welcome/welcome.css";
import { render } from "preact";
import { shortcuts } from "../../src/platform/commands.ts";
import { changeSettings, loadSettings, watchSettings } from "../../src/platform/storage.ts";
import { openSettings } from "../../src/platform/tabs.ts";
import { dress } from "../../src/ui/dress.ts";
import { Welcome } from "../../src/ui/welcome/welcome.tsx";
import { localeOf, pickLanguage } from "../../src/ui/words/language.ts";
import { welcomeWords } from "../../src/ui/words/welcome/index.ts";
import { startContent } from "../content/start.ts";

const stop = new AbortController();
addEventListener("pagehide", () => stop.abort(), { once: true });

const root = document.querySelector("#app");
let settings = await loadSettings();
const all = await shortcuts();
const keysOf = (name: string) => all.find((shortcut) => shortcut.name === name)?.keys ?? "";
const next = keysOf("next-mention");
const popup = keysOf("_execute_action");
const keys = next !== "" && popup !== "" ? { next, popup } : undefined;

function show(): void {
	const language = pickLanguage(settings.language, navigator.languages);
	const words = welcomeWords(language);
	document.title = words.title;
	dress(document.documentElement, settings, localeOf(language));
	if (!root) return;
	render(
		<Welcome
			words={words}
			density={settings.density}
			keys={keys}
			onDensity={(density) => void changeSettings((now) => ({ ...now, density }))}
			onSettings={() => openSettings()}
			onDone={() => window.close()}
		/>,
		root,
	);
}

watchSettings(stop.signal, (changed) => {
	settings = changed;
	show();
});
show();
await startContent(names, stop.signal);
