import { FLOW_BREAK } from "../recognize/mention.ts";
import { areParted } from "./blocks.ts";
import { isExcluded, machineryIn } from "./excluded.ts";

/** A stretch of one text node. */
export interface Part {
	node: Text;
	start: number;
	end: number;
}

/** Text of many neighbouring nodes in one string, with the way back to the nodes. */
export interface Chunk {
	text: string;
	pieces: Piece[];
}

/** A text node's contribution to a chunk. */
interface Piece {
	node: Text;
	/** Where it begins in the chunk's text, and in the node's own data. */
	at: number;
	from: number;
	length: number;
	/** The boundary before this piece was looked at: something parts it from the piece before, or nothing does. */
	parted: boolean | undefined;
}

export interface Reader {
	/** The next chunk, undefined at the end. */
	next(): Chunk | undefined;
	/** The page removed the place where the reader stood, so that what follows was not read: read `root` again. */
	readonly lost: boolean;
}

/** Characters after which a chunk ends at the next block boundary. Small enough for one read within a slice. */
const CHUNK = 12_000;
/** A single text node longer than this is cut at a line end or a space. */
const LONGEST_PIECE = 24_000;

/**
 * Reads the text under `root` chunk by chunk, in document order; open shadow trees are roots of their own.
 *
 * Reading costs little more than the bare walk: the walker has no filter, excluded text is asked for only where a
 * name was found, and whether two nodes belong to one flow only where no space keeps them apart. Where a space does,
 * the joined text is read as if they belonged together, and {@link needsStrict} is asked for the few names that were
 * found across such a seam.
 */
export function createReader(root: Node & ParentNode): Reader {
	const document = root.ownerDocument ?? (root as Document);
	const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
	const machinery = machineryIn(root);
	let pending: Piece | undefined;
	let previous: Text | undefined;
	let lastCode = 0;
	let ended = false;
	let lost = false;

	function nextText(): Text | undefined {
		for (;;) {
			const node = walker.nextNode() as Text | null;
			if (!node) return undefined;
			if (!machinery.has(node)) return node;
		}
	}

	function next(): Chunk | undefined {
		if (ended) return undefined;
		if (walker.currentNode !== root && !root.contains(walker.currentNode)) {
			lost = true;
			ended = true;
			return undefined;
		}
		let text = "";
		const pieces: Piece[] = [];
		const add = (piece: Piece, data: string) => {
			piece.at = text.length;
			text += data;
			pieces.push(piece);
		};
		if (pending) {
			const rest = pending;
			pending = undefined;
			const data = rest.node.data.slice(rest.from);
			const length = cutLength(data);
			if (length < data.length) pending = { ...rest, from: rest.from + length };
			add({ ...rest, length }, data.slice(0, length));
			if (pending) return { text, pieces };
		}
		while (!ended) {
			const node = nextText();
			if (!node) {
				ended = true;
				break;
			}
			const data = node.data;
			if (data === "") continue;
			let parted: boolean | undefined;
			if (previous === undefined) {
				parted = true;
			} else if (mayJoinWords(lastCode, data.charCodeAt(0))) {
				parted = areParted(previous, node, "touching");
			} else if (text.length > CHUNK) {
				parted = areParted(previous, node, "spaced");
			}
			previous = node;
			// From the node's own text: asking the joined one for a character would flatten it each time.
			lastCode = data.charCodeAt(data.length - 1);
			const length = data.length > LONGEST_PIECE ? cutLength(data) : data.length;
			const piece: Piece = { node, at: 0, from: 0, length, parted };
			if (parted && text.length > CHUNK) {
				pending = piece;
				return { text, pieces };
			}
			if (parted && text !== "") text += FLOW_BREAK;
			if (length < data.length) pending = { ...piece, from: length };
			add(piece, length < data.length ? data.slice(0, length) : data);
			if (pending) break;
		}
		return pieces.length > 0 ? { text, pieces } : undefined;
	}

	return {
		next,
		get lost() {
			return lost;
		},
	};
}

/** The parts of nodes that `[start, end)` of the chunk's text covers; undefined when a node's text has changed since. */
export function partsOf(chunk: Chunk, start: number, end: number): Part[] | undefined {
	const parts: Part[] = [];
	for (let index = pieceAt(chunk, start); index < chunk.pieces.length; index++) {
		const piece = chunk.pieces[index] as Piece;
		if (piece.at >= end) break;
		const from = Math.max(start, piece.at);
		const to = Math.min(end, piece.at + piece.length);
		if (from >= to) continue;
		const part = { node: piece.node, start: piece.from + from - piece.at, end: piece.from + to - piece.at };
		if (piece.node.data.slice(part.start, part.end) !== chunk.text.slice(from, to)) return undefined;
		parts.push(part);
	}
	return parts.length > 0 ? parts : undefined;
}

/**
 * True when `[start, end)` runs over a seam between two blocks, or out of excluded text or into it: then the chunk has
 * to be read again as {@link strict} gives it.
 */
export function needsStrict(chunk: Chunk, start: number, end: number): boolean {
	const first = pieceAt(chunk, start);
	let excluded = 0;
	let pieces = 0;
	for (let index = first; index < chunk.pieces.length; index++) {
		const piece = chunk.pieces[index] as Piece;
		if (piece.at >= end) break;
		if (index > first && look(chunk, index)) return true;
		pieces++;
		if (chunk.pieces.length > 1 && isExcluded(piece.node)) excluded++;
	}
	return excluded > 0 && excluded < pieces;
}

/** The same chunk with every seam looked at, every flow set apart, and without excluded text. */
export function strict(chunk: Chunk): Chunk {
	let text = "";
	const pieces: Piece[] = [];
	let apart = false;
	chunk.pieces.forEach((piece, index) => {
		if (look(chunk, index)) apart = true;
		if (isExcluded(piece.node)) {
			apart = true;
			return;
		}
		if (apart && text !== "") text += FLOW_BREAK;
		const at = text.length;
		text += chunk.text.slice(piece.at, piece.at + piece.length);
		pieces.push({ ...piece, at, parted: apart });
		apart = false;
	});
	return { text, pieces };
}

/** What the chunk covers, node by node. */
export function coverage(chunk: Chunk): Part[] {
	return chunk.pieces.map(({ node, from, length }) => ({ node, start: from, end: from + length }));
}

function look(chunk: Chunk, index: number): boolean {
	const piece = chunk.pieces[index] as Piece;
	const before = chunk.pieces[index - 1];
	if (piece.parted === undefined) piece.parted = !before || areParted(before.node, piece.node, "spaced");
	return piece.parted;
}

/** Index of the piece that holds an offset of the chunk's text (binary search). */
function pieceAt(chunk: Chunk, offset: number): number {
	let low = 0;
	let high = chunk.pieces.length - 1;
	while (low < high) {
		const middle = (low + high + 1) >> 1;
		if ((chunk.pieces[middle] as Piece).at <= offset) low = middle;
		else high = middle - 1;
	}
	return low;
}

/** Where to cut a long text: after a line end, else after a sentence, else at a space, else at the limit. */
function cutLength(data: string): number {
	if (data.length <= LONGEST_PIECE) return data.length;
	for (const sign of ["\n", ". ", " "]) {
		const at = data.lastIndexOf(sign, CHUNK);
		if (at > CHUNK / 2) return at + sign.length;
	}
	return CHUNK;
}

/**
 * True when two characters that follow one another without a space may belong to one word, or to words that have to
 * be kept apart: then the elements between them are looked at. A comma after a link is neither.
 */
function mayJoinWords(before: number, after: number): boolean {
	return !isSpace(before) && !isSpace(after) && !CLOSING.has(after) && !OPENING.has(before);
}

const codes = (signs: string) => new Set([...signs].map((sign) => sign.charCodeAt(0)));
const OPENING = codes("([{“‘«（「『《【");
const CLOSING = codes(",;:!?)]}”»、。，；：！？）」』》】");

function isSpace(code: number): boolean {
	return code <= 32 || code === 160 || code === 0x3000 || (code >= 0x2000 && code <= 0x200a);
}
