import type { PopupWords } from "../words/popup/en.ts";
import type { PopupPort, PopupState } from "./model.ts";

/** The site's own switch, or the notice that everything is paused. */
export function SiteRow({ state, port, words }: { state: PopupState; port: PopupPort; words: PopupWords }) {
	if (state.paused) {
		return (
			<div class="site paused">
				<span>{words.paused}</span>
				<button type="button" class="button" onClick={() => port.setPaused(false)}>
					{words.resume}
				</button>
			</div>
		);
	}
	if (state.page.kind !== "open") return null;
	const { host, siteOff } = state.page;
	return (
		<div class="site">
			<span id="site-label">{words.site(host)}</span>
			<button
				type="button"
				role="switch"
				class="switch"
				aria-checked={!siteOff}
				aria-labelledby="site-label"
				onClick={() => port.setSiteOff(!siteOff)}
			>
				<span class="knob" />
			</button>
		</div>
	);
}
