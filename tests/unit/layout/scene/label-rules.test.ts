import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Facts, Label } from '../../../../src/lib/layout/base/fact-marks.ts';
import type { SceneRequest } from '../../../../src/lib/layout/base/request.ts';
import { layoutScene } from '../../../../src/lib/layout/scene/layout-scene.ts';
import type { Viewport } from '../../../../src/lib/layout/time/viewport.ts';
import { shippedDataset } from '../../model/exports/hostile.ts';
import { aRequest, datasets } from '../generators.ts';
import { homeOf, IS_LONG, openingRequest, type Plot, PLOTS } from '../plots.ts';

/** How near to an edge of the view a label may come and go, px: the widest flag; the titles at an edge. */
const EDGE = { across: 190, down: 80 };
/** Where in the view the point is that a zoom goes to. */
const ANCHORS = Array.from({ length: 20 }, (_, index) => (index + 0.5) / 20);
/** Every width has labels to find for each level that its views reach: to a day only where all is tried. */
const CLOSEST = IS_LONG ? 1 : 10;
const DOUBLINGS = IS_LONG ? 7 : 5;
const anchorsTried = () =>
	IS_LONG ? ANCHORS : fc.sample(fc.constantFrom(...ANCHORS), { numRuns: 1 });

const dataset = shippedDataset();

/** The views of a zoom around a point, down to a day. */
function* zoomIn(home: Viewport, part: number, step: number, least = 1): Generator<Viewport> {
	const anchor = home.start + part * home.days;
	for (let zoom = 1; home.days / zoom >= least; zoom *= step) yield home.zoomAt(zoom, anchor);
}

/** Whether an event stands in view, away from the edges and not cut by one: by its mark, or by all its days. */
function isInTheMiddle(
	{ matching, viewport, along, orientation }: SceneRequest,
	facts: Facts,
	id: string
) {
	const mark = facts.marks.find((mark) => mark.id === id);
	const { span } = matching.events.find((event) => event.id === id)!;
	const toAlong = (day: number) => ((day - viewport.start) * along) / viewport.days;
	const from = toAlong(span.first ?? -Infinity);
	const to = toAlong((span.last ?? Infinity) + 1);
	const edge = EDGE[orientation];
	const isApart = (mark?.along ?? from) > edge && (mark?.along ?? to) < along - edge;
	return isApart && from > 0 && to < along;
}

const areApart = (a: Label, b: Label) =>
	a.alongTo <= b.alongFrom + 1e-6 ||
	b.alongTo <= a.alongFrom + 1e-6 ||
	a.acrossTo <= b.acrossFrom + 1e-6 ||
	b.acrossTo <= a.acrossFrom + 1e-6;

/** What is wrong with one view: labels over each other, or an event neither drawn nor counted. */
function faultsOf({ matching, viewport }: SceneRequest, { labels, marks, chips }: Facts): string[] {
	const faults: string[] = [];
	for (const [index, one] of labels.entries())
		for (const other of labels.slice(index + 1))
			if (!areApart(one, other)) faults.push(`${one.id} over ${other.id}`);
	const inView = matching.events.filter(
		({ span }) =>
			(span.first ?? -Infinity) < viewport.end && (span.last ?? Infinity) + 1 > viewport.start
	);
	const told = [...marks.map(({ id }) => id), ...chips.flatMap(({ events }) => events)];
	if (new Set(told).size !== told.length) faults.push('an event is told twice');
	if (told.length !== inView.length) faults.push(`${told.length} of ${inView.length} told`);
	return faults.map((fault) => `${viewport.days.toFixed(2)} days: ${fault}`);
}

/** What is wrong along a zoom; and how often a label was looked for that a wider view had. */
function faultsInZoom(request: SceneRequest, views: Iterable<Viewport>) {
	const faults: string[] = [];
	let kept = 0;
	let before: string[] = [];
	for (const viewport of views) {
		const view = { ...request, viewport };
		const { facts } = layoutScene(view);
		faults.push(...faultsOf(view, facts));
		const now = new Set(facts.labels.map(({ id }) => id));
		const stay = before.filter((id) => isInTheMiddle(view, facts, id));
		for (const id of stay)
			if (!now.has(id)) faults.push(`${viewport.days.toFixed(2)} days: ${id} is gone`);
		kept += stay.length;
		before = [...now].filter((id) => isInTheMiddle(view, facts, id));
	}
	return { faults, kept };
}

/** Labels in the middle of both views, one moved by some px, that are gone in the other or stand elsewhere. */
function changedByPanning(request: SceneRequest, by: number): string[] {
	const { viewport, along } = request;
	const moved = { ...request, viewport: viewport.panBy((by / along) * viewport.days) };
	const [here, there] = [layoutScene(request).facts, layoutScene(moved).facts];
	const named = new Set([...here.labels, ...there.labels].map(({ id }) => id));
	return [...named].flatMap((id) => {
		const isInside = isInTheMiddle(request, here, id) && isInTheMiddle(moved, there, id);
		const [one, other] = [here, there].map(({ labels }) => labels.find((label) => label.id === id));
		if (!isInside) return [];
		if (!one || !other) return [`${id} comes or goes`];
		const isSame =
			Math.abs(one.alongFrom - by - other.alongFrom) < 0.01 &&
			Math.abs(one.acrossFrom - other.acrossFrom) < 0.01;
		return isSame ? [] : [`${id} stands elsewhere`];
	});
}

const name = ({ width, height, orientation }: Plot) =>
	`in a window of ${width} × ${height} px, time running ${orientation}`;
const plots = PLOTS.map((plot) => [name(plot), plot] as const);

describe('the labels of the shipped timeline', () => {
	it.each(plots)('never go while zooming in, overlap, or leave an event untold, %s', (_, plot) => {
		const request = openingRequest(dataset, plot);
		const steps = IS_LONG ? [1.1, 2] : [2];
		let kept = 0;
		for (const step of steps)
			for (const part of anchorsTried()) {
				const change = faultsInZoom(request, zoomIn(homeOf(dataset), part, step, CLOSEST));
				expect(change.faults, `around ${part}, in steps of ${step}`).toEqual([]);
				kept += change.kept;
			}
		if (IS_LONG) expect(kept).toBeGreaterThan(200);
	});

	it.each(['across', 'down'] as const)(
		'never go while zooming in little by little, time %s',
		(orientation) => {
			const candidates = PLOTS.filter((plot) => plot.orientation === orientation);
			fc.assert(
				fc.property(fc.constantFrom(...candidates), fc.constantFrom(...ANCHORS), (plot, part) => {
					const request = openingRequest(dataset, plot);
					expect(faultsInZoom(request, zoomIn(homeOf(dataset), part, 1.1)).faults).toEqual([]);
				}),
				{ numRuns: 1 }
			);
		}
	);

	it.each(plots)('move with the view, and change only at its edges, %s', (_, plot) => {
		fc.assert(
			fc.property(
				fc.double({ min: 0, max: DOUBLINGS, noNaN: true }),
				fc.constantFrom(...ANCHORS),
				fc.double({ min: -0.3, max: 0.3, noNaN: true }),
				(doublings, part, by) => {
					const home = homeOf(dataset);
					const viewport = home.zoomAt(2 ** doublings, home.start + part * home.days);
					const request = openingRequest(dataset, plot, viewport);
					expect(changedByPanning(request, by * plot.along)).toEqual([]);
				}
			),
			{ numRuns: IS_LONG ? 60 : 2 }
		);
	});

	it('are those of the view, whichever way led there', () => {
		fc.assert(
			fc.property(
				fc.constantFrom(...PLOTS),
				fc.constantFrom(...ANCHORS),
				fc.double({ min: 0, max: DOUBLINGS, noNaN: true }),
				(plot, part, doublings) => {
					const home = homeOf(dataset);
					const viewport = home.zoomAt(2 ** doublings, home.start + part * home.days);
					// A copy has been on no way at all.
					expect(layoutScene(openingRequest({ ...dataset }, plot, viewport)).facts).toEqual(
						layoutScene(openingRequest(dataset, plot, viewport)).facts
					);
				}
			),
			{ numRuns: IS_LONG ? 40 : 1 }
		);
	});
});

describe('the labels of any timeline', () => {
	it('never go while zooming in, overlap, or leave an event untold', () => {
		fc.assert(
			fc.property(
				datasets,
				fc.constantFrom(...PLOTS),
				fc.constantFrom(...ANCHORS),
				fc.constantFrom(1.1, 1.3, 2),
				(dataset, { orientation, along, across }, part, step) => {
					const request = aRequest(dataset, { orientation, along, across });
					const views = zoomIn(homeOf(dataset), part, step, 3);
					expect(faultsInZoom(request, views).faults).toEqual([]);
				}
			),
			{ numRuns: IS_LONG ? 400 : 6 }
		);
	});
});
