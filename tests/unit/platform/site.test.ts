import { expect, it, vi } from "vitest";
import { answer } from "../../../src/platform/send.ts";
import { setSiteOff } from "../../../src/platform/site.ts";
import { loadSettings } from "../../../src/platform/storage.ts";
import { fakeApi } from "./fake.ts";

it("stores a site that is switched off, once, and on again", async () => {
	fakeApi();
	const tab = { id: 1, isPrivate: false };
	await setSiteOff(tab, "a.example", true);
	await setSiteOff(tab, "a.example", true);
	expect((await loadSettings()).sitesOff).toEqual(["a.example"]);
	await setSiteOff(tab, "a.example", false);
	expect((await loadSettings()).sitesOff).toEqual([]);
});

it("tells only the page in a private window", async () => {
	const { stored } = fakeApi();
	const told = vi.fn();
	answer({ setSiteOff: told });
	await setSiteOff({ id: 1, isPrivate: true }, "secret.example", true);
	expect(told.mock.calls[0]?.[0]).toEqual({ off: true });
	expect(stored).toEqual({});
});
