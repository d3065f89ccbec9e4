import { bisectLeft } from 'd3';
import type { AlongPx, Day } from '../../../model/base/index.ts';

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
	/** Least room before an item, and before and after it together, px. */
	glyph: AlongPx;
	least: AlongPx;
	/** Magnification of the widest view: nobody looks from farther away; and of the closest one. */
	widest: PixelsPerDay;
	closest: PixelsPerDay;
}

/** Which items have a place on rows so far, as plain numbers: it can come from another thread. */
export interface Placement {
	/** The part of the magnifications that is done. */
	progress: number;
	/** The items of each row in order of place, row after row. */
	items: Int32Array<ArrayBuffer>;
	/** Where each row ends in that list. */
	ends: Int32Array<ArrayBuffer>;
	/** Of each row the most room that one of its items wants before it, and after it, px. */
	most: Float64Array<ArrayBuffer>;
	/** The magnification that each item of the list is drawn from. */
	from: Float64Array<ArrayBuffer>;
}

/** Items that claim their place together, in order of place; those without a place yet are found fast. */
export class RowClass {
	readonly items: Int32Array;
	readonly places: Float64Array;
	/** For each position the next one that may be free; a disjoint set with path halving. */
	readonly #next: Int32Array;

	constructor(items: Int32Array, places: Float64Array) {
		this.items = items;
		this.places = new Float64Array(items.length);
		this.#next = new Int32Array(items.length + 1);
		for (let index = 0; index < items.length; index++) this.places[index] = places[items[index]!]!;
		for (let index = 0; index <= items.length; index++) this.#next[index] = index;
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

	/** The first position whose item stands at a day or after it and has no place. */
	freeFrom(day: Day): number {
		return this.free(bisectLeft(this.places, day));
	}

	take(position: number): void {
		this.#next[position] = position + 1;
	}
}

/** Magnifications tried for each doubling. */
const RUNGS_PER_DOUBLING = 2;
/** Items tried for the start of a gap, before it is left as it is. */
const TRIES = 6;

/**
 * Finds a row for each item and the magnification it is drawn from, from the widest view inwards: at each
 * magnification the most important class fills the gaps of all rows, then the next.
 */
export class RowFiller {
	/** Of each item that has a place. */
	readonly #from: Float64Array;
	/** Where each glyph stands, in days; no two alike. */
	readonly #places: Float64Array;
	readonly #roomOf: (item: number) => RowRoom;
	readonly #classes: readonly RowClass[];
	readonly #lists: number[][];
	#placed = 0;
	#rung = 0;
	/** Rows of classes that are done at this magnification. */
	#piece = 0;
	readonly #rungs: number;
	readonly #limits: RowLimits;

	/**
	 * Places nothing yet: see {@link place}.
	 * @param classes the most important first
	 * @param places where each item stands, in days; no two alike
	 * @param roomOf asked for an item when it is tried, and again when others come near
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
		this.#from = new Float64Array(places.length);
		this.#places = places;
		this.#roomOf = roomOf;
		this.#classes = classes;
		this.#lists = Array.from({ length: rows }, () => []);
		this.#limits = limits;
		this.#rungs = 1 + Math.max(0, Math.ceil(Math.log2(closest / widest) * RUNGS_PER_DOUBLING));
	}

	/**
	 * Goes on to closer magnifications, until so many more items have their place, or all is done.
	 * @param closest magnifications beyond this one are left for later
	 */
	place(most: number, closest: PixelsPerDay = Infinity): void {
		const wanted = this.#placed + most;
		while (this.progress < 1 && this.#placed < wanted && this.#pixelsPerDay <= closest)
			this.#finishRung();
	}

	/**
	 * Goes on by a few rows, each of which takes less than a ms of a hundred thousand items.
	 * @returns how many more have a place
	 */
	fill(rows: number): number {
		const before = this.#placed;
		for (let row = 0; row < rows && this.progress < 1; row++) this.#fillNext();
		return this.#placed - before;
	}

	/** The part of the magnifications that is done. */
	get progress(): number {
		return this.#rung / this.#rungs;
	}

	/** The magnification at which places are found now. */
	get #pixelsPerDay(): PixelsPerDay {
		return this.#limits.widest * 2 ** (this.#rung / RUNGS_PER_DOUBLING);
	}

	/** All that have a place by now. */
	get placement(): Placement {
		const items = new Int32Array(this.#placed);
		const from = new Float64Array(items.length);
		let end = 0;
		const ends = Int32Array.from(this.#lists, (list) => {
			for (const item of list) {
				items[end] = item;
				from[end++] = this.#from[item]!;
			}
			return end;
		});
		const most = Float64Array.from(this.#lists.flatMap((list) => this.#mostRoom(list)));
		return { progress: this.progress, items, ends, most, from };
	}

	#mostRoom(list: readonly number[]): [before: AlongPx, after: AlongPx] {
		let [most, mostAfter] = [0, 0];
		for (const item of list) {
			const { before, after } = this.#roomOf(item);
			most = Math.max(most, before);
			mostAfter = Math.max(mostAfter, after);
		}
		return [most, mostAfter];
	}

	#finishRung(): void {
		const rung = this.#rung;
		while (this.#rung === rung) this.#fillNext();
	}

	/** At one magnification each class in turn fills the gaps that the rows still have; one row of one class. */
	#fillNext(): void {
		const rows = this.#lists.length;
		const items = this.#classes[Math.floor(this.#piece / rows)];
		if (items) this.#fillRow(items, this.#piece % rows);
		this.#piece++;
		if (this.#piece < this.#classes.length * rows) return;
		this.#piece = 0;
		this.#rung++;
	}

	#fillRow(items: RowClass, row: number): void {
		const pixelsPerDay = this.#pixelsPerDay;
		const list = this.#lists[row]!;
		const filled: number[] = [];
		let cursor = this.#limits.start * pixelsPerDay;
		for (const item of list) {
			const along = this.#places[item]! * pixelsPerDay;
			const { before, after } = this.#roomOf(item);
			this.#fillGap(items, cursor, along - before, pixelsPerDay, filled);
			filled.push(item);
			cursor = along + after;
		}
		this.#fillGap(items, cursor, Infinity, pixelsPerDay, filled);
		this.#placed += filled.length - list.length;
		this.#lists[row] = filled;
	}

	/** Puts one item after the other into a gap, as long as one is found that has room. */
	#fillGap(
		items: RowClass,
		start: AlongPx,
		end: AlongPx,
		pixelsPerDay: PixelsPerDay,
		filled: number[]
	): void {
		const { glyph, least } = this.#limits;
		if (end - start < least) return;
		let cursor = start;
		let position = items.freeFrom((cursor + glyph) / pixelsPerDay);
		for (let tries = 0; tries < TRIES && position < items.items.length; tries++) {
			const item = items.items[position]!;
			const along = this.#places[item]! * pixelsPerDay;
			if (along >= end) return;
			const { before, after: reach } = this.#roomOf(item);
			if (along - before >= cursor && along + reach <= end) {
				items.take(position);
				this.#from[item] = pixelsPerDay;
				filled.push(item);
				cursor = along + reach;
				if (end - cursor < least) return;
				position = items.freeFrom((cursor + glyph) / pixelsPerDay);
				tries = -1;
			} else {
				// One that wants more room before it: those up to there would hardly have room either.
				const next = items.free(position + 1);
				position =
					along - before < cursor
						? Math.max(next, items.freeFrom((cursor + before) / pixelsPerDay))
						: next;
			}
		}
	}
}
