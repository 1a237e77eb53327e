import type { Branch, Tree } from "../../../../src/ui/card/tree.ts";

/** All elements of a drawing. */
export function* elements(tree: Tree): Generator<Branch> {
	if (typeof tree === "string") return;
	yield tree;
	for (const child of tree.children) yield* elements(child);
}

export const textOf = (tree: Tree): string => (typeof tree === "string" ? tree : tree.children.map(textOf).join(""));
export const find = (tree: Tree, test: (one: Branch) => boolean): Branch[] => [...elements(tree)].filter(test);
export const withClass = (tree: Tree, name: string): Branch[] =>
	find(tree, ({ attributes }) => attributes["class"]?.split(" ").includes(name) ?? false);
