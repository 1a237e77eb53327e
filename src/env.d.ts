/** True in end-to-end builds only: opens the card's shadow root. */
declare const __OPEN_SHADOW__: boolean;

declare module "virtual:evalgloss-names" {
	/** The packed lexicon; see `src/recognize/lexicon.ts`. */
	const names: string;
	export default names;
}

declare module "virtual:evalgloss-changelog" {
	/** The log of the data, newest day first; see `scripts/dataset/changelog.ts`. */
	const changelog: { date: string; blocks: ({ kind: "text"; text: string } | { kind: "list"; items: string[] })[] }[];
	export default changelog;
}
