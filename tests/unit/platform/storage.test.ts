import { expect, it, vi } from "vitest";
import { changeSettings, loadSettings, settledSettings, watchSettings } from "../../../src/platform/storage.ts";
import { DEFAULTS, toggleSite } from "../../../src/settings/settings.ts";
import { fakeApi } from "./fake.ts";

it("writes nothing in a private window: the change holds in that page", async () => {
	const { fake, stored } = fakeApi();
	fake.extension.inIncognitoContext = true;
	const stop = new AbortController();
	const seen = vi.fn();
	watchSettings(stop.signal, seen);
	const changed = await changeSettings((settings) => toggleSite(settings, "secret.example"));
	expect(seen).toHaveBeenCalledExactlyOnceWith(changed);
	expect((await loadSettings()).sitesOff).toEqual(["secret.example"]);
	expect(stored).toEqual({});
	fake.extension.inIncognitoContext = false;
	await changeSettings(() => DEFAULTS);
	expect(await loadSettings()).toEqual(DEFAULTS);
	stop.abort();
});

it("starts from the defaults and stores only what was chosen", async () => {
	const { stored } = fakeApi();
	expect(await loadSettings()).toEqual(DEFAULTS);
	await changeSettings((settings) => toggleSite(settings, "example.org"));
	expect(stored["settings"]).toEqual({ version: 2, sitesOff: ["example.org"] });
	expect(await loadSettings()).toEqual({ ...DEFAULTS, sitesOff: ["example.org"] });
});

it("lets the defaults hold when storage cannot be read", async () => {
	const { fake } = fakeApi();
	fake.storage.local.get = () => Promise.reject(new Error("corrupt"));
	expect(await loadSettings()).toEqual(DEFAULTS);
});

it("tells of changes until the signal aborts", async () => {
	const { changed } = fakeApi();
	const stop = new AbortController();
	const seen = vi.fn();
	watchSettings(stop.signal, seen);
	await changeSettings((settings) => ({ ...settings, paused: true }));
	expect(seen).toHaveBeenCalledExactlyOnceWith({ ...DEFAULTS, paused: true });
	stop.abort();
	expect(changed.size).toBe(0);
});

it("loses none of several changes at once", async () => {
	fakeApi();
	await Promise.all([
		changeSettings((settings) => ({ ...settings, theme: "dark" })),
		changeSettings((settings) => ({ ...settings, textSize: "large" })),
		expect(
			changeSettings(() => {
				throw new Error("refused");
			}),
		).rejects.toThrow("refused"),
		changeSettings((settings) => ({ ...settings, density: "all" })),
	]);
	expect(await loadSettings()).toEqual({ ...DEFAULTS, theme: "dark", textSize: "large", density: "all" });
	void changeSettings((settings) => ({ ...settings, badge: false }));
	expect((await settledSettings()).badge).toBe(false);
});
