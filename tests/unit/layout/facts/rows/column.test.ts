import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spanDays } from '../../../../../src/lib/layout/base/shapes.ts';
import { layFactsColumn } from '../../../../../src/lib/layout/facts/rows/column.ts';
import type { Facts } from '../../../../../src/lib/layout/base/fact-marks.ts';
import { matching, NO_FILTER } from '../../../../../src/lib/model/dataset/filter.ts';
import { Viewport } from '../../../../../src/lib/layout/time/viewport.ts';
import type { Dataset } from '../../../../../src/lib/model/dataset/dataset.ts';
import { datasets, FIRST, LAST, viewports } from '../../generators.ts';
import { Memo } from '../../../../../src/lib/model/base/memo.ts';

const memo = new Memo();

const ALONG = 520;
const BASE = 302;

function limitsOf({ events }: Dataset): { start: number; end: number } {
	const limits = { start: FIRST, end: LAST + 1 };
	for (const { span } of events) {
		limits.start = Math.min(limits.start, span.first ?? span.last ?? limits.start);
		limits.end = Math.max(limits.end, (span.last ?? span.first ?? limits.end) + 1);
	}
	return limits;
}

function lay(dataset: Dataset, viewport: Viewport): Facts {
	const limits = limitsOf(dataset);
	const widest = (ALONG / (limits.end - limits.start)) * 0.999_999;
	const frame = {
		...{ dataset, limits, widest, language: 'nl' as const, closest: 3 },
		matching: matching(dataset, NO_FILTER, '', memo),
		memo,
		...{ along: ALONG, top: 0, bottom: BASE, dense: 0 }
	};
	return layFactsColumn(frame, BASE, viewport, ALONG);
}

describe('facts in a column', () => {
	it('lay no title over another or past the edge', () => {
		fc.assert(
			fc.property(datasets, viewports, (dataset, viewport) => {
				const labels = lay(dataset, viewport).labels;
				for (const [index, { alongFrom, alongTo }] of labels.entries()) {
					expect(alongFrom).toBeGreaterThanOrEqual(-1e-6);
					expect(alongTo).toBeLessThanOrEqual(ALONG + 1e-6);
					expect(alongFrom).toBeGreaterThan(labels[index - 1]?.alongTo ?? -Infinity);
				}
			})
		);
		expect.hasAssertions();
	});

	it('draw or count every event in view, each once', () => {
		fc.assert(
			fc.property(datasets, viewports, (dataset, viewport) => {
				const { marks, clusters, total, before, after } = lay(dataset, viewport);
				const limits = limitsOf(dataset);
				const inView = dataset.events.filter((event) => {
					const { first, last } = spanDays(event.span, limits);
					return first < viewport.end && last + 1 > viewport.start;
				});
				const ids = inView.map(({ id }) => id);
				expect(marks.length + clusters.reduce((sum, { count }) => sum + count, 0)).toBe(ids.length);
				expect(total).toBe(ids.length);
				expect(before + total + after).toBe(dataset.events.length);
				const named = [...marks.map(({ id }) => id), ...clusters.flatMap(({ events }) => events)];
				expect(new Set(named).size).toBe(named.length);
				for (const id of named) expect(ids).toContain(id);
				for (const { count, events } of clusters) expect(events.length).toBe(Math.min(24, count));
			})
		);
	});

	it('zooming in takes away no title that stays in view', () => {
		fc.assert(
			fc.property(
				datasets,
				viewports,
				fc.double({ min: 1, max: 6, noNaN: true }),
				fc.double({ min: 0, max: 1, noNaN: true }),
				(dataset, viewport, factor, part) => {
					const day = viewport.start + viewport.days * part;
					const closer = viewport.zoomAt(factor, day);
					if (closer.days < 3) return;
					const now = new Set(lay(dataset, closer).labels.map(({ id }) => id));
					for (const { id, alongFrom, alongTo } of lay(dataset, viewport).labels) {
						const half = (alongTo - alongFrom) / 2;
						const days = ((alongFrom + half) / ALONG) * viewport.days;
						const middle = (viewport.start + days - closer.start) * (ALONG / closer.days);
						const isIn = middle - half > 12 && middle + half < ALONG - 12;
						if (isIn) expect(now).toContain(id);
					}
				}
			)
		);
		expect.hasAssertions();
	});

	it('fills the column however many events there are', () => {
		const [dataset] = fc.sample(datasets, { numRuns: 1, seed: 4 });
		const model = dataset!.events[0]!;
		const events = Array.from({ length: 20_000 }, (_, index) => {
			const day = FIRST + Math.floor((index * (LAST - FIRST)) / 20_000);
			const span = { ...model.span, first: day, last: day };
			const title = { nl: index % 2 ? 'Kort' : 'Een titel die twee regels nodig heeft' };
			return { ...model, id: `e${index}`, title, span, importance: 1 + (index % 3) };
		});
		const { labels } = lay({ ...dataset!, events }, new Viewport(FIRST, LAST + 1));
		// The tallest take 38 px.
		expect(labels.length).toBeGreaterThan(ALONG / 38 - 2);
	});
});
