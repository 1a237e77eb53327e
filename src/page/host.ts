import { composedClosest } from "./composed.ts";

export interface CardHost {
	/** The element in the page, while a card is shown. */
	readonly element: HTMLElement;
	/** Where the card is drawn; it is placed by its own `left` and `top`. */
	readonly frame: HTMLElement;
	/** Gives the card its style; the same style again costs nothing. */
	style(css: string): void;
	/** Puts the host into the page, where a card for `node` can be seen and reached. */
	attach(node: Node): void;
	/** Takes the host out again: without a card, nothing of ours is in the document. */
	detach(): void;
	readonly attached: boolean;
}

/** Events of the card that are none of the page's business: its shortcuts, its "click outside". */
const KEPT = [
	"click dblclick auxclick contextmenu mousedown mouseup mousemove mouseover mouseout",
	"pointerdown pointerup pointermove pointerover pointerout touchstart touchmove touchend",
	"keydown keyup keypress beforeinput input change copy cut paste focusin focusout wheel",
]
	.join(" ")
	.split(" ");

/** Rules that win against whatever the page says about unknown elements: inside a shadow tree, `!important` does. */
const HOST_CSS = `:host {
	all: initial !important;
	position: fixed !important;
	inset: 0 auto auto 0 !important;
	width: 0 !important;
	height: 0 !important;
	display: block !important;
	overflow: visible !important;
	z-index: 2147483647 !important;
}
.frame { position: fixed; }
@media print { :host { display: none !important; } }
`;

/**
 * Makes the host of the card: an element of a random name, in the top layer, its shadow tree closed so that
 * neither the page nor its styles reach the card.
 */
export function createHost(document: Document, openShadow: boolean): CardHost {
	const name = `x-${Math.random().toString(36).slice(2, 10).padEnd(8, "0")}`;
	const element = document.createElement(name);
	element.popover = "manual";
	const root = element.attachShadow({ mode: openShadow ? "open" : "closed" });
	let styled: string | undefined;
	const frame = document.createElement("div");
	frame.className = "frame";
	root.append(frame);
	for (const kind of KEPT) element.addEventListener(kind, (event) => event.stopPropagation(), { passive: true });

	return {
		element,
		frame,
		style(css) {
			if (css === styled) return;
			styled = css;
			applyStyle(root, HOST_CSS + css);
		},
		get attached() {
			return element.isConnected;
		},
		attach(node) {
			const parent = topLayerParent(document, node);
			if (element.parentNode !== parent) parent.append(element);
			if (!element.matches(":popover-open")) element.showPopover();
		},
		detach() {
			element.remove();
		},
	};
}

/** What is outside an open modal dialog is inert, and what is outside a fullscreen element is not shown. */
function topLayerParent(document: Document, node: Node): Element {
	const dialog = composedClosest(node, "dialog:modal");
	if (dialog) return dialog;
	const full = document.fullscreenElement;
	return full?.contains(node) && !/^(IFRAME|VIDEO|CANVAS|IMG)$/.test(full.tagName) ? full : document.documentElement;
}

/** Adopts a sheet, or where that is refused inserts a style element into our own tree. */
function applyStyle(root: ShadowRoot, css: string): void {
	try {
		const sheet = new CSSStyleSheet();
		sheet.replaceSync(css);
		root.adoptedStyleSheets = [sheet];
	} catch {
		const style = root.querySelector("style") ?? document.createElement("style");
		style.textContent = css;
		root.prepend(style);
	}
}
