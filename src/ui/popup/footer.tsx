import type { PopupSpeech } from "../words/popup/index.ts";
import { PauseIcon, PlayIcon, SettingsIcon } from "./icons.tsx";
import type { PopupPort, PopupState } from "./model.ts";

/** Date of the data, requests made, pause, settings. */
export function Footer({ state, port, speech }: { state: PopupState; port: PopupPort; speech: PopupSpeech }) {
	const { words, format } = speech;
	return (
		<footer class="footer">
			<span class="footer-facts">
				{state.dataDate !== undefined && <span>{words.dataOf(format.date(state.dataDate))}</span>}
				<span title={words.requestsWhy}>{words.requests(state.requests)}</span>
			</span>
			<button
				type="button"
				class="icon-button"
				aria-label={state.paused ? words.resume : words.pause}
				title={state.paused ? words.resume : words.pause}
				onClick={() => port.setPaused(!state.paused)}
			>
				{state.paused ? <PlayIcon /> : <PauseIcon />}
			</button>
			<button
				type="button"
				class="icon-button"
				aria-label={words.settings}
				title={words.settings}
				onClick={() => port.openSettings()}
			>
				<SettingsIcon />
			</button>
		</footer>
	);
}
