import { type Dataset, type DaysRange, type NamedEnd, Announcements } from '../dataset/index.ts';
import type { Days } from '../base/index.ts';
import { isoOrEmpty, writeCsvTable } from './csv-table.ts';

/** The columns, and what a cell of each holds; empty where it is not known. */
const COLUMNS: Record<string, (namedEnd: NamedEnd) => string> = {
	id: ({ announcement }) => announcement.id,
	strand: ({ announcement }) => announcement.strand,
	kind: ({ announcement }) => announcement.kind,
	/** EDTF, as precise as it is known, with the earliest and latest possible day. */
	announced: ({ announcement }) => announcement.announced,
	announced_first: ({ announcement }) => isoOrEmpty(announcement.announcedSpan.first),
	announced_last: ({ announcement }) => isoOrEmpty(announcement.announcedSpan.last),
	subject_nl: ({ announcement }) => announcement.subject.nl ?? '',
	subject_en: ({ announcement }) => announcement.subject.en ?? '',
	promised: ({ announcement }) => announcement.promised,
	promised_first: ({ announcement }) => isoOrEmpty(announcement.promisedSpan.first),
	promised_last: ({ announcement }) => isoOrEmpty(announcement.promisedSpan.last),
	/** How it was worded. */
	reading: ({ announcement }) => announcement.reading,
	/** Days from announcing to the promised end, at least and at most. */
	ahead_least: ({ ahead }) => daysOrEmpty(ahead, 'least'),
	ahead_most: ({ ahead }) => daysOrEmpty(ahead, 'most'),
	outcome: ({ announcement }) => announcement.outcome,
	successor: ({ next }) => next?.id ?? '',
	real_end: ({ realEnd }) => realEnd?.edtf ?? '',
	/** `chain` where a later announcement tells it. */
	real_end_of: ({ realEnd, isEndOfChain }) =>
		realEnd === undefined ? '' : isEndOfChain ? 'chain' : 'itself',
	real_ahead_least: ({ realAhead }) => daysOrEmpty(realAhead, 'least'),
	real_ahead_most: ({ realAhead }) => daysOrEmpty(realAhead, 'most'),
	check: ({ announcement }) => announcement.check.status,
	references: ({ announcement }) => announcement.references.map(({ url }) => url).join(' ')
};

/** The announcements with a promised end as CSV, by strand: see {@link writeCsvTable}. */
export function writeAnnouncementsCsv(dataset: Dataset): string {
	const announcements = new Announcements(dataset);
	return writeCsvTable(
		COLUMNS,
		announcements.strands.flatMap(({ id }) => announcements.ofStrand(id))
	);
}

function daysOrEmpty(range: DaysRange | null, bound: keyof DaysRange): string {
	const days: Days | undefined = range?.[bound];
	return days === undefined ? '' : String(days);
}
