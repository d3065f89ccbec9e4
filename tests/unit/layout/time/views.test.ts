import { describe, expect, it } from 'vitest';
import { Viewport } from '../../../../src/lib/layout/time/viewport.ts';
import { viewCloserTo, viewOfDays, viewWithSpan } from '../../../../src/lib/layout/time/views.ts';

const bounds = { start: 0, end: 1000, minimum: 3 };
const view = new Viewport(100, 200);
const day = (first: number) => ({ first, last: first });

describe('a view with a span in it', () => {
	it('stays where it is while the span stands in it, also near an edge', () => {
		for (const first of [105, 150, 194]) expect(viewWithSpan(day(first), view, bounds)).toBe(view);
	});

	it('moves, at the same length, when the span is beyond an edge or right at it', () => {
		for (const first of [60, 101, 198, 500]) {
			const moved = viewWithSpan(day(first), view, bounds);
			expect(moved.days).toBeCloseTo(100);
			expect((moved.start + moved.end) / 2).toBeCloseTo(first + 0.5);
		}
	});

	it('does not leave the bounds', () => {
		expect(viewWithSpan(day(990), view, bounds).end).toBe(1000);
	});
});

describe('a view of some days', () => {
	it('has a little room on both sides, and never less than the closest view', () => {
		const { start, end } = viewOfDays(300, 399, bounds);
		expect(start).toBeLessThan(300);
		expect(start).toBeGreaterThan(285);
		expect(end - 400).toBeCloseTo(300 - start);
		expect(viewOfDays(300, 300, bounds).days).toBeGreaterThanOrEqual(3);
	});
});

describe('a view that comes closer', () => {
	it('shows all the days of the spans when that is closer, and else half of what is in view', () => {
		const closer = viewCloserTo([day(140), day(149)], view, bounds);
		expect(closer.start).toBeLessThan(140);
		expect(closer.days).toBeLessThan(20);
		expect(viewCloserTo([{ first: 0, last: 999 }], view, bounds).days).toBeCloseTo(50);
	});
});
