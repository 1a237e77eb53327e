import type { CardQuery, EntityRef } from "../dataset/card.ts";
import type { AnnotatorOptions } from "./annotator.ts";
import { type CardSession, type CardView, createCardSession } from "./card-session.ts";
import { copyText } from "./copy.ts";
import { inBox, inCorridor, type Point } from "./corridor.ts";
import type { HitTester } from "./hit-test.ts";
import { boxesOf } from "./hit-test.ts";
import type { CardHost } from "./host.ts";
import { type Delay, type HoverEvent, type HoverView, idleState, step, viewOf } from "./hover-state.ts";
import type { Marks } from "./marks.ts";
import { needsSheet, placeCard } from "./placement.ts";
import { listenToPointer } from "./pointer.ts";
import type { Span } from "./spans.ts";

/** What the person can do on a card. */
export interface CardActions {
	close(): void;
	togglePin(): void;
	back(): void;
	lookUp(entity: EntityRef): void;
	use(entity: EntityRef): void;
	setAsOf(date: string | undefined): void;
	/** Never marks this name again, here or anywhere. */
	silenceTerm(name: string): void;
	silenceSite(): void;
	pauseEverywhere(): void;
	/** Puts text on the clipboard; false when the browser refuses. */
	copy(text: string): Promise<boolean>;
}

/** A card as it is to be drawn now. */
export interface DrawnCard extends CardView {
	pinned: boolean;
	layout: "card" | "sheet";
	site: string;
}

export interface CardDriver {
	/** Opens a span's card for good and puts the focus into it. */
	choose(span: Span): void;
	/** The span is no longer there: its card closes. */
	forget(span: Span): void;
}

export interface CardDriverOptions
	extends Pick<AnnotatorOptions, "getCard" | "drawCard" | "silence" | "published" | "signal"> {
	host: CardHost;
	marks: Marks;
	hits: HitTester;
	delay: Delay;
	pageIds: () => Pick<CardQuery, "pageModels" | "pageBenchmarks">;
}

/** Joins pointer, keys and clock to the hover states, and the states to the card on the screen. */
export function driveCard(options: CardDriverOptions): CardDriver {
	const { host, marks, hits, delay, drawCard, silence, signal } = options;
	const { frame } = host;
	let state = idleState<Span>();
	let view: HoverView<Span> = viewOf(state, 0);
	let drawn: { span: Span; card: CardView } | undefined;
	let timer: ReturnType<typeof setTimeout> | undefined;
	let pointer: Point | undefined;
	/** Where the page was scrolled to, and where the focus was, when the card opened. */
	let openedAt = 0;
	let focusBefore: Element | null = null;

	const session: CardSession = createCardSession({
		getCard: options.getCard,
		pageIds: options.pageIds,
		published: () => options.published,
		onView: (card) => {
			if (!view.card) return;
			const isNew = drawn?.span !== view.card;
			drawn = { span: view.card, card };
			draw(isNew);
		},
	});

	const actions: CardActions = {
		close: () => dispatch({ kind: "close" }),
		togglePin: () => dispatch({ kind: view.by === "pin" ? "unpin" : "pin" }),
		back: () => used(() => session.back()),
		lookUp: (entity) => used(() => session.lookUp(entity)),
		use: (entity) => used(() => session.use(entity)),
		setAsOf: (date) => used(() => session.setAsOf(date)),
		silenceTerm: (name) => silence({ what: "term", name }),
		silenceSite: () => silence({ what: "site" }),
		pauseEverywhere: () => silence({ what: "everything" }),
		copy: (text) => copyText(text, frame),
	};

	function used(action: () => void): void {
		dispatch({ kind: "use" });
		action();
	}

	function dispatch(event: HoverEvent<Span>): void {
		if (signal.aborted) return;
		const now = performance.now();
		const before = view;
		state = step(state, event, now, delay);
		view = viewOf(state, now);
		clearTimeout(timer);
		if (view.wakeAt !== undefined) timer = setTimeout(() => dispatch({ kind: "tick" }), Math.max(0, view.wakeAt - now));
		if (view.tint !== before.tint) marks.activate(view.tint);
		if (view.card !== before.card) {
			if (view.card) open(view.card);
			else close();
		} else if (drawn && (view.pinned !== before.pinned || view.by !== before.by)) draw(false);
	}

	function open(span: Span): void {
		openedAt = scrollY;
		if (!host.attached) focusBefore = document.activeElement;
		const { type, id, name, surface, known } = span;
		session.open({ entity: { type, id, name }, surface, known });
	}

	function close(): void {
		const hadFocus = document.activeElement === host.element;
		session.close();
		drawn = undefined;
		drawCard(frame, undefined, actions);
		host.detach();
		if (hadFocus && focusBefore instanceof HTMLElement) focusBefore.focus({ preventScroll: true });
		focusBefore = null;
	}

	function draw(isNew: boolean): void {
		if (!drawn) return;
		const sheet = view.by === "touch" || needsSheet(window);
		frame.dataset["layout"] = sheet ? "sheet" : "card";
		host.attach(drawn.span.parts[0].node);
		drawCard(
			frame,
			{ ...drawn.card, pinned: view.by === "pin", layout: sheet ? "sheet" : "card", site: location.hostname },
			actions,
		);
		place(isNew);
		if (isNew && view.by === "keys") {
			frame.querySelector<HTMLElement>("[data-focus-first]")?.focus({ preventScroll: true });
		}
	}

	function place(isNew: boolean): void {
		if (!drawn || frame.dataset["layout"] === "sheet") {
			frame.style.left = frame.style.top = frame.style.visibility = "";
			return;
		}
		const { span } = drawn;
		const boxes = boxesOf(span);
		const visible = boxes.some((box) => box.bottom > 0 && box.top < innerHeight);
		frame.style.visibility = visible ? "" : "hidden";
		if (visible) void placeCard(frame, span, isNew && view.by !== "keys" ? pointer : undefined);
	}

	function isInside(point: Point): boolean {
		if (!drawn) return false;
		const card = frame.firstElementChild?.getBoundingClientRect();
		if (!card) return false;
		if (inBox(point, card, 2)) return true;
		return boxesOf(drawn.span).some((box) => inCorridor(point, box, card));
	}

	listenToPointer(
		(target) => target === host.element,
		{
			onMove(point, dragging) {
				pointer = point;
				const inside = isInside(point);
				const onCard = inside && drawn !== undefined && inBoxOf(point);
				const target = dragging || onCard ? undefined : hits.at(point.x, point.y);
				dispatch({ kind: "move", ...point, target, inside: inside && (onCard || !target), dragging });
			},
			onOut: () => dispatch({ kind: "out" }),
			onClick(point, touch, onControl) {
				const target = onControl ? undefined : hits.at(point.x, point.y);
				pointer = point;
				if (target) dispatch({ kind: "choose", target, by: touch ? "touch" : "pointer" });
				else dispatch({ kind: "elsewhere" });
			},
			onEscape() {
				if (!view.card) return false;
				dispatch({ kind: "close" });
				return true;
			},
			onScroll() {
				if (!view.card) return;
				if (Math.abs(scrollY - openedAt) > innerHeight) dispatch({ kind: "away" });
				if (drawn) place(false);
			},
			onAway: () => dispatch({ kind: "away" }),
		},
		signal,
	);

	function inBoxOf(point: Point): boolean {
		const card = frame.firstElementChild?.getBoundingClientRect();
		return card !== undefined && inBox(point, card, 2);
	}

	signal.addEventListener("abort", () => {
		clearTimeout(timer);
		close();
	});

	return {
		choose: (span) => dispatch({ kind: "choose", target: span, by: "keys" }),
		forget(span) {
			if (view.card === span || view.tint === span) dispatch({ kind: "close" });
		},
	};
}
