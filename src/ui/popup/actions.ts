import type { PopupWords } from "../words/popup/en.ts";
import type { PopupPort, PopupState } from "./model.ts";
import { isTakeable, type Take } from "./take-page.ts";

/** Something that can be done by its name. */
export interface Action {
	id: string;
	label: string;
	/** What was done, in words; "" when it shows by itself; undefined when the popup is left for another page. */
	run: () => Promise<string> | string | undefined;
}

/** Typed first, it asks for actions instead of names. Both signs, because Chinese keyboards give the wide one. */
const SIGN = /^\s*[>＞]\s*/;

/** What is asked for after the sign for actions; undefined when the query is no such. */
export function actionQuery(query: string): string | undefined {
	return SIGN.test(query) ? query.replace(SIGN, "").trim() : undefined;
}

/** Everything that can be done now, those with all words of the query in their names. */
export function actionsFor(query: string, state: PopupState, port: PopupPort, words: PopupWords, take: Take): Action[] {
	const asked = fold(query)
		.split(/\s+/)
		.filter((word) => word !== "");
	return allActions(state, port, words, take).filter(({ label }) => {
		const folded = fold(label);
		return asked.every((word) => folded.includes(word));
	});
}

function allActions(state: PopupState, port: PopupPort, words: PopupWords, take: Take): Action[] {
	const { actions } = words;
	const { page } = state;
	const act = (id: string, label: string, run: () => void): Action => ({
		id,
		label,
		run: () => {
			run();
			return words.done(label);
		},
	});
	const leave = (id: string, label: string, run: () => void): Action => ({ id, label, run: () => void run() });
	const list: Action[] = [];
	if (page.kind === "open") {
		const { host, siteOff } = page;
		list.push(
			act("next", actions.next, () => port.step(1)),
			act("previous", actions.previous, () => port.step(-1)),
			act("site", siteOff ? actions.siteOn(host) : actions.siteOff(host), () => port.setSiteOff(!siteOff)),
		);
	}
	const { paused } = state;
	list.push(act("pause", paused ? actions.resume : actions.pause, () => port.setPaused(!paused)));
	const densities = { first: actions.densityFirst, all: actions.densityAll, none: actions.densityNone } as const;
	for (const density of ["first", "all", "none"] as const) {
		if (density !== state.density) list.push(act(density, densities[density], () => port.setDensity(density)));
	}
	if (isTakeable(page)) {
		list.push(
			{ id: "markdown", label: actions.copyReport, run: () => take("markdown") },
			{ id: "csv", label: actions.saveCsv, run: () => take("csv") },
			{ id: "json", label: actions.saveJson, run: () => take("json") },
		);
	}
	const { panel } = port;
	if (panel) {
		const run = async () => ((await panel.open()) ? "" : words.panelRefused);
		list.push({ id: "panel", label: words.openPanel[panel.kind], run });
	}
	if (page.kind === "closed" && page.why !== "own") list.push(act("reload", actions.reload, () => port.reload()));
	list.push(
		leave("explore", actions.explore, () => port.open("explore")),
		leave("settings", actions.settings, () => port.openSettings()),
		leave("news", actions.news, () => port.open("news")),
		leave("welcome", actions.welcome, () => port.open("welcome")),
	);
	if (state.remembered.recent.length > 0) list.push(act("forget", actions.forget, () => port.forgetRecent()));
	return list;
}

function fold(text: string): string {
	return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
}
