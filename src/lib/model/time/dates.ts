import type { CalendarSpan } from './calendar-span.ts';
import type { Day, IsoDay } from '../base/index.ts';

const MILLISECONDS_PER_DAY = 86_400_000;
const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

/** A month of the calendar counted from year 0, month 0; overflowing months carry into the year. */
function dayFromParts(year: number, monthIndex: number, dayOfMonth: number): Day {
	const date = new Date(0);
	// setUTCFullYear, because Date.UTC reads the years 0–99 as 1900–1999.
	date.setUTCFullYear(year, monthIndex, dayOfMonth);
	return date.getTime() / MILLISECONDS_PER_DAY;
}

function dateFromDay(day: Day): Date {
	return new Date(Math.floor(day) * MILLISECONDS_PER_DAY);
}

/**
 * The calendar day of an ISO 8601 text.
 * @throws RangeError when the text is no existing day written as YYYY-MM-DD
 * @example dayFromIso('1970-01-02') // 1
 */
export function dayFromIso(iso: IsoDay): Day {
	const parts = ISO_DAY.exec(iso);
	if (parts) {
		const [year, month, dayOfMonth] = parts.slice(1).map(Number) as [number, number, number];
		const day = dayFromParts(year, month - 1, dayOfMonth);
		if (isoFromDay(day) === iso) return day;
	}
	throw new RangeError(`'${iso}' is not a calendar day (YYYY-MM-DD).`);
}

/**
 * The ISO 8601 text of a calendar day; a fraction counts as the day it lies in.
 * @throws RangeError outside the years 0000–9999
 */
export function isoFromDay(day: Day): IsoDay {
	const date = dateFromDay(day);
	const year = date.getUTCFullYear();
	if (!(year >= 0 && year <= 9999))
		throw new RangeError(`Day ${day} lies outside the years 0000–9999.`);
	return date.toISOString().slice(0, 10);
}

/** The same day of the month some months on, or the last day of a month too short for it. */
export function addMonths(day: Day, months: number): Day {
	const { year, month, dayOfMonth } = calendarParts(day);
	const first = dayFromParts(year, month - 1 + months, 1);
	const length = dayFromParts(year, month + months, 1) - first;
	return first + Math.min(dayOfMonth, length) - 1;
}

/** The first day of the month that the day lies in. */
export function startOfMonth(day: Day): Day {
	return Math.floor(day) - dateFromDay(day).getUTCDate() + 1;
}

/** The last day of the month that the day lies in. */
export function endOfMonth(day: Day): Day {
	return addMonths(startOfMonth(day), 1) - 1;
}

/** A day as the calendar names it. */
export interface CalendarParts {
	year: number;
	/** 1 (January) to 12. */
	month: number;
	/** 1 to 31. */
	dayOfMonth: number;
	/** 1 (Monday) to 7 (Sunday). */
	weekday: number;
	/** ISO 8601 week, 1 to 53. */
	isoWeek: number;
	/** The year that the ISO week belongs to: 2021-01-01 lies in week 53 of 2020. */
	isoWeekYear: number;
}

/** Year, month, day of the month, weekday and ISO week of a day. */
export function calendarParts(day: Day): CalendarParts {
	const date = dateFromDay(day);
	const whole = Math.floor(day);
	// 1970-01-01 was a Thursday (4).
	const weekday = ((((whole + 3) % 7) + 7) % 7) + 1;
	// A week belongs to the year of its Thursday.
	const thursday = whole - weekday + 4;
	const isoWeekYear = dateFromDay(thursday).getUTCFullYear();
	return {
		year: date.getUTCFullYear(),
		month: date.getUTCMonth() + 1,
		dayOfMonth: date.getUTCDate(),
		weekday,
		isoWeek: Math.floor((thursday - dayFromParts(isoWeekYear, 0, 1)) / 7) + 1,
		isoWeekYear
	};
}

type Edges = Pick<CalendarSpan, 'first' | 'last'>;

/** Order of spans: earliest possible day, then latest; an open edge is infinitely far away. */
export function compareSpans(a: Edges, b: Edges): number {
	return compareNumbers(earliest(a), earliest(b)) || compareNumbers(latest(a), latest(b));
}

/** Subtraction would make NaN of two infinities. */
function compareNumbers(a: number, b: number): number {
	return a < b ? -1 : a > b ? 1 : 0;
}

function earliest(span: Edges): number {
	return span.first ?? -Infinity;
}

function latest(span: Edges): number {
	return span.last ?? Infinity;
}

/**
 * The days on which something may have begun, both included: of a day that is known, that day; of an
 * interval, the days that its opening edge can be. Null where the beginning is open.
 * @example beginOf(March 2020) // 1 to 31 March
 */
export function beginOf(span: CalendarSpan): { first: Day; last: Day } | null {
	const { first, last, isInterval } = span;
	if (first === null) return null;
	if (!isInterval) return { first, last: last ?? first };
	const end = lastPossibleStart(span);
	return { first, last: Math.min(end, last ?? end) };
}

/** How surely something touches a view. */
export type Overlap = 'certain' | 'possible' | 'none';

/**
 * Whether a dated thing lies in a view of whole days, both ends included.
 * `certain`: whatever its true days are, at least one of them is in view. A date marked `?` is at
 * most `possible`, since it may be wrong altogether.
 * @example overlap(March 2020, 10 March, 20 March) // 'possible': it may have been the 25th
 */
export function overlap(span: CalendarSpan, fromDay: Day, toDayInclusive: Day): Overlap {
	if (earliest(span) > toDayInclusive || latest(span) < fromDay) return 'none';
	if (span.isUncertain) return 'possible';
	if (earliest(span) >= fromDay && latest(span) <= toDayInclusive) return 'certain';
	if (!span.isInterval) return 'possible';
	const core = certainCore(span);
	return core && core.first <= toDayInclusive && core.last >= fromDay ? 'certain' : 'possible';
}

/** Length of each precision, months. */
const MONTHS_OF = { day: 0, month: 1, season: 3, year: 12 };

/**
 * The last day on which an interval can have begun.
 * @returns -∞ when it was always there
 */
function lastPossibleStart(span: CalendarSpan): number {
	const slack = MONTHS_OF[span.precision];
	return span.first !== null && span.softFirst && slack
		? addMonths(span.first, slack) - 1
		: earliest(span);
}

/**
 * The first day on which it was surely known that something had begun: the last day on which that
 * can have been. What is dated *about* a day counts from that day, since EDTF says no more.
 * @returns ∞ when that day is not known
 * @example knownFrom(March 2020) // 31 March; of 2020-03/2020-05 as well; of 2020-03-15/.. 15 March
 */
export function knownFrom(span: CalendarSpan): number {
	return span.isInterval && span.first !== null ? lastPossibleStart(span) : latest(span);
}

/**
 * The days on which an interval was surely under way.
 *
 * ```
 * 2020-03/2020-05     first 1 March  ···[31 March ━━━━ 1 May]···  31 May last
 * 2020-03-15/         only 15 March: the end is unknown, not open
 * ```
 */
function certainCore(span: CalendarSpan): { first: number; last: number } | null {
	const slack = MONTHS_OF[span.precision];
	const first = lastPossibleStart(span);
	const last =
		span.last !== null && span.softLast && slack ? addMonths(span.last + 1, -slack) : latest(span);
	if (span.first === null && span.softFirst) return { first: last, last };
	if (span.last === null && span.softLast) return { first, last: first };
	return first <= last ? { first, last } : null;
}
