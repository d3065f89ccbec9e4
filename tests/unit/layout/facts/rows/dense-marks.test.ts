import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	DENSE,
	denseBinAt,
	denseHeight
} from '../../../../../src/lib/layout/facts/rows/dense-marks.ts';
import { spanDays } from '../../../../../src/lib/layout/base/shapes.ts';
import { layFactsRows } from '../../../../../src/lib/layout/facts/rows/lay.ts';
import type { Facts } from '../../../../../src/lib/layout/base/fact-marks.ts';
import { Viewport } from '../../../../../src/lib/layout/time/viewport.ts';
import type { Dataset } from '../../../../../src/lib/model/dataset/dataset.ts';
import { matching, NO_FILTER } from '../../../../../src/lib/model/dataset/filter.ts';
import { datasets, FIRST, LAST, viewports } from '../../generators.ts';
import { Memo } from '../../../../../src/lib/model/base/memo.ts';

const memo = new Memo();

const ALONG = 600;
const LIMITS = { start: FIRST - 400, end: LAST + 700 };

/** So low that most have no row. */
function lay(dataset: Dataset, viewport: Viewport, height = 60): Required<Facts> {
	const frame = {
		...{ dataset, limits: LIMITS, language: 'nl' as const, closest: 3 },
		widest: (ALONG / (LIMITS.end - LIMITS.start)) * 0.999_999,
		matching: matching(dataset, NO_FILTER, '', memo),
		memo,
		...{ along: ALONG, top: 0, bottom: height, dense: DENSE }
	};
	const facts = layFactsRows(frame, viewport, ALONG);
	if (!facts.dense) throw new Error('There is no strip.');
	return { ...facts, dense: facts.dense };
}

/** Where each event stands, in days: those of one first day beside each other, in their order. */
function placesOf({ events }: Dataset): Map<string, number> {
	const firsts = events.map((event) => spanDays(event.span, LIMITS).first);
	return new Map(
		events.map(({ id }, index) => {
			const day = firsts[index]!;
			const before = firsts.slice(0, index).filter((other) => other === day).length;
			return [id, day + (before + 0.5) / firsts.filter((other) => other === day).length];
		})
	);
}

describe('dense marks', () => {
	it('stand for every event that stands in view and is not drawn, each once', () => {
		fc.assert(
			fc.property(datasets, viewports, (dataset, viewport) => {
				const { marks, dense } = lay(dataset, viewport);
				const drawn = new Set(marks.map(({ id }) => id));
				const places = placesOf(dataset);
				const rest = [...places].filter(
					([id, place]) => place >= viewport.start && place < viewport.end && !drawn.has(id)
				);
				expect(dense.bins.reduce((sum, { count }) => sum + count, 0)).toBe(rest.length);
				const named = dense.bins.flatMap(({ events }) => events);
				expect(new Set(named).size).toBe(named.length);
				for (const { counts, count, events } of dense.bins) {
					expect(counts.reduce((sum, one) => sum + one, 0)).toBe(count);
					expect(Math.min(...counts)).toBeGreaterThanOrEqual(0);
					expect(events.length).toBe(Math.min(count, 24));
				}
				expect(rest.map(([id]) => id)).toEqual(expect.arrayContaining(named));
			})
		);
	});

	it('are pointed at where they are drawn', () => {
		fc.assert(
			fc.property(datasets, viewports, (dataset, viewport) => {
				const { dense } = lay(dataset, viewport);
				const places = placesOf(dataset);
				for (const bin of dense.bins) {
					expect(denseBinAt(dense, (bin.from + bin.to) / 2)?.id).toBe(bin.id);
					for (const id of bin.events) {
						const along = ((places.get(id)! - viewport.start) / viewport.days) * ALONG;
						expect(along).toBeGreaterThanOrEqual(bin.from - 1e-6);
						expect(along).toBeLessThanOrEqual(bin.to + 1e-6);
					}
				}
				expect(denseBinAt(dense, -50)).toBeUndefined();
			})
		);
		expect.hasAssertions();
	});

	it('keep their place while panning, and are no more than the view is long', () => {
		const steps = fc.integer({ min: -40, max: 40 });
		fc.assert(
			fc.property(datasets, viewports, steps, (dataset, viewport, step) => {
				const one = lay(dataset, viewport);
				const other = lay(dataset, viewport.panBy((viewport.days * step) / 50));
				expect(one.dense.bins.length).toBeLessThanOrEqual(ALONG / 3 + 2);
				const shift = (ALONG * step) / 50;
				const isInside = ({ from, to }: { from: number; to: number }) => from > 1 && to < ALONG - 1;
				const moved = new Map(other.dense.bins.map((bin) => [bin.id, bin]));
				for (const bin of one.dense.bins.filter(isInside)) {
					const same = moved.get(bin.id);
					if (same) expect(same.from).toBeCloseTo(bin.from - shift, 3);
				}
			})
		);
		expect.hasAssertions();
	});

	it('are as high as their count has doubled, up to the strip', () => {
		expect([1, 2, 4].map(denseHeight)).toEqual([2.5, 5, 7.5]);
		expect(denseHeight(100_000)).toBe(DENSE - 3);
	});

	it('are none in a view that is close enough to draw all', () => {
		fc.assert(
			fc.property(datasets, (dataset) => {
				const { marks, dense } = lay(dataset, new Viewport(FIRST + 7, FIRST + 8), 3000);
				expect(dense.bins.length).toBe(0);
				expect(marks.length).toBeGreaterThanOrEqual(0);
			}),
			{ numRuns: 30 }
		);
	});
});
