import { expect, it } from "vitest";
import { textAsArticle } from "../../../scripts/start/target.ts";

it("shows plain text as an article: first line the heading, every further line a paragraph", () => {
	const page = textAsArticle("A ‑ B\r\n\r\none\ntwo");
	expect(page).toContain("<h1>A ‑ B</h1>\n<p>one</p>\n<p>two</p>");
	expect(page).toContain('<meta charset="utf-8">');
});

it("never reads text as markup", () => {
	expect(textAsArticle("<script>1</script>\na & b")).not.toMatch(/<script>|a & b/);
});
