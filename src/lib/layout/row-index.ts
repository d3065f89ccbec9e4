import { bisectLeft, bisector } from 'd3-array';
import type { AlongPx, Day } from '../model/units.ts';

/** A magnification: px for each day. */
export type PixelsPerDay = number;

/** Room for the glyph of an event and its whole label before and after its place, with the air after it, px. */
export interface RowRoom {
	before: AlongPx;
	after: AlongPx;
}

/** Between what items are placed. */
export interface RowLimits {
	/** Where the rows begin: no glyph sticks out there. */
	start: Day;
	/** Least room before an item, px. */
	glyph: AlongPx;
	/** Magnification of the widest view: nobody looks from farther away; and of the closest one. */
	widest: PixelsPerDay;
	closest: PixelsPerDay;
}

/** Items that claim their place together, in order of place; those without a place yet are found fast. */
export class RowClass {
	readonly items: Int32Array;
	readonly places: Float64Array;
	/** For each position the next one that may be free; a disjoint set with path halving. */
	readonly #next: Int32Array;

	constructor(items: Int32Array, places: Float64Array) {
		this.items = items;
		this.places = Float64Array.from(items, (item) => places[item]!);
		this.#next = Int32Array.from({ length: items.length + 1 }, (_, index) => index);
	}

	/** The first position from another on whose item has no place; the number of items when there is none. */
	free(position: number): number {
		const next = this.#next;
		while (next[position] !== position) {
			next[position] = next[next[position]!]!;
			position = next[position]!;
		}
		return position;
	}

	take(position: number): void {
		this.#next[position] = position + 1;
	}
}

/** An item without a magnification at which it has room. */
const NEVER = Infinity;
/** Magnifications tried for each doubling. */
const RUNGS_PER_DOUBLING = 2;
/** Items tried for the start of a gap, before it is left as it is. */
const TRIES = 6;

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
 * selects. Each item keeps one row and one place; from some magnification on it has room beside those
 * drawn from farther away, and then at every closer one, since distances grow and labels do not (the
 * active ranges of Been, Daiches & Yap 2006, for labels on lines):
 *
 * ```
 * k ≥ from(i)  ⇒  for every item j of the row with from(j) ≤ k:  |place(i) − place(j)| · k ≥ after(left one) + before(right one)
 * ```
 *
 * So no two drawn labels overlap, zooming in removes none, and panning changes nothing. The ranges
 * are found from the widest view inwards: at each magnification the most important class fills the
 * gaps of all rows, then the next.
 */
export class RowIndex {
	/** Px per day from which each item is drawn; Infinity for one that never has room, or not yet. */
	readonly from: Float64Array;
	/** The row of each item, 0 first; -1 for one without. */
	readonly row: Int16Array;
	/** Where each glyph stands, in days; no two alike. */
	readonly #places: Float64Array;
	/** Room of the items that were asked for: those that have a place, and some that were tried. */
	readonly #before: Float64Array;
	readonly #after: Float64Array;
	readonly #roomOf: (item: number) => RowRoom;
	readonly #classes: readonly RowClass[];
	readonly #lists: number[][];
	#rows: Row[] = [];
	#rung = 0;
	readonly #rungs: number;
	readonly #limits: RowLimits;

	/**
	 * Places nothing yet: see {@link place}.
	 * @param classes the most important first
	 * @param places where each item stands, in days; no two alike
	 * @param roomOf asked once for each item, when it is tried
	 * @param rows number of rows
	 */
	constructor(
		classes: readonly RowClass[],
		places: Float64Array,
		roomOf: (item: number) => RowRoom,
		rows: number,
		limits: RowLimits
	) {
		const { widest, closest } = limits;
		const count = classes.reduce((sum, { items }) => sum + items.length, 0);
		this.from = new Float64Array(count).fill(NEVER);
		this.row = new Int16Array(count).fill(-1);
		this.#places = places;
		this.#before = new Float64Array(count).fill(NaN);
		this.#after = new Float64Array(count);
		this.#roomOf = roomOf;
		this.#classes = classes;
		this.#lists = Array.from({ length: rows }, () => []);
		this.#limits = limits;
		this.#rungs = 1 + Math.max(0, Math.ceil(Math.log2(closest / widest) * RUNGS_PER_DOUBLING));
	}

	/** The part of the magnifications that is done. */
	get progress(): number {
		return this.#rung / this.#rungs;
	}

	/** Goes on to closer magnifications, until so many more items have their place, or all is done. */
	place(most: number): void {
		const before = this.#placed();
		while (this.#rung < this.#rungs && this.#placed() - before < most) {
			this.#fillRung(this.#limits.widest * 2 ** (this.#rung / RUNGS_PER_DOUBLING));
			this.#rung++;
		}
		this.#rows = this.#lists.map((list) => this.#finishRow(list));
	}

	#placed(): number {
		return this.#lists.reduce((sum, { length }) => sum + length, 0);
	}

	/** Room before an item, which has room after it too from then on. */
	#beforeOf(item: number): AlongPx {
		if (Number.isNaN(this.#before[item]!)) {
			const { before, after } = this.#roomOf(item);
			this.#before[item] = before;
			this.#after[item] = after;
		}
		return this.#before[item]!;
	}

	/** At one magnification: each class in turn fills the gaps that the rows still have. */
	#fillRung(pixelsPerDay: PixelsPerDay): void {
		for (const items of this.#classes)
			for (const [row, list] of this.#lists.entries()) {
				const filled: number[] = [];
				let cursor = this.#limits.start * pixelsPerDay;
				for (const item of list) {
					const along = this.#places[item]! * pixelsPerDay;
					this.#fillGap(items, row, cursor, along - this.#beforeOf(item), pixelsPerDay, filled);
					filled.push(item);
					cursor = along + this.#after[item]!;
				}
				this.#fillGap(items, row, cursor, Infinity, pixelsPerDay, filled);
				this.#lists[row] = filled;
			}
	}

	/** Puts one item after the other into a gap, as long as one is found that has room. */
	#fillGap(
		items: RowClass,
		row: number,
		start: AlongPx,
		end: AlongPx,
		pixelsPerDay: PixelsPerDay,
		filled: number[]
	): void {
		let cursor = start;
		const from = (along: AlongPx) => items.free(bisectLeft(items.places, along / pixelsPerDay));
		const { glyph } = this.#limits;
		let position = from(cursor + glyph);
		for (let tries = 0; tries < TRIES && position < items.items.length; tries++) {
			const item = items.items[position]!;
			const along = this.#places[item]! * pixelsPerDay;
			if (along >= end) return;
			const before = this.#beforeOf(item);
			const reach = this.#after[item]!;
			if (along - before >= cursor && along + reach <= end) {
				items.take(position);
				this.from[item] = pixelsPerDay;
				this.row[item] = row;
				filled.push(item);
				cursor = along + reach;
				position = from(cursor + glyph);
				tries = -1;
			} else {
				// One that wants more room before it: those up to there would hardly have room either.
				const next = items.free(position + 1);
				position = along - before < cursor ? Math.max(next, from(cursor + before)) : next;
			}
		}
	}

	#finishRow(list: readonly number[]): Row {
		let leaves = 1;
		while (leaves < list.length) leaves *= 2;
		const tree = new Float64Array(2 * leaves).fill(NEVER);
		let [before, after] = [0, 0];
		for (const [index, item] of list.entries()) {
			tree[leaves + index] = this.from[item]!;
			before = Math.max(before, this.#before[item]!);
			after = Math.max(after, this.#after[item]!);
		}
		for (let node = leaves - 1; node >= 1; node--)
			tree[node] = Math.min(tree[2 * node]!, tree[2 * node + 1]!);
		return { items: Int32Array.from(list), tree, leaves, before, after };
	}

	/**
	 * The items drawn at a magnification whose label touches a stretch of days, row by row in order
	 * of place. Its cost follows what is drawn, not what there is.
	 */
	select(start: Day, end: Day, pixelsPerDay: PixelsPerDay): number[] {
		const drawn: number[] = [];
		const byPlace = bisector((item: number) => this.#places[item]!);
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
					const place = this.#places[item]!;
					const isBefore = place + this.#after[item]! / pixelsPerDay <= start;
					const isAfter = place - this.#before[item]! / pixelsPerDay >= end;
					if (!isBefore && !isAfter) drawn.push(item);
				} else pending.push(2 * node + 1, 2 * node);
			}
		}
		return drawn;
	}
}

/** The leaves below a node, the last one not included. */
function rangeOf(node: number, leaves: number): [low: number, high: number] {
	const depth = 31 - Math.clz32(node);
	const size = leaves >> depth;
	const low = (node - (1 << depth)) * size;
	return [low, low + size];
}
