import { blockAround, isBlockTag } from "./blocks.ts";
import { isExcluded } from "./excluded.ts";

export interface ObserverOptions {
	/** These blocks have to be read again. A whole root comes when too much changed to tell apart. */
	onChanged: (regions: (Node & ParentNode)[]) => void;
	/** Nodes of our own. */
	isOwn: (node: Node) => boolean;
	signal: AbortSignal;
}

export interface ChangeObserver {
	/** Follows a document or an open shadow root. */
	follow(root: Document | ShadowRoot): void;
}

/** Changes are gathered this long, in milliseconds, counted from the first. */
const GATHER = 250;
/** More changed places than this are read as whole roots, and each such time the next gathering lasts longer. */
const HUGE = 400;
const LONGEST_GATHER = 4000;

/** One observer for all roots: gathers changes and says what has to be read again. */
export function observeChanges(options: ObserverOptions): ChangeObserver {
	const { onChanged, isOwn, signal } = options;
	const roots = new Set<WeakRef<Document | ShadowRoot>>();
	let places = new Set<Node>();
	let gather = GATHER;
	let timer: ReturnType<typeof setTimeout> | undefined;

	// Runs within the page's own work: it only takes notes, and reads neither style nor layout.
	const observer = new MutationObserver((records) => {
		let relevant = false;
		for (const record of records) {
			if (record.type === "characterData") {
				relevant = true;
				note(record.target);
				continue;
			}
			for (const node of record.addedNodes) {
				if (isOwn(node) || isSilent(node)) continue;
				relevant = true;
				note(node);
			}
			for (const node of record.removedNodes) {
				if (isOwn(node) || isSilent(node)) continue;
				relevant = true;
				if (!isBlockTag(node)) note(record.target);
			}
		}
		if (relevant) timer ??= setTimeout(flush, gather);
	});

	function note(node: Node): void {
		if (places.size <= HUGE) places.add(node);
	}

	function flush(): void {
		timer = undefined;
		const gathered = places;
		places = new Set();
		const huge = gathered.size > HUGE;
		gather = huge ? Math.min(gather * 2, LONGEST_GATHER) : GATHER;
		onChanged(huge ? allRoots() : regionsOf(gathered));
	}

	function allRoots(): (Document | ShadowRoot)[] {
		const alive: (Document | ShadowRoot)[] = [];
		for (const ref of roots) {
			const root = ref.deref();
			if (root?.isConnected) alive.push(root);
			else roots.delete(ref);
		}
		return alive;
	}

	signal.addEventListener("abort", () => {
		observer.disconnect();
		clearTimeout(timer);
	});

	return {
		follow(root) {
			roots.add(new WeakRef(root));
			observer.observe(root, { childList: true, characterData: true, subtree: true });
		},
	};
}

/** The outermost blocks that hold the places, without those in excluded text. */
export function regionsOf(places: Iterable<Node>): (Node & ParentNode)[] {
	const regions = new Set<Node & ParentNode>();
	for (const place of places) {
		if (!place.isConnected) continue;
		const element = place instanceof Element ? place : place.parentElement;
		if (element && isExcluded(element)) continue;
		const region = element ? blockAround(element) : undefined;
		const root = place.getRootNode();
		regions.add(region ?? (root as Document | ShadowRoot));
	}
	return [...regions].filter((region) => {
		for (let at = region.parentNode; at; at = at.parentNode) if (regions.has(at as Node & ParentNode)) return false;
		return true;
	});
}

/** Comments and the page's own machinery hold nothing to read. */
function isSilent(node: Node): boolean {
	return node.nodeType === Node.COMMENT_NODE || /^(SCRIPT|STYLE|LINK|META)$/.test(node.nodeName);
}
