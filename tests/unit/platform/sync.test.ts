import { describe, expect, it, vi } from "vitest";
import { changeSettings, loadSettings } from "../../../src/platform/storage.ts";
import { syncSettings, syncState, watchSyncState } from "../../../src/platform/sync.ts";
import { fromParcels, toParcels } from "../../../src/settings/parcels.ts";
import { DEFAULTS, type Settings } from "../../../src/settings/settings.ts";
import { until } from "../../support/until.ts";
import { fakeApi } from "./fake.ts";

const change = (part: Partial<Settings>) => changeSettings((now) => ({ ...now, ...part }));

/** What the account holds, as settings; undefined for nothing. */
function inAccount(synced: Record<string, unknown>): Record<string, unknown> | undefined {
	const there = fromParcels(synced);
	return typeof there === "object" ? JSON.parse(there.text) : undefined;
}

/** Another computer's settings reach the account. */
async function arrives(fake: ReturnType<typeof fakeApi>["fake"], settings: object): Promise<void> {
	await fake.storage.sync?.set(toParcels(JSON.stringify({ version: 2, ...settings })) ?? {});
}

const settled = (kind: string) => until(`the state ${kind}`, async () => (await syncState())?.kind === kind);

describe("settings and the account", () => {
	it("stay apart until something was chosen, then go there without what is for this computer", async () => {
		const { synced } = fakeApi();
		syncSettings();
		await settled("on");
		expect(synced).toEqual({});
		await change({ theme: "dark", sitesOff: ["a.org"] });
		await until("the account has it", () => inAccount(synced));
		expect(inAccount(synced)).toEqual({ version: 2, theme: "dark", sitesOff: ["a.org"] });
	});

	it("come from another computer, and from it into the pages", async () => {
		const { fake } = fakeApi();
		syncSettings();
		await settled("on");
		await arrives(fake, { density: "all" });
		await until("the setting is here", async () => (await loadSettings()).density === "all");
	});

	it("are brought together entry by entry when both changed", async () => {
		const { fake, synced } = fakeApi();
		await arrives(fake, { sitesOff: ["theirs.org"], theme: "light", hoverDelay: 700 });
		await change({ sitesOff: ["ours.org"], theme: "dark", paused: true });
		syncSettings();
		await until("both have both", () => inAccount(synced)?.["paused"]);
		const wanted = { sitesOff: ["ours.org", "theirs.org"], theme: "light", hoverDelay: 700, paused: true };
		expect(inAccount(synced)).toEqual({ version: 2, ...wanted });
		expect(await loadSettings()).toEqual({ ...DEFAULTS, ...wanted });
		// What is removed here afterwards is gone there as well, and the other way round.
		await change({ sitesOff: ["ours.org"] });
		await until("it is gone there", () => JSON.stringify(inAccount(synced)?.["sitesOff"]) === '["ours.org"]');
		await arrives(fake, { theme: "light" });
		await until("it is gone here", async () => (await loadSettings()).sitesOff.length === 0);
		expect((await loadSettings()).paused).toBe(false);
	});

	it("writes once for one change, and answers no echo", async () => {
		const { fake } = fakeApi();
		syncSettings();
		await settled("on");
		const set = vi.spyOn(fake.storage.sync ?? fake.storage.local, "set");
		await change({ theme: "dark" });
		await until("one write", () => set.mock.calls.length > 0);
		await change({ theme: "light" });
		await until("a second", () => set.mock.calls.length > 1);
		for (let round = 0; round < 20; round++) await Promise.resolve();
		expect(set).toHaveBeenCalledTimes(2);
	});

	it("are kept in parts that the browser takes, and the rest is cleared away", async () => {
		const { synced } = fakeApi();
		syncSettings();
		await settled("on");
		const sitesOff = Array.from({ length: 1500 }, (_, i) => `site-number-${String(i).padStart(4, "0")}.example.org`);
		await change({ sitesOff });
		await until("all of it", () => (inAccount(synced)?.["sitesOff"] as string[] | undefined)?.length === 1500);
		expect(Object.keys(synced).length).toBeGreaterThan(5);
		for (const [key, value] of Object.entries(synced))
			expect(new TextEncoder().encode(JSON.stringify(value)).length + key.length).toBeLessThanOrEqual(8192);
		await change({ sitesOff: [] });
		await until("one item is left", () => Object.keys(synced).length === 1);
	});
});

describe("when the account does not take them", () => {
	it("they stay here: no sync in this browser", async () => {
		const { fake } = fakeApi();
		fake.storage.sync = undefined;
		syncSettings();
		await settled("absent");
		await change({ theme: "dark" });
		expect((await loadSettings()).theme).toBe("dark");
	});

	it("they stay here: too long for it", async () => {
		const { synced } = fakeApi();
		syncSettings();
		const long = (what: string) => Array.from({ length: 2000 }, (_, i) => `${what}-${i}-${"x".repeat(30)}.example.org`);
		await change({ sitesOff: long("site"), termsOff: long("term") });
		await settled("full");
		expect(inAccount(synced)).toBeUndefined();
		await change({ termsOff: [], sitesOff: ["a.org"] });
		await settled("on");
		expect(inAccount(synced)).toEqual({ version: 2, sitesOff: ["a.org"] });
	});

	it.each([
		["QUOTA_BYTES quota exceeded", "full"],
		["QuotaExceededError: storage.sync API call exceeded its quota limitations.", "full"],
		["This request exceeds the MAX_WRITE_OPERATIONS_PER_MINUTE quota.", "failed"],
		["the disk is gone", "failed"],
	])("they stay here and are tried again with the next change: %s", async (message, kind) => {
		const { fake, synced } = fakeApi();
		syncSettings();
		await settled("on");
		const set = vi.spyOn(fake.storage.sync ?? fake.storage.local, "set").mockRejectedValue(new Error(message));
		await change({ theme: "dark" });
		await settled(kind);
		expect(inAccount(synced)).toBeUndefined();
		expect((await loadSettings()).theme).toBe("dark");
		set.mockRestore();
		await change({ density: "all" });
		await settled("on");
		expect(inAccount(synced)).toEqual({ version: 2, theme: "dark", density: "all" });
	});

	it("they stay here: those of a newer version are not overwritten", async () => {
		const { fake, synced } = fakeApi();
		await arrives(fake, { version: 9, theme: "neon" });
		await change({ theme: "dark" });
		syncSettings();
		await settled("newer");
		expect(inAccount(synced)).toEqual({ version: 9, theme: "neon" });
		expect((await loadSettings()).theme).toBe("dark");
	});

	it("half of what another computer wrote changes nothing here until the rest has come", async () => {
		const { fake, synced } = fakeApi();
		const whole =
			toParcels(JSON.stringify({ version: 2, termsOff: Array.from({ length: 900 }, (_, i) => `Name ${i} long`) })) ??
			{};
		const { settings: head, ...rest } = whole;
		await fake.storage.sync?.set({ settings: head });
		syncSettings();
		await settled("on");
		expect(await loadSettings()).toEqual(DEFAULTS);
		expect(synced).toEqual({ settings: head });
		await fake.storage.sync?.set(rest);
		await until("all names are here", async () => (await loadSettings()).termsOff.length === 900);
	});
});

describe("the switch for this computer", () => {
	it("stops both ways and leaves the account alone; off again, both are brought together", async () => {
		const { fake, synced } = fakeApi();
		syncSettings();
		await change({ sitesOff: ["a.org"] });
		await until("the account has it", () => inAccount(synced));
		await change({ thisComputerOnly: true, sitesOff: ["a.org", "secret.org"] });
		await settled("off");
		await arrives(fake, { sitesOff: ["a.org", "other.org"] });
		expect((await loadSettings()).sitesOff).toEqual(["a.org", "secret.org"]);
		expect(inAccount(synced)).toEqual({ version: 2, sitesOff: ["a.org", "other.org"] });
		await change({ thisComputerOnly: false });
		await until("together again", () => (inAccount(synced)?.["sitesOff"] as string[] | undefined)?.length === 3);
		expect((await loadSettings()).sitesOff).toEqual(["a.org", "other.org", "secret.org"]);
	});

	it("is on for whoever chose before there was any sync", async () => {
		const { stored, synced } = fakeApi();
		stored["settings"] = { version: 1, sitesOff: ["a.org"] };
		syncSettings();
		await settled("off");
		expect(synced).toEqual({});
		expect(await loadSettings()).toEqual({ ...DEFAULTS, sitesOff: ["a.org"], thisComputerOnly: true });
	});

	it("holds in a private window too: nothing of it is written anywhere", async () => {
		const { fake, stored, synced } = fakeApi();
		syncSettings();
		await settled("on");
		const before = JSON.stringify(stored);
		fake.extension.inIncognitoContext = true;
		await change({ sitesOff: ["secret.org"] });
		expect(JSON.stringify(stored)).toBe(before);
		expect(synced).toEqual({});
		fake.extension.inIncognitoContext = false;
		await change({ sitesOff: [] });
	});
});

it("tells the options page how it stands, until the signal aborts", async () => {
	const { changed } = fakeApi();
	const stop = new AbortController();
	const seen = vi.fn();
	watchSyncState(stop.signal, seen);
	syncSettings();
	await settled("on");
	expect(seen).toHaveBeenCalledWith({ kind: "on" });
	const listeners = changed.size;
	stop.abort();
	expect(changed.size).toBe(listeners - 1);
});
