import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	type ArcLane,
	arcsHeight,
	layArcs,
	shownStrands
} from '../../../../src/lib/layout/announcements/arcs.ts';
import { layoutScene } from '../../../../src/lib/layout/scene/layout-scene.ts';
import type { SceneRequest } from '../../../../src/lib/layout/base/request.ts';
import { textWidth } from '../../../../src/lib/layout/text/text-width.ts';
import { Viewport } from '../../../../src/lib/layout/time/viewport.ts';
import type { Dataset } from '../../../../src/lib/model/dataset/dataset.ts';
import { announcementsOf } from '../../../../src/lib/model/dataset/announcements.ts';
import { someAnnouncements } from '../../../fixtures/announcements.ts';
import { aLaidDataset, aRequest, FIRST, viewAt } from '../generators.ts';
import { Memo } from '../../../../src/lib/model/base/memo.ts';

const memo = new Memo();

const LAYERS = new Set(['promises'] as const);
const strands = ['een', 'twee'].map((id) => ({ id, title: { nl: id } }));
const datasets = someAnnouncements.map((announcements): Dataset => ({
	...aLaidDataset([]),
	strands,
	announcements
}));
const requestOf = (dataset: Dataset, more: Partial<SceneRequest> = {}) =>
	aRequest(dataset, { layers: LAYERS, strands: new Set(['een', 'twee']), ...more });
const lanesOf = (request: SceneRequest) => layoutScene(request).lanes;
const part = fc.double({ min: 0, max: 1, noNaN: true });
const widthOf = ({ text }: ArcLane['labels'][number]) => textWidth(text, 'sans-500', 11);
const idsOf = (lanes: ArcLane[]) => lanes.flatMap(({ arcs }) => arcs.map(({ id }) => id));

/** One announcement of the strand `een`. */
const one = (announced: number, promised: number, more = {}): Dataset => {
	const day = (at: number) => ({
		...{ edtf: '2010-01-01', first: FIRST + at, last: FIRST + at, precision: 'day' as const },
		...{ softFirst: false, softLast: false, isInterval: false },
		...{ isApproximate: false, isUncertain: false }
	});
	return {
		...aLaidDataset([]),
		strands,
		announcements: [
			{
				...{ id: 'h', strand: 'een', kind: 'end', reading: 'through', outcome: 'extended' },
				...{
					subject: {},
					announced: '',
					promised: '',
					references: [],
					check: { status: 'checked' }
				},
				announcedSpan: day(announced),
				promisedSpan: day(promised),
				...more
			}
		]
	};
};

describe('an arc', () => {
	it('goes from the middle of the day of saying to that of the promised day', () => {
		const request = requestOf(one(10, 30), {
			viewport: new Viewport(FIRST, FIRST + 40),
			along: 400
		});
		const [arc] = lanesOf(request)[0]!.arcs;
		expect(arc).toMatchObject({ from: 105, to: 305, until: 305 });
	});

	it('is 5 px and 0.6 of its width high, and never more than its lane allows', () => {
		const height = (days: number, pixelsPerDay: number) =>
			lanesOf(
				requestOf(one(0, days), {
					...{ viewport: new Viewport(FIRST, FIRST + 100), along: 100 * pixelsPerDay },
					strands: undefined
				})
			)[0]!.arcs[0]!.height;
		expect(height(10, 1)).toBeCloseTo(11);
		expect(height(50, 1)).toBeCloseTo(35);
		expect(height(90, 3)).toBe(46);
		// The axis writes on more lines there, and the first lane makes way for them bit by bit.
		expect(height(90, 4.95)).toBeCloseTo(36);
		expect(height(90, 10)).toBe(26);
	});

	it('begins before the view where it was said before it, and is there as long as a part of it is', () => {
		const at = (start: number) =>
			lanesOf(
				requestOf(one(10, 30), {
					viewport: new Viewport(FIRST + start, FIRST + start + 5),
					along: 50
				})
			)[0]!.arcs;
		expect(at(2)).toEqual([]);
		expect(at(20)[0]?.from).toBeLessThan(0);
		expect(at(28)).toHaveLength(1);
		expect(at(31)).toEqual([]);
	});

	it('dissolves at both ends where the promised day is known by its month', () => {
		const month = { first: FIRST + 30, last: FIRST + 60, softFirst: true, softLast: true };
		const dataset = one(10, 30);
		const [announcement] = dataset.announcements;
		const promisedSpan = { ...announcement!.promisedSpan, ...month };
		const request = requestOf({ ...dataset, announcements: [{ ...announcement!, promisedSpan }] });
		const [arc] = lanesOf(request)[0]!.arcs;
		expect(arc?.bar).toMatchObject({ fromEdge: 'soft', toEdge: 'soft' });
		expect(arc!.to).toBeCloseTo((arc!.bar!.from + arc!.bar!.to) / 2);
	});
});

describe('the lanes', () => {
	it('are those of the first strand where none was chosen', () => {
		const dataset = one(1, 9);
		expect(shownStrands({ memo, dataset })).toEqual(['een']);
		expect(shownStrands({ memo, dataset, strands: new Set() })).toEqual([]);
		// A strand without announcements has none.
		expect(shownStrands({ memo, dataset, strands: new Set(['twee']) })).toEqual([]);
	});

	it('take no room where there are no announcements, or the layer is hidden', () => {
		const empty = { dataset: aLaidDataset([]), layers: LAYERS, memo };
		expect(arcsHeight(empty)).toBe(0);
		expect(arcsHeight({ memo, dataset: one(1, 9), layers: new Set() })).toBe(0);
		expect(arcsHeight({ memo, dataset: one(1, 9), layers: LAYERS })).toBe(66);
		const { bands, lanes } = layoutScene(requestOf(empty.dataset));
		expect(bands.announcements.from).toBe(bands.announcements.to);
		expect(lanes).toEqual([]);
	});

	it('keep the order and stand below one another in their band', () => {
		fc.assert(
			fc.property(datasets, part, part, (dataset, at, zoom) => {
				const { bands, lanes } = layoutScene(requestOf(dataset, { viewport: viewAt(at, zoom) }));
				let from = bands.announcements.from;
				for (const lane of lanes) {
					expect(lane.from).toBe(from);
					from = lane.to;
					for (const { height } of lane.arcs)
						expect(lane.base - height).toBeGreaterThanOrEqual(lane.from);
				}
				if (lanes.length) expect(from).toBe(bands.announcements.to);
				expect(bands.experience.from).toBe(bands.announcements.to);
			})
		);
	});

	it('share one where time runs down, within the room that the facts leave', () => {
		fc.assert(
			fc.property(datasets, part, part, (dataset, at, zoom) => {
				const request = requestOf(dataset, {
					...{ viewport: viewAt(at, zoom), orientation: 'down', along: 600, across: 390 }
				});
				const lanes = lanesOf(request);
				expect(lanes.length).toBe(announcementsOf(dataset, memo).strands.length ? 1 : 0);
				for (const { base, arcs, to } of lanes)
					for (const { height } of arcs) expect(base + height).toBeLessThanOrEqual(to);
			})
		);
	});

	it('draw or count every announcement that is in view, and each once', () => {
		fc.assert(
			fc.property(datasets, part, part, (dataset, at, zoom) => {
				const viewport = viewAt(at, zoom);
				const lanes = lanesOf(requestOf(dataset, { viewport }));
				const inView = dataset.announcements.filter(
					({ announcedSpan, promisedSpan: { first, last } }) =>
						announcedSpan.first! + 0.5 < viewport.end && (first! + last! + 1) / 2 >= viewport.start
				);
				const hidden = lanes.reduce((sum, lane) => sum + lane.hidden, 0);
				const ids = idsOf(lanes);
				expect(ids.length + hidden).toBe(inView.length);
				expect(new Set(ids).size).toBe(ids.length);
			})
		);
	});

	it('draw no more than their length can show, however many there are', () => {
		const [announcement] = one(10, 30).announcements;
		const many = Array.from({ length: 3000 }, (_, index) => ({
			...announcement!,
			id: `h-${index}`
		}));
		const [lane] = layArcs(requestOf({ ...one(0, 1), announcements: many }), { from: 0, to: 66 });
		expect(lane!.arcs.length).toBeLessThan(50);
		expect(lane!.arcs.length + lane!.hidden).toBe(3000);
	});
});

/** Two views at the same magnification, and one that comes closer within the first. */
const views = fc.tuple(part, part, part, part).map(([at, zoom, shift, closer]) => {
	const view = viewAt(at, zoom);
	return {
		view,
		moved: view.panBy((shift - 0.5) * view.days),
		closer: view.zoomAt(1 + closer * 6, view.start + view.days * at)
	};
});

describe('the dates under the arcs', () => {
	it('never overlap, lie in view, and are those of arcs that are drawn', () => {
		fc.assert(
			fc.property(datasets, views, (dataset, { view }) => {
				const request = requestOf(dataset, { viewport: view });
				for (const { labels, arcs } of lanesOf(request)) {
					for (const [index, label] of labels.entries()) {
						const half = widthOf(label) / 2;
						expect(label.along - half).toBeGreaterThanOrEqual(0);
						expect(label.along + half).toBeLessThanOrEqual(request.along);
						expect(arcs.map(({ id }) => id)).toContain(label.id);
						const next = labels[index + 1];
						if (next) expect(next.along - widthOf(next) / 2).toBeGreaterThan(label.along + half);
					}
				}
			})
		);
	});

	it('stay while the view comes closer', () => {
		fc.assert(
			fc.property(datasets, views, (dataset, { view, closer }) => {
				const [wide, near] = [view, closer].map((viewport) =>
					lanesOf(requestOf(dataset, { viewport }))
				);
				const drawn = new Set(near!.flatMap(({ labels }) => labels.map(({ id }) => id)));
				const places = new Map(near!.flatMap(({ arcs }) => arcs.map(({ id, to }) => [id, to])));
				for (const label of wide!.flatMap(({ labels }) => labels)) {
					const place = places.get(label.id);
					const half = widthOf(label) / 2 + 1e-6;
					if (place === undefined || place < half || place > 1132 - half) continue;
					expect(drawn).toContain(label.id);
				}
			})
		);
	});

	it('change at the edges only while the view is moved', () => {
		fc.assert(
			fc.property(datasets, views, (dataset, { view, moved }) => {
				const [before, after] = [view, moved].map((viewport) =>
					lanesOf(requestOf(dataset, { viewport }))
				);
				const drawn = new Set(after!.flatMap(({ labels }) => labels.map(({ id }) => id)));
				const shift = ((view.start - moved.start) / view.days) * 1132;
				for (const label of before!.flatMap(({ labels }) => labels)) {
					const place = label.along + shift;
					const half = widthOf(label) / 2 + 1e-6;
					if (place >= half && place <= 1132 - half) expect(drawn).toContain(label.id);
				}
			})
		);
	});

	it('depend on the view alone', () => {
		fc.assert(
			fc.property(datasets, views, (dataset, { view, moved, closer }) => {
				const fresh = lanesOf(requestOf({ ...dataset }, { viewport: view }));
				for (const viewport of [moved, closer]) lanesOf(requestOf(dataset, { viewport }));
				expect(lanesOf(requestOf(dataset, { viewport: view }))).toEqual(fresh);
			})
		);
	});

	it('name what is promised past the end of the view, in order, in room of its own', () => {
		fc.assert(
			fc.property(datasets, views, (dataset, { view }) => {
				for (const { arcs, beyond, labels } of lanesOf(requestOf(dataset, { viewport: view }))) {
					const past = arcs.filter(({ to }) => to > 1132);
					expect(beyond === null).toBe(past.length === 0);
					if (!beyond) continue;
					const days = beyond.spans.map(({ first, last }) => first! + last!);
					expect(days).toEqual([...new Set(days)].sort((a, b) => a - b));
					expect(beyond.spans).toHaveLength(new Set(past.map(({ to }) => to.toFixed(6))).size);
					for (const label of labels) {
						const half = widthOf(label) / 2;
						expect(label.along + half <= beyond.from || label.along - half >= beyond.to).toBe(true);
					}
				}
			})
		);
	});
});
