import { eventDays, type TimelineEvent } from '../../../model/dataset/index.ts';
import type { Day, Memo } from '../../../model/base/index.ts';
import { daysWithin, type Facts } from '../../base/index.ts';
import { SpanIndex } from './span-index.ts';
import type { Viewport } from '../../time/index.ts';

type Limits = { start: Day; end: Day };

/**
 * The days of some events, found once for each list of them.
 * @param limits what stands for an open beginning or end
 */
export function spansOfEvents(
	events: readonly TimelineEvent[],
	limits: Limits,
	memo: Memo
): SpanIndex {
	return memo.recent(indexSpans, 1, events, `${limits.start} ${limits.end}`, () =>
		indexSpans(events, limits, memo)
	);
}

function indexSpans(events: readonly TimelineEvent[], limits: Limits, memo: Memo): SpanIndex {
	const days = eventDays(events, memo);
	const firsts = new Int32Array(events.length);
	const lasts = new Int32Array(events.length);
	for (const number of firsts.keys()) {
		const { first, last } = daysWithin(days.firsts[number]!, days.lasts[number]!, limits);
		firsts[number] = first;
		lasts[number] = last;
	}
	return new SpanIndex(firsts, lasts);
}

/** How many of some events touch a view, and how many lie before and after it, without looking at each. */
export function viewCounts(
	events: readonly TimelineEvent[],
	{ start, end }: Viewport,
	limits: Limits,
	memo: Memo
): Pick<Facts, 'total' | 'before' | 'after'> {
	return spansOfEvents(events, limits, memo).countAround(start, end);
}
