import type { CardScore } from "../../dataset/card.ts";
import type { CardWords } from "../words/card/en.ts";

/** Who stands behind a figure, in words. */
export function whoSays({ standing, reporter, source }: CardScore, words: CardWords): string {
	switch (standing) {
		case "independent":
			return words.measuredBy(reporter);
		case "self-reported":
			return words.reportedByMaker(reporter);
		case "rival":
			return words.reportedByRival(reporter);
		case "yours":
			return words.yoursFrom(source.title === reporter ? reporter : `${reporter}, ${source.title}`);
	}
}
