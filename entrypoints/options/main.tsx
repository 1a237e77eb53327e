import "../../src/platform/polyfill.ts";
import "../../src/ui/tokens.css";
import "../../src/ui/popup/base.css";
import "../../src/ui/options/options.css";
import { render } from "preact";
import { optionsSource } from "../../src/platform/options.ts";
import type { PackFile } from "../../src/platform/pack-source.ts";
import { saveFile } from "../../src/ui/clipboard.ts";
import { dress } from "../../src/ui/dress.ts";
import type { OptionsPort } from "../../src/ui/options/model.ts";
import { Options } from "../../src/ui/options/options.tsx";
import { pickLanguage } from "../../src/ui/words/language.ts";
import { optionsSpeech } from "../../src/ui/words/options/index.ts";

const stop = new AbortController();
addEventListener("pagehide", () => stop.abort(), { once: true });

const root = document.querySelector("#app");
const source = await optionsSource(stop.signal);
const today = () => new Date().toISOString().slice(0, 10);
const save = (file: PackFile | undefined) => file && saveFile(file.name, file.text, file.type);
const port: OptionsPort = {
	...source,
	importPack: (file, instead) => source.importPack(file, today(), instead),
	savePack: async (id) => save(await source.packFile(id)),
	saveExample: (form) => save(source.exampleFile(form)),
	exportFile: async () => saveFile("evalgloss-settings.json", await source.exported(), "application/json"),
};
source.start((state) => {
	const speech = optionsSpeech(pickLanguage(state.settings.language, navigator.languages));
	document.title = speech.words.title;
	dress(document.documentElement, state.settings, speech.locale);
	if (root) render(<Options state={state} port={port} speech={speech} />, root);
});
