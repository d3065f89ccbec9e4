import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layDayTicks } from '../../../../src/lib/layout/axis/day-ticks.ts';
import { createTimescale } from '../../../../src/lib/layout/time/timescale.ts';
import { Viewport } from '../../../../src/lib/layout/time/viewport.ts';

const ticksOf = (from: number, to: number, along: number) =>
	layDayTicks(from, to, createTimescale(new Viewport(from, to + 1), along), 64);

describe('ticks since day 0', () => {
	it('are far enough apart, at whole steps that hit day 0, and name whole weeks', () => {
		fc.assert(
			fc.property(
				fc.integer({ min: -400, max: 0 }),
				fc.integer({ min: 1, max: 400 }),
				fc.integer({ min: 288, max: 1200 }),
				(from, to, along) => {
					const ticks = ticksOf(from, to, along);
					expect(ticks.some(({ day }) => Object.is(day, 0))).toBe(true);
					for (const [index, { day, weeks, along: place }] of ticks.entries()) {
						expect(day).toBeGreaterThanOrEqual(from);
						expect(day).toBeLessThanOrEqual(to);
						if (weeks !== null) expect(weeks * 7).toBe(day);
						else expect(day % 7).not.toBe(0);
						if (index > 0) expect(place - ticks[index - 1]!.along).toBeGreaterThanOrEqual(63.9);
					}
				}
			)
		);
	});

	it('are days where there is room', () => {
		expect(ticksOf(-2, 3, 600).map(({ day }) => day)).toEqual([-2, -1, 0, 1, 2, 3]);
		expect(
			ticksOf(-30, 160, 1132)
				.map(({ day }) => day)
				.slice(0, 4)
		).toEqual([-28, -14, 0, 14]);
	});
});
