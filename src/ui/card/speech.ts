import { createContext } from "preact";
import { useContext } from "preact/hooks";
import { type CardSpeech, cardSpeech } from "../words/card/index.ts";

/** The language that the card is drawn in. */
export const Speech = createContext<CardSpeech>(cardSpeech("en"));

/** Words and formats for the component that is being drawn. */
export function useSpeech(): CardSpeech {
	return useContext(Speech);
}
