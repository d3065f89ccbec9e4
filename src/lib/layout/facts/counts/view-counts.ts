import { eventDays, type TimelineEvent } from '../../../model/dataset/index.ts';
import type { Day } from '../../../model/base/index.ts';
import { daysWithin, type Facts } from '../../base/index.ts';
import { SpanIndex } from './span-index.ts';
import type { Viewport } from '../../time/index.ts';

type Limits = { start: Day; end: Day };
const known = new WeakMap<readonly TimelineEvent[], Limits & { index: SpanIndex }>();

/**
 * The days of some events, found once for each list of them.
 * @param limits what stands for an open beginning or end
 */
export function spansOfEvents(events: readonly TimelineEvent[], { start, end }: Limits): SpanIndex {
	const found = known.get(events);
	if (found?.start === start && found.end === end) return found.index;
	const days = eventDays(events);
	const firsts = new Int32Array(events.length);
	const lasts = new Int32Array(events.length);
	for (const number of firsts.keys()) {
		const { first, last } = daysWithin(days.firsts[number]!, days.lasts[number]!, { start, end });
		firsts[number] = first;
		lasts[number] = last;
	}
	const index = new SpanIndex(firsts, lasts);
	known.set(events, { start, end, index });
	return index;
}

/** How many of some events touch a view, and how many lie before and after it, without looking at each. */
export function viewCounts(
	events: readonly TimelineEvent[],
	{ start, end }: Viewport,
	limits: Limits
): Pick<Facts, 'total' | 'before' | 'after'> {
	return spansOfEvents(events, limits).countAround(start, end);
}
