import { describe, expect, it } from 'vitest';
import { layoutScene } from '../../../../src/lib/layout/scene/layout-scene.ts';
import { readySeries } from '../../../../src/lib/layout/curve/curve-layer.ts';
import { aLaidDataset, aRequest, FIRST, viewAt } from '../generators.ts';
import { Viewport } from '../../../../src/lib/layout/time/viewport.ts';
import { Memo } from '../../../../src/lib/model/base/memo.ts';

const memo = new Memo();

const dataset = aLaidDataset([], 500);

describe('readySeries', () => {
	it('is made once for a dataset', () => {
		expect(readySeries(dataset, 'stand', memo)).toBe(readySeries(dataset, 'stand', memo));
		expect(readySeries(dataset, 'geen', memo)).toBeNull();
	});

	it('leaves a little air above the highest smoothed figure', () => {
		const ready = readySeries(dataset, 'stand', memo);
		const highest = Math.max(...ready!.points.map(({ value }) => value));
		expect(ready?.top).toBeCloseTo(highest * 1.06);
	});
});

describe('layCurve', () => {
	it('keeps one scale at every zoom', () => {
		const ticks = [0, 0.3, 0.7, 1].map(
			(zoom) => layoutScene(aRequest(dataset, { viewport: viewAt(0.4, zoom) })).curve?.ticks
		);
		for (const other of ticks) expect(other).toEqual(ticks[0]);
		expect(ticks[0]?.map(({ value }) => value)).toEqual([400, 200]);
	});

	it('draws single figures once a day is 8 px wide', () => {
		const dotsOf = (days: number) =>
			layoutScene(aRequest(dataset, { viewport: new Viewport(FIRST + 60, FIRST + 60 + days) }))
				.curve?.dots.length;
		expect(dotsOf(142)).toBe(0);
		expect(dotsOf(141)).toBe(141);
	});

	it('draws the line a little past the view', () => {
		const viewport = new Viewport(FIRST + 60, FIRST + 80);
		const line = layoutScene(aRequest(dataset, { viewport })).curve?.line ?? [];
		expect(line[0]?.[0]).toBeLessThan(0);
		expect(line[line.length - 1]?.[0]).toBeGreaterThan(1132);
		expect(line.length).toBeLessThan(26);
	});
});
