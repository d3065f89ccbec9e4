import { bisectLeft, bisector } from 'd3-array';
import type { AlongPx, Day } from '../model/units.ts';

/** A magnification: px for each day. */
export type PixelsPerDay = number;

/** What rows need to know of an event. */
export interface RowItem {
	/** Where its glyph stands, in days; no two alike. */
	place: Day;
	/** Room for its glyph and its whole label before and after its place, with the air after it, px. */
	before: AlongPx;
	after: AlongPx;
}

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
	/** Widest room before and after. */
	before: AlongPx;
	after: AlongPx;
}

/**
 * Labels on rows, with the range of magnifications at which each is drawn, found once: a frame only
 * selects. Each item keeps one row and one place; from some magnification on it has room beside the
 * more important ones, and then at every closer one (the active ranges of Been, Daiches & Yap 2006,
 * for labels on lines):
 *
 * ```
 * k ≥ from(i)  ⇔  for every item j that is drawn at k in the same row:  |place(i) − place(j)| · k ≥ after(left one) + before(right one)
 * ```
 *
 * So no two drawn labels overlap, zooming in removes none, and panning changes nothing.
 */
export class RowIndex {
	/** Px per day from which each item is drawn; Infinity for one that never has room, or is not placed yet. */
	readonly from: Float64Array;
	/** The row of each item, 0 first; -1 for one without. */
	readonly row: Int16Array;
	/** Items that have their place; only read of those that have. */
	readonly #items: RowItem[];
	readonly #itemOf: (item: number) => RowItem;
	/** The items in the order in which they claim their place, and how many have. */
	readonly #order: Int32Array;
	#placed = 0;
	readonly #widest: PixelsPerDay;
	readonly #drafts: Draft[];
	#rows: Row[] = [];

	/**
	 * Places nothing yet: see {@link place}.
	 * @param order the items by their number, those first that claim their place first
	 * @param itemOf asked once for each item, when its turn comes
	 * @param rows number of rows
	 * @param widest magnification of the widest view: nobody looks from farther away
	 */
	constructor(
		order: Int32Array,
		itemOf: (item: number) => RowItem,
		rows: number,
		widest: PixelsPerDay
	) {
		this.from = new Float64Array(order.length).fill(NEVER);
		this.row = new Int16Array(order.length).fill(-1);
		this.#items = new Array<RowItem>(order.length);
		this.#order = order;
		this.#itemOf = itemOf;
		this.#widest = widest;
		this.#drafts = Array.from({ length: rows }, (): Draft => ({
			items: [],
			places: [],
			befores: [],
			afters: [],
			froms: [],
			before: 0,
			after: 0
		}));
	}

	/** The part of the items that has been placed. */
	get progress(): number {
		return this.#order.length === 0 ? 1 : this.#placed / this.#order.length;
	}

	/** Gives the next items their place; what is placed already does not move. */
	place(most: number): void {
		const end = Math.min(this.#order.length, this.#placed + most);
		for (; this.#placed < end; this.#placed++) {
			const item = this.#order[this.#placed]!;
			this.#items[item] = this.#itemOf(item);
			this.#settle(item, this.#drafts, this.#widest);
		}
		this.#rows = this.#drafts.map(finishRow);
	}

	/** Puts an item on the row where it is drawn from farthest away. */
	#settle(item: number, drafts: Draft[], widest: PixelsPerDay): void {
		const { place, before, after } = this.#items[item]!;
		let best: Draft | null = null;
		let position = 0;
		let least = NEVER;
		for (const draft of drafts) {
			const index = bisectLeft(draft.places, place);
			const from = fromIn(draft, index, this.#items[item]!, widest, least);
			if (from >= least) continue;
			[best, position, least] = [draft, index, from];
			if (from <= widest) break;
		}
		if (!best) return;
		best.items.splice(position, 0, item);
		best.places.splice(position, 0, place);
		best.befores.splice(position, 0, before);
		best.afters.splice(position, 0, after);
		best.froms.splice(position, 0, least);
		best.before = Math.max(best.before, before);
		best.after = Math.max(best.after, after);
		this.from[item] = least;
		this.row[item] = drafts.indexOf(best);
	}

	/**
	 * The items drawn at a magnification whose label touches a stretch of days, row by row in order
	 * of place. Its cost follows what is drawn, not what there is.
	 */
	select(start: Day, end: Day, pixelsPerDay: PixelsPerDay): number[] {
		const drawn: number[] = [];
		const byPlace = bisector((item: number) => this.#items[item]!.place);
		for (const { items, tree, leaves, before, after } of this.#rows) {
			const first = byPlace.right(items, start - after / pixelsPerDay);
			const last = byPlace.left(items, end + before / pixelsPerDay);
			if (first >= last) continue;
			const pending = [1];
			while (pending.length > 0) {
				const node = pending.pop()!;
				if (tree[node]! > pixelsPerDay) continue;
				const [low, high] = rangeOf(node, leaves);
				if (high <= first || low >= last) continue;
				if (node >= leaves) {
					const item = items[node - leaves]!;
					const one = this.#items[item]!;
					const isBefore = one.place + one.after / pixelsPerDay <= start;
					const isAfter = one.place - one.before / pixelsPerDay >= end;
					if (!isBefore && !isAfter) drawn.push(item);
				} else pending.push(2 * node + 1, 2 * node);
			}
		}
		return drawn;
	}
}

/** A row while it fills: its items in order of place, with what the search for room reads of them. */
interface Draft {
	items: number[];
	places: Day[];
	befores: AlongPx[];
	afters: AlongPx[];
	froms: PixelsPerDay[];
	/** The widest of them. */
	before: AlongPx;
	after: AlongPx;
}

/** The magnification from which an item has room in a row, or anything from `limit` on. */
function fromIn(
	draft: Draft,
	position: number,
	{ place, before, after }: RowItem,
	widest: PixelsPerDay,
	limit: PixelsPerDay
): PixelsPerDay {
	const { places, befores, afters, froms } = draft;
	let from = widest;
	for (let index = position; index < places.length && from < limit; index++) {
		const apart = places[index]! - place;
		if ((after + draft.before) / apart <= from) break;
		const needed = (after + befores[index]!) / apart;
		// Who is drawn only where there is room for both, is not in the way.
		if (needed > from && froms[index]! < needed) from = needed;
	}
	for (let index = position - 1; index >= 0 && from < limit; index--) {
		const apart = place - places[index]!;
		if ((draft.after + before) / apart <= from) break;
		const needed = (afters[index]! + before) / apart;
		if (needed > from && froms[index]! < needed) from = needed;
	}
	return from;
}

function finishRow({ items, froms, before, after }: Draft): Row {
	let leaves = 1;
	while (leaves < items.length) leaves *= 2;
	const tree = new Float64Array(2 * leaves).fill(NEVER);
	tree.set(froms, leaves);
	for (let node = leaves - 1; node >= 1; node--)
		tree[node] = Math.min(tree[2 * node]!, tree[2 * node + 1]!);
	return { items: Int32Array.from(items), tree, leaves, before, after };
}

/** The leaves below a node, the last one not included. */
function rangeOf(node: number, leaves: number): [low: number, high: number] {
	const depth = 31 - Math.clz32(node);
	const size = leaves >> depth;
	const low = (node - (1 << depth)) * size;
	return [low, low + size];
}
