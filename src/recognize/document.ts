import { FLOW_BREAK, type Mention, type TextContext } from "./mention.ts";
import type { Recognizer } from "./recognizer.ts";

/**
 * Reads one plain text as a whole document: twice, so that what comes later licenses what came earlier. Line breaks
 * end a flow, as they do in rendered text.
 */
export function readDocument(recognizer: Recognizer, text: string, context: TextContext = {}): Mention[] {
	const session = recognizer.session(context);
	const flows = text.replaceAll("\n", FLOW_BREAK).replaceAll("\r", FLOW_BREAK);
	const first = session.read(flows);
	return first.undecided ? session.read(flows).mentions : first.mentions;
}
