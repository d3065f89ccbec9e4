import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	panStep,
	undoRubberBand,
	rubberBand,
	zoomStep
} from '../../../../src/lib/layout/gestures/overscroll.ts';
import { Viewport } from '../../../../src/lib/layout/time/viewport.ts';

const bounds = { start: 1000, end: 1600, minimum: 3 };
const room = bounds.end - bounds.start;
const lengths = fc.double({ min: Math.log(3), max: Math.log(room), noNaN: true }).map(Math.exp);
const part = fc.double({ min: 0, max: 1, noNaN: true });
const within = fc
	.tuple(part, lengths)
	.map(([at, days]) =>
		new Viewport(
			bounds.start + at * (room - days),
			bounds.start + at * (room - days) + days
		).fitWithin(bounds)
	);
/** Where a hand could pull to: also far beyond the bounds, shorter and longer than they allow. */
const wanted = fc
	.tuple(
		fc.double({ min: -2000, max: 4000, noNaN: true }),
		fc.double({ min: Math.log(0.5), max: Math.log(3000), noNaN: true }).map(Math.exp)
	)
	.map(([start, days]) => new Viewport(start, start + days));
const steps = fc.double({ min: -300, max: 300, noNaN: true });

describe('the soft stop', () => {
	it('changes nothing within the bounds', () => {
		fc.assert(
			fc.property(within, part, (view, at) => {
				expect(rubberBand(view, at, bounds, false).isClose(view)).toBe(true);
				expect(undoRubberBand(view, at, bounds, false).isClose(view)).toBe(true);
			})
		);
	});

	it('never gives more than a quarter of length and a twelfth of the view', () => {
		fc.assert(
			fc.property(wanted, part, (view, at) => {
				const got = rubberBand(view, at, bounds, false);
				expect(got.days).toBeLessThanOrEqual(room * 1.25);
				expect(got.days).toBeGreaterThanOrEqual(3 / 1.25);
				const over = Math.max(0, got.days - room);
				expect(bounds.start - got.start).toBeLessThanOrEqual(got.days / 12 + over);
				expect(got.end - bounds.end).toBeLessThanOrEqual(got.days / 12 + over);
			})
		);
	});

	it('gives less and less, always in the direction of the hand', () => {
		const start = new Viewport(1000, 1100);
		const places = [0, 20, 40, 60, 80].map(
			(pull) => rubberBand(start.panBy(-pull), 0.5, bounds, false).start
		);
		const given = places.slice(1).map((place, index) => places[index]! - place);
		for (const [index, step] of given.entries()) {
			expect(step).toBeGreaterThan(0);
			if (index > 0) expect(step).toBeLessThan(given[index - 1]!);
		}
	});

	it('is taken up where it was: what a hand got leads back to what it pulled', () => {
		fc.assert(
			fc.property(wanted, part, (view, at) => {
				const got = rubberBand(view, at, bounds, false);
				const pulled = undoRubberBand(got, at, bounds, false);
				const again = rubberBand(pulled, at, bounds, false);
				expect(again.start).toBeCloseTo(got.start, 4);
				expect(again.end).toBeCloseTo(got.end, 4);
			})
		);
	});

	it('is hard for who wants no motion', () => {
		fc.assert(
			fc.property(wanted, part, within, steps, (view, at, inside, by) => {
				const stays = (got: Viewport) => expect(got.fitWithin(bounds).isClose(got)).toBe(true);
				stays(rubberBand(view, at, bounds, true));
				stays(panStep(inside, by, bounds, true));
				stays(zoomStep(inside, 1.28, at, bounds, true));
				stays(zoomStep(inside, 1 / 1.28, at, bounds, true));
			})
		);
	});
});

describe('a step of a wheel', () => {
	it('pans in its own direction, and never further than asked', () => {
		fc.assert(
			fc.property(within, fc.array(steps, { maxLength: 20 }), (first, run) => {
				let view = first;
				for (const by of run) {
					const next = panStep(view, by, bounds, false);
					expect((next.start - view.start) * by).toBeGreaterThanOrEqual(-1e-9);
					expect(Math.abs(next.start - view.start)).toBeLessThanOrEqual(Math.abs(by) + 1e-6);
					expect(next.days).toBeCloseTo(first.days, 6);
					view = next;
				}
			})
		);
	});

	it('comes back at the pace of the hand', () => {
		let view = new Viewport(1000, 1100);
		for (let step = 0; step < 30; step += 1) view = panStep(view, -10, bounds, false);
		expect(view.start).toBeLessThan(995);
		expect(panStep(view, 2, bounds, false).start).toBeCloseTo(view.start + 2);
	});

	it('keeps the day under the pointer while it zooms, away from the ends', () => {
		const inner = fc
			.tuple(part, fc.double({ min: 4, max: 80, noNaN: true }))
			.map(([at, days]) => new Viewport(1150 + at * 200, 1150 + at * 200 + days));
		fc.assert(
			fc.property(inner, part, fc.constantFrom(0.78, 0.95, 1.03, 1.28), (view, at, factor) => {
				const next = zoomStep(view, factor, at, bounds, false);
				expect(next.start + at * next.days).toBeCloseTo(view.start + at * view.days, 6);
			})
		);
	});

	it('zooms in its own direction, and shows nothing beyond the ends that it need not', () => {
		const factors = fc.double({ min: 0.78, max: 1.28, noNaN: true });
		fc.assert(
			fc.property(within, fc.array(fc.tuple(factors, part), { maxLength: 30 }), (first, run) => {
				let view = first;
				for (const [factor, at] of run) {
					const next = zoomStep(view, factor, at, bounds, false);
					expect((view.days - next.days) * (factor - 1)).toBeGreaterThanOrEqual(-1e-6);
					// Only what is longer than the bounds; of that, what is there already stays till the end.
					const over = Math.max(0, next.days - room) + 1e-6;
					expect(next.start).toBeGreaterThanOrEqual(Math.min(bounds.start, view.start) - over);
					expect(next.end).toBeLessThanOrEqual(Math.max(bounds.end, view.end) + over);
					view = next;
				}
			})
		);
	});
});
