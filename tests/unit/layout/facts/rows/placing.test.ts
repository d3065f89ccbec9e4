import { describe, expect, it } from 'vitest';
import { knownDays } from '../../../../../src/lib/layout/time/covered-days.ts';
import { layoutScene } from '../../../../../src/lib/layout/scene/layout-scene.ts';
import {
	adoptRows,
	continueRows,
	unplacedRows
} from '../../../../../src/lib/layout/facts/rows/build.ts';
import type { Orientation, SceneRequest } from '../../../../../src/lib/layout/base/request.ts';
import type { Scene } from '../../../../../src/lib/layout/scene/scene.ts';
import { Viewport } from '../../../../../src/lib/layout/time/viewport.ts';
import { readArrowEvents } from '../../../../../src/lib/model/arrow/events.ts';
import { writeArrowEvents } from '../../../../../src/lib/model/arrow/file.ts';
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
	const dataset = asOf === undefined ? whole : knownOn(whole, asOf, { reflections: true });
	const { start, end } = knownDays(dataset);
	return {
		...{ dataset, orientation, language: 'nl' as const },
		viewport: new Viewport(start, end),
		matching: matching(dataset, filter, dataset.waves.default),
		...{ along: 900, across: 500, series: dataset.timeline.series, waves: dataset.waves.default },
		layers: new Set(['facts', 'curve', 'periods'] as const),
		collapsed: new Set()
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
	const here = requestOf(readAnew(), choices);
	const apart = requestOf(readAnew(), choices);
	const before = drawnIn(scenesOf(here));
	const first = unplacedRows(here.dataset);

	it('are wanting at first, and then found bit by bit', () => {
		expect(first).toBeDefined();
		const progress = [first!.index.progress];
		while (unplacedRows(here.dataset)) {
			continueRows(first!);
			progress.push(first!.index.progress);
		}
		expect(progress).toEqual([...progress].sort((a, b) => a - b));
		expect(progress.at(-1)).toBe(1);
		expect(drawnIn(scenesOf(here))).toBeGreaterThan(before);
	});

	it('are the same when they were found in another thread', () => {
		scenesOf(apart);
		const there = requestOf(readAnew(), choices);
		layoutScene(there);
		const { filler } = unplacedRows(there.dataset)!;
		const rows = unplacedRows(apart.dataset)!;
		while (rows.filler) {
			filler!.fill(9);
			adoptRows(rows, structuredClone(filler!.placement));
		}
		expect(scenesOf(apart)).toEqual(scenesOf(here));
	});
});
