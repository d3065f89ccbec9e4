import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoFromDay } from '../../../../src/lib/model/time/dates.ts';
import {
	MOST_EVENTS_ON_PAGE,
	TextEdition,
	textEditionOf
} from '../../../../src/lib/model/dataset/text-edition.ts';
import { aDataset, anEvent } from '../../../fixtures/dataset.ts';
import { Memo } from '../../../../src/lib/model/base/memo.ts';

const memo = new Memo();

const editionOf = (...dates: string[]) =>
	new TextEdition(
		aDataset({
			'events.json': {
				events: dates.map((date, index) => anEvent({ id: `e-${index}`, date }))
			}
		}),
		memo
	);

describe('the text edition', () => {
	it('has each event once, in the order of the dataset, in the month of its first day', () => {
		const date = fc.constantFrom(
			...['1953-01-31', '1953-02-01', '1953-02', '1953-01-31~/1953-03-02', '1953', '1953-22'],
			...['../1953-02-11', '1953-02-11/..', '1953-02?', '1952-12-31', '0953-07-01']
		);
		fc.assert(
			fc.property(fc.array(date, { maxLength: 30 }), (dates) => {
				const { months } = editionOf(...dates);
				const inText = months.flatMap(({ events }) => events);
				expect(inText).toHaveLength(dates.length);
				expect(new Set(inText).size).toBe(dates.length);
				expect(months.map(({ name }) => name)).toEqual(months.map(({ name }) => name).sort());
				for (const { name, events } of months)
					for (const { span } of events)
						expect(isoFromDay(span.first ?? span.last ?? 0).slice(0, 7)).toBe(name);
			}),
			{ numRuns: 50 }
		);
	});

	it('keeps the order of the events within a month', () => {
		const { months } = editionOf('1953-02', '1953-02-01', '1953-02-14/1953-04-01', '1953-01-15');
		expect(months.map(({ name, events }) => [name, events.map(({ id }) => id)])).toEqual([
			['1953-01', ['e-3']],
			['1953-02', ['e-1', 'e-0', 'e-2']]
		]);
	});

	it('knows the month of an event, and the months around it that have events', () => {
		const edition = editionOf('1953-01-31', '1953-02-11', '1953-05');
		expect(edition.monthOf('e-1')).toBe('1953-02');
		expect(edition.monthOf('nergens')).toBeUndefined();
		const { previous, next } = edition.around('1953-02');
		expect([previous?.name, next?.name]).toEqual(['1953-01', '1953-05']);
		expect(edition.around('1953-05').next).toBeUndefined();
	});

	it('is divided by month only with more events than fit a page', () => {
		const dates = Array.from({ length: MOST_EVENTS_ON_PAGE }, () => '1953-02-01');
		expect(editionOf(...dates).isByMonth).toBe(false);
		expect(editionOf(...dates, '1953-02-02').isByMonth).toBe(true);
	});

	it('is made once for a dataset', () => {
		const dataset = aDataset();
		expect(textEditionOf(dataset, memo)).toBe(textEditionOf(dataset, memo));
	});
});
