import tokens from "../tokens.css?inline";
import { cardSpeech } from "../words/card/index.ts";
import type { Language } from "../words/language.ts";
import css from "./card.css?inline";
import { Card } from "./card.tsx";
import type { Actions, CardProps } from "./props.ts";
import { createRecorder, type Tree, toTree } from "./tree.ts";

/** A card as plain data: elements to make and their style. What their handlers do is in the data by name. */
export function drawCard(props: CardProps, language: Language): { tree: Tree; css: string } {
	const recorder = createRecorder<Actions>();
	const [tree = ""] = toTree(<Card {...props} actions={recorder.actions} speech={cardSpeech(language)} />, recorder);
	return { tree, css: tokens + css };
}
