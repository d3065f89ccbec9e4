import type { CalendarSpan } from '../../model/time/index.ts';
import type { Day } from '../../model/base/index.ts';
import { Viewport, type ViewportBounds } from './viewport.ts';

type Edges = Pick<CalendarSpan, 'first' | 'last'>;

/** Room on both sides of what a view is made for, as a part of it. */
const ROOM = 0.08;
/** What lies nearer to an edge than this part of the view is not in view. */
const EDGE = 0.04;

/** The view with whole days from first to last and a little room around them. */
export function viewOfDays(first: Day, last: Day, bounds: ViewportBounds): Viewport {
	const days = last + 1 - first;
	const room = Math.max(days * ROOM, (bounds.minimum - days) / 2, 0.5);
	return new Viewport(first - room, last + 1 + room).fitWithin(bounds);
}

/** The view with the middle of a span in it: the same length, moved only when that is not in view. */
export function viewWithSpan(span: Edges, viewport: Viewport, bounds: ViewportBounds): Viewport {
	const middle = ((span.first ?? bounds.start) + (span.last ?? bounds.end) + 1) / 2;
	const { start, end, days } = viewport;
	if (middle > start + days * EDGE && middle < end - days * EDGE) return viewport;
	const moved = viewport.panBy(middle - (start + end) / 2).fitWithin(bounds);
	return moved.isClose(viewport) ? viewport : moved;
}

/**
 * A view that comes closer to some spans: all their days when that is closer than now, else half of
 * what is in view, around the part of them that is.
 */
export function viewCloserTo(
	spans: readonly Edges[],
	viewport: Viewport,
	bounds: ViewportBounds
): Viewport {
	const first = Math.min(...spans.map((span) => span.first ?? bounds.start));
	const last = Math.max(...spans.map((span) => span.last ?? bounds.end));
	const whole = viewOfDays(first, last, bounds);
	if (whole.days < viewport.days * 0.9) return whole;
	const { start, end } = viewport;
	const middle = (Math.max(first, start) + Math.min(last + 1, end)) / 2;
	return viewport.zoomAt(2, middle).fitWithin(bounds);
}
