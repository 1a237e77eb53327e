// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from "@testing-library/preact";
import { afterEach, expect, it, vi } from "vitest";
import { DEFAULTS } from "../../../../src/settings/settings.ts";
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
	const whole: OptionsState = { settings: { ...DEFAULTS }, shortcuts: [], canOpenKeys: false, packs: [], ...state };
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
