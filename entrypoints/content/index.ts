import names from "virtual:evalgloss-names";
import { defineContentScript } from "wxt/utils/define-content-script";
import "../../assets/highlight.css";
import { sayUnsupported } from "../../src/platform/unsupported.ts";
import { startContent } from "./start.ts";

export default defineContentScript({
	matches: ["http://*/*", "https://*/*"],
	runAt: "document_idle",
	allFrames: true,
	noScriptStartedPostMessage: true,
	main(ctx) {
		// A PDF's wrapper has no text, and images, feeds and the like are no pages.
		if (!/^(text\/(html|plain)|application\/xhtml\+xml)$/.test(document.contentType)) {
			if (window === window.top) sayUnsupported(window, ctx.signal);
			return;
		}
		// Nothing that goes wrong here may reach the page.
		startContent(names, ctx.signal).catch(() => {});
	},
});
