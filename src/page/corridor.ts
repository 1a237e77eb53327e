export interface Point {
	x: number;
	y: number;
}

export interface Box {
	left: number;
	top: number;
	right: number;
	bottom: number;
}

/** True when the point lies in the box, or within `slack` of it. */
export function inBox({ x, y }: Point, box: Box, slack = 0): boolean {
	return x >= box.left - slack && x <= box.right + slack && y >= box.top - slack && y <= box.bottom + slack;
}

/**
 * True when the point lies on the way from a mark to its card: in the smallest convex shape around both. A
 * pointer that crosses it on its way to the card does not close the card.
 */
export function inCorridor(point: Point, mark: Box, card: Box): boolean {
	const hull = convexHull([...corners(mark), ...corners(card)]);
	return hull.every((from, index) => cross(from, hull[(index + 1) % hull.length] ?? from, point) >= 0);
}

function corners({ left, top, right, bottom }: Box): Point[] {
	return [
		{ x: left, y: top },
		{ x: right, y: top },
		{ x: right, y: bottom },
		{ x: left, y: bottom },
	];
}

function cross(o: Point, a: Point, b: Point): number {
	return (a.x - o.x) * (b.y - o.y) - (a.y - o.y) * (b.x - o.x);
}

/** Andrew's monotone chain; counter-clockwise in a system whose y grows upwards. */
function convexHull(points: Point[]): Point[] {
	const sorted = [...points].sort((a, b) => a.x - b.x || a.y - b.y);
	const chain = (from: Point[]) => {
		const hull: Point[] = [];
		for (const point of from) {
			for (;;) {
				const [b, a] = [hull.at(-1), hull.at(-2)];
				if (!a || !b || cross(a, b, point) > 0) break;
				hull.pop();
			}
			hull.push(point);
		}
		return hull.slice(0, -1);
	};
	return [...chain(sorted), ...chain(sorted.reverse())];
}
