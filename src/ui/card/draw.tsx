import { render } from "preact";
import type { CardSpeech } from "../words/card/index.ts";
import { Card } from "./card.tsx";
import type { Actions, CardProps } from "./props.ts";
import { Speech } from "./speech.ts";

export interface Look {
	theme: "auto" | "light" | "dark";
	textSize: "small" | "normal" | "large";
}

/** A function that draws cards into an element in one language and look, and takes them away again. */
export function createDrawCard(speech: CardSpeech, look: Look) {
	return (frame: HTMLElement, card: CardProps | undefined, actions: Actions): void => {
		frame.dataset["theme"] = look.theme;
		frame.dataset["size"] = look.textSize;
		render(
			card ? (
				<Speech.Provider value={speech}>
					<Card {...card} actions={actions} />
				</Speech.Provider>
			) : null,
			frame,
		);
	};
}
