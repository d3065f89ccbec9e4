import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layoutScene, prepareScene } from '../../../../../src/lib/layout/scene/layout-scene.ts';
import type { SceneRequest } from '../../../../../src/lib/layout/base/request.ts';
import { shippedDataset } from '../../../model/exports/hostile.ts';
import { aRequest, datasets, FIRST, LAST } from '../../generators.ts';
import { Viewport } from '../../../../../src/lib/layout/time/viewport.ts';

const whole = new Viewport(FIRST, LAST + 1);

/**
 * Counts labels from step to step of a zoom around a point, those of events that stay in view: not near
 * the edges, and not cut by one, where a label may go.
 */
function zoomIn(request: SceneRequest, home: Viewport, part: number, most: number) {
	const anchor = home.start + part * home.days;
	let kept = 0;
	const lost: string[] = [];
	let before = new Set<string>();
	for (let zoom = 1; zoom < most; zoom *= 1.07) {
		const { labels, marks, clusters } = layoutScene({
			...request,
			viewport: home.zoomAt(zoom, anchor)
		}).facts;
		const now = new Set(labels.map(({ id }) => id));
		const drawn = new Map(marks.map((mark) => [mark.id, mark]));
		for (const id of before) {
			const mark = drawn.get(id);
			const along = mark?.along ?? clusters.find(({ events }) => events.includes(id))?.along ?? -1;
			const isCut = mark?.bar && (mark.bar.from <= 0 || mark.bar.to >= request.along);
			if (isCut || along < 250 || along > request.along - 250) continue;
			if (now.has(id)) kept++;
			else lost.push(`${id} at ${zoom.toFixed(2)}`);
		}
		before = now;
	}
	return { kept, lost };
}

describe('label levels', () => {
	it('keeps every label that stays in view while zooming in, on random timelines', () => {
		let kept = 0;
		const lost: string[] = [];
		fc.assert(
			fc.property(datasets, fc.double({ min: 0.2, max: 0.8, noNaN: true }), (dataset, part) => {
				const request = aRequest(dataset);
				const change = zoomIn(request, whole, part, 24);
				kept += change.kept;
				lost.push(...change.lost);
			}),
			{ numRuns: 20, seed: 1 }
		);
		expect(kept).toBeGreaterThan(1500);
		expect(lost).toEqual([]);
	});

	it.each([
		[820, 560],
		[1132, 640],
		[1600, 760]
	])('keeps every label on the shipped timeline, at %i × %i px', (along, across) => {
		const dataset = shippedDataset();
		const { first, last } = dataset.window;
		const home = new Viewport(first!, last! + 1);
		const request = {
			...aRequest(dataset, { along, across }),
			series: dataset.timeline.series,
			layers: new Set(['facts', 'curve'] as const)
		};
		let kept = 0;
		for (const part of [0.15, 0.5, 0.85]) {
			const change = zoomIn(request, home, part, 120);
			kept += change.kept;
			expect(change.lost).toEqual([]);
		}
		expect(kept).toBeGreaterThan(500);
	});

	it('draws the same whether its levels were laid ahead or when they were needed', () => {
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
			{ numRuns: 12, seed: 2 }
		);
	});
});
