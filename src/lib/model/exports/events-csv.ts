import type { Dataset, TimelineEvent } from '../dataset/index.ts';
import { isoOrEmpty, writeCsvTable } from './csv-table.ts';

/** The columns, and what a cell of each holds. */
const COLUMNS: Record<string, (event: TimelineEvent) => string> = {
	id: ({ id }) => id,
	/** EDTF, as precise as it is known. */
	date: ({ date }) => date,
	/** Earliest and latest possible day, both included; empty for an open side. */
	first_day: ({ span }) => isoOrEmpty(span.first),
	last_day: ({ span }) => isoOrEmpty(span.last),
	title_nl: ({ title }) => title.nl ?? '',
	title_en: ({ title }) => title.en ?? '',
	text_nl: ({ text }) => text.nl ?? '',
	text_en: ({ text }) => text.en ?? '',
	kind: ({ kind }) => kind,
	importance: ({ importance }) => String(importance),
	/** Parted by a space, which neither an id nor an address can hold. */
	themes: ({ themes }) => themes.map(({ theme }) => theme).join(' '),
	check: ({ check }) => check.status,
	references: ({ references }) => references.map(({ url }) => url).join(' ')
};

/** The events as CSV: see {@link writeCsvTable}. */
export const writeCsv = ({ events }: Dataset): string => writeCsvTable(COLUMNS, events);
