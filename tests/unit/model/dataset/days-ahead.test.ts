import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	daysAheadOf,
	daysInForce,
	figuresOf
} from '../../../../src/lib/model/dataset/days-ahead.ts';
import { dayFromIso } from '../../../../src/lib/model/time/dates.ts';
import { Announcements, announcementsOf } from '../../../../src/lib/model/dataset/announcements.ts';
import { someAnnouncements, theAnnouncements } from '../../../fixtures/announcements.ts';
import { shippedDataset } from '../exports/hostile.ts';
import { Memo } from '../../../../src/lib/model/base/memo.ts';

const memo = new Memo();

const day = dayFromIso;
const aheadOn = (iso: string, ...records: Parameters<typeof theAnnouncements>) =>
	daysAheadOf(announcementsOf(theAnnouncements(...records), memo).all, day(iso), day(iso))[0];

describe('an announcement in force', () => {
	const days = (...records: Parameters<typeof theAnnouncements>) =>
		daysInForce(announcementsOf(theAnnouncements(...records), memo).byId.get('a')!);
	const first = { id: 'a', announced: '1953-02-01', promised: '1953-03-01' };

	it('stands from its day to the promised one', () => {
		expect(days(first)).toEqual({ first: day('1953-02-01'), last: day('1953-03-01') });
	});

	it('makes way on the day of the next one, and ends with an early end', () => {
		const next = { id: 'b', announced: '1953-02-20', promised: '1953-04-01' };
		expect(days({ ...first, successor: 'b' }, next)?.last).toBe(day('1953-02-19'));
		expect(days({ ...first, actualEnd: '1953-02-10' })?.last).toBe(day('1953-02-10'));
	});

	it('counts the days only on which it surely stood', () => {
		expect(days({ ...first, announced: '1953-02' })?.first).toBe(day('1953-02-28'));
		const next = { id: 'b', announced: '1953-02', promised: '1953-04-01' };
		expect(days({ ...first, successor: 'b' }, next)).toBeNull();
	});
});

describe('how far ahead the end was', () => {
	const of = (id: string, promised: string, actualEnd: string | undefined, strand = 'een') => ({
		...{ id, strand, announced: '1953-02-01', promised, outcome: 'extended' as const },
		...(actualEnd !== undefined && { actualEnd })
	});

	it('is counted from the day itself', () => {
		expect(aheadOn('1953-02-11', of('a', '1953-02-21', '1953-03-13'))).toMatchObject({
			promised: { least: 10, most: 10 },
			real: { least: 30, most: 30 }
		});
	});

	it('is the median of the strands, each of which counts once', () => {
		const one = aheadOn(
			'1953-02-11',
			of('a', '1953-02-21', '1953-03-13'),
			of('b', '1953-02-21', '1953-03-13'),
			of('c', '1953-02-21', '1953-03-13'),
			of('d', '1953-03-03', '1953-03-13', 'twee')
		);
		// 10 and 20, not 10, 10, 10 and 20.
		expect(one).toMatchObject({ promised: { least: 15, most: 15 }, strands: 2, known: 2 });
	});

	it('compares the same announcements: those of which the real end is known', () => {
		const both = [of('a', '1953-02-21', '1953-03-13'), of('b', '1953-05-01', undefined, 'twee')];
		expect(aheadOn('1953-02-11', ...both)).toMatchObject({
			promised: { least: 10, most: 10 },
			strands: 2,
			known: 1
		});
		expect(aheadOn('1953-02-11', of('b', '1953-02-15', undefined))).toMatchObject({
			promised: { least: 4, most: 4 },
			real: null
		});
	});

	it('has both bounds of a day that is not known', () => {
		expect(aheadOn('1953-02-11', of('a', '1953-03', undefined))?.promised).toEqual({
			least: 18,
			most: 48
		});
	});

	it('is never negative, its bounds are in order, and no announcement counts beyond its day', () => {
		fc.assert(
			fc.property(someAnnouncements, (announcements) => {
				const { all } = new Announcements({ strands: [], announcements });
				const ends = announcements.flatMap(({ promisedSpan, actualEndSpan }) => [
					promisedSpan.last ?? 0,
					actualEndSpan?.last ?? 0
				]);
				const latest = Math.max(...ends);
				for (const { day, promised, real, strands, known } of daysAheadOf(all, 14_600, 15_200)) {
					for (const range of [promised, real ?? promised]) {
						expect(range.least).toBeGreaterThanOrEqual(0);
						expect(range.most).toBeGreaterThanOrEqual(range.least);
						expect(range.most).toBeLessThanOrEqual(latest - day);
					}
					expect(known).toBeLessThanOrEqual(strands);
					expect(real === null).toBe(known === 0);
				}
			})
		);
	});
});

describe('the figures of some announcements', () => {
	it('count each once, and compare those with both ends', () => {
		const { all } = announcementsOf(
			theAnnouncements(
				{
					id: 'a',
					announced: '1953-02-01',
					promised: '1953-02-11',
					actualEnd: '1953-02-21',
					outcome: 'extended'
				},
				{
					id: 'b',
					announced: '1953-02-01',
					promised: '1953-02-21',
					actualEnd: '1953-02-21',
					outcome: 'ended-as-planned'
				},
				{ id: 'c', announced: '1953-02-01', promised: '1953-05-01', outcome: 'tightened' }
			),
			memo
		);
		expect(figuresOf(all)).toEqual({
			...{ count: 3, kept: 1, moved: 2, open: 0, compared: 2 },
			promised: { least: 15, most: 15 },
			real: { least: 20, most: 20 }
		});
		expect(figuresOf([])).toMatchObject({ count: 0, promised: null, real: null });
	});

	it('of the shipped dataset add up', () => {
		const { all } = announcementsOf(shippedDataset(), memo);
		const { count, kept, moved, open } = figuresOf(all);
		expect(count).toBeGreaterThan(100);
		expect(kept + moved + open).toBe(count);
	});
});
