/**
 * Finds open shadow roots under `root`, one step at a time: each call looks at some elements, gives new roots to
 * `onRoot` and answers false at the end. Roots inside roots are found too.
 */
export function createShadowSearch(root: ParentNode, onRoot: (found: ShadowRoot) => void): () => boolean {
	const PER_STEP = 2000;
	const queue: ParentNode[] = [root];
	let elements: NodeListOf<Element> | undefined;
	let index = 0;
	return () => {
		if (!elements || index >= elements.length) {
			const next = queue.pop();
			if (!next) return false;
			if (next instanceof Element && next.shadowRoot) take(next.shadowRoot);
			elements = next.querySelectorAll("*");
			index = 0;
		}
		for (const end = Math.min(elements.length, index + PER_STEP); index < end; index++) {
			const found = elements[index]?.shadowRoot;
			if (found) take(found);
		}
		return true;
	};

	function take(found: ShadowRoot): void {
		onRoot(found);
		queue.push(found);
	}
}

/** Makes marks visible inside a shadow tree (Firefox applies no outer `::highlight` rule there). Touches no node. */
export function adoptSheet(root: ShadowRoot, sheet: CSSStyleSheet): void {
	try {
		if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
	} catch {
		// A root in another document or an older engine: the names are still listed in the popup.
	}
}
