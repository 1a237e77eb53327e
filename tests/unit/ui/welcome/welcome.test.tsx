// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from "@testing-library/preact";
import { afterEach, expect, it, vi } from "vitest";
import { Welcome } from "../../../../src/ui/welcome/welcome.tsx";
import { LANGUAGES } from "../../../../src/ui/words/language.ts";
import { en } from "../../../../src/ui/words/welcome/en.ts";
import { welcomeWords } from "../../../../src/ui/words/welcome/index.ts";

afterEach(cleanup);

function show(keys: { next: string; popup: string } | undefined) {
	const port = { onDensity: vi.fn(), onSettings: vi.fn(), onDone: vi.fn() };
	render(<Welcome words={en} density="first" keys={keys} {...port} />);
	return port;
}

it("offers one choice, and the ways on", () => {
	const port = show({ next: "Alt+.", popup: "Alt+K" });
	expect((screen.getByLabelText(/recommended/) as HTMLInputElement).checked).toBe(true);
	fireEvent.click(screen.getByLabelText("Every mention"));
	expect(port.onDensity).toHaveBeenCalledExactlyOnceWith("all");
	fireEvent.click(screen.getByRole("button", { name: "Settings" }));
	fireEvent.click(screen.getByRole("button", { name: "Done" }));
	expect(port.onSettings).toHaveBeenCalledOnce();
	expect(port.onDone).toHaveBeenCalledOnce();
});

it("names the keys that are set, and none where there are none", () => {
	show({ next: "Alt+.", popup: "Ctrl+K" });
	expect(screen.getByText(/Alt\+\. goes to the next name.*Ctrl\+K opens the search/)).toBeTruthy();
	cleanup();
	show(undefined);
	expect(screen.queryByText(/With keys/)).toBeNull();
});

it("names the same models in every language, to be marked", () => {
	for (const language of LANGUAGES) {
		const { sample } = welcomeWords(language);
		for (const name of ["Qwen2.5-Max", "DeepSeek-V3", "GPT-4o", "LiveBench"]) expect(sample, language).toContain(name);
		expect(Object.keys(welcomeWords(language))).toEqual(Object.keys(en));
	}
});
