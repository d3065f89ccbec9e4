import type { CalendarSpan } from './calendar-span.ts';
import type { Day, Days } from '../base/index.ts';

/** The days that something can have been on, both included. */
export interface PossibleDays {
	first: Day;
	last: Day;
	/** Given as approximate or uncertain: it may also lie just outside. */
	isAbout: boolean;
}

/** A number of days as well as it is known: not fewer than `least`, not more than `most`. */
export interface DayCount {
	least: Days;
	most: Days;
	/** One of the dates it is counted from is approximate or uncertain. */
	isAbout: boolean;
}

/** A number that is known. */
export const exactly = (days: Days): DayCount => ({ least: days, most: days, isAbout: false });

/** The days of a date that names one edge; null where that is open. */
export function possibleDays(span: CalendarSpan): PossibleDays | null {
	const { first, last, isApproximate, isUncertain } = span;
	const [from, to] = [first ?? last, last ?? first];
	return from === null || to === null
		? null
		: { first: from, last: to, isAbout: isApproximate || isUncertain };
}

/**
 * How many days the second lies after the first; below zero where it lies before it. Every number
 * between the bounds is that of some pair of possible days.
 * @example daysBetween(1 to 29 February, 10 March) // 10 to 38
 */
export function daysBetween(from: PossibleDays, to: PossibleDays): DayCount {
	return {
		least: to.first - from.last,
		most: to.last - from.first,
		isAbout: from.isAbout || to.isAbout
	};
}

/** How much more the second is than the first, when each can be any number within its bounds. */
export function difference(first: DayCount, second: DayCount): DayCount {
	return {
		least: second.least - first.most,
		most: second.most - first.least,
		isAbout: first.isAbout || second.isAbout
	};
}
