import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SceneRequest } from '../../../../../src/lib/layout/base/request.ts';
import { createCurveShape } from '../../../../../src/lib/layout/curve/curve.ts';
import { readySeries } from '../../../../../src/lib/layout/curve/curve-layer.ts';
import type { FactsFrame } from '../../../../../src/lib/layout/facts/flags/facts.ts';
import { isClash } from '../../../../../src/lib/layout/facts/flags/label-places.ts';
import {
	type LabelledFacts,
	layLabelledFacts
} from '../../../../../src/lib/layout/facts/flags/zoom-levels.ts';
import { layoutScene, prepareScene } from '../../../../../src/lib/layout/scene/layout-scene.ts';
import { coveredDays } from '../../../../../src/lib/layout/time/covered-days.ts';
import { Viewport } from '../../../../../src/lib/layout/time/viewport.ts';
import { shippedDataset } from '../../../model/exports/hostile.ts';
import { aRequest, datasets, FIRST, LAST } from '../../generators.ts';
import { IS_LONG, openingRequest, PLOTS } from '../../plots.ts';

const whole = new Viewport(FIRST, LAST + 1);
const plotsAcross = PLOTS.filter(({ orientation }) => orientation === 'across');

/** The facts over the whole of time at some px per day, before a view is cut out of them: without edges. */
function laidAt(request: SceneRequest): (pixelsPerDay: number) => LabelledFacts {
	const { dataset, matching, along, across } = request;
	const limits = coveredDays(dataset);
	const frame: FactsFrame = { dataset, language: 'nl', matching, along, limits, lanes: 4 };
	const series = readySeries(dataset, request.series)!;
	const [top, base] = [48, Math.min(620, Math.max(316, across - 400))];
	const groundAt = (pixelsPerDay: number) => {
		const scale = { toDay: (place: number) => limits.start + place / pixelsPerDay };
		const shape = createCurveShape(series.points, scale, base, (base - top) * 0.42, series.top);
		return { pixelsPerDay, top, base, shape };
	};
	return (pixelsPerDay) => layLabelledFacts(frame, groundAt, pixelsPerDay, 'a test');
}

/** Labels, or lanes, that a view lacks and a wider one had, all the way from the widest to the closest. */
function lostOnTheWayIn(request: SceneRequest, step: number, closest: number): string[] {
	const lay = laidAt(request);
	const { start, end } = coveredDays(request.dataset);
	const lost: string[] = [];
	let before: string[] = [];
	for (let days = end - start; days >= closest; days /= step) {
		const { labels, bars } = lay(request.along / days);
		const inLanes = bars.map(({ extent }) => extent.event.id);
		const now = new Set([...labels.map(({ anchor }) => anchor.id), ...inLanes]);
		lost.push(...before.filter((id) => !now.has(id)).map((id) => `${id} at ${days} days`));
		before = [...now];
	}
	return lost;
}

describe('the labels of a zoom level', () => {
	it('are all there at every closer one, on the shipped timeline', () => {
		const dataset = shippedDataset();
		fc.assert(
			fc.property(
				fc.constantFrom(...plotsAcross),
				fc.double({ min: 1.05, max: 2, noNaN: true }),
				(plot, step) => {
					expect(lostOnTheWayIn(openingRequest(dataset, plot), step, 1)).toEqual([]);
				}
			),
			{ numRuns: IS_LONG ? 30 : 1 }
		);
	});

	it('are all there at every closer one, on any timeline', () => {
		fc.assert(
			fc.property(
				datasets,
				fc.constantFrom(...plotsAcross),
				fc.double({ min: 1.05, max: 2, noNaN: true }),
				(dataset, { along, across }, step) => {
					expect(lostOnTheWayIn(aRequest(dataset, { along, across }), step, 3)).toEqual([]);
				}
			),
			{ numRuns: IS_LONG ? 400 : 5 }
		);
	});

	it('do not touch each other at any magnification', () => {
		fc.assert(
			fc.property(
				datasets,
				fc.constantFrom(...plotsAcross),
				fc.double({ min: 0, max: 1, noNaN: true }),
				(dataset, { along, across }, part) => {
					const { start, end } = coveredDays(dataset);
					const days = (end - start) * (3 / (end - start)) ** part;
					const { labels } = laidAt(aRequest(dataset, { along, across }))(along / days);
					for (const [index, one] of labels.entries())
						for (const other of labels.slice(index + 1)) expect(isClash(one, other)).toBe(false);
				}
			),
			{ numRuns: IS_LONG ? 300 : 5 }
		);
		expect.hasAssertions();
	});

	it('are the same whether they were laid ahead or when they were needed', () => {
		fc.assert(
			fc.property(
				datasets,
				fc.double({ min: 1, max: 40, noNaN: true }),
				fc.double({ min: 0.1, max: 0.9, noNaN: true }),
				(dataset, zoom, part) => {
					const viewport = whole.zoomAt(zoom, FIRST + part * whole.days);
					const prepared = { ...dataset };
					let pieces = 0;
					while (prepareScene(aRequest(prepared))) pieces++;
					expect(layoutScene(aRequest(prepared, { viewport }))).toEqual(
						layoutScene(aRequest(dataset, { viewport }))
					);
					// It comes to an end, and there was something to do.
					expect(pieces).toBeGreaterThan(0);
					expect(pieces).toBeLessThan(60);
				}
			),
			{ numRuns: IS_LONG ? 40 : 6 }
		);
	});
});
