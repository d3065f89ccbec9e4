import type { TimelineEvent } from './dataset.ts';
import { isDateCertain } from './filter.ts';
import type { Memo } from '../base/index.ts';

/** First and last day of each of some events, in their order; NaN for an open start or end. */
export interface EventDays {
	firsts: Float64Array;
	lasts: Float64Array;
	/** Numbers of those of which a day is not known for sure. */
	doubtful: number[];
}

/** The days of events, read once for each list of them: what counts and places many events needs no more. */
export const eventDays = (events: readonly TimelineEvent[], memo: Memo): EventDays =>
	memo.of(readDays, events);

function readDays(events: readonly TimelineEvent[]): EventDays {
	const firsts = new Float64Array(events.length);
	const lasts = new Float64Array(events.length);
	const doubtful: number[] = [];
	for (const [number, { span }] of events.entries()) {
		firsts[number] = span.first ?? NaN;
		lasts[number] = span.last ?? NaN;
		if (!isDateCertain({ span })) doubtful.push(number);
	}
	return { firsts, lasts, doubtful };
}
