import {
	type Dataset,
	eventDays,
	type Facet,
	type Filter,
	matching,
	type TimelineEvent,
	valuesOf,
	withoutFacet
} from '../../../model/dataset/index.ts';
import { overlap } from '../../../model/time/index.ts';
import type { Day, Id, Memo } from '../../../model/base/index.ts';
import type { SpanIndex } from './span-index.ts';
import { spansOfEvents } from './view-counts.ts';
import type { Viewport } from '../../time/index.ts';

/** What a reader chose to see of a dataset. */
export interface Chosen {
	dataset: Dataset;
	filter: Filter;
	/** The definition of the waves. */
	waves: Id;
	memo: Memo;
}

type ByValue = Map<string, SpanIndex>;

/** Facets of which the counts of some events are remembered: all, and some definitions of waves. */
const MOST_FACETS = 12;

/**
 * How many of the events that the rest of the filter leaves have each value of a facet and are in
 * view. The events are looked at once for each filter, not with every view.
 * @param limits what stands for an open beginning or end
 */
export function countFacet(
	{ dataset, filter, waves, memo }: Chosen,
	facet: Facet,
	{ start, end }: Viewport,
	limits: { start: Day; end: Day }
): Map<string, number> {
	const { events } = matching(dataset, withoutFacet(filter, facet), waves, memo);
	const key = [facet, facet === 'wave' ? waves : '', limits.start, limits.end].join(' ');
	const byValue = memo.recent(indexValues, MOST_FACETS, events, key, () =>
		indexValues(events, valuesOf(dataset, facet, waves, memo), limits, memo)
	);
	return new Map([...byValue].map(([value, spans]) => [value, spans.countIn(start, end)]));
}

function indexValues(
	events: readonly TimelineEvent[],
	valuesOfEvent: (event: TimelineEvent) => readonly string[],
	limits: { start: Day; end: Day },
	memo: Memo
): ByValue {
	const numbers = new Map<string, number[]>();
	for (const [number, event] of events.entries())
		for (const value of valuesOfEvent(event)) {
			const list = numbers.get(value);
			if (list) list.push(number);
			else numbers.set(value, [number]);
		}
	const spans = spansOfEvents(events, limits, memo);
	return new Map([...numbers].map(([value, list]) => [value, spans.some(Int32Array.from(list))]));
}

/** How many of some events are certainly in view, and how many only possibly, as their date is uncertain. */
export function countCertain(
	events: readonly TimelineEvent[],
	{ start, end }: Viewport,
	total: number,
	memo: Memo
): { certain: number; possible: number } {
	const [from, to] = [Math.floor(start), Math.ceil(end) - 1];
	const isPossible = (event: number) => overlap(events[event]!.span, from, to) === 'possible';
	const possible = eventDays(events, memo).doubtful.filter(isPossible).length;
	return { certain: total - possible, possible };
}
