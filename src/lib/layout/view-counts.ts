import type { TimelineEvent } from '../model/dataset.ts';
import type { Day } from '../model/units.ts';
import { spanDays } from './extents.ts';
import type { Facts } from './scene.ts';
import { SpanIndex } from './span-index.ts';
import type { Viewport } from './viewport.ts';

const known = new WeakMap<readonly TimelineEvent[], SpanIndex>();

/**
 * How many of some events touch a view, and how many lie before and after it, without looking at each.
 * @param limits what stands for an open beginning or end
 */
export function viewCounts(
	events: readonly TimelineEvent[],
	{ start, end }: Viewport,
	limits: { start: Day; end: Day }
): Pick<Facts, 'total' | 'before' | 'after'> {
	const spans = known.get(events) ?? new SpanIndex(events.map((event) => spanDays(event, limits)));
	known.set(events, spans);
	return spans.countAround(start, end);
}
