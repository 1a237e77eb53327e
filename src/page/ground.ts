import { composedParent } from "./composed.ts";

/** Grounds that let more than half of what is beneath shine through do not count. */
const SOLID = 128;

/**
 * Whether the page is light or dark where a text stands: by the nearest painted ground, or by the text's own colour
 * where that is a picture or nobody painted one.
 */
export function groundOf(node: Node): "light" | "dark" {
	const brush = new OffscreenCanvas(1, 1).getContext("2d", { willReadFrequently: true });
	let text: string | undefined;
	for (let at: Node | null = node; at && brush; at = composedParent(at)) {
		if (!(at instanceof Element)) continue;
		const { color, backgroundColor, backgroundImage } = getComputedStyle(at);
		text ??= color;
		const [alpha, light] = look(brush, backgroundColor);
		if (alpha >= SOLID) return light ? "light" : "dark";
		if (backgroundImage !== "none") break;
	}
	return brush && text && look(brush, text)[1] ? "dark" : "light";
}

/** How solid a colour is, and whether it is nearer to white than to black. Painted, since colours have many notations. */
function look(brush: OffscreenCanvasRenderingContext2D, colour: string): [alpha: number, light: boolean] {
	brush.clearRect(0, 0, 1, 1);
	brush.fillStyle = colour;
	brush.fillRect(0, 0, 1, 1);
	const [r = 0, g = 0, b = 0, alpha = 0] = brush.getImageData(0, 0, 1, 1).data;
	return [alpha, 0.299 * r + 0.587 * g + 0.114 * b > 128];
}
