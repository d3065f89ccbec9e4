import { describe, expect, it } from 'vitest';
import { knownDays } from '../../../../../src/lib/layout/time/covered-days.ts';
import { layoutScene, rowsOfScene } from '../../../../../src/lib/layout/scene/layout-scene.ts';
import { createFiller, HALF, placementOf } from '../../../../../src/lib/layout/facts/rows/build.ts';
import type { Placement } from '../../../../../src/lib/layout/base/placement.ts';
import type { Orientation, SceneRequest } from '../../../../../src/lib/layout/base/request.ts';
import type { Scene } from '../../../../../src/lib/layout/scene/scene.ts';
import { Viewport } from '../../../../../src/lib/layout/time/viewport.ts';
import { readArrowEvents } from '../../../../../src/lib/model/arrow/events.ts';
import { writeArrowEvents } from '../../../../../src/lib/model/arrow/file.ts';
import { Memo } from '../../../../../src/lib/model/base/memo.ts';
import type { Dataset } from '../../../../../src/lib/model/dataset/dataset.ts';
import { isoFromDay } from '../../../../../src/lib/model/time/dates.ts';
import { type Filter, matching } from '../../../../../src/lib/model/dataset/filter.ts';
import { knownOn } from '../../../../../src/lib/model/as-of/as-of.ts';
import { aDataset, anEvent, bothLanguages, theRecords } from '../../../../fixtures/dataset.ts';

/** More events than are placed before the first drawing. */
const COUNT = 3000;
const FIRST = -6200;

const events = Array.from({ length: COUNT }, (_, index) => {
	const day = FIRST + ((index * 31) % 400);
	return anEvent({
		id: `bericht-${index}`,
		date: index % 3 ? isoFromDay(day) : `${isoFromDay(day)}/${isoFromDay(day + (index % 40))}`,
		title: bothLanguages(`Bericht ${'over water '.repeat(index % 4)}${index}`),
		importance: 1 + (index % 5)
	});
});
const dataset = aDataset({
	'events.json': { events: [...theRecords()['events.json'].events, ...events] }
});
const file = writeArrowEvents(dataset.events, 'nl');

/** The dataset as another thread, or another tab, reads it from the file. */
const readAnew = (): Dataset => ({ ...dataset, events: readArrowEvents(file, 'nl') });

interface Choices {
	orientation: Orientation;
	filter: Filter;
	asOf?: number;
}

function requestOf(whole: Dataset, { orientation, filter, asOf }: Choices): SceneRequest {
	const memo = new Memo();
	const dataset = asOf === undefined ? whole : knownOn(whole, asOf, { reflections: true }, memo);
	const { start, end } = knownDays(dataset, memo);
	return {
		...{ dataset, orientation, language: 'nl' as const },
		viewport: new Viewport(start, end),
		matching: matching(dataset, filter, dataset.waves.default, memo),
		...{ along: 900, across: 500, series: dataset.timeline.series, waves: dataset.waves.default },
		layers: new Set(['facts', 'curve', 'periods'] as const),
		collapsed: new Set(),
		memo
	};
}

/** Close views, and the whole. */
const scenesOf = (request: SceneRequest): Scene[] =>
	[
		...Array.from({ length: 12 }, (_, day) => new Viewport(FIRST + 20 + day, FIRST + 21 + day)),
		request.viewport
	].map((viewport) => layoutScene({ ...request, viewport }));

const drawnIn = (scenes: readonly Scene[]) =>
	scenes.reduce((sum, { facts }) => sum + facts.marks.length, 0);

describe.each<[string, Choices]>([
	['all of it', { orientation: 'across', filter: {} }],
	['a filter', { orientation: 'across', filter: { kind: new Set(['water']) } }],
	['what was known on a day', { orientation: 'across', filter: {}, asOf: FIRST + 300 }],
	['time that runs down', { orientation: 'down', filter: {} }]
])('the places of many events, %s', (_, choices) => {
	const request = requestOf(readAnew(), choices);
	const before = drawnIn(scenesOf(request));
	const rows = rowsOfScene(request)!;
	const withPlaces = (placement: Placement): SceneRequest => ({
		...request,
		placements: new Map([[rows.key, placement]])
	});

	it('are wanting at first, and then found bit by bit; what is drawn stays', () => {
		const first = placementOf(rows, request);
		expect(first.progress).toBeLessThan(1);
		const filler = createFiller(rows);
		const progress = [0];
		let drawn = scenesOf(request);
		while (filler.progress < 1) {
			filler.place(1000);
			progress.push(filler.placement.progress);
			const now = scenesOf(withPlaces(filler.placement));
			for (const [index, { facts }] of drawn.entries()) {
				const ids = now[index]!.facts.marks.map(({ id }) => id);
				// At the edge stands what began before the view, and of two the more important one.
				const inside = facts.marks.filter(({ along }) => along > HALF);
				for (const { id } of inside) expect(ids).toContain(id);
			}
			drawn = now;
		}
		expect(progress).toEqual([...progress].sort((a, b) => a - b));
		expect(progress.at(-1)).toBe(1);
		expect(drawnIn(drawn)).toBeGreaterThan(before);
	});

	it('are the same when they were found in another thread', () => {
		const here = createFiller(rows);
		here.place(Infinity);
		const there = createFiller(rowsOfScene(requestOf(readAnew(), choices))!);
		while (there.progress < 1) there.fill(9);
		expect(scenesOf(withPlaces(structuredClone(there.placement)))).toEqual(
			scenesOf(withPlaces(here.placement))
		);
	});

	it('are those of the rows that they were found for, and of no others', () => {
		const filler = createFiller(rows);
		filler.place(Infinity);
		const higher = { ...withPlaces(filler.placement), across: request.across + 200 };
		const narrower = { ...higher, along: request.along - 40 };
		const { placements, ...without } = narrower;
		expect(placements).toBeDefined();
		expect(scenesOf(narrower)).toEqual(scenesOf(without));
	});
});
