import { ownNames } from "../../src/platform/pack-names.ts";
import { withOwnNames } from "../../src/recognize/combine.ts";
import { openRecognizer, type Recognizer } from "../../src/recognize/recognizer.ts";

/**
 * Gives the recognizer of the built-in names together with the person's own, opened when first asked for. Calls `on`
 * when their own names have changed, until the signal aborts.
 */
export async function recognizers(names: string, signal: AbortSignal, on: () => void): Promise<() => Recognizer> {
	let builtIn: Recognizer | undefined;
	let both: Recognizer | undefined;
	const own = await ownNames(signal, () => {
		both = undefined;
		on();
	});
	return () => {
		builtIn ??= openRecognizer(names);
		both ??= withOwnNames(builtIn, own.packed);
		return both;
	};
}
