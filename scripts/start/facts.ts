/** What the running extension knows about an open page, asked for by its own messages. */
import type { Page } from "puppeteer-core";
import type { Card, CardQuery, ModelCard } from "../../src/dataset/card.ts";
import type { PageEntity, PageReport } from "../../src/platform/messages.ts";
import { askBackground, askTab } from "../../tests/support/messages.ts";

export interface PageFacts {
	report: PageReport;
	/** A card for each model on the page, in order of appearance; those of a loose name follow it. */
	models: { card: ModelCard; because?: PageEntity }[];
	dataDate: string;
}

/** Most members of a loose name ("Claude 3.5 Sonnet") whose figures are shown in its stead. */
const MEMBERS = 4;

/** Asks the extension, from its popup's page, what it found on the page in front and what is known about that. */
export async function readFacts(popup: Page): Promise<PageFacts> {
	const report = await askTab(popup, "pageReport", undefined);
	const ids = (type: PageEntity["type"]) => report.entities.filter((one) => one.type === type).map(({ id }) => id);
	const query = { pageModels: ids("model"), pageBenchmarks: ids("benchmark") };
	const ask = (type: CardQuery["type"], id: string) => askBackground(popup, "card", { type, id, ...query });

	const models: PageFacts["models"] = [];
	const add = (card: Card | undefined, because?: PageEntity) => {
		if (card?.type === "model" && !models.some((one) => one.card.entity.id === card.entity.id))
			models.push({ card, ...(because ? { because } : {}) });
	};
	for (const entity of report.entities) {
		const { type, id, known } = entity;
		if (type === "model" && known) add(await ask(type, id));
		if (type !== "series") continue;
		const group = await ask(type, id);
		if (group?.type !== "series" || group.memberCount > MEMBERS) continue;
		for (const member of group.members) add(await ask("model", member.entity.id), entity);
	}
	return { report, models, dataDate: (await askBackground(popup, "about", undefined)).asOf };
}
