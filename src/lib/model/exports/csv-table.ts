import { csvFormatRow } from 'd3';
import { isoFromDay } from '../time/index.ts';
import type { Day } from '../base/index.ts';

/** Without this mark a spreadsheet takes the file for another encoding than UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * What a spreadsheet would run as a formula, full-width signs included, or what already looks like
 * such a text made harmless.
 */
const FORMULA = /^'*[=+\-@＝＋－＠\t\r\n]/;

/**
 * Records as CSV (RFC 4180, UTF-8 with a byte order mark), a row each, with a header.
 *
 * A cell that a spreadsheet would run as a formula gets an apostrophe before it, since the file is
 * made to be opened in one and a text in it may come from anyone. To get the cell as it was, take one
 * apostrophe away where one or more stand before `=`, `+`, `-`, `@`, a tab or a line break; any other
 * cell, such as one that begins with 's, is as it was, and so
 * is a number, which no spreadsheet runs.
 * @param columns their names, and what a cell of each holds
 */
export function writeCsvTable<Item>(
	columns: Readonly<Record<string, (item: Item) => string | number>>,
	items: readonly Item[]
): string {
	const cells = Object.values(columns);
	const lines = [csvFormatRow(Object.keys(columns))];
	for (const item of items)
		lines.push(csvFormatRow(cells.map((cell) => withoutFormula(cell(item)))));
	return `${BYTE_ORDER_MARK}${lines.join('\r\n')}\r\n`;
}

function withoutFormula(cell: string | number): string {
	return typeof cell === 'string' && FORMULA.test(cell) ? `'${cell}` : String(cell);
}

export function isoOrEmpty(day: Day | null | undefined): string {
	return day === null || day === undefined ? '' : isoFromDay(day);
}
