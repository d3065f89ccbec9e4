import { type Dataset, type DaysRange, type PromisedEnd, promisesOf } from '../dataset/index.ts';
import type { Days } from '../base/index.ts';
import { isoOrEmpty, writeCsvTable } from './csv-table.ts';

/** The columns, and what a cell of each holds; empty where it is not known. */
const COLUMNS: Record<string, (promise: PromisedEnd) => string> = {
	id: ({ horizon }) => horizon.id,
	strand: ({ horizon }) => horizon.strand,
	kind: ({ horizon }) => horizon.kind,
	/** EDTF, as precise as it is known, with the earliest and latest possible day. */
	announced: ({ horizon }) => horizon.announced,
	announced_first: ({ horizon }) => isoOrEmpty(horizon.announcedSpan.first),
	announced_last: ({ horizon }) => isoOrEmpty(horizon.announcedSpan.last),
	subject_nl: ({ horizon }) => horizon.subject.nl ?? '',
	subject_en: ({ horizon }) => horizon.subject.en ?? '',
	promised: ({ horizon }) => horizon.promised,
	promised_first: ({ horizon }) => isoOrEmpty(horizon.promisedSpan.first),
	promised_last: ({ horizon }) => isoOrEmpty(horizon.promisedSpan.last),
	/** How it was worded. */
	reading: ({ horizon }) => horizon.reading,
	/** Days from announcing to the promised end, at least and at most. */
	ahead_least: ({ ahead }) => daysOrEmpty(ahead, 'least'),
	ahead_most: ({ ahead }) => daysOrEmpty(ahead, 'most'),
	outcome: ({ horizon }) => horizon.outcome,
	successor: ({ next }) => next?.id ?? '',
	real_end: ({ realEnd }) => realEnd?.edtf ?? '',
	/** `chain` where a later announcement tells it. */
	real_end_of: ({ realEnd, isEndOfChain }) =>
		realEnd === undefined ? '' : isEndOfChain ? 'chain' : 'itself',
	real_ahead_least: ({ realAhead }) => daysOrEmpty(realAhead, 'least'),
	real_ahead_most: ({ realAhead }) => daysOrEmpty(realAhead, 'most'),
	check: ({ horizon }) => horizon.check.status,
	references: ({ horizon }) => horizon.references.map(({ url }) => url).join(' ')
};

/** The announcements with a promised end as CSV, by strand: see {@link writeCsvTable}. */
export function writePromisesCsv(dataset: Dataset): string {
	const promises = promisesOf(dataset);
	return writeCsvTable(
		COLUMNS,
		promises.strands.flatMap(({ id }) => promises.ofStrand(id))
	);
}

function daysOrEmpty(range: DaysRange | null, bound: keyof DaysRange): string {
	const days: Days | undefined = range?.[bound];
	return days === undefined ? '' : String(days);
}
