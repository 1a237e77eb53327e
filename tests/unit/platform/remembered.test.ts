import { expect, it, vi } from "vitest";
import {
	forgetRecent,
	loadRemembered,
	remember,
	togglePin,
	watchRemembered,
} from "../../../src/platform/remembered.ts";
import { fakeApi } from "./fake.ts";

const entity = (id: string) => ({ type: "model", id, name: `Model ${id}` }) as const;

it("keeps what was looked up, newest first, each once and not many", async () => {
	const { stored } = fakeApi();
	for (const id of "abcdefghia") await remember(entity(id));
	expect((await loadRemembered()).recent.map(({ id }) => id)).toEqual([..."aihgfedc"]);
	expect(JSON.stringify(stored)).not.toContain("sentence");
});

it("pins, takes off, and forgets only what was looked up", async () => {
	const { stored } = fakeApi();
	await remember(entity("a"));
	await togglePin(entity("b"));
	await forgetRecent();
	expect(await loadRemembered()).toEqual({ recent: [], pinned: [entity("b")] });
	await togglePin(entity("b"));
	// Nothing is left behind, not even an empty list.
	expect(stored).toEqual({});
});

it("takes nothing from storage that it cannot use", async () => {
	const { stored } = fakeApi();
	stored["remembered"] = { recent: [entity("a"), { type: "tab", id: "x", name: "y" }, 7, null], pinned: "no" };
	expect(await loadRemembered()).toEqual({ recent: [entity("a")], pinned: [] });
});

it("tells of changes until the signal aborts", async () => {
	const { changed } = fakeApi();
	const stop = new AbortController();
	const seen = vi.fn();
	watchRemembered(stop.signal, seen);
	await remember(entity("a"));
	expect(seen).toHaveBeenCalledExactlyOnceWith({ recent: [entity("a")], pinned: [] });
	stop.abort();
	expect(changed.size).toBe(0);
});
