import names from "virtual:evalgloss-names";
import { defineContentScript } from "wxt/utils/define-content-script";

export default defineContentScript({
	matches: ["http://*/*", "https://*/*"],
	runAt: "document_idle",
	noScriptStartedPostMessage: true,
	main() {
		void names;
	},
});
