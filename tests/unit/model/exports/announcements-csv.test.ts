import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../../../src/lib/model/dataset/dataset.ts';
import { isoFromDay } from '../../../../src/lib/model/time/dates.ts';
import { writePromisesCsv } from '../../../../src/lib/model/exports/announcements-csv.ts';
import { promisesOf } from '../../../../src/lib/model/dataset/announcements.ts';
import { thePromises } from '../../../fixtures/promises.ts';
import { HOSTILE_TEXTS, shippedDataset } from './hostile.ts';
import { readBack } from './read-csv.ts';

function expectSame(dataset: Dataset) {
	const rows = readBack(writePromisesCsv(dataset));
	const { byId } = promisesOf(dataset);
	expect(rows.map(({ id }) => id).sort()).toEqual([...byId.keys()].sort());
	for (const row of rows) {
		const { horizon, ahead, realAhead, realEnd, next } = byId.get(row.id!)!;
		const { announcedSpan, promisedSpan } = horizon;
		expect(row).toEqual({
			...{ id: horizon.id, strand: horizon.strand, kind: horizon.kind },
			announced: horizon.announced,
			announced_first: isoFromDay(announcedSpan.first!),
			announced_last: isoFromDay(announcedSpan.last!),
			subject_nl: horizon.subject.nl ?? '',
			subject_en: horizon.subject.en ?? '',
			promised: horizon.promised,
			promised_first: isoFromDay(promisedSpan.first!),
			promised_last: isoFromDay(promisedSpan.last!),
			reading: horizon.reading,
			ahead_least: String(ahead!.least),
			ahead_most: String(ahead!.most),
			outcome: horizon.outcome,
			successor: next?.id ?? '',
			real_end: realEnd?.edtf ?? '',
			real_end_of: realEnd ? (horizon.actualEnd === undefined ? 'chain' : 'itself') : '',
			real_ahead_least: realAhead ? String(realAhead.least) : '',
			real_ahead_most: realAhead ? String(realAhead.most) : '',
			check: horizon.check.status,
			references: horizon.references.map(({ url }) => url).join(' ')
		});
	}
}

describe('the promised ends as CSV', () => {
	it('come back from the shipped dataset, strand by strand', () => {
		const dataset = shippedDataset();
		expectSame(dataset);
		const strands = readBack(writePromisesCsv(dataset)).map(({ strand }) => strand);
		const runs = strands.filter((strand, index) => strand !== strands[index - 1]);
		expect(runs).toEqual(dataset.strands.map(({ id }) => id));
	});

	it('come back from hostile texts as they were', () => {
		expectSame(
			thePromises(
				...HOSTILE_TEXTS.map((text, index) => ({
					id: `belofte-${index}`,
					subject: { nl: text, en: text }
				}))
			)
		);
	});

	it('say of what is known by its month how many days at least and at most', () => {
		const [row] = readBack(
			writePromisesCsv(thePromises({ id: 'a', announced: '1953-02-01', promised: '1953-04' }))
		);
		expect([row?.ahead_least, row?.ahead_most]).toEqual(['59', '88']);
	});
});
