// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from "@testing-library/preact";
import { afterEach, expect, it, vi } from "vitest";
import { CHOICES, DEFAULTS } from "../../../../src/settings/settings.ts";
import type { OptionsPort, OptionsState } from "../../../../src/ui/options/model.ts";
import { Options } from "../../../../src/ui/options/options.tsx";
import { de } from "../../../../src/ui/words/options/de.ts";
import { en } from "../../../../src/ui/words/options/en.ts";
import { optionsSpeech } from "../../../../src/ui/words/options/index.ts";
import { zh } from "../../../../src/ui/words/options/zh.ts";

afterEach(cleanup);

function show(state: Partial<OptionsState> = {}, port: Partial<OptionsPort> = {}) {
	const done = async () => undefined;
	const all = {
		change: vi.fn<OptionsPort["change"]>(done),
		reset: vi.fn(done),
		addSite: vi.fn(done),
		removeSite: vi.fn(done),
		addTerm: vi.fn(done),
		removeTerm: vi.fn(done),
		isSite: (text: string) => text.includes("."),
		openKeys: vi.fn(),
		importPack: vi.fn<OptionsPort["importPack"]>(async () => ({ kind: "private" })),
		removePack: vi.fn(done),
		savePack: vi.fn(),
		saveExample: vi.fn(),
		exportFile: vi.fn(),
		read: vi.fn<OptionsPort["read"]>(async () => ({ kind: "too-large" })),
		...port,
	};
	const whole: OptionsState = {
		settings: { ...DEFAULTS },
		shortcuts: [],
		canOpenKeys: false,
		choices: CHOICES,
		packs: [],
		...state,
	};
	render(<Options state={whole} port={all} speech={optionsSpeech("en")} />);
	return all;
}

it("shows what is chosen, and tells each change at once", () => {
	const port = show({ settings: { ...DEFAULTS, density: "all", kindsOff: ["groups"] } });
	expect((screen.getByLabelText("Every mention") as HTMLInputElement).checked).toBe(true);
	fireEvent.click(screen.getByLabelText("On a click only"));
	expect(port.change).toHaveBeenLastCalledWith({ hoverDelay: "click" });
	fireEvent.click(screen.getByLabelText("Models"));
	expect(port.change).toHaveBeenLastCalledWith({ kindsOff: ["models", "groups"] });
	fireEvent.click(screen.getByLabelText(/Series and families/));
	expect(port.change).toHaveBeenLastCalledWith({ kindsOff: [] });
	fireEvent.click(screen.getByLabelText("Pause on all sites"));
	expect(port.change).toHaveBeenLastCalledWith({ paused: true });
});

it("offers every value that a choice can take", () => {
	show();
	const { kinds: _, ...radios } = CHOICES;
	const offered = Object.values(radios).reduce((sum, values) => sum + values.length, 0);
	expect(screen.getAllByRole("radio")).toHaveLength(offered);
	expect(screen.getByLabelText("As the page")).toBeTruthy();
});

it("leads to what is new in the data, beside its day", () => {
	show({ data: { asOf: "2026-11-23", models: 1, benchmarks: 1, scores: 1, sources: 1 } });
	expect(screen.getByRole("link", { name: "What’s new in the data" }).getAttribute("href")).toBe("explore.html#/news");
});

it("adds and removes sites, and refuses what is no site", () => {
	const port = show({ settings: { ...DEFAULTS, sitesOff: ["a.org"] } });
	const sites = screen.getByRole("group", { name: "Sites where nothing is marked" });
	fireEvent.click(within(sites).getByRole("button", { name: "Remove a.org" }));
	expect(port.removeSite).toHaveBeenCalledExactlyOnceWith("a.org");
	const field = within(sites).getByLabelText("Add a site");
	const add = within(sites).getByRole("button", { name: "Add" });
	fireEvent.input(field, { target: { value: "nothing" } });
	fireEvent.click(add);
	expect(within(sites).getByRole("alert").textContent).toBe("“nothing” is no site name. It looks like “example.org”.");
	fireEvent.input(field, { target: { value: " b.org " } });
	fireEvent.click(add);
	expect(port.addSite).toHaveBeenCalledExactlyOnceWith("b.org");
	expect(within(sites).getByRole("alert").textContent).toBe("");
});

it("says when the browser does not store a change", async () => {
	show({}, { change: async () => "quota exceeded" });
	fireEvent.click(screen.getByLabelText("Dark"));
	await screen.findByText("The browser did not store the change: quota exceeded");
});

it("resets only after asking", async () => {
	const port = show();
	fireEvent.click(screen.getByRole("button", { name: "Reset to defaults" }));
	expect(port.reset).not.toHaveBeenCalled();
	fireEvent.click(screen.getByRole("button", { name: "Reset" }));
	await screen.findByText("All settings are at their defaults.");
	expect(port.reset).toHaveBeenCalledOnce();
});

it("imports a file, and names what it left out", async () => {
	const settings = { ...DEFAULTS, theme: "dark" as const };
	const port = show(
		{},
		{ read: async () => ({ kind: "partly", settings, problems: [{ kind: "unknown", key: '"x"' }] }) },
	);
	const input = document.querySelector("input[type=file]:not([data-takes])") as HTMLInputElement;
	Object.defineProperty(input, "files", { value: [new File(["{}"], "settings.json")] });
	fireEvent.change(input);
	await screen.findByText('There is no setting "x".');
	const { thisComputerOnly: _, ...choices } = settings;
	expect(port.change).toHaveBeenCalledExactlyOnceWith(choices);
});

it("lists the keys, and how to change them", () => {
	const port = show({
		shortcuts: [
			{ name: "_execute_action", keys: "Alt+K" },
			{ name: "toggle-all", keys: "" },
		],
		canOpenKeys: true,
	});
	expect(screen.getByText("Alt+K")).toBeTruthy();
	expect(screen.getByText("not set")).toBeTruthy();
	fireEvent.click(screen.getByRole("button", { name: "Change the keys" }));
	expect(port.openKeys).toHaveBeenCalledOnce();
});

const held = {
	pack: { id: "mine", name: "My figures", models: [], benchmarks: [], scores: [] },
	imported: "2026-11-02",
	updated: "2026-11-03",
};

it("lists packs as yours, and removes one only after asking", async () => {
	const port = show({ packs: [held] });
	expect(screen.getByText(/0 models, 0 benchmarks, 0 scores · imported .* · updated /)).toBeTruthy();
	expect(screen.getByText("yours").closest(".yours")?.textContent).toBe("◆ yours");
	fireEvent.click(screen.getByRole("button", { name: "Export “My figures” as JSON" }));
	expect(port.savePack).toHaveBeenCalledExactlyOnceWith("mine");
	fireEvent.click(screen.getByRole("button", { name: "Remove “My figures”" }));
	expect(port.removePack).not.toHaveBeenCalled();
	fireEvent.click(screen.getByRole("button", { name: "Remove" }));
	await screen.findByText("“My figures” has been removed.");
	expect(port.removePack).toHaveBeenCalledExactlyOnceWith("mine");
});

it("shows the first twenty problems of a file, each with its place and mend, and counts the rest", async () => {
	const problems = Array.from({ length: 23 }, (_, i) => ({
		line: i + 2,
		path: "value",
		fault: "decimal-comma" as const,
		values: ["1,5", "1.5"],
	}));
	show({ packs: [held] }, { importPack: async () => ({ kind: "refused", problems }) });
	const input = document.querySelector("input[data-takes=pack]") as HTMLInputElement;
	Object.defineProperty(input, "files", { value: [new File(["x"], "bad.csv")] });
	fireEvent.change(input);
	await screen.findByText("Nothing of “bad.csv” has been imported: 23 problems.");
	expect(document.querySelectorAll(".problems li")).toHaveLength(20);
	expect(document.querySelector(".problems li")?.textContent).toBe("Line 2 value: 1,5 has a comma. Write 1.5.");
	expect(screen.getByText("… and 3 more.").closest("[role=status]")).toBeTruthy();
});

it("says that a choice is saved, each time anew, and how it stands with sync", async () => {
	const port = show({ sync: { kind: "failed", detail: "too often" } });
	expect(screen.getByText(/tried again with the next change\. It said: too often/)).toBeTruthy();
	fireEvent.click(screen.getByLabelText("Keep these settings on this computer only"));
	expect(port.change).toHaveBeenLastCalledWith({ thisComputerOnly: true });
	const first = (await screen.findByText(/^Saved\./)).textContent;
	fireEvent.click(screen.getByLabelText("Dark"));
	await vi.waitFor(() => expect(screen.getByText(/^Saved\./).textContent).not.toBe(first));
});

it.each([
	["de", de],
	["zh", zh],
])("has the same words in %s", (_, words) => {
	const shape = (value: unknown): unknown =>
		typeof value === "object" && value !== null
			? Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, shape(inner)]))
			: typeof value;
	expect(shape(words)).toEqual(shape(en));
});
