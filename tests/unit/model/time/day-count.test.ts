import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	daysBetween,
	difference,
	exactly,
	type PossibleDays,
	possibleDays
} from '../../../../src/lib/model/time/day-count.ts';
import { dayFromIso } from '../../../../src/lib/model/time/dates.ts';
import { parseEdtf } from '../../../../src/lib/model/time/edtf.ts';

const possible: fc.Arbitrary<PossibleDays> = fc
	.record({
		first: fc.integer({ min: -500, max: 500 }),
		more: fc.integer({ min: 0, max: 40 }),
		isAbout: fc.boolean()
	})
	.map(({ first, more, isAbout }) => ({ first, last: first + more, isAbout }));
/** A day out of the possible ones. */
const dayIn = ({ first, last }: PossibleDays) => fc.integer({ min: first, max: last });

describe('days between dates that are not known to the day', () => {
	it('hold every pair of true days, and no number that no pair gives', () => {
		fc.assert(
			fc.property(
				fc
					.tuple(possible, possible)
					.chain(([from, to]) =>
						fc.tuple(fc.constant(from), fc.constant(to), dayIn(from), dayIn(to))
					),
				([from, to, one, other]) => {
					const { least, most, isAbout } = daysBetween(from, to);
					expect(other - one).toBeGreaterThanOrEqual(least);
					expect(other - one).toBeLessThanOrEqual(most);
					expect([least, most]).toEqual([to.first - from.last, to.last - from.first]);
					expect(isAbout).toBe(from.isAbout || to.isAbout);
				}
			)
		);
	});

	it('differ by bounds that hold every pair of true numbers', () => {
		const count = fc
			.tuple(fc.integer({ min: -90, max: 90 }), fc.integer({ min: 0, max: 30 }))
			.map(([least, more]) => ({ least, most: least + more, isAbout: false }));
		fc.assert(
			fc.property(count, count, fc.nat(30), fc.nat(30), (first, second, a, b) => {
				const one = Math.min(first.most, first.least + a);
				const other = Math.min(second.most, second.least + b);
				const { least, most } = difference(first, second);
				expect(other - one).toBeGreaterThanOrEqual(least);
				expect(other - one).toBeLessThanOrEqual(most);
			})
		);
		expect(difference(exactly(4), exactly(9))).toEqual(exactly(5));
	});
});

describe('the possible days of an edge', () => {
	const of = (text: string) => possibleDays(parseEdtf(text).span!);

	it('are those of a month, and say when a day is approximate', () => {
		const [first, last] = ['2020-02-01', '2020-02-29'].map(dayFromIso);
		expect(of('2020-02')).toEqual({ first, last, isAbout: false });
		const day = dayFromIso('2021-02-22');
		expect(of('2021-02-22~')).toEqual({ first: day, last: day, isAbout: true });
		expect(of('2021-02-22?')).toEqual({ first: day, last: day, isAbout: true });
	});
});
