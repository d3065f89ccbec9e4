import { bisectLeft, bisectRight } from 'd3-array';
import type { Day } from '../model/units.ts';

/** First and last day of something, both included. */
export interface DaySpan {
	first: Day;
	last: Day;
}

/** Answers which spans touch a view, and how many, without looking at each. */
export class SpanIndex {
	readonly #firsts: Float64Array;
	readonly #lasts: Float64Array;
	/** Numbers of the spans in order of their first day. */
	readonly #order: Int32Array;
	/** Latest last day below each node, over `#order`; a heap without pointers. */
	readonly #tree: Float64Array;
	readonly #leaves: number;

	constructor(spans: readonly DaySpan[]) {
		this.#order = Int32Array.from(spans.keys()).sort(
			(a, b) => spans[a]!.first - spans[b]!.first || a - b
		);
		this.#firsts = Float64Array.from(this.#order, (span) => spans[span]!.first);
		this.#lasts = Float64Array.from(spans, ({ last }) => last).sort();
		let leaves = 1;
		while (leaves < spans.length) leaves *= 2;
		this.#leaves = leaves;
		this.#tree = new Float64Array(2 * leaves).fill(-Infinity);
		for (const [index, span] of this.#order.entries())
			this.#tree[leaves + index] = spans[span]!.last;
		for (let node = leaves - 1; node >= 1; node--)
			this.#tree[node] = Math.max(this.#tree[2 * node]!, this.#tree[2 * node + 1]!);
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
