import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readySeries } from '../../../../src/lib/layout/curve/curve-layer.ts';
import { smoothSeries } from '../../../../src/lib/model/dataset/smooth-series.ts';
import { knownPart } from '../../../../src/lib/layout/time/as-of-part.ts';
import { layoutScene } from '../../../../src/lib/layout/scene/layout-scene.ts';
import { Viewport } from '../../../../src/lib/layout/time/viewport.ts';
import { matching, NO_FILTER } from '../../../../src/lib/model/dataset/filter.ts';
import { knownOn } from '../../../../src/lib/model/as-of/as-of.ts';
import { datasets, FIRST, LAST, requests } from '../generators.ts';
import { Memo } from '../../../../src/lib/model/base/memo.ts';

const memo = new Memo();

const day = fc.integer({ min: FIRST - 5, max: LAST + 5 });

describe('the edge of the known', () => {
	it('is not crossed by anything drawn but half a mark, in any view', () => {
		fc.assert(
			fc.property(requests, day, (request, asOf) => {
				const dataset = knownOn(request.dataset, asOf, { reflections: true }, memo);
				fc.pre(dataset !== request.dataset);
				const known = matching(dataset, NO_FILTER, 'geen', memo);
				const scene = layoutScene({ ...request, dataset, matching: known });
				const edge = scene.edge!;
				const { marks, labels, clusters } = scene.facts;
				for (const { along, bar } of marks) {
					expect(along).toBeLessThanOrEqual(edge + 0.01);
					if (bar) expect(bar.to).toBeLessThanOrEqual(edge + 0.01);
				}
				if (scene.orientation === 'across')
					for (const { alongTo } of labels) expect(alongTo).toBeLessThanOrEqual(edge + 0.5);
				for (const [along] of scene.curve?.line ?? [])
					expect(along).toBeLessThanOrEqual(edge + 0.01);
				const counted = clusters.reduce((sum, { count }) => sum + count, marks.length);
				expect(counted).toBe(scene.facts.total);
			}),
			{ numRuns: 60 }
		);
	});

	it('leaves a view the same magnification, and nothing of one beyond it', () => {
		const view = new Viewport(10, 20);
		expect(knownPart({}, view, 500)).toEqual({ viewport: view, along: 500 });
		expect(knownPart({ asOf: 13 }, view, 500)).toEqual({
			viewport: new Viewport(10, 14),
			along: 200
		});
		expect(knownPart({ asOf: 9 }, view, 500)).toBeNull();
	});
});

describe('the curve without hindsight', () => {
	it('takes its mean from no later day, and fits its scale to what is known', () => {
		fc.assert(
			fc.property(datasets, day, (whole, asOf) => {
				const dataset = knownOn(whole, asOf, { reflections: true }, memo);
				fc.pre(dataset !== whole);
				const [series] = whole.series;
				const known = readySeries(dataset, series!.id, memo)!;
				const trailing = smoothSeries(series!, true);
				expect(known.points).toEqual(trailing.slice(0, known.points.length));
				const highest = Math.max(0, ...known.points.map(({ value }) => value));
				expect(known.top).toBeLessThanOrEqual(highest * 1.06 + 1e-9);
			}),
			{ numRuns: 60 }
		);
	});

	it('has the height of a centred mean some days later', () => {
		fc.assert(
			fc.property(datasets, ({ series: [series] }) => {
				const centred = smoothSeries(series!);
				const trailing = smoothSeries(series!, true);
				const at = 100;
				expect(trailing[at + 3]!.value).toBeCloseTo(centred[at]!.value);
			}),
			{ numRuns: 20 }
		);
	});
});
