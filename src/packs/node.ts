/** What both forms of file are read into: values that know where they stand. */
export type Node = { line: number; path: string } & (
	| { kind: "text"; value: string }
	| { kind: "number"; value: number }
	| { kind: "flag"; value: boolean }
	| { kind: "nothing" }
	| { kind: "list"; items: Node[] }
	| { kind: "group"; fields: Map<string, Node> }
);
