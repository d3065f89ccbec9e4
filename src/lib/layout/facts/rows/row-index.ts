import { bisector } from 'd3';
import type { Day } from '../../../model/base/index.ts';
import type { PixelsPerDay, Placement, RowRoom } from './fill.ts';

/** An item without a magnification at which it has room. */
const NEVER = Infinity;

/** One row: its items in order of place, and a tree over the magnifications they are drawn from. */
interface Row {
	/** Items by their number, in order of place. */
	items: Int32Array;
	/** Least `from` of the items below each node, the leaves last; a heap without pointers. */
	tree: Float64Array;
	/** Leaves of the tree, a power of two. */
	leaves: number;
	/** None of its items wants more room. */
	most: RowRoom;
}

/**
 * Labels on rows, with the range of magnifications at which each is drawn, found once: a frame only
 * selects. Each item keeps one row and one place; from some magnification on it has room beside those
 * drawn from farther away, and then at every closer one, since distances grow and labels do not (the
 * active ranges of Been, Daiches & Yap 2006, for labels on lines):
 *
 * ```
 * k ≥ from(i)  ⇒  for every item j of the row with from(j) ≤ k:  |place(i) − place(j)| · k ≥ after(left one) + before(right one)
 * ```
 *
 * So no two drawn labels overlap, zooming in removes none, and panning changes nothing. `RowFiller` finds
 * the ranges.
 */
export class RowIndex {
	/** Px per day from which each item is drawn; Infinity for one that never has room, or not yet. */
	readonly from: Float64Array;
	/** The row of each item, 0 first; -1 for one without. */
	readonly row: Int16Array;
	/** The part of the items' magnifications that is done. */
	progress = 0;
	/** Where each glyph stands, in days; no two alike. */
	readonly #places: Float64Array;
	readonly #roomOf: (item: number) => RowRoom;
	#rows: Row[] = [];

	/**
	 * Holds nothing yet: see {@link adopt}.
	 * @param places where each item stands, in days; no two alike
	 * @param roomOf asked for each item that may touch a view
	 */
	constructor(places: Float64Array, roomOf: (item: number) => RowRoom) {
		this.from = new Float64Array(places.length).fill(NEVER);
		this.row = new Int16Array(places.length).fill(-1);
		this.#places = places;
		this.#roomOf = roomOf;
	}

	/** Takes over which items have a place by now; those that had one keep it. */
	adopt({ progress, items, ends, most, from }: Placement): void {
		this.progress = progress;
		this.#rows = Array.from(ends, (end, row) => {
			const start = row === 0 ? 0 : ends[row - 1]!;
			for (let index = start; index < end; index++) {
				this.from[items[index]!] = from[index]!;
				this.row[items[index]!] = row;
			}
			return {
				items: items.subarray(start, end),
				...treeOver(from.subarray(start, end)),
				most: { before: most[2 * row]!, after: most[2 * row + 1]! }
			};
		});
	}

	/**
	 * The items drawn at a magnification whose label touches a stretch of days, row by row in order
	 * of place. Its cost follows what is drawn, not what there is.
	 */
	select(start: Day, end: Day, pixelsPerDay: PixelsPerDay): number[] {
		const drawn: number[] = [];
		const byPlace = bisector((item: number) => this.#places[item]!);
		for (const { items, tree, leaves, most } of this.#rows) {
			const first = byPlace.right(items, start - most.after / pixelsPerDay);
			const last = byPlace.left(items, end + most.before / pixelsPerDay);
			if (first >= last) continue;
			const pending = [1];
			while (pending.length > 0) {
				const node = pending.pop()!;
				if (tree[node]! > pixelsPerDay) continue;
				const [low, high] = rangeOf(node, leaves);
				if (high <= first || low >= last) continue;
				if (node >= leaves) {
					const item = items[node - leaves]!;
					const place = this.#places[item]!;
					const room = this.#roomOf(item);
					const isBefore = place + room.after / pixelsPerDay <= start;
					const isAfter = place - room.before / pixelsPerDay >= end;
					if (!isBefore && !isAfter) drawn.push(item);
				} else pending.push(2 * node + 1, 2 * node);
			}
		}
		return drawn;
	}
}

function treeOver(from: Float64Array): Pick<Row, 'tree' | 'leaves'> {
	let leaves = 1;
	while (leaves < from.length) leaves *= 2;
	const tree = new Float64Array(2 * leaves).fill(NEVER);
	tree.set(from, leaves);
	for (let node = leaves - 1; node >= 1; node--)
		tree[node] = Math.min(tree[2 * node]!, tree[2 * node + 1]!);
	return { tree, leaves };
}

/** The leaves below a node, the last one not included. */
function rangeOf(node: number, leaves: number): [low: number, high: number] {
	const depth = 31 - Math.clz32(node);
	const size = leaves >> depth;
	const low = (node - (1 << depth)) * size;
	return [low, low + size];
}
