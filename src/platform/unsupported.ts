import { answer, send } from "./send.ts";

/** Answers for a document that has no text to read, so that the popup can say so. */
export function sayUnsupported({ document, location }: Window, signal: AbortSignal): void {
	const { contentType } = document;
	const { hostname: host } = location;
	answer({ pageReport: () => ({ host, state: "unsupported", entities: [], contentType }) }, signal);
	// A panel that asked too early hears that there is an answer now.
	void send("count", { distinct: 0 });
}
