import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spanOf } from '../../../../src/lib/model/read/assemble.ts';
import { validateDataset } from '../../../../src/lib/model/check/check.ts';
import type { Dataset, TimelineEvent } from '../../../../src/lib/model/dataset/dataset.ts';
import { dayFromIso, isoFromDay, knownFrom } from '../../../../src/lib/model/time/dates.ts';
import { latestDay } from '../../../../src/lib/model/time/edtf-text.ts';
import { knownOn, lastDayOf } from '../../../../src/lib/model/as-of/as-of.ts';
import { without } from '../../../../src/lib/model/base/without.ts';
import { readDatasetFolder } from '../../../../src/lib/server/dataset-folder.ts';
import {
	aDataset,
	anAnnouncement,
	anEvent,
	anExcerpt,
	aSource,
	aWave,
	bothLanguages,
	theRecords
} from '../../../fixtures/dataset.ts';
import { datasets, FIRST, LAST } from './datasets.ts';
import { Memo } from '../../../../src/lib/model/base/memo.ts';

const memo = new Memo();

const { dataset: shipped } = validateDataset(readDatasetFolder('data'));
if (!shipped) throw new Error('data/ cannot be read');

const SHOWN = { reflections: true };
const VEILED = { reflections: false };
const on = (dataset: Dataset, iso: string, options = SHOWN) =>
	knownOn(dataset, dayFromIso(iso), options, memo);

/** Everything with an id, by what it is. */
function idsOf(dataset: Dataset): Map<string, Set<string>> {
	const waves = dataset.waves.definitions.flatMap((definition) => definition.waves);
	const lists = { ...dataset, waves } as unknown as Record<string, { id: string }[]>;
	const names = [
		...['events', 'excerpts', 'themes', 'groups', 'sources', 'periods', 'waves'],
		...['strands', 'announcements', 'series', 'stories']
	];
	return new Map(names.map((name) => [name, new Set(lists[name]!.map(({ id }) => id))]));
}

/** Every day that a value names, but what was promised and the axis; with the way to it. */
function* daysIn(value: unknown, path = ''): Generator<[string, number]> {
	if (typeof value !== 'object' || value === null) return;
	for (const [key, field] of Object.entries(value)) {
		if (['window', 'promisedSpan', 'value'].includes(key)) continue;
		const isDay = ['first', 'last', 'day'].includes(key) || path.endsWith('/peakDays');
		if (isDay && typeof field === 'number') yield [`${path}/${key}`, field];
		yield* daysIn(field, `${path}/${key}`);
	}
}

/** Every EDTF or ISO day written in a field of a record that holds dates. */
const WRITTEN = ['date', 'start', 'end', 'peaks', 'announced', 'actualEnd', 'period', 'from', 'to'];
function* datesIn(value: unknown, name = ''): Generator<string> {
	if (typeof value === 'string' && WRITTEN.includes(name)) yield value;
	if (typeof value !== 'object' || value === null) return;
	for (const [key, field] of Object.entries(value))
		yield* datesIn(field, Array.isArray(value) ? name : key);
}

function expectNothingLater(dataset: Dataset, day: number, options: { reflections: boolean }) {
	const known = knownOn(dataset, day, options, memo);
	if (known === dataset) return;
	const late = [...daysIn({ ...known, asOf: 0 })].filter(([, found]) => found > day);
	expect(late).toEqual([]);
	const written = [...datesIn(known)].filter((text) => {
		const edge = text.split('/').findLast((side) => /\d/.test(side)) ?? '0100';
		return (spanOf(edge).first ?? 0) > day;
	});
	expect(written).toEqual([]);
	const named = new Set(
		[...JSON.stringify(known).matchAll(/"([a-z0-9-]+)"/g)].map(([, text]) => text!)
	);
	const [all, left] = [idsOf(dataset), idsOf(known)];
	const leaks = [...all].flatMap(([name, ids]) =>
		[...ids].filter(
			(id) =>
				!left.get(name)!.has(id) &&
				named.has(id) &&
				// The same id can be that of something else.
				![...left.values()].some((others) => others.has(id))
		)
	);
	expect(leaks).toEqual([]);
}

const day = fc.integer({ min: FIRST - 3, max: LAST + 3 });
const options = fc.record({ reflections: fc.boolean() });

describe('what was known on a day', () => {
	it('names no later day and no veiled thing, whatever the dataset', () => {
		fc.assert(fc.property(datasets, day, options, expectNothingLater), { numRuns: 300 });
	});

	it('names no later day and no veiled thing of the shipped dataset', () => {
		for (let iso = '2020-01-01', at = dayFromIso(iso); at < dayFromIso('2022-02-01'); at += 11)
			for (const reflections of [true, false]) expectNothingLater(shipped, at, { reflections });
	});

	it('only grows', () => {
		const grows = (dataset: Dataset, at: number, reflections: { reflections: boolean }) => {
			const [before, after] = [at, at + 1].map((one) => knownOn(dataset, one, reflections, memo));
			const later = idsOf(after!);
			for (const [name, ids] of idsOf(before!))
				for (const id of ids) expect(later.get(name)!.has(id), `${name} ${id}`).toBe(true);
			const outcome = new Map(after!.announcements.map((one) => [one.id, one.outcome]));
			for (const one of before!.announcements)
				if (one.outcome !== 'open') expect(outcome.get(one.id)).toBe(one.outcome);
			const told = new Map(after!.events.map((one) => [one.id, one.later]));
			for (const one of before!.events) if (one.later) expect(told.get(one.id)).toBe(one.later);
			const figures = new Map(after!.series.map((one) => [one.id, one.points.length]));
			for (const one of before!.series)
				expect(figures.get(one.id)).toBeGreaterThanOrEqual(one.points.length);
		};
		fc.assert(fc.property(datasets, day, options, grows), { numRuns: 300 });
		for (let at = shipped.window.first!; at < dayFromIso('2022-02-01'); at += 13)
			grows(shipped, at, SHOWN);
	});

	it('is the same when what is known is asked for again', () => {
		fc.assert(
			fc.property(datasets, day, options, (dataset, at, reflections) => {
				const known = knownOn(dataset, at, reflections, memo);
				expect(knownOn(known, at, reflections, memo)).toEqual(known);
				expect(knownOn(known, at + 5, reflections, memo)).toBe(known);
				expect(knownOn(dataset, at, reflections, memo)).toBe(known);
			})
		);
	});

	it('is the same whichever days were asked for before', () => {
		fc.assert(
			fc.property(datasets, day, fc.array(day), options, (dataset, at, before, reflections) => {
				const anew = { ...dataset, events: [...dataset.events] };
				for (const one of before) knownOn(dataset, one, reflections, memo);
				expect(knownOn(dataset, at, reflections, memo)).toEqual(
					knownOn(anew, at, reflections, memo)
				);
			})
		);
	});

	it('shares with the next day what that changes nothing of', () => {
		const day = '2020-06-01';
		const [before, after] = [day, '2020-06-02'].map((iso) => new Set(on(shipped, iso).events));
		const whole = new Map(shipped.events.map((event) => [event.id, event]));
		const isSettled = ({ id, themes }: TimelineEvent) => {
			const { span, later, themes: all } = whole.get(id)!;
			const isOver = span.last !== null && span.last <= dayFromIso(day);
			return isOver && !later && themes.length === all.length;
		};
		const shared = [...before!].filter(isSettled);
		expect(shared.length).toBeGreaterThan(5);
		for (const event of shared) expect(after!.has(event)).toBe(true);
	});

	it('cut at a day and then at an earlier one, is as cut at the earlier one at once', () => {
		const known = knownOn(shipped, dayFromIso('2020-11-01'), SHOWN, memo);
		const ids = (dataset: Dataset) => [...idsOf(dataset)].map(([name, all]) => [name, [...all]]);
		expect(ids(on(known, '2020-04-01'))).toEqual(ids(on(shipped, '2020-04-01')));
	});

	it('is the whole dataset in the end', () => {
		fc.assert(
			fc.property(datasets, (dataset) => {
				expect(knownOn(dataset, lastDayOf(dataset, memo), SHOWN, memo)).toBe(dataset);
				expect(knownOn(dataset, lastDayOf(dataset, memo) - 1, SHOWN, memo)).not.toBe(dataset);
			})
		);
		expect(knownOn(shipped, lastDayOf(shipped, memo), SHOWN, memo)).toBe(shipped);
	});
});

describe('an event', () => {
	const withEvent = (overrides: Parameters<typeof anEvent>[0]) =>
		aDataset({
			'events.json': { events: [anEvent(overrides)] },
			'excerpts.json': { excerpts: [] }
		});

	it.each([
		['1953-02-01', '1953-02-01'],
		['1953-02', '1953-02-28'],
		['1953-02~', '1953-02-28'],
		['1953-02-10~', '1953-02-10'],
		['1953-02/1953-05', '1953-02-28'],
		['1953-02-03/1953-05', '1953-02-03'],
		['1953-02-03/1953-02-09', '1953-02-03'],
		['../1953-02-09', '1953-02-09']
	])('dated %s is known from %s', (date, from) => {
		const dataset = withEvent({ date });
		const before = isoFromDay(dayFromIso(from) - 1);
		expect(on(dataset, before).events).toEqual([]);
		expect(on(dataset, from).events).toHaveLength(1);
	});

	it('that goes on has no end until its last day', () => {
		const dataset = withEvent({ date: '1953-02-03/1953-02-09' });
		const { date, span } = on(dataset, '1953-02-08').events[0]!;
		expect(date).toBe('1953-02-03/..');
		expect(span).toEqual(spanOf('1953-02-03/..'));
		expect(on(dataset, '1953-02-09').events[0]!.span.last).toBe(dayFromIso('1953-02-09'));
	});

	it('says what became of it only from the day of that', () => {
		const later = { date: '1953-03', text: bothLanguages('Het duurde.') };
		const dataset = withEvent({ later });
		expect(on(dataset, '1953-03-30').events[0]!.later).toBeUndefined();
		expect(on(dataset, '1953-03-31').events[0]!.later).toEqual(later);
	});

	it('leaves out its references and the note of its check, which were written afterwards', () => {
		const check = { status: 'checked' as const, note: bothLanguages('Later bleek meer.') };
		const [event] = on(withEvent({ check }), '1953-02-02').events;
		expect(event!.references).toEqual([]);
		expect(event!.check).toEqual({ status: 'checked' });
	});
});

describe('a passage', () => {
	const { events } = theRecords()['events.json'];
	const withExcerpt = (overrides: Parameters<typeof anExcerpt>[0], source = {}) =>
		aDataset({
			'sources.json': {
				sources: [aSource(source), ...theRecords()['sources.json'].sources.slice(1)]
			},
			'excerpts.json': { excerpts: [anExcerpt(overrides)] }
		});

	it('comes with the first of its events that is known, and names no other', () => {
		const dataset = withExcerpt({ events: ['dijk-breekt', 'herstel-begint'] });
		expect(events).toHaveLength(3);
		expect(on(dataset, '1953-01-31').excerpts).toEqual([]);
		expect(on(dataset, '1953-01-31').themes).toEqual([]);
		const known = on(dataset, '1953-02-01');
		expect(known.excerpts[0]).toMatchObject({ events: ['dijk-breekt'], isLookingBack: true });
		expect(known.themes.map(({ id }) => id)).toEqual(['wachten']);
		expect(known.groups.map(({ id }) => id)).toEqual(['tijd']);
		expect(known.events.flatMap(({ themes }) => themes.map(({ theme }) => theme))).toEqual([
			'wachten',
			'wachten'
		]);
	});

	it('that looks back is left out where the reader wants none', () => {
		const dataset = withExcerpt({});
		const known = on(dataset, '1953-02-20', VEILED);
		expect([known.excerpts, known.themes, known.groups, known.sources]).toEqual([[], [], [], []]);
	});

	it('of a document that is out no longer looks back', () => {
		const dataset = withExcerpt({});
		const known = on(dataset, '1953-06-30', VEILED);
		expect(known.excerpts[0]!.isLookingBack).toBeUndefined();
		expect(known.sources[0]!.description).toEqual(dataset.sources[0]!.description);
	});

	it('about the whole period waits for its document', () => {
		const dataset = withExcerpt({ events: [] });
		expect(on(dataset, '1953-06-29').excerpts).toEqual([]);
		expect(on(dataset, '1953-06-30').excerpts).toHaveLength(1);
	});

	it('tells of its document no more than its name and the parts it stands in', () => {
		const [source] = on(withExcerpt({}), '1953-02-02').sources;
		expect(source).toMatchObject({ title: 'De nacht van het water', description: {} });
		expect(source!.sections.map(({ id }) => id)).toEqual(['het-water-komt']);
		expect(source!.date).toBeUndefined();
		expect(source!.period).toBe('1953-01-31/..');
	});
});

describe('a wave', () => {
	const waves = [
		aWave({
			id: 'een',
			title: bothLanguages('Eerste.'),
			start: '1953-02-01',
			end: '1953-02-03',
			peaks: ['1953-02-02']
		}),
		aWave({
			id: 'twee',
			title: bothLanguages('Tweede.'),
			start: '1953-02-06',
			end: '1953-02-08',
			peaks: ['1953-02-07']
		})
	];
	const [definition] = theRecords()['waves.json'].definitions;
	const dataset = aDataset({
		'waves.json': { default: 'peilen', definitions: [{ ...definition, waves }] }
	});
	const wavesOn = (iso: string) => on(dataset, iso).waves.definitions[0]!.waves;
	const shown = (iso: string) =>
		wavesOn(iso).map(({ title, end, peakDays }) => [title.nl, end, peakDays.length]);

	it('begins without an end, a peak or a number; its name comes with the next', () => {
		expect(shown('1953-01-31')).toEqual([]);
		expect(shown('1953-02-03')).toEqual([['Golf', '..', 0]]);
		expect(shown('1953-02-04')).toEqual([['Golf', '1953-02-03', 1]]);
		expect(shown('1953-02-06')).toEqual([
			['Eerste.', '1953-02-03', 1],
			['Golf', '..', 0]
		]);
		expect(shown('1953-02-09').map(([title]) => title)).toEqual(['Eerste.', 'Tweede.']);
	});

	it('is drawn by a rule that is told afterwards', () => {
		expect(on(dataset, '1953-02-09').waves.definitions[0]!.rule).toEqual({});
	});
});

describe('an announcement', () => {
	const namedEnd = (overrides: Parameters<typeof anAnnouncement>[0]) => {
		const next = anAnnouncement({ id: 'next', announced: '1953-02-20', promised: '1953-05-01' });
		const last = without(next, 'successor');
		const record = anAnnouncement({
			id: 'first',
			announced: '1953-02-03',
			promised: '1953-03-01',
			successor: 'next',
			...overrides
		});
		const { horizons: announcements } = theRecords()['horizons.json'];
		expect(announcements).toHaveLength(2);
		const dataset = aDataset({
			'horizons.json': { ...theRecords()['horizons.json'], horizons: [record, last] }
		});
		return (iso: string) => on(dataset, iso).announcements.find(({ id }) => id === 'first');
	};

	it('stands open until the next one moves it', () => {
		const first = namedEnd({ outcome: 'extended' });
		expect(first('1953-02-02')).toBeUndefined();
		expect(first('1953-02-03')).toMatchObject({ outcome: 'open', promised: '1953-03-01' });
		expect(first('1953-02-19')).not.toHaveProperty('successor');
		expect(first('1953-02-20')).toMatchObject({ outcome: 'extended', successor: 'next' });
	});

	it.each([
		['ended-as-planned', '1953-03-01', '1953-03-02'],
		['decided-as-planned', '1953-03-04', '1953-03-04'],
		['ended-early', '1953-02-25', '1953-02-25']
	] as const)(
		'%s with its real end on %s is known to be so from %s',
		(outcome, actualEnd, from) => {
			const first = namedEnd({ outcome, actualEnd, successor: undefined });
			const before = first(isoFromDay(dayFromIso(from) - 1))!;
			expect(before.outcome).toBe('open');
			expect(before).not.toHaveProperty('actualEnd');
			expect(first(from)).toMatchObject({ outcome, actualEnd });
		}
	);

	it('keeps its real end for the day of that', () => {
		const first = namedEnd({ outcome: 'extended', actualEnd: '1953-04-20' });
		expect(first('1953-04-19')).not.toHaveProperty('actualEnd');
		expect(first('1953-04-20')).toHaveProperty('actualEnd', '1953-04-20');
	});
});

describe('figures', () => {
	it('go as far as the day', () => {
		const [series] = on(aDataset(), '1953-02-02').series;
		expect(series!.points.at(-1)!.day).toBe(dayFromIso('1953-02-02'));
	});

	it('of a week are known when it is over', () => {
		const weekly = shipped.series.find(({ interval }) => interval === 'week')!;
		const { day } = weekly.points[3]!;
		const last = (at: number) =>
			knownOn(shipped, at, SHOWN, memo)
				.series.find(({ id }) => id === weekly.id)!
				.points.at(-1)!.day;
		expect(last(day + 5)).toBe(day - 7);
		expect(last(day + 6)).toBe(day);
	});

	it('that nobody had yet are left out', () => {
		const before = on(shipped, '2020-03-12').series.map(({ id }) => id);
		expect(before).toContain(shipped.timeline.series);
		expect(before.length).toBeLessThan(shipped.series.length);
		const none = shipped.series.filter(({ points }) => points[0]!.day > dayFromIso('2020-03-12'));
		expect(before).not.toEqual(expect.arrayContaining(none.map(({ id }) => id)));
	});
});

describe('a date', () => {
	it('has its latest day read as the parser reads it', () => {
		const texts = [
			'1953',
			'1953-02',
			'1952-02~',
			'1953-02-03?',
			'1953-21',
			'1953-24',
			'1953-01/1953-23'
		];
		for (const text of texts) expect(latestDay(text), text).toBe(spanOf(text).last);
		expect(latestDay('1953-02/..')).toBe(Infinity);
		expect(latestDay('1953-02/')).toBe(Infinity);
	});

	it('of something open at both sides is never known', () => {
		expect(knownFrom({ ...spanOf('1953'), first: null, last: null })).toBe(Infinity);
	});
});
