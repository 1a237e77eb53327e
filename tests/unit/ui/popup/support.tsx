import { render } from "@testing-library/preact";
import { vi } from "vitest";
import type { BenchmarkCard } from "../../../../src/dataset/card.ts";
import type { SearchHit } from "../../../../src/search/search.ts";
import type { PopupPort, PopupState } from "../../../../src/ui/popup/model.ts";
import { Popup } from "../../../../src/ui/popup/popup.tsx";
import { cardSpeech } from "../../../../src/ui/words/card/index.ts";
import { popupSpeech } from "../../../../src/ui/words/popup/index.ts";

export const page: PopupState = {
	page: {
		kind: "open",
		host: "news.example",
		siteOff: false,
		rows: [
			{ type: "model", id: "m1", name: "Model One", known: true, count: 3, sentence: "Model One is new." },
			{ type: "benchmark", id: "b1", name: "Bench A", known: true, count: 1, sentence: "It did Bench A." },
		],
	},
	paused: false,
	density: "first",
	remembered: { recent: [], pinned: [] },
	isPrivate: false,
	dataDate: "2026-11-01",
	requests: 0,
};

export const card: BenchmarkCard = {
	type: "benchmark",
	entity: { type: "benchmark", id: "b1", name: "Bench A" },
	caveats: [],
	dataDate: "2026-11-01",
	measures: "Sums of two numbers.",
	metric: "accuracy",
	unit: "%",
	higherIsBetter: true,
	status: { value: "active" },
	versions: [],
	totals: { scores: 0, models: 0 },
};

export const hits: SearchHit[] = [
	{ type: "model", id: "m2", name: "Model Two", why: "two" },
	{ type: "benchmark", id: "b1", name: "Bench A" },
];

/** Draws the popup with a port that records what is asked of it. */
export function show(state: PopupState = page, port: Partial<PopupPort> = {}, query?: string) {
	const all: PopupPort = {
		search: vi.fn(async () => hits),
		card: vi.fn(async () => ({ card })),
		table: vi.fn(async () => undefined),
		tableText: vi.fn(async () => "text of the table"),
		pageText: vi.fn(async (_: unknown, form: string) => `page as ${form}`),
		jump: vi.fn(),
		step: vi.fn(),
		reload: vi.fn(),
		setSiteOff: vi.fn(),
		setPaused: vi.fn(),
		setDensity: vi.fn(),
		remember: vi.fn(),
		togglePin: vi.fn(),
		forgetRecent: vi.fn(),
		openSettings: vi.fn(),
		open: vi.fn(),
		openAll: vi.fn(),
		openCompare: vi.fn(),
		copy: vi.fn(async () => true),
		save: vi.fn(),
		close: vi.fn(),
		...port,
	};
	const speech = popupSpeech("en");
	render(
		<Popup state={state} port={all} speech={speech} cardSpeech={cardSpeech("en")} {...(query ? { query } : {})} />,
	);
	return all;
}
