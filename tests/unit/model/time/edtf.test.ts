import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayFromIso, isoFromDay } from '../../../../src/lib/model/time/dates.ts';
import { parseEdtf } from '../../../../src/lib/model/time/edtf.ts';
import { readEdges } from '../../../../src/lib/model/time/edtf-text.ts';

function read(text: string) {
	const { span, error } = parseEdtf(text);
	if (!span) throw new Error(error.en);
	const iso = (day: number | null) => (day === null ? null : isoFromDay(day));
	return { ...span, first: iso(span.first), last: iso(span.last) };
}

describe('a date in EDTF', () => {
	it.each([
		['2020-03-15', '2020-03-15', '2020-03-15', 'day', false, false],
		['2020-02', '2020-02-01', '2020-02-29', 'month', true, true],
		['2020', '2020-01-01', '2020-12-31', 'year', true, true],
		['2020-21', '2020-03-01', '2020-05-31', 'season', true, true],
		['2020-22', '2020-06-01', '2020-08-31', 'season', true, true],
		['2020-23', '2020-09-01', '2020-11-30', 'season', true, true],
		['2019-24', '2019-12-01', '2020-02-29', 'season', true, true],
		['2020-03-16~', '2020-03-16', '2020-03-16', 'day', true, true],
		['2020-03-16?', '2020-03-16', '2020-03-16', 'day', false, false],
		['2020-03-16/2020-05-11', '2020-03-16', '2020-05-11', 'day', false, false],
		['2020-03-16~/2020-05-11', '2020-03-16', '2020-05-11', 'day', true, false],
		['2020-03-16/2020-05', '2020-03-16', '2020-05-31', 'month', false, true],
		['2019/2020-05-11', '2019-01-01', '2020-05-11', 'year', true, false],
		['2020-03-15/..', '2020-03-15', null, 'day', false, false],
		['../2020-03', null, '2020-03-31', 'month', false, true],
		['2019/', '2019-01-01', null, 'year', true, true],
		['/2019', null, '2019-12-31', 'year', true, true],
		['2020-03-20/2020-03', '2020-03-20', '2020-03-31', 'month', false, true]
	])('%s runs from %s to %s', (edtf, first, last, precision, softFirst, softLast) => {
		expect(read(edtf)).toMatchObject({
			edtf,
			first,
			last,
			precision,
			softFirst,
			softLast,
			isInterval: edtf.includes('/')
		});
	});

	it.each([
		['2020-03~', true, false],
		['2020-03?', false, true],
		['2020-03%', true, true],
		['2020-03?/2020-04~', true, true],
		['2020-03', false, false]
	])('%s is approximate: %s, uncertain: %s', (text, isApproximate, isUncertain) => {
		expect(read(text)).toMatchObject({ isApproximate, isUncertain });
	});

	it.each([
		['2020-02-30', '‘2020-02-30’', '2020-02'],
		['2021-02-29', '‘2021-02-29’', '2021-02'],
		['2020-13', '13', '01'],
		['2020-25', '25', '21'],
		['2020-24-01', '24', '12'],
		['2020-00', '00', '01'],
		['kaas', '‘kaas’', '2020-03-15'],
		['', '‘’', '2020-03-15'],
		[' 2020-03', '‘ 2020-03’', '2020-03-15'],
		['15-3-2020', '‘15-3-2020’', '2020-03-15'],
		['2020-03-15T10:00:00', 'T10', '2020-03-15'],
		['2020-XX', '2020-XX', '2020-03-15'],
		['{2020..2022}', '{2020..2022}', '2020-03-15'],
		['?2020-03', '‘?2020-03’', '2020-03-15'],
		['Y17000', 'Y17000', '2020-03-15'],
		['0042-03-01', '0042', '100'],
		['2020-05-11/2020-03-16', '2020-05-11', '2020-03-16/2020-05-11'],
		['2020-05/2020-03-16', '2020-05', '2020-03-16/2020-05'],
		['2020-03-16/kaas', '‘kaas’', '2020-03-15'],
		['2020/2021/2022', '2020/2021/2022', '2020-03-15'],
		['../..', '‘../..’', '2020-03-15/..'],
		['/', '‘/’', '2020-03-15/..']
	])('%j is refused, with what was found and what to write', (text, found, wanted) => {
		const { error } = parseEdtf(text);
		for (const sentence of [error?.nl, error?.en]) {
			expect(sentence).toContain(found);
			expect(sentence).toContain(wanted);
		}
	});

	it('never throws, and keeps its text', () => {
		const texts = fc.oneof(
			fc.string(),
			fc.string({ unit: fc.constantFrom(...'0123456789-/.~?%'), maxLength: 24 })
		);
		fc.assert(
			fc.property(texts, (text) => {
				const { span } = parseEdtf(text);
				expect(span?.edtf ?? text).toBe(text);
				if (span?.first != null && span.last !== null)
					expect(span.first).toBeLessThanOrEqual(span.last);
			}),
			{ numRuns: 1000 }
		);
	});

	it('reads every day as that day', () => {
		const days = fc.integer({ min: dayFromIso('0100-01-01'), max: dayFromIso('9999-12-31') });
		fc.assert(
			fc.property(days, (day) => {
				const { span } = parseEdtf(isoFromDay(day));
				expect([span?.first, span?.last]).toEqual([day, day]);
			})
		);
	});
});

describe('the edges of an EDTF text', () => {
	it('are told apart without working out days', () => {
		expect(readEdges('2020-03~/2020-24?')).toEqual([
			{ text: '2020-03', precision: 'month', isApproximate: true, isUncertain: false },
			{ text: '2020-24', precision: 'season', isApproximate: false, isUncertain: true }
		]);
		expect(readEdges('2020/..').map(({ text }) => text)).toEqual(['2020', '..']);
	});
});
