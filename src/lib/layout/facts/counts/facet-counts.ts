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
import type { Day, Id } from '../../../model/base/index.ts';
import type { SpanIndex } from './span-index.ts';
import { spansOfEvents } from './view-counts.ts';
import type { Viewport } from '../../time/index.ts';

/** What a reader chose to see of a dataset. */
export interface Chosen {
	dataset: Dataset;
	filter: Filter;
	/** The definition of the waves. */
	waves: Id;
}

type ByValue = Map<string, SpanIndex>;
const known = new WeakMap<readonly TimelineEvent[], Map<string, ByValue>>();

/**
 * How many of the events that the rest of the filter leaves have each value of a facet and are in
 * view. The events are looked at once for each filter, not with every view.
 * @param limits what stands for an open beginning or end
 */
export function countFacet(
	{ dataset, filter, waves }: Chosen,
	facet: Facet,
	{ start, end }: Viewport,
	limits: { start: Day; end: Day }
): Map<string, number> {
	const { events } = matching(dataset, withoutFacet(filter, facet), waves);
	const facets = known.get(events) ?? new Map<string, ByValue>();
	known.set(events, facets);
	const key = facet === 'wave' ? `wave ${waves}` : facet;
	const byValue = facets.get(key) ?? indexValues(events, valuesOf(dataset, facet, waves), limits);
	facets.set(key, byValue);
	return new Map([...byValue].map(([value, spans]) => [value, spans.countIn(start, end)]));
}

function indexValues(
	events: readonly TimelineEvent[],
	valuesOfEvent: (event: TimelineEvent) => readonly string[],
	limits: { start: Day; end: Day }
): ByValue {
	const numbers = new Map<string, number[]>();
	for (const [number, event] of events.entries())
		for (const value of valuesOfEvent(event)) {
			const list = numbers.get(value);
			if (list) list.push(number);
			else numbers.set(value, [number]);
		}
	const spans = spansOfEvents(events, limits);
	return new Map([...numbers].map(([value, list]) => [value, spans.some(Int32Array.from(list))]));
}

/** How many of some events are certainly in view, and how many only possibly, as their date is uncertain. */
export function countCertain(
	events: readonly TimelineEvent[],
	{ start, end }: Viewport,
	total: number
): { certain: number; possible: number } {
	const [from, to] = [Math.floor(start), Math.ceil(end) - 1];
	const isPossible = (event: number) => overlap(events[event]!.span, from, to) === 'possible';
	const possible = eventDays(events).doubtful.filter(isPossible).length;
	return { certain: total - possible, possible };
}
