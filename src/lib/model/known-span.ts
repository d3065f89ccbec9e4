import type { CalendarSpan } from './calendar-span.ts';
import { spanOfEdges } from './edtf-text.ts';
import type { Day } from './units.ts';

/**
 * A span of something that had begun by a day, as it was known then: while its last possible day lies
 * ahead, its end is open.
 * @example endsOpen(2020-03-16/2020-05-11, 1 April) // 2020-03-16/..
 */
export function endsOpen(span: CalendarSpan, day: Day): CalendarSpan {
	if (span.last === null || span.last <= day) return span;
	const [start = ''] = span.edtf.split('/');
	return spanOfEdges(`${start}/..`, span.first, null);
}
