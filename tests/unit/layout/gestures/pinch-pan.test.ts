import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	type Finger,
	follow,
	beginGesture
} from '../../../../src/lib/layout/gestures/pinch-pan.ts';
import { Viewport } from '../../../../src/lib/layout/time/viewport.ts';

const ALONG = 1000;
const bounds = { start: 0, end: 1e6, minimum: 3 };
const view = new Viewport(500_000, 500_100);
const finger = fc.record({
	along: fc.double({ min: 0, max: ALONG, noNaN: true }),
	other: fc.double({ min: 0, max: 600, noNaN: true })
});
const dayAt = (place: Viewport, along: number) => place.start + (along / ALONG) * place.days;
const drag = (before: Finger[], after: Finger[], from = view, limits = bounds) =>
	follow(beginGesture(from, before, ALONG, limits, false), after, ALONG, limits, false);

describe('fingers on the plot', () => {
	it('take nothing along when they do not move', () => {
		fc.assert(
			fc.property(fc.array(finger, { minLength: 1, maxLength: 2 }), (fingers) => {
				expect(drag(fingers, fingers).isClose(view)).toBe(true);
			})
		);
	});

	it('keep the day under one finger, without zooming', () => {
		fc.assert(
			fc.property(finger, finger, (before, after) => {
				const moved = drag([before], [after]);
				expect(moved.days).toBeCloseTo(view.days, 6);
				expect(dayAt(moved, after.along)).toBeCloseTo(dayAt(view, before.along), 6);
			})
		);
	});

	it('keep both days under two fingers that move along', () => {
		const places = fc.double({ min: 0, max: 450, noNaN: true });
		fc.assert(
			fc.property(places, places, places, places, (left, gap, toLeft, toGap) => {
				const pair = (from: number, distance: number): [Finger, Finger] => [
					{ along: from, other: 40 },
					{ along: from + 50 + distance, other: 40 }
				];
				const [before, after] = [pair(left, gap), pair(toLeft, toGap)];
				const moved = drag(before, after);
				for (const index of [0, 1] as const)
					expect(dayAt(moved, after[index].along)).toBeCloseTo(dayAt(view, before[index].along), 5);
			})
		);
	});

	it('do not leap when two of them nearly touch', () => {
		const near = [
			{ along: 500, other: 100 },
			{ along: 500, other: 101 }
		];
		const nearer = [
			{ along: 500, other: 100 },
			{ along: 500, other: 100 }
		];
		expect(drag(near, nearer).isClose(view)).toBe(true);
	});

	it('get ever less beyond the first day, and take it up where they let go', () => {
		const limits = { start: 0, end: 600, minimum: 3 };
		const first = new Viewport(0, 100);
		const pulled = drag([{ along: 100, other: 0 }], [{ along: 400, other: 0 }], first, limits);
		expect(pulled.start).toBeLessThan(-4);
		expect(pulled.start).toBeGreaterThan(-8);
		const again = drag([{ along: 700, other: 0 }], [{ along: 700, other: 0 }], pulled, limits);
		expect(again.isClose(pulled)).toBe(true);
	});
});
