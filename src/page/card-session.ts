import type { CardQuery, EntityRef } from "../dataset/card.ts";
import type { CardRequest, Subject } from "./drawing.ts";

export interface CardSession<D> {
	/** Starts anew with a name on the page. */
	open(subject: Subject): void;
	/** Looks something up inside the card. */
	lookUp(entity: EntityRef): void;
	/** Sets the page's models against each other. */
	compare(): void;
	back(): void;
	/** Shows what was known on a date, or with undefined what is known now. */
	setAsOf(date: string | undefined): void;
	/** On this page, a loose name is to mean this member. */
	use(entity: EntityRef): void;
	close(): void;
	/** What was drawn last, while open. */
	readonly drawing: D | undefined;
}

export interface CardSessionOptions<D> {
	/** Facts, drawn. Never rejects. */
	draw: (request: CardRequest) => Promise<D>;
	/** Ids the page names, in order of first appearance. */
	pageIds: () => Pick<CardQuery, "pageModels" | "pageBenchmarks">;
	/** Publication date of the page. */
	published: string | undefined;
	site: string;
	/** Called when the drawing is there; one that comes too late is dropped. */
	onDrawn: (drawing: D) => void;
}

/** The cards of one page: asks for them, keeps the way back, remembers what the reader chose. */
export function createCardSession<D>(options: CardSessionOptions<D>): CardSession<D> {
	const { draw, pageIds, published, site, onDrawn } = options;
	let trail: { subject: Subject; compare: boolean }[] = [];
	/** Until the reader switches, the page's own date counts. */
	let asOf = published;
	const chosen = new Map<string, EntityRef>();
	let request = 0;
	let drawing: D | undefined;

	async function show(): Promise<void> {
		const top = trail.at(-1);
		if (!top) return;
		const { subject, compare } = top;
		const mine = ++request;
		const loose = looseName();
		const isChoice = loose && chosen.get(keyOf(loose))?.id === subject.entity.id;
		const { type, id } = subject.entity;
		const drawn = await draw({
			query: { type, id, ...pageIds(), ...(asOf ? { asOf } : {}) },
			subject,
			compare,
			...(loose && subject.entity.type === "model" && !isChoice ? { loose: loose.surface ?? loose.entity.name } : {}),
			canGoBack: trail.length > 1,
			site,
			...(published ? { published } : {}),
		});
		if (mine !== request) return;
		drawing = drawn;
		onDrawn(drawn);
	}

	/** The name on the page, when it may stand for several models. */
	function looseName(): Subject | undefined {
		const first = trail[0]?.subject;
		return first?.known && (first.entity.type === "series" || first.entity.type === "family") ? first : undefined;
	}

	return {
		get drawing() {
			return drawing;
		},
		open(subject) {
			const choice = subject.known ? chosen.get(keyOf(subject)) : undefined;
			trail = [{ subject, compare: false }];
			if (choice) trail.push({ subject: { entity: choice, known: true }, compare: false });
			void show();
		},
		lookUp(entity) {
			trail.push({ subject: { entity, known: true }, compare: false });
			void show();
		},
		compare() {
			const top = trail.at(-1);
			if (top) trail.push({ ...top, compare: true });
			void show();
		},
		back() {
			if (trail.length > 1) trail.pop();
			void show();
		},
		setAsOf(date) {
			asOf = date;
			void show();
		},
		use(entity) {
			const loose = looseName();
			if (loose) chosen.set(keyOf(loose), entity);
			const { type, id } = trail.at(-1)?.subject.entity ?? {};
			if (type === entity.type && id === entity.id) void show();
			else this.lookUp(entity);
		},
		close() {
			request++;
			trail = [];
			drawing = undefined;
		},
	};
}

const keyOf = ({ entity: { type, id } }: Subject) => `${type} ${id}`;
