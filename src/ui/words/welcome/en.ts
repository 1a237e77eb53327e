/** What the welcome page says, in English. The other languages have the same keys (`WelcomeWords`). */
export const en = {
	title: "Facts about AI models, where you read about them",
	tryIt: "Try it: rest the pointer on a dotted name, or tap it.",
	sample:
		"When Alibaba released Qwen2.5-Max in January 2025, its announcement set it beside DeepSeek-V3, GPT-4o and Claude 3.5 Sonnet on benchmarks such as Arena-Hard, LiveBench and GPQA Diamond. Who measured what, and how, is on the cards.",
	legend: "On the cards",
	independent: "measured by someone independent",
	vendor: "reported by the maker or a rival",
	interval: "the range that the true figure is likely in",
	caution: "a reason to read a figure with care",
	density: "How much should be marked?",
	densityChoices: {
		first: "The first mention of each name (recommended)",
		all: "Every mention",
		none: "Nothing; I use the toolbar popup",
	},
	keys: (next: string, popup: string) =>
		`With keys: ${next} goes to the next name and opens its card, Esc closes it, ${popup} opens the search.`,
	quiet: "One click turns it off for a site, for a name or everywhere: on the card, in the popup and in the settings.",
	privacy: "Nothing you read leaves this computer: Evalgloss makes no network requests.",
	settings: "Settings",
	done: "Done",
};

export type WelcomeWords = typeof en;
