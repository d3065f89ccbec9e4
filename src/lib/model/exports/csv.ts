import { csvFormatRow } from 'd3-dsv';
import type { Dataset, TimelineEvent } from '../dataset.ts';
import { isoFromDay } from '../dates.ts';
import type { Day } from '../units.ts';

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

/** Without this mark a spreadsheet takes the file for another encoding than UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * What a spreadsheet would run as a formula, full-width signs included, or what already looks like
 * such a text made harmless.
 */
const FORMULA = /^'*[=+\-@＝＋－＠\t\r\n]/;

/**
 * The events as CSV (RFC 4180, UTF-8 with a byte order mark), a row each, with a header.
 *
 * A cell that a spreadsheet would run as a formula gets an apostrophe before it, since the file is
 * made to be opened in one and a text in it may come from anyone. To get the cell as it was, take one
 * apostrophe away where one or more stand before `=`, `+`, `-`, `@`, a tab or a line break; any other
 * cell, such as one that begins with 's, is as it was.
 */
export function writeCsv(dataset: Dataset): string {
	const cells = Object.values(COLUMNS);
	const lines = [csvFormatRow(Object.keys(COLUMNS))];
	for (const event of dataset.events)
		lines.push(csvFormatRow(cells.map((cell) => withoutFormula(cell(event)))));
	return `${BYTE_ORDER_MARK}${lines.join('\r\n')}\r\n`;
}

function withoutFormula(cell: string): string {
	return FORMULA.test(cell) ? `'${cell}` : cell;
}

function isoOrEmpty(day: Day | null): string {
	return day === null ? '' : isoFromDay(day);
}
