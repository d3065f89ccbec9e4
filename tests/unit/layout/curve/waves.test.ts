import { describe, expect, it } from 'vitest';
import { createCurveShape } from '../../../../src/lib/layout/curve/curve.ts';
import { createTimescale } from '../../../../src/lib/layout/time/timescale.ts';
import { Viewport } from '../../../../src/lib/layout/time/viewport.ts';
import { layWaves, type WaveContext } from '../../../../src/lib/layout/curve/waves.ts';
import { dayFromIso } from '../../../../src/lib/model/time/dates.ts';
import { aDataset } from '../../../fixtures/dataset.ts';

const [definition] = aDataset().waves.definitions;
const PEAK = dayFromIso('1953-02-01');

function aContext(view: Viewport, height: number): WaveContext {
	const scale = createTimescale(view, 1000);
	const points = [-4, -1, 0, 1, 4].map((by) => ({
		middle: PEAK + 0.5 + by,
		value: Math.abs(by) < 4 ? 400 : 300
	}));
	return {
		scale,
		along: 1000,
		language: 'nl',
		orientation: 'across',
		shape: createCurveShape(points, scale, 500, height, 400),
		base: 500,
		peakOn: (day) => (day === PEAK ? { middle: PEAK + 0.5, value: 400 } : null)
	};
}

describe('layWaves', () => {
	it('draws the edges as sharp as they are known', () => {
		const view = new Viewport(PEAK - 10, PEAK + 10);
		const [wave] = layWaves(definition!, aContext(view, 150));
		expect(wave).toMatchObject({ fromEdge: 'soft', toEdge: 'sharp' });
		const [half] = layWaves(definition!, aContext(new Viewport(PEAK, PEAK + 10), 150));
		expect(half).toMatchObject({ from: 0, fromEdge: 'cut' });
	});

	it('names a wave inside the body of the curve, and only where it has room', () => {
		const view = new Viewport(PEAK - 10, PEAK + 10);
		const [high] = layWaves(definition!, aContext(view, 150));
		expect(high?.name?.across).toBe(490);
		const [low] = layWaves(definition!, aContext(view, 12));
		expect(low?.name).toBeNull();
	});

	it('marks the peak on the curve with its figure', () => {
		const view = new Viewport(PEAK - 10, PEAK + 10);
		const [wave] = layWaves(definition!, aContext(view, 150));
		expect(wave?.peaks[0]).toMatchObject({ value: 400, day: PEAK, across: 350, showsValue: true });
	});

	it('leaves out a wave that is not in view', () => {
		expect(layWaves(definition!, aContext(new Viewport(PEAK + 100, PEAK + 120), 150))).toEqual([]);
	});
});
