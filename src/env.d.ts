/** True in end-to-end builds only: opens the card's shadow root. */
declare const __OPEN_SHADOW__: boolean;

declare module "virtual:evalgloss-names" {
	/** The packed lexicon; see `src/recognize/lexicon.ts`. */
	const names: string;
	export default names;
}
