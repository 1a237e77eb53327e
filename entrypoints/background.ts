import "../src/platform/polyfill.ts";
import { defineBackground } from "wxt/utils/define-background";
import { describe } from "../src/dataset/describe.ts";
import { badgeText, clearBadges, showBadge, showPaused } from "../src/platform/badge.ts";
import { type Command, onCommand } from "../src/platform/commands.ts";
import { describeRequest } from "../src/platform/describe-request.ts";
import { factsFile } from "../src/platform/facts.ts";
import { welcomeOnInstall } from "../src/platform/installed.ts";
import { lookUpMenu, openLookUp } from "../src/platform/menu.ts";
import { omnibox } from "../src/platform/omnibox.ts";
import { answer, sendToTab } from "../src/platform/send.ts";
import { setSiteOff } from "../src/platform/site.ts";
import { changeSettings, loadSettings, watchSettings } from "../src/platform/storage.ts";
import { activeTab } from "../src/platform/tabs.ts";
import { upkeep } from "../src/platform/upkeep.ts";
import { drawCard } from "../src/ui/card/draw.tsx";
import { pickLanguage } from "../src/ui/words/language.ts";
import { popupSpeech } from "../src/ui/words/popup/index.ts";

/** Answers with facts; holds nothing that it could not rebuild, because the browser stops it at any time. */
export default defineBackground(() => {
	const facts = factsFile();

	answer({
		card: async (query) => describe(await facts.dataset(), query),
		drawCard: async (request) => drawCard(describeRequest(await facts.dataset(), request), request.language),
		search: async ({ query, limit }) => (await facts.search())(query, limit),
		about: async () => {
			// Whoever asks what there is will search next: the tables for that are made meanwhile.
			void facts.search().catch(() => {});
			const { asOf, models, series, families, benchmarks, scoreCount, sources, vendors } = await facts.dataset();
			return {
				asOf,
				models: models.length,
				groups: series.length + families.length,
				benchmarks: benchmarks.length,
				scores: scoreCount,
				sources: sources.length,
				vendors: vendors.length,
			};
		},
		count: async ({ distinct }, { tab, frame }) => {
			if (tab === undefined || frame !== 0) return;
			await showBadge(tab, badgeText(distinct, await loadSettings()));
		},
	});

	watchSettings(new AbortController().signal, (settings) => {
		void showPaused(settings.paused);
		if (settings.paused || !settings.badge) void clearBadges();
	});
	void loadSettings().then(({ paused }) => (paused ? showPaused(true) : undefined));

	const { words } = popupSpeech(pickLanguage("auto", navigator.languages));
	lookUpMenu(words.lookUp("%s"), (text) => void openLookUp(text));
	omnibox({
		hint: words.addressBar,
		search: async (query) => (await facts.search())(query, 6),
		describe: ({ type, name, why }) => [name, words.kinds[type], ...(why ? [words.matched(why)] : [])].join(" · "),
	});
	welcomeOnInstall();
	upkeep();
	onCommand((command) => void obey(command));
});

async function obey(command: Command): Promise<void> {
	if (command === "toggle-all") {
		await changeSettings((settings) => ({ ...settings, paused: !settings.paused }));
		return;
	}
	const tab = await activeTab();
	if (!tab) return;
	if (command === "toggle-site") {
		const report = await sendToTab({ tab: tab.id }, "pageReport");
		if (report.ok) await setSiteOff(tab, report.value.host, report.value.state !== "site-off");
		return;
	}
	await sendToTab({ tab: tab.id }, "step", { by: command === "next-mention" ? 1 : -1 });
}
