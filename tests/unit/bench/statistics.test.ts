import { describe, expect, it } from 'vitest';
import { FRAME, frameFigures, median, percentile } from '../../../bench/statistics.ts';

describe('the statistics of the bench', () => {
	it('take the middle value, or the mean of the two in the middle', () => {
		expect(median([9, 1, 5])).toBe(5);
		expect(median([4, 1, 2, 9])).toBe(3);
		expect(median([])).toBeNaN();
	});

	it('take the least value that a share of all does not exceed', () => {
		const values = Array.from({ length: 100 }, (_, index) => 100 - index);
		expect(percentile(values, 0.95)).toBe(95);
		expect(percentile([7], 0.95)).toBe(7);
	});

	it('count the frames that were due and did not come', () => {
		const smooth = Array.from({ length: 61 }, (_, index) => index * FRAME);
		expect(frameFigures(smooth).dropped).toBe(0);
		expect(frameFigures(smooth).p95).toBeCloseTo(FRAME);
		const halved = smooth.filter((_, index) => index % 2 === 0);
		expect(frameFigures(halved).dropped).toBe(50);
		expect(frameFigures(halved).p95).toBeCloseTo(2 * FRAME);
	});
});
