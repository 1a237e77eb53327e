import type { PopupWords } from "../words/popup/en.ts";

export type TabName = "page" | "search" | "compare";

const NAMES: readonly TabName[] = ["page", "search", "compare"];

export const PANEL_ID = "panel";
export const tabId = (name: TabName) => `tab-${name}`;

interface TabsProps {
	current: TabName;
	labels: Record<TabName, string>;
	words: PopupWords;
	onChoose: (name: TabName) => void;
}

/** The three views. One stop for the Tab key; arrows go from one to the next and show it at once. */
export function Tabs({ current, labels, words, onChoose }: TabsProps) {
	const onKeyDown = (event: KeyboardEvent) => {
		const rtl = getComputedStyle(event.currentTarget as Element).direction === "rtl";
		const steps: Record<string, number> = { ArrowRight: rtl ? -1 : 1, ArrowLeft: rtl ? 1 : -1 };
		const at = NAMES.indexOf(current);
		const step = steps[event.key];
		const to =
			event.key === "Home"
				? NAMES[0]
				: event.key === "End"
					? NAMES.at(-1)
					: step !== undefined && NAMES[(at + step + NAMES.length) % NAMES.length];
		if (!to) return;
		event.preventDefault();
		onChoose(to);
		document.getElementById(tabId(to))?.focus();
	};
	return (
		<div class="tabs" role="tablist" aria-label={words.tabs} onKeyDown={onKeyDown}>
			{NAMES.map((name) => (
				<button
					key={name}
					id={tabId(name)}
					type="button"
					role="tab"
					aria-selected={name === current}
					aria-controls={PANEL_ID}
					tabIndex={name === current ? 0 : -1}
					onClick={() => onChoose(name)}
				>
					{labels[name]}
				</button>
			))}
		</div>
	);
}
