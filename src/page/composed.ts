/** The parent in the composed tree: a shadow root's parent is its host. */
export function composedParent(node: Node): Node | null {
	return node.parentNode ?? (node instanceof ShadowRoot ? node.host : null);
}

/** The nearest element at or above `node` that matches, looking through shadow boundaries. */
export function composedClosest(node: Node | null, selector: string): Element | undefined {
	let element = node instanceof Element ? node : (node?.parentElement ?? hostOf(node));
	while (element) {
		const found = element.closest(selector);
		if (found) return found;
		element = hostOf(element);
	}
	return undefined;
}

function hostOf(node: Node | null): Element | null {
	const root = node?.getRootNode();
	return root instanceof ShadowRoot ? root.host : null;
}
