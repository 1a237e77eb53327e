import type { Card, EntityRef } from "../dataset/card.ts";
import type { SearchHit } from "../search/search.ts";
import { isSiteOff, type Settings } from "../settings/settings.ts";
import { api } from "./browser.ts";
import type { PageEntity, PageReport } from "./messages.ts";
import { type Outcome, send, sendToTab } from "./send.ts";
import { setSiteOff } from "./site.ts";
import { changeSettings, loadSettings, watchSettings } from "./storage.ts";
import { type ActiveTab, activeTab, openPage, openSettings } from "./tabs.ts";

/** Most results that the popup shows. */
const RESULTS = 30;

/** Most columns of a comparison that still fit a screen. */
const COLUMNS = 6;

/** What the tab beneath the popup says of itself. */
export type TabState =
	| { kind: "waiting" }
	| { kind: "closed" }
	| { kind: "unsupported" }
	| { kind: "open"; host: string; siteOff: boolean; rows: PageEntity[] };

export interface SourceState {
	page: TabState;
	settings: Settings;
	dataDate?: string;
	requests: number;
}

/**
 * Everything the popup needs from the browser: the actions, and `start`, which tells the state now and at each
 * change until the signal aborts. Nothing rejects; what nobody answers is `undefined`.
 */
export async function popupSource(signal: AbortSignal) {
	let on: (state: SourceState) => void = () => {};
	let report: Outcome<PageReport> | undefined;
	let settings = await loadSettings();
	let dataDate: string | undefined;
	let tab = await activeTab();

	const tell = () => {
		if (signal.aborted) return;
		const page = tabState(report, settings, tab);
		on({ page, settings, requests: foreignRequests(), ...(dataDate === undefined ? {} : { dataDate }) });
	};
	const ask = async () => {
		const asked = tab;
		const answer: Outcome<PageReport> =
			asked === undefined
				? { ok: false, error: { kind: "nobody", message: "There is no tab." } }
				: await sendToTab({ tab: asked.id }, "pageReport");
		if (asked !== tab) return;
		report = answer;
		tell();
	};

	watchSettings(signal, (changed) => {
		settings = changed;
		tell();
	});
	// The content script tells the background how much it found; the popup hears it too, and asks again.
	const { onMessage } = api().runtime;
	const hear = (message: unknown, sender: { tab?: { id?: number } }): undefined => {
		if (sender.tab?.id === tab?.id && (message as { evalgloss?: unknown })?.evalgloss === "count") void ask();
	};
	onMessage.addListener(hear as Parameters<typeof onMessage.addListener>[0]);
	signal.addEventListener("abort", () => onMessage.removeListener(hear as Parameters<typeof onMessage.addListener>[0]));

	const start = (listener: (state: SourceState) => void) => {
		on = listener;
		tell();
		void ask();
		void learnDate();
	};
	const learnDate = () =>
		send("about").then((about) => {
			if (about.ok) dataDate = about.value.asOf;
			tell();
		});

	const change = (how: (settings: Settings) => Settings) => {
		void changeSettings(how);
	};
	return {
		start,
		search: async (query: string): Promise<SearchHit[] | undefined> =>
			answerOf(await send("search", { query, limit: RESULTS })),
		card: async ({ type, id }: EntityRef): Promise<{ card: Card | undefined } | undefined> => {
			const rows = report?.ok ? report.value.entities : [];
			const ids = (kinds: readonly string[]) => rows.filter((row) => kinds.includes(row.type)).map((row) => row.id);
			const answer = await send("card", {
				type,
				id,
				pageModels: ids(["model"]),
				pageBenchmarks: ids(["benchmark"]),
			});
			return answer.ok ? { card: answer.value } : undefined;
		},
		jump({ type, id }: EntityRef): void {
			if (tab) void sendToTab({ tab: tab.id }, "jump", { type, id });
		},
		setSiteOff(off: boolean): void {
			if (tab && report?.ok) void setSiteOff(tab, report.value.host, off).then(ask, ask);
		},
		setPaused: (paused: boolean): void => change((now) => ({ ...now, paused })),
		openSettings,
		openAll: ({ type, id }: EntityRef): void => void openPage(`explore.html#/${type}/${encodeURIComponent(id)}`),
		/** The models that the page names, at most {@link COLUMNS}, over the benchmarks that it names. */
		openCompare(): void {
			const rows = report?.ok ? report.value.entities.filter((row) => row.known) : [];
			const of = (type: string) => rows.filter((row) => row.type === type).map(({ id }) => id);
			const subjects = of("model")
				.slice(0, COLUMNS)
				.map((id) => encodeURIComponent(`model:${id}`));
			const benchmarks = of("benchmark").map(encodeURIComponent);
			void openPage(`explore.html#/compare/${subjects.join(",")}/${benchmarks.join(",")}`);
		},
		/** Another tab came to the front: for the side panel, which stays open. */
		async follow(): Promise<void> {
			const now = await activeTab();
			if (now?.id !== tab?.id) {
				tab = now;
				report = undefined;
				tell();
			}
			await ask();
		},
	};
}

function tabState(report: Outcome<PageReport> | undefined, settings: Settings, tab?: ActiveTab): TabState {
	if (!report) return { kind: "waiting" };
	if (!report.ok) return { kind: "closed" };
	if (report.value.state === "unsupported") return { kind: "unsupported" };
	const { host, entities } = report.value;
	// What holds in a private window only its page knows.
	const siteOff = tab?.isPrivate ? report.value.state === "site-off" : isSiteOff(settings, host);
	return { kind: "open", host, siteOff, rows: entities };
}

function answerOf<T>(outcome: Outcome<T>): T | undefined {
	return outcome.ok ? outcome.value : undefined;
}

/** How many requests this window has made beyond the extension's own files, as the browser counts them. */
function foreignRequests(): number {
	const own = api().runtime.getURL("");
	return performance.getEntriesByType("resource").filter((entry) => !entry.name.startsWith(own)).length;
}
