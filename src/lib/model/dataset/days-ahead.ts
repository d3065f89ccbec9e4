import { group, median } from 'd3';
import type { CalendarSpan } from '../time/index.ts';
import { type DaysRange, isKept, isMoved, type PromisedEnd } from './announcements.ts';
import type { Day } from '../base/index.ts';

/** How far ahead the end was on a day, by what was promised and by what came. */
export interface DaysAhead {
	day: Day;
	promised: DaysRange;
	/** Null where of no promise in force the real end is known. */
	real: DaysRange | null;
	/** Strands with a promise in force, and those of them of which the real end is known. */
	strands: number;
	known: number;
}

/**
 * How far ahead the promised end was on each day, and how far the real one.
 *
 * A promise is in force from the day on which it was surely made to the day before it may have been
 * overtaken, and no longer than to its promised or its real end. On each day every strand counts once,
 * with the median of its promises in force, and the figure is the median of the strands. The two
 * figures compare the same promises: those of which the real end is known; on a day with none of
 * these, there is only the promised one, of all promises. Where a date is not known to the day, both
 * bounds are carried along, each with a median of its own.
 * The median, since one promise of a year would outweigh ten of three weeks.
 * @param from first day, to the last day, both included; days without any promise are left out
 */
export function daysAheadOf(promises: readonly PromisedEnd[], from: Day, to: Day): DaysAhead[] {
	const inForce = promises.flatMap((promise) => {
		const days = daysInForce(promise);
		return days ? [{ promise, ...days }] : [];
	});
	const found: DaysAhead[] = [];
	for (let day = from; day <= to; day++) {
		const now = inForce
			.filter(({ first, last }) => first <= day && day <= last)
			.map(({ promise }) => promise);
		if (now.length === 0) continue;
		const known = now.filter(({ realEnd }) => realEnd && isClosed(realEnd));
		const compared = known.length ? known : now;
		found.push({
			day,
			promised: medianOfStrands(compared, ({ horizon }) => horizon.promisedSpan, day),
			real: known.length ? medianOfStrands(known, ({ realEnd }) => realEnd, day) : null,
			strands: strandsOf(now),
			known: strandsOf(known)
		});
	}
	return found;
}

/** The days on which a promise was surely in force, both included; null where there is none. */
export function daysInForce({
	horizon: { announcedSpan, promisedSpan, actualEndSpan, outcome },
	next
}: PromisedEnd): { first: Day; last: Day } | null {
	const first = announcedSpan.last;
	if (first === null || !isClosed(promisedSpan)) return null;
	const last = Math.min(
		promisedSpan.last,
		(next?.announcedSpan.first ?? Infinity) - 1,
		(outcome === 'open' ? null : actualEndSpan?.first) ?? Infinity
	);
	return last < first ? null : { first, last };
}

type Closed = CalendarSpan & { first: Day; last: Day };
const isClosed = (span: CalendarSpan): span is Closed => span.first !== null && span.last !== null;

const strandsOf = (promises: readonly PromisedEnd[]): number =>
	new Set(promises.map(({ horizon }) => horizon.strand)).size;

function medianOfStrands(
	promises: readonly PromisedEnd[],
	endOf: (promise: PromisedEnd) => CalendarSpan | undefined,
	day: Day
): DaysRange {
	const strands = [...group(promises, ({ horizon }) => horizon.strand).values()];
	// What is in force is not over: nothing lies behind the day.
	const ahead = (end: Day | null | undefined) => Math.max(0, (end ?? day) - day);
	const of = (edge: 'first' | 'last') =>
		median(strands, (strand) => median(strand, (promise) => ahead(endOf(promise)?.[edge]))) ?? 0;
	return { least: of('first'), most: of('last') };
}

/** What became of some announcements, in figures. */
export interface PromiseFigures {
	count: number;
	/** On their day or before it. */
	kept: number;
	/** Later than that, or more. */
	moved: number;
	/** Of which nobody can know yet. */
	open: number;
	/** Those of which both the promised and the real end are known. */
	compared: number;
	/** Medians over these, on the day of announcing; null where there are none. */
	promised: DaysRange | null;
	real: DaysRange | null;
}

/** Counts some announcements, and compares those of which both ends are known, each once. */
export function figuresOf(promises: readonly PromisedEnd[]): PromiseFigures {
	const compared = promises.filter(({ ahead, realAhead }) => ahead && realAhead);
	const range = (pick: (promise: PromisedEnd) => DaysRange | null): DaysRange | null => {
		const least = median(compared, (promise) => pick(promise)?.least);
		const most = median(compared, (promise) => pick(promise)?.most);
		return least === undefined || most === undefined ? null : { least, most };
	};
	return {
		count: promises.length,
		kept: promises.filter(({ horizon }) => isKept(horizon)).length,
		moved: promises.filter(({ horizon }) => isMoved(horizon)).length,
		open: promises.filter(({ horizon }) => horizon.outcome === 'open').length,
		compared: compared.length,
		promised: range(({ ahead }) => ahead),
		real: range(({ realAhead }) => realAhead)
	};
}
