import { describe, expect, it } from 'vitest';
import type { SceneRequest } from '../../../../src/lib/layout/base/request.ts';
import type { Placement } from '../../../../src/lib/layout/base/placement.ts';
import { createFiller } from '../../../../src/lib/layout/facts/rows/build.ts';
import {
	layoutScene,
	prepareScene,
	rowsOfScene
} from '../../../../src/lib/layout/scene/layout-scene.ts';
import { knownDays } from '../../../../src/lib/layout/time/covered-days.ts';
import { Viewport } from '../../../../src/lib/layout/time/viewport.ts';
import { knownOn } from '../../../../src/lib/model/as-of/as-of.ts';
import { Memo } from '../../../../src/lib/model/base/memo.ts';
import type { Dataset } from '../../../../src/lib/model/dataset/dataset.ts';
import { type Filter, matching } from '../../../../src/lib/model/dataset/filter.ts';
import { parseDataset } from '../../../../src/lib/model/read/parse.ts';
import { isoFromDay } from '../../../../src/lib/model/time/dates.ts';
import { readDatasetFolder } from '../../../../src/lib/server/dataset-folder.ts';
import { aDataset, anEvent, bothLanguages, theRecords } from '../../../fixtures/dataset.ts';

/** A step of a walk through a dataset: how one view differs from the first. */
interface Step {
	/** Parts of the window: where the view begins, and how long it is. */
	at: number;
	length: number;
	orientation: SceneRequest['orientation'];
	filter: Filter;
	/** Days after the beginning of the window. */
	asOf?: number;
	language?: SceneRequest['language'];
	layers?: SceneRequest['layers'];
}

const across = { orientation: 'across', filter: {} } as const;
const down = { orientation: 'down', filter: {} } as const;

/** Coming closer, panning, filtering, the as-of day and back again, as a reader does. */
const walk = ({ timeline, window }: Dataset): Step[] => {
	const some = { kind: new Set(timeline.kinds.slice(1).map(({ id }) => id)) };
	const day = ((window.last ?? 0) - (window.first ?? 0)) * 0.4;
	return [
		{ ...across, at: 0, length: 1 },
		{ ...across, at: 0.2, length: 0.6 },
		{ ...across, at: 0.31, length: 0.23 },
		{ ...across, at: 0.33, length: 0.23 },
		{ ...across, at: 0.47, length: 0.23 },
		{ ...across, at: 0.47, length: 0.23, filter: some },
		{ ...across, at: 0.5, length: 0.05, filter: some },
		{ ...across, at: 0.2, length: 0.4, filter: some, asOf: day },
		{ ...across, at: 0, length: 1, asOf: day },
		{ ...across, at: 0, length: 1, asOf: day + 1 },
		{ ...across, at: 0.1, length: 0.5, language: 'en' },
		{ ...across, at: 0.1, length: 0.5, layers: new Set(['facts', 'periods', 'experience']) },
		{ ...down, at: 0, length: 1 },
		{ ...down, at: 0.3, length: 0.3 },
		{ ...down, at: 0.34, length: 0.3 },
		{ ...down, at: 0.34, length: 0.1, filter: some },
		{ ...down, at: 0.2, length: 0.4, asOf: day },
		{ ...across, at: 0, length: 1 },
		{ ...across, at: 0.3, length: 0.02 }
	];
};

function requestOf(
	whole: Dataset,
	{ at, length, orientation, filter, asOf, language = 'nl', layers }: Step,
	memo: Memo
): SceneRequest {
	const first = whole.window.first ?? 0;
	const dataset =
		asOf === undefined
			? whole
			: knownOn(whole, Math.round(first + asOf), { reflections: true }, memo);
	const { start, end } = knownDays(whole, memo);
	const from = start + at * (end - start);
	return {
		...{ dataset, language, orientation, memo },
		viewport: new Viewport(from, from + length * (end - start)),
		matching: matching(dataset, filter, dataset.waves.default, memo),
		...(orientation === 'down' ? { along: 640, across: 390 } : { along: 1132, across: 760 }),
		...{ series: dataset.timeline.series, waves: dataset.waves.default },
		layers: layers ?? new Set(['periods', 'facts', 'curve', 'promises', 'experience'] as const),
		collapsed: new Set()
	};
}

/** As bytes, with what is worked out only when it is asked for. */
const bytesOf = (request: SceneRequest): string => JSON.stringify(layoutScene(request));

/** More events than get a place before the first drawing. */
function aLargeDataset(): Dataset {
	const first = -6200;
	const events = Array.from({ length: 2600 }, (_, index) => {
		const day = first + ((index * 31) % 160);
		return anEvent({
			id: `bericht-${index}`,
			date: index % 3 ? isoFromDay(day) : `${isoFromDay(day)}/${isoFromDay(day + (index % 40))}`,
			title: bothLanguages(`Bericht ${'over water '.repeat(index % 4)}${index}`),
			kind: index % 2 ? 'water' : 'herstel',
			importance: 1 + (index % 5)
		});
	});
	return aDataset({
		'events.json': { events: [...theRecords()['events.json'].events, ...events] }
	});
}

const shipped = (): Dataset => parseDataset(readDatasetFolder('data')).dataset!;

describe.each([
	['the shipped dataset', shipped],
	['a large one', aLargeDataset]
])('the scenes of a walk through %s', (_, read) => {
	const dataset = read();
	const steps = walk(dataset);
	const afresh = steps.map((step) => bytesOf(requestOf(dataset, step, new Memo())));

	it('are the same bytes whatever was laid before, in whichever order', () => {
		const memo = new Memo();
		const request = (step: Step) => requestOf(dataset, step, memo);
		expect(steps.map((step) => bytesOf(request(step)))).toEqual(afresh);
		expect(steps.map((step) => bytesOf(request(step)))).toEqual(afresh);
		const other = new Memo();
		const back = [...steps].reverse().map((step) => bytesOf(requestOf(dataset, step, other)));
		expect(back.reverse()).toEqual(afresh);
	});

	it('are the same bytes where closer views were prepared', () => {
		const memo = new Memo();
		const request = requestOf(dataset, steps[0]!, memo);
		while (prepareScene(request));
		expect(steps.map((step) => bytesOf(requestOf(dataset, step, memo)))).toEqual(afresh);
	});

	it('are the same bytes as of another reading of the same files', () => {
		const memo = new Memo();
		const again = read();
		expect(steps.map((step) => bytesOf(requestOf(again, step, memo)))).toEqual(afresh);
	});
});

it('places that are handed in make the same scenes whatever was laid before', () => {
	const dataset = aLargeDataset();
	const steps = walk(dataset);
	/** As far as they are found after so many. */
	const placementsFor = (step: Step, most: number) => {
		const rows = rowsOfScene(requestOf(dataset, step, new Memo()))!;
		const filler = createFiller(rows);
		filler.place(most);
		return new Map<string, Placement>([[rows.key, filler.placement]]);
	};
	const memo = new Memo();
	for (const most of [900, Infinity, 600])
		for (const step of steps) {
			const placements = placementsFor(step, most);
			const [here, afresh] = [memo, new Memo()].map((one) =>
				bytesOf({ ...requestOf(dataset, step, one), placements })
			);
			expect(here).toBe(afresh);
		}
});
