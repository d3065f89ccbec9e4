import type { AcrossPx } from '../../../model/base/index.ts';
import type { Box } from '../../base/index.ts';

/** Flags hang on a grid of this many px above the waterline, so that they keep their height. */
export const ROW = 3.5;
/** No row costs as much. */
export const TAKEN = 1e6;
const HIT_PRICE = 5;
/** Price of a px of stem. */
const STEM_PRICE = 0.03;

/** A row to hang a flag on. */
export interface PricedRow {
	/** Foot of the flag. */
	bottom: AcrossPx;
	/** Beauty alone: a long stem, marks behind it. */
	price: number;
	/** With the price of everything in the way. */
	total: number;
}

/**
 * Prices of the rows that a flag could hang on, from the lowest up. Whatever is in the way makes a
 * run of rows dearer, so prices are kept as differences from one row to the next.
 */
export class LabelRows {
	#start: AcrossPx;
	#count: number;
	#height: number;
	#prices: Float64Array;
	#hits: Float64Array;
	#mostHits: number;

	/**
	 * @param start the lowest row
	 * @param top no flag reaches above this
	 * @param height of the flag, px
	 * @param mostHits marks that its stem may pass
	 */
	constructor(start: AcrossPx, top: AcrossPx, height: number, mostHits = Infinity) {
		this.#start = start;
		this.#height = height;
		this.#mostHits = mostHits;
		this.#count = Math.max(0, Math.floor((start - height - top) / ROW + 1e-6) + 1);
		this.#prices = new Float64Array(this.#count + 1);
		this.#hits = new Float64Array(this.#count + 1);
	}

	/** Takes over the prices of other rows; so that one object can serve a whole search. */
	become(other: LabelRows): this {
		this.#start = other.#start;
		this.#height = other.#height;
		this.#mostHits = other.#mostHits;
		this.#count = other.#count;
		// Shared, because only prices are added to from here on.
		this.#hits = other.#hits;
		if (this.#prices.length < other.#prices.length)
			this.#prices = new Float64Array(other.#prices.length);
		this.#prices.set(other.#prices);
		return this;
	}

	get isEmpty(): boolean {
		return this.#count === 0;
	}

	addAll(price: number): void {
		this.#add(0, this.#count, price);
	}

	/** Rows whose flag comes within `air` px of a box above or below it. */
	addNear({ top, bottom }: Pick<Box, 'top' | 'bottom'>, air: number, price: number): void {
		this.addBetween(top - air, bottom + air + this.#height, price);
	}

	/** Rows whose flag reaches above a height. */
	addReaching(across: AcrossPx, price: number): void {
		this.addBetween(-Infinity, across + this.#height, price);
	}

	/** Rows whose stem passes a mark with its foot at a height. */
	addHit(across: AcrossPx): void {
		const first = this.#indexBelow(across + this.#height);
		if (first < this.#count) this.#hits[first]! += 1;
	}

	/** Rows with their foot strictly between two heights. */
	addBetween(above: AcrossPx, below: AcrossPx, price: number): void {
		const last = Math.ceil((this.#start - above) / ROW - 1e-9);
		this.#add(this.#indexBelow(below), Math.min(this.#count, last), price);
	}

	#indexBelow(across: AcrossPx): number {
		return Math.max(0, Math.floor((this.#start - across) / ROW + 1e-9) + 1);
	}

	#add(first: number, end: number, price: number): void {
		if (first >= end) return;
		this.#prices[first]! += price;
		this.#prices[end]! -= price;
	}

	/**
	 * A few of the rows that are not taken: the cheapest, and others evenly above it.
	 * @param foot where the stem begins
	 */
	spread(foot: AcrossPx, count: number): PricedRow[] {
		const free = this.#free(foot);
		const step = Math.max(1, Math.ceil(free.length / count));
		return free.filter((_, index) => index % step === 0);
	}

	/**
	 * The cheapest row that is not taken, the lower one of two alike.
	 * @param foot where the stem begins
	 * @param below null also where every row costs as much or more
	 */
	cheapest(foot: AcrossPx, below = TAKEN / 2): PricedRow | null {
		let best = -1;
		let beauty = 0;
		let least = Math.min(below, TAKEN / 2);
		let sum = 0;
		let hits = 0;
		for (let index = 0; index < this.#count; index++) {
			sum += this.#prices[index]!;
			hits += this.#hits[index]!;
			if (hits > this.#mostHits) break;
			const price = this.#priceAt(index, hits, foot);
			// Higher up, beauty alone costs more still.
			if (price >= least) break;
			if (price + sum >= least) continue;
			[best, beauty] = [index, price];
			least = price + sum - 1e-6;
		}
		if (best < 0) return null;
		return { bottom: this.#start - best * ROW, price: beauty, total: least + 1e-6 };
	}

	/** Less than this no row costs, whatever is in the way. */
	floor(foot: AcrossPx): number {
		return this.#priceAt(0, 0, foot);
	}

	#priceAt(index: number, hits: number, foot: AcrossPx): number {
		return hits * HIT_PRICE + (foot - this.#start + index * ROW) * STEM_PRICE;
	}

	/** The rows that are not taken, from the lowest up. */
	#free(foot: AcrossPx): PricedRow[] {
		const rows: PricedRow[] = [];
		let sum = 0;
		let hits = 0;
		for (let index = 0; index < this.#count; index++) {
			sum += this.#prices[index]!;
			hits += this.#hits[index]!;
			if (hits > this.#mostHits) break;
			const bottom = this.#start - index * ROW;
			const price = this.#priceAt(index, hits, foot);
			const total = price + sum;
			if (total < TAKEN / 2) rows.push({ bottom, price, total });
		}
		return rows;
	}
}
