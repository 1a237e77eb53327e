import { type ComponentChild, type ComponentChildren, Fragment, isValidElement, type VNode } from "preact";

/** What components drew, as plain data that can be sent to a page and built there. */
export type Tree = string | Branch;

export interface Branch {
	tag: string;
	attributes: Record<string, string>;
	on?: { click?: Call; focus?: Call };
	children: Tree[];
}

/** An action by name, with its values. */
export type Call = [action: string, ...values: unknown[]];

/** Stands in for the actions of a card: a handler that calls one is written down instead of run. */
export interface Recorder<A> {
	actions: A;
	/** The call that `handler` makes; undefined when it makes none. */
	callOf(handler: () => unknown): Call | undefined;
}

/** A recorder for actions of any names. */
export function createRecorder<A extends object>(): Recorder<A> {
	let noted: Call | undefined;
	const actions = new Proxy({} as A, {
		get:
			(_target, name) =>
			(...values: unknown[]) => {
				// Preact hands the event to handlers that take none.
				noted = [String(name), ...values.filter((value) => value !== undefined)];
			},
	});
	return {
		actions,
		callOf(handler) {
			noted = undefined;
			handler();
			return noted;
		},
	};
}

const NAMES: Record<string, string> = { dateTime: "datetime", tabIndex: "tabindex", className: "class" };

/**
 * Draws components without state into plain data. Handlers become the calls they make, which the recorder
 * writes down.
 */
export function toTree(node: ComponentChild, recorder: Recorder<unknown>): Tree[] {
	if (node === null || node === undefined || typeof node === "boolean") return [];
	if (!isValidElement(node)) return [String(node)];
	const { type, props } = node as VNode<Record<string, unknown>>;
	const children = () => flatten(props["children"] as ComponentChildren).flatMap((child) => toTree(child, recorder));
	if (type === Fragment) return children();
	if (typeof type === "function") return toTree((type as (props: unknown) => ComponentChild)(props), recorder);

	const branch: Branch = { tag: type as string, attributes: {}, children: children() };
	for (const [name, value] of Object.entries(props)) {
		if (name === "children" || name === "key" || value === undefined || value === null || value === false) continue;
		if (typeof value === "function") {
			const call = recorder.callOf(() => value());
			const kind = name.slice(2).toLowerCase() as "click" | "focus";
			if (call) branch.on = { ...branch.on, [kind]: call };
		} else if (name === "style") {
			branch.attributes["style"] = Object.entries(value as Record<string, string>)
				.map(([property, setting]) => `${property}:${setting}`)
				.join(";");
		} else {
			branch.attributes[NAMES[name] ?? name] =
				value === true ? (name.startsWith("aria-") ? "true" : "") : String(value);
		}
	}
	return [branch];
}

function flatten(children: ComponentChildren): ComponentChild[] {
	return Array.isArray(children) ? children.flatMap(flatten) : [children as ComponentChild];
}
