import type { CalendarSpan } from './calendar-span.ts';
import { addMonths, dayFromIso } from './dates.ts';
import type { Day, EdtfText } from '../base/index.ts';

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

const PRECISIONS = ['day', 'month', 'season', 'year'] as const;

/** Completes a span from its text and the days that were worked out for it. */
export function spanOfEdges(edtf: EdtfText, first: Day | null, last: Day | null): CalendarSpan {
	const edges = readEdges(edtf);
	const precisions = edges.filter((edge) => /\d/.test(edge.text)).map((edge) => edge.precision);
	return {
		edtf,
		first,
		last,
		softFirst: isSoft(edges[0]),
		softLast: isSoft(edges.at(-1)),
		precision: PRECISIONS.findLast((precision) => precisions.includes(precision)) ?? 'day',
		isInterval: edges.length === 2,
		isApproximate: edges.some((edge) => edge.isApproximate),
		isUncertain: edges.some((edge) => edge.isUncertain)
	};
}

/** An edge that is not known to the day; an open one is no edge. */
function isSoft(edge: EdtfEdge | undefined): boolean {
	if (!edge || edge.text === '..') return false;
	return edge.text === '' || edge.precision !== 'day' || edge.isApproximate;
}

/**
 * The last day that a valid EDTF text can mean, worked out without the parser.
 * @returns ∞ when its end is open or unknown
 * @example latestDay('2020-02~') // 29 February 2020
 */
export function latestDay(edtf: EdtfText): number {
	const { text, precision } = readEdges(edtf).at(-1) ?? { text: '', precision: 'day' };
	if (!/\d/.test(text)) return Infinity;
	if (precision === 'day') return dayFromIso(text);
	if (precision === 'year') return dayFromIso(`${text}-12-31`);
	const [year = '', month = ''] = text.split('-');
	if (precision === 'month') return addMonths(dayFromIso(`${text}-01`), 1) - 1;
	// A season begins in the third month of its quarter: spring in March; a winter ends in the next year.
	return addMonths(dayFromIso(`${year}-01-01`), (Number(month) - 20) * 3 + 2) - 1;
}
