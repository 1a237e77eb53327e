/** Queries from a text, one a line: its first tab-separated column. Empty lines at the end do not count. */
export function readQueries(text: string): { queries: string[]; problems: string[] } {
	const queries: string[] = [];
	const problems: string[] = [];
	const lines = text
		.replace(/^\uFEFF/, "")
		.replace(/\s*$/, "")
		.split(/\r?\n/);
	lines.forEach((line, place) => {
		const query = (line.split("\t")[0] ?? "").trim();
		if (query === "") problems.push(`line ${place + 1}: no query in the first column`);
		else queries.push(query);
	});
	return { queries, problems };
}
