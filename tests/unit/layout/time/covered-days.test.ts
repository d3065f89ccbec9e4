import { describe, expect, it } from 'vitest';
import { coveredDays, knownDays } from '../../../../src/lib/layout/time/covered-days.ts';
import { dayFromIso } from '../../../../src/lib/model/time/dates.ts';
import { aDataset, anEvent } from '../../../fixtures/dataset.ts';
import { Memo } from '../../../../src/lib/model/base/memo.ts';

const memo = new Memo();

/** The fixture's window, from 15 January up to and including 31 March 1953, with one event. */
const withEvent = (date: string) => aDataset({ 'events.json': { events: [anEvent({ date })] } });
const days = (first: string, last: string) => ({
	start: dayFromIso(first),
	end: dayFromIso(last) + 1
});

describe('coveredDays', () => {
	it('are those of the window where every event lies in it', () => {
		expect(coveredDays(withEvent('1953-02-01'), memo)).toEqual(days('1953-01-15', '1953-03-31'));
	});

	it('go on to the first and to the last day of an event around it', () => {
		expect(coveredDays(withEvent('1952-12/1953-04-02'), memo)).toEqual(
			days('1952-12-01', '1953-04-02')
		);
	});

	it('reach the one day that is known of an event without an end or a beginning', () => {
		expect(coveredDays(withEvent('1953-05-05/..'), memo)).toEqual(days('1953-01-15', '1953-05-05'));
		expect(coveredDays(withEvent('../1952-11-01'), memo)).toEqual(days('1952-11-01', '1953-03-31'));
	});

	it('are not made longer by an open end within the window', () => {
		expect(coveredDays(withEvent('1953-02-01/..'), memo)).toEqual(days('1953-01-15', '1953-03-31'));
	});
});

describe('knownDays', () => {
	const dataset = withEvent('1953-02-01/1953-05-05');

	it('are all covered days where all is known', () => {
		expect(knownDays(dataset, memo)).toEqual(coveredDays(dataset, memo));
	});

	it('end with the day that a dataset is cut at, and are one day at least', () => {
		const knownOn = (day: string) => knownDays({ ...dataset, asOf: dayFromIso(day) }, memo);
		expect(knownOn('1953-02-10')).toEqual(days('1953-01-15', '1953-02-10'));
		expect(knownOn('1953-06-10')).toEqual(days('1953-01-15', '1953-05-05'));
		expect(knownOn('1950-01-01')).toEqual(days('1953-01-15', '1953-01-15'));
	});
});
