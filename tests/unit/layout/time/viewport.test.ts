import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Viewport } from '../../../../src/lib/layout/time/viewport.ts';

const days = fc.double({ min: -20000, max: 20000, noNaN: true });
const lengths = fc.double({ min: 0.01, max: 3000, noNaN: true });
const views = fc.tuple(days, lengths).map(([start, length]) => new Viewport(start, start + length));
const bounds = fc
	.tuple(days, fc.double({ min: 10, max: 4000, noNaN: true }), fc.integer({ min: 1, max: 20 }))
	.map(([start, length, minimum]) => ({ start, end: start + length, minimum }));

describe('Viewport', () => {
	it('refuses an end that does not lie after the start', () => {
		expect(() => new Viewport(5, 5)).toThrow(RangeError);
		expect(() => new Viewport(0, NaN)).toThrow(RangeError);
	});

	it('comes back when panned there and back', () => {
		fc.assert(
			fc.property(views, fc.double({ min: -500, max: 500, noNaN: true }), (view, by) => {
				expect(view.panBy(by).panBy(-by).isClose(view)).toBe(true);
				expect(view.panBy(by).days).toBeCloseTo(view.days, 6);
			})
		);
	});

	it('comes back when zoomed in and out around the same day', () => {
		fc.assert(
			fc.property(
				views,
				fc.double({ min: 0.1, max: 20, noNaN: true }),
				fc.double({ min: 0, max: 1, noNaN: true }),
				(view, factor, part) => {
					const anchor = view.start + part * view.days;
					expect(
						view
							.zoomAt(factor, anchor)
							.zoomAt(1 / factor, anchor)
							.isClose(view)
					).toBe(true);
				}
			)
		);
	});

	it('keeps the anchor at the same place on the screen while zooming', () => {
		const view = new Viewport(0, 100).zoomAt(2, 20);
		expect([view.start, view.end]).toEqual([10, 60]);
		fc.assert(
			fc.property(
				views,
				fc.double({ min: 0.1, max: 20, noNaN: true }),
				fc.double({ min: 0, max: 1, noNaN: true }),
				(before, factor, part) => {
					const anchor = before.start + part * before.days;
					const after = before.zoomAt(factor, anchor);
					expect((anchor - after.start) / after.days).toBeCloseTo(part, 4);
				}
			)
		);
	});

	it('fits within its bounds and stays when it already does', () => {
		fc.assert(
			fc.property(views, bounds, (view, limit) => {
				const fitted = view.fitWithin(limit);
				expect(fitted.start).toBeGreaterThanOrEqual(limit.start - 1e-6);
				expect(fitted.end).toBeLessThanOrEqual(limit.end + 1e-6);
				expect(fitted.days).toBeGreaterThanOrEqual(
					Math.min(limit.minimum, limit.end - limit.start) - 1e-6
				);
				expect(fitted.fitWithin(limit).isClose(fitted)).toBe(true);
			})
		);
	});

	it('is the same object when nothing changes', () => {
		const view = new Viewport(10, 20);
		expect(view.panBy(0)).toBe(view);
		expect(view.zoomAt(1, 12)).toBe(view);
		expect(view.fitWithin({ start: 0, end: 100, minimum: 3 })).toBe(view);
	});
});
