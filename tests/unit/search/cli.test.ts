import { expect, it } from "vitest";
import { readQueries } from "../../../scripts/search-queries.ts";

it("reads the first column of each line", () => {
	expect(readQueries("gpt4o\tGPT-4o\nswe bench\n")).toEqual({ queries: ["gpt4o", "swe bench"], problems: [] });
	expect(readQueries("\uFEFFa\r\nb\r\n\n\n")).toEqual({ queries: ["a", "b"], problems: [] });
});

it("names the lines without a query, and keeps the others", () => {
	expect(readQueries("a\n\n\tx\nb")).toEqual({
		queries: ["a", "b"],
		problems: ["line 2: no query in the first column", "line 3: no query in the first column"],
	});
	expect(readQueries("").problems).toEqual(["line 1: no query in the first column"]);
});
