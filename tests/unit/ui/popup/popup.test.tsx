// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor, within } from "@testing-library/preact";
import { afterEach, expect, it, vi } from "vitest";
import type { SearchHit } from "../../../../src/search/search.ts";
import type { PopupPort, PopupState } from "../../../../src/ui/popup/model.ts";
import { excerpt } from "../../../../src/ui/popup/rows.tsx";
import { cardSpeech } from "../../../../src/ui/words/card/index.ts";
import { page, show } from "./support.tsx";

afterEach(cleanup);

const field = () => screen.getByRole("combobox");
const press = (key: string, shiftKey = false) => fireEvent.keyDown(field(), { key, shiftKey });
const type = (value: string) => fireEvent.input(field(), { target: { value } });
const marked = () => screen.queryByRole("option", { selected: true })?.textContent;

it("puts the focus into the field and lists what the page names, with counts", () => {
	show();
	expect(document.activeElement).toBe(field());
	const options = screen.getAllByRole("option");
	expect(options.map((option) => option.textContent)).toEqual([
		"Model OnemodelModel One is new.×33 mentions",
		"Bench AbenchmarkIt did Bench A.×11 mention",
	]);
	expect(screen.getByText("Data of 1 Nov 2026")).toBeTruthy();
	expect(screen.getByText("0 network requests")).toBeTruthy();
});

it("marks rows with the arrows, around the ends, and names the marked one to screen readers", () => {
	show();
	expect(field().hasAttribute("aria-activedescendant")).toBe(false);
	press("ArrowUp");
	expect(marked()).toContain("Bench A");
	press("ArrowDown");
	expect(marked()).toContain("Model One");
	press("End");
	expect(marked()).toContain("Bench A");
	press("Home");
	expect(document.getElementById(field().getAttribute("aria-activedescendant") ?? "")?.textContent).toBe(
		screen.getByRole("option", { selected: true }).textContent,
	);
});

it("opens the facts with Enter, goes to the page with Shift+Enter, and back with Esc", async () => {
	const port = show();
	press("ArrowDown");
	press("Enter", true);
	expect(port.jump).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ type: "model", id: "m1" }));
	press("ArrowDown");
	press("Enter");
	await screen.findByText("Sums of two numbers.");
	expect(port.card).toHaveBeenCalledExactlyOnceWith({ type: "benchmark", id: "b1", name: "Bench A" });
	const detail = screen.getByRole("region", { name: "Bench A" });
	expect(document.activeElement).toBe(within(detail).getByRole("button", { name: "Back" }));
	fireEvent.click(within(detail).getByRole("button", { name: "Go to next mention" }));
	expect(port.jump).toHaveBeenCalledTimes(2);
	fireEvent.click(within(detail).getByRole("button", { name: "All scores and sources" }));
	expect(port.openAll).toHaveBeenCalledExactlyOnceWith({ type: "benchmark", id: "b1", name: "Bench A" });
	fireEvent.keyDown(detail, { key: "Escape" });
	await waitFor(() => expect(document.activeElement).toBe(field()));
});

it("searches while typing, marks the best result and says which alias matched", async () => {
	const port = show();
	type(" two ");
	await screen.findByText("also “two”");
	expect(port.search).toHaveBeenCalledExactlyOnceWith("two", false);
	expect(marked()).toContain("Model Two");
	press("Enter");
	await waitFor(() => expect(port.card).toHaveBeenCalledWith({ type: "model", id: "m2", name: "Model Two" }));
});

it("drops answers that come late", async () => {
	const answers = new Map<string, (hits: SearchHit[]) => void>();
	show(page, { search: (query) => new Promise((resolve) => answers.set(query, resolve)) });
	type("a");
	await waitFor(() => expect(answers.has("a")).toBe(true));
	type("ab");
	await waitFor(() => expect(answers.has("ab")).toBe(true));
	answers.get("ab")?.([{ type: "model", id: "late", name: "Newest" }]);
	await screen.findByText("Newest");
	answers.get("a")?.([{ type: "model", id: "early", name: "Stale" }]);
	await Promise.resolve();
	expect(screen.queryByText("Stale")).toBeNull();
});

it("clears with Esc and closes with a second one", async () => {
	const port = show();
	type("two");
	await screen.findByText("Model Two");
	press("Escape");
	await screen.findByText("Model One");
	expect(port.close).not.toHaveBeenCalled();
	press("Escape");
	expect(port.close).toHaveBeenCalledOnce();
});

it("leaves keys alone while characters are being composed", () => {
	const port = show();
	fireEvent.keyDown(field(), { key: "Escape", isComposing: true });
	expect(port.close).not.toHaveBeenCalled();
});

it("says when nothing matches, when only a part does, and when the search does not answer", async () => {
	const search = vi.fn<PopupPort["search"]>(async () => []);
	show(page, { search });
	type("zzz");
	await screen.findByText("Nothing in our data is called “zzz”.");
	search.mockResolvedValueOnce([{ type: "model", id: "m2", name: "Model Two", near: true }]);
	type("two zzz");
	await screen.findByText(/matches all of “two zzz”/);
	search.mockResolvedValueOnce(undefined);
	type("x");
	await screen.findByText(/did not answer/);
});

it("starts with a query from the context menu", async () => {
	show(page, {}, "two");
	expect((field() as HTMLInputElement).value).toBe("two");
	await screen.findByText("Model Two");
});

it("switches the site, and resumes when all is paused", () => {
	const port = show();
	const site = screen.getByRole("switch", { name: "Marks on news.example" });
	expect(site.getAttribute("aria-checked")).toBe("true");
	fireEvent.click(site);
	expect(port.setSiteOff).toHaveBeenCalledExactlyOnceWith(true);
	fireEvent.click(screen.getByRole("button", { name: "Pause on all sites" }));
	expect(port.setPaused).toHaveBeenCalledExactlyOnceWith(true);
	cleanup();
	const paused = show({ ...page, paused: true });
	expect(screen.queryByRole("switch")).toBeNull();
	fireEvent.click(screen.getAllByRole("button", { name: "Resume" })[0] as HTMLElement);
	expect(paused.setPaused).toHaveBeenCalledExactlyOnceWith(false);
});

it.each([
	[{ kind: "waiting" } as const, /Reading the page/],
	[{ kind: "closed", why: "unknown" } as const, /reader view and PDF files/],
	[{ kind: "closed", why: "own" } as const, /one of Evalgloss’s own pages/],
	[{ kind: "closed", why: "reader" } as const, /Reader view keeps/],
	[{ kind: "closed", why: "no-access" } as const, /Access to this site is switched off/],
	[{ kind: "unsupported", contentType: "image/png" } as const, /no text that an extension can read/],
	[{ kind: "unsupported", contentType: "application/pdf" } as const, /browser’s own viewer/],
	[{ kind: "open", host: "a.org", siteOff: false, rows: [] } as const, /Nothing we know is named/],
	[{ kind: "open", host: "a.org", siteOff: true, rows: [] } as const, /Nothing is marked on a\.org/],
])("explains an empty list: %j", (state, text) => {
	show({ ...page, page: { ...state, ...("rows" in state ? { rows: [] } : {}) } as PopupState["page"] });
	expect(screen.getByText(text)).toBeTruthy();
});

it("says when we hold no facts, and when nobody answers for them", async () => {
	const cardOf = vi.fn<PopupPort["card"]>(async () => ({ card: undefined }));
	show(page, { card: cardOf });
	fireEvent.click(screen.getAllByRole("option")[0] as HTMLElement);
	await screen.findByText("We hold no facts about this.");
	fireEvent.click(screen.getByRole("button", { name: "Back" }));
	cardOf.mockResolvedValueOnce(undefined);
	fireEvent.click(screen.getAllByRole("option")[0] as HTMLElement);
	await screen.findByText(/The facts did not answer/);
});

it("shows of a long sentence the part with the name", () => {
	expect(excerpt("GPT-4o is here.", "GPT-4o")).toBe("GPT-4o is here.");
	expect(excerpt("A long beginning that says nothing at all, and then GPT-4o comes.", "gpt-4o")).toBe(
		"… at all, and then GPT-4o comes.",
	);
	expect(excerpt("A sentence that writes the name in another way, for once.", "GPT-4o")).toMatch(/^A sentence/);
	expect(excerpt(`${"x".repeat(40)}GPT-4o`, "GPT-4o")).toBe("… GPT-4o");
});

it("says when the facts are those of the family, because the page names a member that we do not hold", async () => {
	const row = { type: "benchmark", id: "b1", name: "Bench A 9", known: false, count: 1, sentence: "" } as const;
	show({ ...page, page: { kind: "open", host: "a.org", siteOff: false, rows: [row] } });
	expect(screen.getByText("not in our data")).toBeTruthy();
	fireEvent.click(screen.getByRole("option"));
	await screen.findByText(cardSpeech("en").words.unknownMember("Bench A 9", "Bench A"));
});
