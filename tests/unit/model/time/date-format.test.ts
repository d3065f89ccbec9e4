import { UTCDate, utc } from '@date-fns/utc';
import { format } from 'date-fns';
import { enGB } from 'date-fns/locale/en-GB';
import { nl } from 'date-fns/locale/nl';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	formatDay,
	formatMonth,
	formatSpan,
	formatWeekday
} from '../../../../src/lib/model/time/date-format.ts';
import { dayFromIso } from '../../../../src/lib/model/time/dates.ts';
import { parseEdtf } from '../../../../src/lib/model/time/edtf.ts';
import type { Language } from '../../../../src/lib/model/base/units.ts';

const DAY = dayFromIso('2020-03-12');

function spanText(edtf: string, language: Language, style: 'label' | 'full'): string {
	const { span } = parseEdtf(edtf);
	if (!span) throw new Error(edtf);
	return formatSpan(span, language, style);
}

describe('a day in words', () => {
	it('is the one that date-fns writes', () => {
		const locales = { nl, en: enGB };
		const day = fc.integer({ min: dayFromIso('0001-01-01'), max: dayFromIso('9999-12-31') });
		fc.assert(
			fc.property(day, fc.constantFrom<Language>('nl', 'en'), (one, language) => {
				const date = new UTCDate(one * 86_400_000);
				// Dutch short months come with a point ("mrt."), which the picture leaves out.
				const written = (pattern: string) =>
					format(date, pattern, { locale: locales[language], in: utc }).replaceAll('.', '');
				expect(formatDay(one, language, 'long')).toBe(written('EEEE d MMMM yyyy'));
				expect(formatDay(one, language, 'short')).toBe(written('d MMM'));
				expect(formatMonth(one, language, 'withYear')).toBe(written('MMMM yyyy'));
				expect(formatWeekday(one, language)).toBe(written('EEEEEE'));
			})
		);
	});

	it('is the same day in every time zone', () => {
		expect(new Date(2020, 0, 1).getTimezoneOffset()).toBeGreaterThan(0);
		expect(formatDay(DAY, 'nl', 'plain')).toBe('12 maart 2020');
	});

	it('comes short, long and plain in both languages', () => {
		expect(formatDay(DAY, 'nl', 'short')).toBe('12 mrt');
		expect(formatDay(DAY, 'en', 'short')).toBe('12 Mar');
		expect(formatDay(DAY, 'nl', 'long')).toBe('donderdag 12 maart 2020');
		expect(formatDay(DAY, 'en', 'long')).toBe('Thursday 12 March 2020');
		expect(formatDay(DAY, 'en', 'plain')).toBe('12 March 2020');
	});

	it('has Dutch short months without points', () => {
		const months = Array.from({ length: 12 }, (_, index) =>
			formatMonth(dayFromIso(`2020-${String(index + 1).padStart(2, '0')}-01`), 'nl', 'short')
		);
		expect(months.join(' ')).toBe('jan feb mrt apr mei jun jul aug sep okt nov dec');
	});

	it('names its month and weekday', () => {
		expect(formatMonth(DAY, 'nl', 'long')).toBe('maart');
		expect(formatMonth(DAY, 'en', 'withYear')).toBe('March 2020');
		expect(formatWeekday(dayFromIso('2020-03-16'), 'nl')).toBe('ma');
		expect(formatWeekday(dayFromIso('2020-03-16'), 'en')).toBe('Mo');
	});
});

describe('a date as a label', () => {
	it.each([
		['2020-02-27', '27 feb', '27 Feb'],
		['2020-09-21/2020-09-22', '21–22 sep', '21–22 Sep'],
		['2021-01-23/2021-04-27', '23 jan – 27 apr', '23 Jan – 27 Apr'],
		['2020-12-14/2021-01-19', '14 dec – 19 jan', '14 Dec – 19 Jan'],
		['2020-09', 'september', 'September'],
		['2020-03~', 'rond maart', 'around March'],
		['2020-01/2020-07', 'jan – jul 2020', 'Jan – Jul 2020'],
		['2020-08/2021-06', 'aug 2020 – jun 2021', 'Aug 2020 – Jun 2021'],
		['2020-03-19~', 'rond 19 mrt', 'around 19 Mar'],
		['2020-03-19?', 'mogelijk 19 mrt', 'possibly 19 Mar'],
		['2020-03-19%', 'mogelijk rond 19 mrt', 'possibly around 19 Mar'],
		['2020-03-16~/2020-05-11', 'rond 16 mrt – 11 mei', 'around 16 Mar – 11 May'],
		['2020-03-15/..', 'vanaf 15 mrt', 'from 15 Mar'],
		['../2020-05-11', 't/m 11 mei', 'until 11 May'],
		['2020-22', 'zomer 2020', 'summer 2020'],
		['2020-24', 'winter 2020–2021', 'winter 2020–2021'],
		['2020', '2020', '2020'],
		['2020-03-15/2020-03-15', '15 mrt', '15 Mar']
	])('%s is “%s” or “%s”', (edtf, nl, en) => {
		expect(spanText(edtf, 'nl', 'label')).toBe(nl);
		expect(spanText(edtf, 'en', 'label')).toBe(en);
	});
});

describe('a date in full', () => {
	it.each([
		['2020-03-12', 'donderdag 12 maart 2020', 'Thursday 12 March 2020'],
		[
			'2021-01-23/2021-04-27',
			'zaterdag 23 januari tot en met dinsdag 27 april 2021',
			'Saturday 23 January to Tuesday 27 April 2021'
		],
		[
			'2020-09-21/2020-09-22',
			'maandag 21 tot en met dinsdag 22 september 2020',
			'Monday 21 to Tuesday 22 September 2020'
		],
		[
			'2020-12-14/2021-01-19',
			'maandag 14 december 2020 tot en met dinsdag 19 januari 2021',
			'Monday 14 December 2020 to Tuesday 19 January 2021'
		],
		['2020-09', 'september 2020', 'September 2020'],
		['2020-03-19~', 'rond 19 maart 2020', 'around 19 March 2020'],
		['2020-03-19?', 'mogelijk 19 maart 2020', 'possibly 19 March 2020'],
		['2020-01/2020-07', 'januari tot en met juli 2020', 'January to July 2020'],
		['2020-03-15/..', 'vanaf 15 maart 2020', 'from 15 March 2020'],
		['../2020-05-11', 'tot en met 11 mei 2020', 'up to and including 11 May 2020'],
		['2019/', 'vanaf 2019', 'from 2019']
	])('%s is “%s” or “%s”', (edtf, nl, en) => {
		expect(spanText(edtf, 'nl', 'full')).toBe(nl);
		expect(spanText(edtf, 'en', 'full')).toBe(en);
	});
});
