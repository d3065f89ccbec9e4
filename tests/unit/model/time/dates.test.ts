import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CalendarSpan } from '../../../../src/lib/model/time/calendar-span.ts';
import {
	addMonths,
	beginOf,
	calendarParts,
	compareSpans,
	dayFromIso,
	endOfMonth,
	isoFromDay,
	overlap,
	startOfMonth
} from '../../../../src/lib/model/time/dates.ts';
import { parseEdtf } from '../../../../src/lib/model/time/edtf.ts';

/** Every day of the years 0000–9999. */
const days = fc.integer({ min: dayFromIso('0000-01-01'), max: dayFromIso('9999-12-31') });

function span(text: string): CalendarSpan {
	const { span } = parseEdtf(text);
	if (!span) throw new Error(text);
	return span;
}

describe('the days on which something may have begun', () => {
	it.each([
		['2020-03-15', '2020-03-15', '2020-03-15'],
		['2020-03', '2020-03-01', '2020-03-31'],
		['2020-03-16/2020-05-11', '2020-03-16', '2020-03-16'],
		['2020-03/2020-05', '2020-03-01', '2020-03-31'],
		['2020-03-15/..', '2020-03-15', '2020-03-15']
	])('are those of the opening edge: %s', (text, first, last) => {
		const begin = beginOf(span(text));
		expect(begin && [isoFromDay(begin.first), isoFromDay(begin.last)]).toEqual([first, last]);
	});

	it('are not known where the beginning is open', () => {
		expect(beginOf(span('../2020-03-15'))).toBeNull();
	});
});

describe('calendar days', () => {
	it('counts from the first of January 1970', () => {
		expect(dayFromIso('1970-01-01')).toBe(0);
		expect(dayFromIso('1953-02-01')).toBe(-6178);
		expect(dayFromIso('2020-02-29') + 1).toBe(dayFromIso('2020-03-01'));
	});

	it('gives every day back as it was written', () => {
		fc.assert(fc.property(days, (day) => dayFromIso(isoFromDay(day)) === day));
		expect(isoFromDay(dayFromIso('0042-03-01'))).toBe('0042-03-01');
	});

	it.each(['2021-02-29', '2020-02-30', '2020-13-01', '2020-00-01', '2020-3-1', 'kaas', ''])(
		'refuses %j',
		(text) => {
			expect(() => dayFromIso(text)).toThrow(RangeError);
		}
	);

	it('refuses to write days outside four-digit years', () => {
		expect(() => isoFromDay(dayFromIso('9999-12-31') + 1)).toThrow(RangeError);
		expect(() => isoFromDay(NaN)).toThrow(RangeError);
	});

	it('keeps the day of the month when months are added, as far as the month is long', () => {
		const added = (iso: string, months: number) => isoFromDay(addMonths(dayFromIso(iso), months));
		expect(added('2020-01-31', 1)).toBe('2020-02-29');
		expect(added('2020-03-31', -1)).toBe('2020-02-29');
		expect(added('2020-12-15', 1)).toBe('2021-01-15');
		expect(added('2020-01-15', -13)).toBe('2018-12-15');
	});

	it('finds both ends of a month', () => {
		expect(isoFromDay(startOfMonth(dayFromIso('2020-02-29')))).toBe('2020-02-01');
		expect(isoFromDay(endOfMonth(dayFromIso('2020-02-01')))).toBe('2020-02-29');
	});

	it('names the parts of a day, with the ISO week', () => {
		expect(calendarParts(dayFromIso('2021-01-01'))).toEqual({
			year: 2021,
			month: 1,
			dayOfMonth: 1,
			weekday: 5,
			isoWeek: 53,
			isoWeekYear: 2020
		});
		expect(calendarParts(dayFromIso('2018-12-31'))).toMatchObject({
			isoWeek: 1,
			isoWeekYear: 2019
		});
		expect(calendarParts(dayFromIso('1953-02-01'))).toMatchObject({ weekday: 7, isoWeek: 5 });
	});

	it('begins a new ISO week on every Monday, and only then', () => {
		fc.assert(
			fc.property(days, (day) => {
				const [before, after] = [calendarParts(day - 1), calendarParts(day)];
				const isSame = before.isoWeek === after.isoWeek && before.isoWeekYear === after.isoWeekYear;
				expect(isSame).toBe(after.weekday !== 1);
			})
		);
	});
});

describe('order of spans', () => {
	it('is by earliest day, then by latest day, with open ends infinitely far away', () => {
		const texts = ['2020-03-15/..', '2020-03', '2020-03-01', '../2020-05', '2020-03-15'];
		const sorted = texts.map(span).sort(compareSpans);
		expect(sorted.map(({ edtf }) => edtf)).toEqual([
			'../2020-05',
			'2020-03-01',
			'2020-03',
			'2020-03-15',
			'2020-03-15/..'
		]);
	});

	it('finds two open spans equal rather than incomparable', () => {
		expect(compareSpans({ first: null, last: null }, { first: null, last: null })).toBe(0);
	});
});

describe('what lies in view', () => {
	const inView = (text: string, from: string, to: string) =>
		overlap(span(text), dayFromIso(from), dayFromIso(to));

	it.each([
		['2020-03-15', '2020-03-15', '2020-03-15', 'certain'],
		['2020-03-15', '2020-03-16', '2020-03-20', 'none'],
		['2020-03', '2020-03-01', '2020-03-31', 'certain'],
		['2020-03', '2020-03-10', '2020-03-20', 'possible'],
		['2020-03', '2020-03-31', '2020-04-30', 'possible'],
		['2020-03-15?', '2020-03-01', '2020-03-31', 'possible'],
		['2020-03-16/2020-05-11', '2020-04-01', '2020-04-02', 'certain'],
		['2020-03-16/2020-05-11', '2020-05-11', '2020-06-02', 'certain'],
		['2020-03-16/2020-05-11', '2020-05-12', '2020-06-02', 'none'],
		['2020-03/2020-05', '2020-04-10', '2020-04-10', 'certain'],
		['2020-03/2020-05', '2020-03-10', '2020-03-12', 'possible'],
		['2020-03/2020-05', '2020-03-31', '2020-03-31', 'certain'],
		['2020-03/2020-05', '2020-05-02', '2020-05-12', 'possible'],
		['2020-03-15/..', '2029-01-01', '2029-01-31', 'certain'],
		['2020-03-15/', '2020-03-20', '2020-03-31', 'possible'],
		['2020-03-15/', '2020-03-15', '2020-03-31', 'certain'],
		['/2020-03-15', '2020-03-01', '2020-03-10', 'possible'],
		['../2020-03-15', '2019-03-01', '2019-03-10', 'certain']
	])('%s seen from %s to %s is %s', (text, from, to, expected) => {
		expect(inView(text, from, to)).toBe(expected);
	});
});
