import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../../../src/lib/model/dataset/dataset.ts';
import { isoFromDay } from '../../../../src/lib/model/time/dates.ts';
import { writeAnnouncementsCsv } from '../../../../src/lib/model/exports/announcements-csv.ts';
import { announcementsOf } from '../../../../src/lib/model/dataset/announcements.ts';
import { theAnnouncements } from '../../../fixtures/announcements.ts';
import { HOSTILE_TEXTS, shippedDataset } from './hostile.ts';
import { readBack } from './read-csv.ts';
import { Memo } from '../../../../src/lib/model/base/memo.ts';

const memo = new Memo();

function expectSame(dataset: Dataset) {
	const rows = readBack(writeAnnouncementsCsv(dataset));
	const { byId } = announcementsOf(dataset, memo);
	expect(rows.map(({ id }) => id).sort()).toEqual([...byId.keys()].sort());
	for (const row of rows) {
		const { announcement, ahead, realAhead, realEnd, next } = byId.get(row.id!)!;
		const { announcedSpan, promisedSpan } = announcement;
		expect(row).toEqual({
			...{ id: announcement.id, strand: announcement.strand, kind: announcement.kind },
			announced: announcement.announced,
			announced_first: isoFromDay(announcedSpan.first!),
			announced_last: isoFromDay(announcedSpan.last!),
			subject_nl: announcement.subject.nl ?? '',
			subject_en: announcement.subject.en ?? '',
			promised: announcement.promised,
			promised_first: isoFromDay(promisedSpan.first!),
			promised_last: isoFromDay(promisedSpan.last!),
			reading: announcement.reading,
			ahead_least: String(ahead!.least),
			ahead_most: String(ahead!.most),
			outcome: announcement.outcome,
			successor: next?.id ?? '',
			real_end: realEnd?.edtf ?? '',
			real_end_of: realEnd ? (announcement.actualEnd === undefined ? 'chain' : 'itself') : '',
			real_ahead_least: realAhead ? String(realAhead.least) : '',
			real_ahead_most: realAhead ? String(realAhead.most) : '',
			check: announcement.check.status,
			references: announcement.references.map(({ url }) => url).join(' ')
		});
	}
}

describe('the promised ends as CSV', () => {
	it('come back from the shipped dataset, strand by strand', () => {
		const dataset = shippedDataset();
		expectSame(dataset);
		const strands = readBack(writeAnnouncementsCsv(dataset)).map(({ strand }) => strand);
		const runs = strands.filter((strand, index) => strand !== strands[index - 1]);
		expect(runs).toEqual(dataset.strands.map(({ id }) => id));
	});

	it('come back from hostile texts as they were', () => {
		expectSame(
			theAnnouncements(
				...HOSTILE_TEXTS.map((text, index) => ({
					id: `belofte-${index}`,
					subject: { nl: text, en: text }
				}))
			)
		);
	});

	it('say of what is known by its month how many days at least and at most', () => {
		const [row] = readBack(
			writeAnnouncementsCsv(
				theAnnouncements({ id: 'a', announced: '1953-02-01', promised: '1953-04' })
			)
		);
		expect([row?.ahead_least, row?.ahead_most]).toEqual(['59', '88']);
	});
});
