import type { Day, EdtfText } from '../base/index.ts';

/**
 * An EDTF date worked out to calendar days, plain data so that it travels as JSON:
 * the browser never has to parse a date.
 *
 * ```
 * 2020-03-15             first = last = 15 March            precision day
 * 2020-03                first 1 March, last 31 March       precision month, soft edges
 * 2020-03-16~            first = last = 16 March            soft edges
 * 2020-03-16/2020-05-11  first 16 March, last 11 May        isInterval
 * 2020-03-15/..          last = null: goes on               isInterval
 * ```
 */
export interface CalendarSpan {
	edtf: EdtfText;
	/** Earliest possible day; null when the start is open. */
	first: Day | null;
	/** Latest possible day, inclusive; null when the end is open. */
	last: Day | null;
	/** The edge is not known to the day: drawn dissolving. */
	softFirst: boolean;
	softLast: boolean;
	/** Precision of the least precise edge. */
	precision: 'day' | 'month' | 'season' | 'year';
	/** Written as an interval: it lasted, rather than happened on one of these days. */
	isInterval: boolean;
	/** Carries `~` or `%` somewhere. */
	isApproximate: boolean;
	/** Carries `?` or `%` somewhere. */
	isUncertain: boolean;
}
