import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layoutOverview, overviewWindow } from '../../../../src/lib/layout/overview/overview.ts';
import { matching, NO_FILTER } from '../../../../src/lib/model/dataset/filter.ts';
import { Viewport } from '../../../../src/lib/layout/time/viewport.ts';
import { aDataset } from '../../../fixtures/dataset.ts';
import { Memo } from '../../../../src/lib/model/base/memo.ts';

const memo = new Memo();

const dataset = aDataset();
const start = dataset.window.first ?? 0;
const end = (dataset.window.last ?? 0) + 1;
const bounds = { start, end, minimum: 1 };
const lay = (along: number, kind?: ReadonlySet<string>) =>
	layoutOverview({
		dataset,
		language: 'nl',
		bounds,
		series: dataset.timeline.series,
		matching: matching(dataset, kind ? { kind } : NO_FILTER, '', memo),
		along,
		across: 34
	});

describe('the overview', () => {
	it('shows the whole window of time as the whole strip', () => {
		expect(overviewWindow(new Viewport(start, end), bounds, 600)).toEqual({ from: 0, to: 600 });
	});
	it('places the view in proportion', () => {
		const half = new Viewport(start, (start + end) / 2);
		expect(overviewWindow(half, bounds, 600).to).toBeCloseTo(300);
	});
	it('stays within its height and length at any length', () => {
		fc.assert(
			fc.property(fc.double({ min: 1, max: 3000, noNaN: true }), (along) => {
				const { silhouette, ticks } = lay(along);
				for (const [, across] of silhouette) expect(across).toBeGreaterThanOrEqual(12 - 1e-6);
				for (const tick of ticks) expect(tick.along).toBeLessThanOrEqual(along);
				expect(silhouette.length).toBeGreaterThan(0);
			})
		);
	});
	it('leaves hidden kinds out of the density', () => {
		expect(lay(600).density.length).toBeGreaterThan(0);
		expect(lay(600, new Set()).density).toEqual([]);
	});
});
