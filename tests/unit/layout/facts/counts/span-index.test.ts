import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SpanIndex } from '../../../../../src/lib/layout/facts/counts/span-index.ts';

type DaySpan = { first: number; last: number };
const indexOf = (spans: readonly DaySpan[]) =>
	new SpanIndex(
		Int32Array.from(spans, ({ first }) => first),
		Int32Array.from(spans, ({ last }) => last)
	);

const spans = fc.array(
	fc
		.record({ first: fc.integer({ min: 0, max: 60 }), days: fc.integer({ min: 1, max: 40 }) })
		.map(({ first, days }): DaySpan => ({ first, last: first + days - 1 })),
	{ maxLength: 60 }
);
const moments = fc.double({ min: -5, max: 110, noNaN: true });

describe('spans by time', () => {
	it('counts what has a day in view, parts of days included', () => {
		fc.assert(
			fc.property(spans, moments, moments, (list, one, other) => {
				const [start, end] = [Math.min(one, other), Math.max(one, other) + 0.01];
				const inView = list.filter(({ first, last }) => first < end && last + 1 > start);
				expect(indexOf(list).countIn(start, end)).toBe(inView.length);
			})
		);
	});

	it('finds what is going on at a moment', () => {
		fc.assert(
			fc.property(spans, moments, (list, day) => {
				const expected = [...list.keys()].filter(
					(span) => list[span]!.first < day && list[span]!.last + 1 > day
				);
				expect([...indexOf(list).across(day)].sort((a, b) => a - b)).toEqual(expected);
			})
		);
	});
});
