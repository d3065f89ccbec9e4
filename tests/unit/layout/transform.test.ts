import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createTimescale } from '../../../src/lib/layout/timescale.ts';
import { transformFromViewport, viewportFromTransform } from '../../../src/lib/layout/transform.ts';
import { Viewport } from '../../../src/lib/layout/viewport.ts';

const bounds = { start: 1000, end: 1600 };
const views = fc
	.tuple(
		fc.double({ min: 900, max: 1600, noNaN: true }),
		fc.double({ min: 3, max: 700, noNaN: true })
	)
	.map(([start, days]) => new Viewport(start, start + days));
const lengths = fc.integer({ min: 1, max: 3000 });

describe('transform', () => {
	it('is 1 and 0 when everything is in view', () => {
		const view = new Viewport(bounds.start, bounds.end);
		expect(transformFromViewport(view, bounds, 800)).toEqual({ k: 1, translate: 0 });
	});

	it('leads from a view to the same view', () => {
		fc.assert(
			fc.property(views, lengths, (view, along) => {
				const numbers = transformFromViewport(view, bounds, along);
				expect(viewportFromTransform(numbers, bounds, along).isClose(view)).toBe(true);
			})
		);
	});

	it('draws a day where the timescale draws it', () => {
		fc.assert(
			fc.property(
				views,
				lengths,
				fc.double({ min: 0, max: 1, noNaN: true }),
				(view, along, part) => {
					const { k, translate } = transformFromViewport(view, bounds, along);
					const day = bounds.start + part * (bounds.end - bounds.start);
					expect(part * along * k + translate).toBeCloseTo(
						createTimescale(view, along).toAlong(day),
						6
					);
				}
			)
		);
	});

	it('falls back on the bounds in a plot without length', () => {
		expect(viewportFromTransform({ k: 3, translate: 5 }, bounds, 0).days).toBe(600);
	});
});
