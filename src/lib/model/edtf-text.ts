import type { CalendarSpan } from './dataset.ts';
import type { EdtfText } from './units.ts';

/** One side of an EDTF text, as it is written. */
export interface EdtfEdge {
	/** Without `~`, `?` and `%`; empty for an unknown edge, `..` for an open one. */
	text: string;
	precision: CalendarSpan['precision'];
	isApproximate: boolean;
	isUncertain: boolean;
}

/**
 * Splits a valid EDTF text into its sides without working out any day:
 * one edge for a date, two for an interval. Small enough for the reader's browser.
 * @example readEdges('2020-03~/..') // March, about; open
 */
export function readEdges(edtf: EdtfText): EdtfEdge[] {
	return edtf.split('/').map((side) => {
		const text = side.replace(/[~?%]/g, '');
		return {
			text,
			precision: precisionOf(text),
			isApproximate: /[~%]/.test(side),
			isUncertain: /[?%]/.test(side)
		};
	});
}

function precisionOf(text: string): CalendarSpan['precision'] {
	if (text.length === 4) return 'year';
	if (text.length !== 7) return 'day';
	return Number(text.slice(5)) > 12 ? 'season' : 'month';
}
