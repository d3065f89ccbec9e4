import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layoutScene, prepareScene } from '../../../src/lib/layout/layout-scene.ts';
import { aRequest, datasets, FIRST, LAST } from './generators.ts';
import { Viewport } from '../../../src/lib/layout/viewport.ts';

const whole = new Viewport(FIRST, LAST + 1);

describe('label ladder', () => {
	it('keeps nearly every label that stays in view while zooming in', () => {
		let kept = 0;
		let lost = 0;
		fc.assert(
			fc.property(datasets, fc.double({ min: 0.2, max: 0.8, noNaN: true }), (dataset, part) => {
				const anchor = FIRST + part * whole.days;
				let before = new Set<string>();
				for (let zoom = 1; zoom < 24; zoom *= 1.12) {
					const viewport = whole.zoomAt(zoom, anchor);
					const { labels, marks } = layoutScene(aRequest(dataset, { viewport })).facts;
					const now = new Set(labels.map(({ id }) => id));
					for (const { id, along, bar } of marks) {
						// What an edge of the view cuts may lose its label there.
						const isCut = bar && (bar.from <= 0 || bar.to >= 1132);
						if (!before.has(id) || isCut || along < 250 || along > 882) continue;
						if (now.has(id)) kept++;
						else lost++;
					}
					before = now;
				}
			}),
			{ numRuns: 25, seed: 1 }
		);
		expect(kept).toBeGreaterThan(1000);
		expect(lost / kept).toBeLessThan(0.003);
	});

	it('draws the same whether its rungs were laid ahead or when they were needed', () => {
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
