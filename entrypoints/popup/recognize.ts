import names from "virtual:evalgloss-names";
import { type Named, namedIn } from "../../src/platform/look-up.ts";
import { openRecognizer } from "../../src/recognize/recognizer.ts";

/** Names in text from a page. A part of its own, so that only looking up a selection loads the names. */
export const recognize = (text: string): Named[] => namedIn(text, openRecognizer(names));
