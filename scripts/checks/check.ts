/** The outcome of looking at something: what is wrong, one sentence each, and a line to print when nothing is. */
export interface Finding {
	problems: string[];
	summary: string;
}
