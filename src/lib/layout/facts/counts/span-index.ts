import { bisectLeft, bisectRight } from 'd3';
import type { Day } from '../../../model/base/index.ts';

/** Before any day. */
const NEVER = -(2 ** 31);

/** Answers which spans touch a view, and how many, without looking at each. Spans go by their number. */
export class SpanIndex {
	readonly firsts: Int32Array;
	readonly lasts: Int32Array;
	/** Numbers of the spans in order of their first day, and those days. */
	readonly #order: Int32Array;
	readonly #firsts: Int32Array;
	/** The last days in order. */
	readonly #lasts: Int32Array;
	/** Latest last day below each node, over `#order`; a heap without pointers. */
	readonly #tree: Int32Array;
	readonly #leaves: number;

	/** @param firsts first day of each span, and `lasts` its last */
	constructor(firsts: Int32Array, lasts: Int32Array) {
		const { length } = firsts;
		this.firsts = firsts;
		this.lasts = lasts;
		this.#order = orderOf(this.firsts);
		this.#firsts = pick(this.firsts, this.#order);
		this.#lasts = this.lasts.slice().sort();
		let leaves = 1;
		while (leaves < length) leaves *= 2;
		this.#leaves = leaves;
		this.#tree = new Int32Array(2 * leaves).fill(NEVER);
		this.#tree.set(pick(this.lasts, this.#order), leaves);
		for (let node = leaves - 1; node >= 1; node--)
			this.#tree[node] = Math.max(this.#tree[2 * node]!, this.#tree[2 * node + 1]!);
	}

	/** An index of some of the spans. */
	some(numbers: Int32Array): SpanIndex {
		return new SpanIndex(pick(this.firsts, numbers), pick(this.lasts, numbers));
	}

	/** Spans that begin before a moment; whole days are before it only when they begin before it. */
	countBefore(day: Day): number {
		return bisectLeft(this.#firsts, day);
	}

	/** Spans of which every day is over at a moment. */
	countOver(day: Day): number {
		return bisectRight(this.#lasts, day - 1);
	}

	/** Spans with a day, or a part of one, in a stretch of time. */
	countIn(start: Day, end: Day): number {
		return this.countBefore(end) - this.countOver(start);
	}

	/** How many touch a stretch of time, and how many lie before and after it. */
	countAround(start: Day, end: Day): { total: number; before: number; after: number } {
		const before = this.countOver(start);
		const upToEnd = this.countBefore(end);
		return { total: upToEnd - before, before, after: this.#firsts.length - upToEnd };
	}

	/** The numbers of the spans that began on a day before a moment and are not over at it. */
	across(day: Day): number[] {
		const found: number[] = [];
		const end = this.countBefore(day);
		const pending: [node: number, low: number, size: number][] = [[1, 0, this.#leaves]];
		while (pending.length > 0) {
			const [node, low, size] = pending.pop()!;
			if (low >= end || this.#tree[node]! + 1 <= day) continue;
			if (size === 1) found.push(this.#order[low]!);
			else pending.push([2 * node + 1, low + size / 2, size / 2], [2 * node, low, size / 2]);
		}
		return found;
	}
}

/** The positions of some values in order of value, equal ones as they came. */
export function orderOf(values: Int32Array | Float64Array): Int32Array<ArrayBuffer> {
	const order = new Int32Array(values.length);
	let isSorted = true;
	for (let index = 0; index < order.length; index++) {
		order[index] = index;
		if (index > 0 && values[index - 1]! > values[index]!) isSorted = false;
	}
	// Events come in order of their first day, and sorting a hundred thousand anew takes long.
	return isSorted ? order : order.sort((a, b) => values[a]! - values[b]! || a - b);
}

function pick(values: Int32Array, order: Int32Array): Int32Array {
	const picked = new Int32Array(order.length);
	for (let index = 0; index < order.length; index++) picked[index] = values[order[index]!]!;
	return picked;
}
