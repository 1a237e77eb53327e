import type { Card, EntityRef } from "../../dataset/card.ts";

/** What the card draws. The page layer decides it; the same shape is in `src/page/card-driver.ts`. */
export interface CardProps {
	subject: { entity: EntityRef; surface?: string; known: boolean };
	content: { state: "card"; card: Card } | { state: "unknown" } | { state: "failed" };
	canGoBack: boolean;
	published?: string;
	asOf?: string;
	pinned: boolean;
	layout: "card" | "sheet";
	/** Host name of the page. */
	site: string;
}

/** What a person can do on the card. */
export interface Actions {
	close(): void;
	togglePin(): void;
	back(): void;
	lookUp(entity: EntityRef): void;
	use(entity: EntityRef): void;
	setAsOf(date: string | undefined): void;
	silenceTerm(name: string): void;
	silenceSite(): void;
	pauseEverywhere(): void;
	copy(text: string): Promise<boolean>;
}
