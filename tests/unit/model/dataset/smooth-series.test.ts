import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Series } from '../../../../src/lib/model/dataset/dataset.ts';
import { smoothSeries } from '../../../../src/lib/model/dataset/smooth-series.ts';
import { aDataset } from '../../../fixtures/dataset.ts';

const aSeries = (
	values: (number | null)[],
	meanDays = 7,
	interval: 'day' | 'week' = 'day'
): Series => ({
	...aDataset().series[0]!,
	meanDays,
	interval,
	points: values.map((value, index) => ({ day: index * (interval === 'week' ? 7 : 1), value }))
});

const values = fc.array(fc.option(fc.integer({ min: 0, max: 900 })), { maxLength: 80 });

describe('smoothSeries', () => {
	it('takes the mean of the days around, fewer at the ends', () => {
		const smoothed = smoothSeries(aSeries([0, 3, 6, 9], 3)).map(({ value }) => value);
		expect(smoothed).toEqual([1.5, 3, 6, 7.5]);
	});

	it('leaves days without a figure out of the mean', () => {
		const smoothed = smoothSeries(aSeries([2, null, 4], 3));
		expect(smoothed.map(({ value }) => value)).toEqual([2, 4]);
		expect(smoothed.map(({ middle }) => middle)).toEqual([0.5, 2.5]);
	});

	it('draws figures as they are with a mean of one day, weeks at their middle', () => {
		expect(smoothSeries(aSeries([5, 1, 8], 1)).map(({ value }) => value)).toEqual([5, 1, 8]);
		expect(smoothSeries(aSeries([5, 1], 1, 'week')).map(({ middle }) => middle)).toEqual([
			3.5, 10.5
		]);
	});

	it('is the mean of the window around each day, however the figures run', () => {
		fc.assert(
			fc.property(values, fc.integer({ min: 1, max: 9 }), (figures, meanDays) => {
				const before = Math.floor(meanDays / 2);
				const after = meanDays - 1 - before;
				for (const { middle, value } of smoothSeries(aSeries(figures, meanDays))) {
					const day = Math.floor(middle);
					const around = figures
						.slice(Math.max(0, day - before), day + after + 1)
						.filter((figure) => figure !== null);
					const mean = around.reduce((sum, figure) => sum + figure, 0) / around.length;
					expect(value).toBeCloseTo(mean, 6);
				}
			})
		);
		expect.hasAssertions();
	});
});
