import { expect, it } from "vitest";
import { createCardSession } from "../../../src/page/card-session.ts";
import type { CardRequest } from "../../../src/page/drawing.ts";

function session(published?: string) {
	const asked: CardRequest[] = [];
	const waiting: (() => void)[] = [];
	const drawn: string[] = [];
	const made = createCardSession<string>({
		draw: (request) => {
			asked.push(request);
			return new Promise((resolve) => waiting.push(() => resolve(request.subject.entity.id)));
		},
		pageIds: () => ({ pageModels: ["m"], pageBenchmarks: ["b"] }),
		published,
		site: "example.org",
		onDrawn: (drawing) => drawn.push(drawing),
	});
	const answer = async (index: number) => {
		waiting[index]?.();
		await new Promise((resolve) => setImmediate(resolve));
	};
	return { made, asked, drawn, answer };
}

const entity = (id: string, type: "model" | "series" = "model") => ({ type, id, name: id.toUpperCase() });

it("drops answers that come too late, in any order", async () => {
	const { made, drawn, answer } = session();
	made.open({ entity: entity("a"), surface: "A", known: true });
	made.open({ entity: entity("b"), surface: "B", known: true });
	await answer(1);
	await answer(0);
	expect(drawn).toEqual(["b"]);
	made.open({ entity: entity("c"), surface: "C", known: true });
	made.close();
	await answer(2);
	expect(drawn).toEqual(["b"]);
	expect(made.drawing).toBeUndefined();
});

it("keeps the way back, and starts anew with another name", () => {
	const { made, asked } = session();
	made.open({ entity: entity("a"), surface: "A", known: true });
	made.lookUp(entity("b"));
	made.lookUp(entity("c"));
	made.back();
	made.back();
	made.back();
	made.open({ entity: entity("d"), surface: "D", known: true });
	expect(asked.map(({ subject, canGoBack }) => `${subject.entity.id}${canGoBack ? "<" : ""}`)).toEqual([
		"a",
		"b<",
		"c<",
		"b<",
		"a",
		"a",
		"d",
	]);
});

it("asks as of the page's date until the reader switches, and remembers the switch", () => {
	const { made, asked } = session("2025-01-28");
	made.open({ entity: entity("a"), surface: "A", known: true });
	made.setAsOf(undefined);
	made.open({ entity: entity("b"), surface: "B", known: true });
	expect(asked.map(({ query }) => query.asOf)).toEqual(["2025-01-28", undefined, undefined]);
	expect(asked.map(({ published }) => published)).toEqual(["2025-01-28", "2025-01-28", "2025-01-28"]);
	expect(asked[0]?.query).toMatchObject({ pageModels: ["m"], pageBenchmarks: ["b"] });
});

it("opens a loose name as what the reader chose, with the choice a step back", () => {
	const { made, asked } = session();
	const loose = { entity: entity("s", "series"), surface: "S", known: true };
	made.open(loose);
	made.use(entity("m"));
	made.close();
	made.open(loose);
	made.back();
	made.open({ ...loose, known: false });
	expect(asked.map(({ subject, canGoBack }) => `${subject.entity.id}${canGoBack ? "<" : ""}`)).toEqual([
		"s",
		"m<",
		"m<",
		"s",
		"s",
	]);
});

it("sets the page's models against each other, a step from the card", () => {
	const { made, asked } = session();
	made.open({ entity: entity("a"), surface: "A", known: true });
	made.compare();
	made.lookUp(entity("b"));
	made.back();
	made.back();
	expect(asked.map(({ subject, compare }) => `${subject.entity.id}${compare ? "=" : ""}`)).toEqual([
		"a",
		"a=",
		"b",
		"a=",
		"a",
	]);
});

it("offers every model that was looked up from a loose name for that name, until it is taken", () => {
	const { made, asked } = session();
	made.open({ entity: entity("s", "series"), surface: "The S", known: true });
	made.lookUp(entity("m1"));
	made.lookUp(entity("m2"));
	made.use(entity("m2"));
	expect(asked.map(({ loose }) => loose)).toEqual([undefined, "The S", "The S", undefined]);
	expect(asked.at(-1)?.subject.entity.id).toBe("m2");
	made.open({ entity: entity("s", "series"), surface: "S", known: true });
	expect(asked.at(-1)?.subject.entity.id).toBe("m2");
	made.open({ entity: entity("m1"), surface: "M1", known: true });
	made.lookUp(entity("m2"));
	expect(asked.at(-1)?.loose).toBeUndefined();
});
