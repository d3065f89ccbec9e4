export type { CalendarSpan } from './calendar-span.ts';
export {
	formatDay,
	formatMonth,
	formatSpan,
	formatWeekday,
	type SpanStyle
} from './date-format.ts';
export {
	addMonths,
	beginOf,
	calendarParts,
	compareSpans,
	dayFromIso,
	endOfMonth,
	isoFromDay,
	knownFrom,
	overlap,
	startOfMonth
} from './dates.ts';
export {
	type DayCount,
	daysBetween,
	difference,
	type PossibleDays,
	possibleDays
} from './day-count.ts';
export { type EdtfEdge, latestDay, readEdges, spanOfEdges } from './edtf-text.ts';
export { parseEdtf } from './edtf.ts';
