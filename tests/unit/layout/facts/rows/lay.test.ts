import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layoutScene } from '../../../../../src/lib/layout/scene/layout-scene.ts';
import type { Scene } from '../../../../../src/lib/layout/scene/scene.ts';
import { Viewport } from '../../../../../src/lib/layout/time/viewport.ts';
import type { Dataset } from '../../../../../src/lib/model/dataset/dataset.ts';
import { matching, NO_FILTER } from '../../../../../src/lib/model/dataset/filter.ts';
import { spanDays } from '../../../../../src/lib/layout/base/shapes.ts';
import { aRequest, datasets, viewports } from '../../generators.ts';
import { Memo } from '../../../../../src/lib/model/base/memo.ts';

const memo = new Memo();

const ALONG = 1132;
/** What stands this near the end of the view may fall on either side of it, px. */
const EDGE = 0.1;
/** Without the curve there is nothing for flags to stand on. */
const layers = new Set(['facts'] as const);
const lay = (dataset: Dataset, viewport: Viewport, filter = NO_FILTER) =>
	layoutScene(
		aRequest(dataset, {
			viewport,
			layers,
			matching: matching(dataset, filter, '', memo),
			along: ALONG
		})
	).facts;

/** Events of which a day, or part of one, is in view. */
function inView({ events, window }: Dataset, { start, end }: Viewport): string[] {
	const limits = { start: window.first ?? 0, end: (window.last ?? 0) + 1 };
	for (const { span } of events) {
		limits.start = Math.min(limits.start, span.first ?? span.last ?? limits.start);
		limits.end = Math.max(limits.end, (span.last ?? span.first ?? limits.end) + 1);
	}
	return events
		.filter((event) => {
			const { first, last } = spanDays(event.span, limits);
			return first < end && last + 1 > start;
		})
		.map(({ id }) => id);
}
const counted = ({ marks, clusters }: Scene['facts']) =>
	marks.length + clusters.reduce((sum, { count }) => sum + count, 0);

describe('facts on rows', () => {
	it('lay no label over another, over a glyph or past the edge', () => {
		fc.assert(
			fc.property(datasets, viewports, (dataset, viewport) => {
				const { marks, labels } = lay(dataset, viewport);
				for (const label of labels) {
					expect(label.alongFrom).toBeGreaterThanOrEqual(0);
					expect(label.alongTo).toBeLessThanOrEqual(ALONG + 1e-6);
					const middle = (label.acrossFrom + label.acrossTo) / 2;
					for (const mark of marks)
						if (mark.id !== label.id && Math.abs(mark.across - middle) < 1)
							expect(mark.along + 5 <= label.alongFrom || mark.along - 5 >= label.alongTo).toBe(
								true
							);
					for (const other of labels)
						if (other !== label && Math.abs(other.acrossFrom - label.acrossFrom) < 1)
							expect(other.alongTo <= label.alongFrom || other.alongFrom >= label.alongTo).toBe(
								true
							);
				}
			})
		);
		expect.hasAssertions();
	});

	it('draw or count every matching event in view, each once', () => {
		fc.assert(
			fc.property(datasets, viewports, (dataset, viewport) => {
				const facts = lay(dataset, viewport);
				const matching = inView(dataset, viewport);
				expect(counted(facts)).toBe(matching.length);
				expect(facts.total).toBe(matching.length);
				expect(facts.before + facts.total + facts.after).toBe(dataset.events.length);
				expect(new Set(facts.marks.map(({ id }) => id)).size).toBe(facts.marks.length);
				for (const { id } of facts.marks) expect(matching).toContain(id);
			})
		);
	});

	it('name events of each count that are not drawn', () => {
		fc.assert(
			fc.property(datasets, viewports, (dataset, viewport) => {
				const { marks, clusters } = lay(dataset, viewport);
				const drawn = new Set(marks.map(({ id }) => id));
				const named = clusters.flatMap(({ events }) => events);
				expect(new Set(named).size).toBe(named.length);
				for (const { events, count } of clusters) {
					expect(events.length).toBe(Math.min(count, 24));
					for (const id of events) expect(drawn.has(id)).toBe(false);
				}
			})
		);
		expect.hasAssertions();
	});

	it('keep on zooming in every label whose glyph stays in view', () => {
		fc.assert(
			fc.property(
				datasets,
				viewports,
				fc.double({ min: 1, max: 8, noNaN: true }),
				(dataset, viewport, factor) => {
					const wide = lay(dataset, viewport);
					const middle = (viewport.start + viewport.end) / 2;
					const half = viewport.days / 2 / factor;
					const near = new Viewport(middle - half, middle + half);
					const drawn = new Set(lay(dataset, near).marks.map(({ id }) => id));
					for (const mark of wide.marks) {
						const day = viewport.start + (mark.along / ALONG) * viewport.days;
						const along = ((day - near.start) / near.days) * ALONG;
						// What stuck to the edge of the wide view may have left, or moved to its own place.
						if (mark.along > 7 && along > 7 && along < ALONG - EDGE)
							expect(drawn.has(mark.id)).toBe(true);
					}
				}
			)
		);
		expect.hasAssertions();
	});

	it('change nothing on panning but at the edges', () => {
		fc.assert(
			fc.property(
				datasets,
				viewports,
				fc.double({ min: -0.5, max: 0.5, noNaN: true }),
				(dataset, viewport, part) => {
					const by = viewport.days * part;
					const moved = new Viewport(viewport.start + by, viewport.end + by);
					const there = new Map(lay(dataset, moved).marks.map((mark) => [mark.id, mark]));
					for (const mark of lay(dataset, viewport).marks) {
						const along = mark.along - part * ALONG;
						if (mark.along <= 7 || along <= 7 || along >= ALONG - EDGE) continue;
						expect(there.get(mark.id)?.along).toBeCloseTo(along, 3);
						expect(there.get(mark.id)?.across).toBe(mark.across);
					}
				}
			)
		);
		expect.hasAssertions();
	});

	it('leave what is filtered out of everything', () => {
		fc.assert(
			fc.property(datasets, viewports, (dataset, viewport) => {
				const kind = new Set(dataset.events.slice(0, 1).map((event) => event.kind));
				const facts = lay(dataset, viewport, { kind });
				const shown = new Set(
					dataset.events.filter((event) => kind.has(event.kind)).map(({ id }) => id)
				);
				expect(counted(facts)).toBe(inView(dataset, viewport).filter((id) => shown.has(id)).length);
			})
		);
	});
});
