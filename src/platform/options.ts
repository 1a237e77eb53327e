import type { HeldPack } from "../packs/pack.ts";
import { type Imported, importSettings } from "../settings/import.ts";
import { toShared } from "../settings/merge.ts";
import { readSettings } from "../settings/read.ts";
import {
	CHOICES,
	type Choices,
	isSiteOff,
	isTermOff,
	normalHost,
	type Settings,
	toggleSite,
	toggleTerm,
} from "../settings/settings.ts";
import { api } from "./browser.ts";
import { type Shortcut, shortcuts } from "./commands.ts";
import { features } from "./features.ts";
import type { About } from "./messages.ts";
import { packSource } from "./pack-source.ts";
import { loadPacks, watchPacks } from "./packs.ts";
import { send } from "./send.ts";
import { changeSettings, loadSettings, settledSettings, watchSettings } from "./storage.ts";
import { type SyncState, syncState, watchSyncState } from "./sync.ts";

export interface OptionsSourceState {
	settings: Settings;
	shortcuts: Shortcut[];
	canOpenKeys: boolean;
	choices: Choices;
	data?: About;
	packs: HeldPack[];
	sync?: SyncState;
}

/** Everything the options page needs from the browser; `start` tells the state now and at each change. */
export async function optionsSource(signal: AbortSignal) {
	let settings = await loadSettings();
	let packs = await loadPacks();
	let sync = await syncState();
	const keys = await shortcuts();
	const canOpenKeys = features().shortcutSettings;
	const change = (how: (settings: Settings) => Settings) => outcome(changeSettings(how));
	return {
		start(on: (state: OptionsSourceState) => void): void {
			let data: About | undefined;
			const tell = () =>
				on({
					settings,
					shortcuts: keys,
					canOpenKeys,
					choices: CHOICES,
					packs,
					...(sync ? { sync } : {}),
					...(data ? { data } : {}),
				});
			watchSettings(signal, (changed) => {
				settings = changed;
				tell();
			});
			watchPacks(signal, (changed) => {
				packs = changed;
				tell();
			});
			watchSyncState(signal, (changed) => {
				sync = changed;
				tell();
			});
			tell();
			void send("about").then((about) => {
				if (!about.ok || signal.aborted) return;
				data = about.value;
				tell();
			});
		},
		...packSource(),
		change: (part: Partial<Settings>) => change((now) => ({ ...now, ...part })),
		/** Where settings are kept stays as it is: going back to the defaults sends nothing anywhere. */
		reset: () => change(({ thisComputerOnly }) => ({ ...readSettings(undefined).settings, thisComputerOnly })),
		// What is covered already stays as it is, and only the very entry is removed.
		addSite: (site: string) => change((now) => (isSiteOff(now, hostOf(site)) ? now : toggleSite(now, hostOf(site)))),
		removeSite: (site: string) =>
			change((now) => ({ ...now, sitesOff: now.sitesOff.filter((other) => other !== site) })),
		addTerm: (term: string) => change((now) => (isTermOff(now, term) ? now : toggleTerm(now, term))),
		removeTerm: (term: string) =>
			change((now) => ({ ...now, termsOff: now.termsOff.filter((other) => other !== term) })),
		isSite: (text: string) => /^[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)*$/u.test(hostOf(text)),
		openKeys(): void {
			const { commands } = api() as unknown as { commands: { openShortcutSettings(): Promise<void> } };
			void commands.openShortcutSettings();
		},
		/** The settings as a JSON file's text. */
		exported: async () => `${JSON.stringify(toShared(await settledSettings()), undefined, "\t")}\n`,
		read: async (file: File): Promise<Imported> =>
			file.size > 1_000_000 ? { kind: "too-large" } : importSettings(await file.text()),
	};
}

/** The host of what a person typed: a bare host name, or a whole address. */
function hostOf(text: string): string {
	return normalHost(URL.parse(/^[a-z]+:\/\//i.test(text) ? text : `http://${text}`)?.hostname ?? text);
}

/** What went wrong, in the browser's words; undefined when nothing did. */
async function outcome(change: Promise<unknown>): Promise<string | undefined> {
	try {
		await change;
		return undefined;
	} catch (error) {
		return error instanceof Error ? error.message : String(error);
	}
}
