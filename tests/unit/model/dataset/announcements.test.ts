import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	daysBetween,
	Announcements,
	announcementsOf
} from '../../../../src/lib/model/dataset/announcements.ts';
import { dayFromIso } from '../../../../src/lib/model/time/dates.ts';
import { someAnnouncements, theAnnouncements } from '../../../fixtures/announcements.ts';
import { Memo } from '../../../../src/lib/model/base/memo.ts';

const memo = new Memo();

const announcementsFrom = (...records: Parameters<typeof theAnnouncements>) =>
	announcementsOf(theAnnouncements(...records), memo);

describe('the announcements of a dataset', () => {
	it('say how far ahead the promised and the real end were', () => {
		const { byId } = announcementsFrom({
			id: 'a',
			announced: '1953-02-05',
			promised: '1953-02-20',
			actualEnd: '1953-03-10',
			outcome: 'extended'
		});
		expect(byId.get('a')).toMatchObject({
			ahead: { least: 15, most: 15 },
			realAhead: { least: 33, most: 33 },
			isEndOfChain: false
		});
	});

	it('keep both bounds of what is known by its month', () => {
		const { byId } = announcementsFrom({ id: 'a', announced: '1953-02', promised: '1953-04' });
		// From 28 February to 1 April at least, from 1 February to 30 April at most.
		expect(byId.get('a')?.ahead).toEqual({ least: 32, most: 88 });
	});

	it('know no distance to an open side', () => {
		const open = { first: 5, last: null };
		const day = { first: 5, last: 5 };
		expect(daysBetween(day as never, open as never)).toBeNull();
		expect(daysBetween(day as never, day as never)).toEqual({ least: 0, most: 0 });
	});

	it('take a real end of their chain, of the same kind and as long as it was put off', () => {
		const end = { id: 'b', announced: '1953-02-20', actualEnd: '1953-04-01' };
		const first = { id: 'a', successor: 'b', announced: '1953-02-01' };
		const of = (...records: Parameters<typeof theAnnouncements>) => {
			const namedEnd = announcementsFrom(...records).byId.get('a')!;
			return [namedEnd.realEnd?.edtf, namedEnd.isEndOfChain];
		};
		expect(of({ ...first, outcome: 'extended' }, end)).toEqual(['1953-04-01', true]);
		expect(of({ ...first, outcome: 'postponed' }, end)).toEqual(['1953-04-01', true]);
		expect(of({ ...first, outcome: 'tightened' }, end)).toEqual([undefined, false]);
		expect(of({ ...first, outcome: 'extended' }, { ...end, kind: 'end' })).toEqual([
			undefined,
			false
		]);
		expect(of({ ...first, outcome: 'extended', actualEnd: '1953-03-30' }, end)).toEqual([
			'1953-03-30',
			false
		]);
	});

	it('know no outcome while it is open, whatever a file would say', () => {
		const dataset = theAnnouncements(
			{ id: 'a', successor: 'b', actualEnd: '1953-04-01' },
			{ id: 'b' }
		);
		const announcements = dataset.announcements.map((one) => ({
			...one,
			outcome: 'open' as const
		}));
		expect(new Announcements({ ...dataset, announcements }).byId.get('a')).toMatchObject({
			next: undefined,
			realEnd: undefined,
			realAhead: null,
			overtakenOn: null
		});
	});

	it('are overtaken by the next one or an early end, and not after their day', () => {
		const overtaken = (record: object, next: { id: string; announced: string; promised: string }) =>
			announcementsFrom(
				{ id: 'a', announced: '1953-02-01', promised: '1953-03-01', ...record },
				next
			).byId.get('a')?.overtakenOn;
		const next = { id: 'b', announced: '1953-02-20', promised: '1953-04-01' };
		expect(overtaken({ successor: 'b' }, next)).toBe(dayFromIso('1953-02-20'));
		expect(overtaken({ actualEnd: '1953-02-10' }, next)).toBe(dayFromIso('1953-02-10'));
		expect(overtaken({ actualEnd: '1953-03-01' }, next)).toBeNull();
		expect(overtaken({ successor: 'b' }, { ...next, announced: '1953-03-05' })).toBeNull();
	});
});

describe('a chain of announcements', () => {
	it('holds all that led to one and all that it led to, and not what shares its successor', () => {
		const announcements = announcementsFrom(
			{ id: 'a', announced: '1953-02-01', successor: 'b' },
			{ id: 'b', announced: '1953-02-02', successor: 'd' },
			{ id: 'c', announced: '1953-02-03', successor: 'd' },
			{ id: 'd', announced: '1953-02-04' }
		);
		expect(announcements.chainOf('a')).toEqual(['a', 'b', 'd']);
		expect(announcements.chainOf('d')).toEqual(['a', 'b', 'c', 'd']);
		expect(announcements.chainOf('c')).toEqual(['c', 'd']);
	});

	it('is empty for what there is not, and alone for a successor that there is not', () => {
		const dataset = theAnnouncements({ id: 'a' });
		const records = dataset.announcements.map((one) => ({ ...one, successor: 'nergens' }));
		const announcements = new Announcements({ ...dataset, announcements: records });
		expect(announcements.chainOf('a')).toEqual(['a']);
		expect(announcements.chainOf('b')).toEqual([]);
		expect(announcements.byId.get('a')?.next).toBeUndefined();
	});

	it('ends whatever points to whatever, and each of its members is in the chain of the other', () => {
		fc.assert(
			fc.property(someAnnouncements, (records) => {
				const announcements = new Announcements({ strands: [], announcements: records });
				expect(announcements.all).toHaveLength(records.length);
				for (const { announcement } of announcements.all) {
					const chain = announcements.chainOf(announcement.id);
					expect(new Set(chain).size).toBe(chain.length);
					expect(chain).toContain(announcement.id);
					for (const id of chain) expect(announcements.chainOf(id)).toContain(announcement.id);
				}
			})
		);
	});
});
