import type { Card, CardQuery, EntityRef } from "../dataset/card.ts";

/** What a card is about: a name on the page, or an entity looked up from within the card. */
export interface Subject {
	entity: EntityRef;
	/** As it stands on the page; absent when looked up. */
	surface?: string;
	/** False: `entity.name` follows a family's grammar, and the facts are the family's. */
	known: boolean;
}

export type CardContent =
	| { state: "card"; card: Card }
	/** The dataset holds nothing under this name. */
	| { state: "unknown" }
	/** The facts could not be asked for: the extension was updated or removed under the open page. */
	| { state: "failed" };

/** Everything the drawing of a card depends on. */
export interface CardView {
	subject: Subject;
	content: CardContent;
	/** There is a card to go back to. */
	canGoBack: boolean;
	/** Publication date of the page, when it names one. */
	published?: string;
	/** The figures shown are those known on this date. */
	asOf?: string;
}

export interface CardSession {
	/** Starts anew with a name on the page. */
	open(subject: Subject): void;
	/** Looks something up inside the card. */
	lookUp(entity: EntityRef): void;
	back(): void;
	/** Shows what was known on a date, or with undefined what is known now. */
	setAsOf(date: string | undefined): void;
	/** On this page, a loose name is to mean this member. */
	use(entity: EntityRef): void;
	close(): void;
}

export interface CardSessionOptions {
	getCard: (query: CardQuery) => Promise<Card | undefined>;
	/** Ids the page names, in order of first appearance. */
	pageIds: () => Pick<CardQuery, "pageModels" | "pageBenchmarks">;
	published: () => string | undefined;
	/** Called with the view once its facts are there; answers that come too late are dropped. */
	onView: (view: CardView) => void;
}

/** The cards of one page: asks for facts, keeps the way back, remembers what the reader chose. */
export function createCardSession({ getCard, pageIds, published, onView }: CardSessionOptions): CardSession {
	let trail: Subject[] = [];
	/** Undefined until the reader switches: then the page's own date counts. */
	let asOfChoice: { date: string | undefined } | undefined;
	const chosen = new Map<string, EntityRef>();
	let request = 0;

	async function show(): Promise<void> {
		const subject = trail.at(-1);
		if (!subject) return;
		const mine = ++request;
		const date = published();
		const asOf = asOfChoice ? asOfChoice.date : date;
		const { type, id } = subject.entity;
		let content: CardContent;
		try {
			const card = await getCard({ type, id, ...pageIds(), ...(asOf ? { asOf } : {}) });
			content = card ? { state: "card", card } : { state: "unknown" };
		} catch {
			content = { state: "failed" };
		}
		if (mine !== request) return;
		onView({
			subject,
			content,
			canGoBack: trail.length > 1,
			...(date ? { published: date } : {}),
			...(asOf ? { asOf } : {}),
		});
	}

	return {
		open(subject) {
			const choice = chosen.get(`${subject.entity.type} ${subject.entity.id}`);
			trail = choice && subject.known ? [subject, { entity: choice, known: true }] : [subject];
			void show();
		},
		lookUp(entity) {
			trail.push({ entity, known: true });
			void show();
		},
		back() {
			if (trail.length > 1) trail.pop();
			void show();
		},
		setAsOf(date) {
			asOfChoice = { date };
			void show();
		},
		use(entity) {
			const first = trail.at(-1);
			if (first) chosen.set(`${first.entity.type} ${first.entity.id}`, entity);
			this.lookUp(entity);
		},
		close() {
			request++;
			trail = [];
		},
	};
}
