import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createTimescale } from '../../../../src/lib/layout/time/timescale.ts';
import { Viewport } from '../../../../src/lib/layout/time/viewport.ts';

const views = fc
	.tuple(fc.integer({ min: -20000, max: 30000 }), fc.double({ min: 1, max: 5000, noNaN: true }))
	.map(([start, days]) => new Viewport(start, start + days));

describe('createTimescale', () => {
	it('puts the start of the view at 0 and its end at the full length', () => {
		const scale = createTimescale(new Viewport(100, 110), 500);
		expect(scale.toAlong(100)).toBe(0);
		expect(scale.toAlong(110)).toBe(500);
		expect(scale.pixelsPerDay).toBe(50);
	});

	it('leads back to the same day', () => {
		fc.assert(
			fc.property(
				views,
				fc.integer({ min: 1, max: 4000 }),
				fc.double({ min: -1, max: 2, noNaN: true }),
				(view, along, part) => {
					const day = view.start + part * view.days;
					const scale = createTimescale(view, along);
					expect(scale.toDay(scale.toAlong(day))).toBeCloseTo(day, 6);
				}
			)
		);
	});

	it('puts every day at 0 in a plot without length', () => {
		const scale = createTimescale(new Viewport(0, 10), 0);
		expect(scale.toAlong(7)).toBe(0);
		expect(scale.toDay(0)).toBe(0);
	});
});
