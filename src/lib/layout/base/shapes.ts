import type { AcrossPx, AlongPx, Day, Days } from '../../model/base/index.ts';
import type { TimelineEvent } from '../../model/dataset/index.ts';
import type { CalendarSpan } from '../../model/time/index.ts';

/** A rectangle of the plot: `from`–`to` along, `top`–`bottom` across (top is the lesser). */
export interface Box {
	from: AlongPx;
	to: AlongPx;
	top: AcrossPx;
	bottom: AcrossPx;
}

/**
 * Whether two boxes come closer than a margin; touching edges do not count.
 * @param aside margin along, px
 * @param above margin across, px
 */
export function isNear(a: Box, b: Box, aside = 0, above = aside): boolean {
	return (
		a.from - aside < b.to &&
		a.to + aside > b.from &&
		a.top - above < b.bottom &&
		a.bottom + above > b.top
	);
}

/** An edge of a bar: known to the day, dissolving, or running on past the view. */
export type Edge = 'sharp' | 'soft' | 'cut';

export interface MarkBar {
	from: AlongPx;
	to: AlongPx;
	fromEdge: Edge;
	toEdge: Edge;
	/** Where it is drawn, when that is not in line with the glyph. */
	across?: AcrossPx;
}

/** How the end of a bar is drawn; one that runs on past the view shows nothing of its own end. */
export function edgeOf(isCut: boolean, isSoft: boolean): Edge {
	return isCut ? 'cut' : isSoft ? 'soft' : 'sharp';
}

/** Width of a glyph with its air, px; a stretch longer than 1.6 of it is drawn as a bar. */
export const GLYPH = 10.2;
const LEAST_BAR = GLYPH * 1.6;
/**
 * Where the glyph of an interval stands: so far into its first day, early, and apart from what happened on
 * that day. It is a place in time at every magnification, as that of every other glyph is: so zooming in
 * moves all of them apart and lets none overtake another, which the labels on them rely on.
 */
const START_OF_INTERVAL: Days = 0.25;

/** An event laid along time, before it gets a height. */
export interface Extent {
	event: TimelineEvent;
	/** All its days, px along. */
	from: AlongPx;
	to: AlongPx;
	/** Middle of its glyph. */
	glyph: AlongPx;
	/** Wide enough to be drawn as a bar. */
	isBar: boolean;
	/** The glyph stands in the middle, because the day is not known; otherwise where it began. */
	isCentred: boolean;
}

/** First and last day of an event, an open end running to the end of what can be seen. */
export const spanDays = (
	{ first, last }: CalendarSpan,
	limits: { start: Day; end: Day }
): { first: Day; last: Day } => daysWithin(first ?? NaN, last ?? NaN, limits);

/** The same of days of which an open one is NaN. */
export function daysWithin(
	start: Day,
	end: Day,
	limits: { start: Day; end: Day }
): { first: Day; last: Day } {
	const first = Number.isNaN(start)
		? Math.min(limits.start, Number.isNaN(end) ? limits.start : end)
		: start;
	return { first, last: Number.isNaN(end) ? Math.max(limits.end - 1, first) : end };
}

/** @param origin day at 0 px along */
export function layExtent(
	event: TimelineEvent,
	origin: Day,
	pixelsPerDay: number,
	limits: { start: Day; end: Day }
): Extent {
	const { first, last } = spanDays(event.span, limits);
	const from = (first - origin) * pixelsPerDay;
	const to = (last + 1 - origin) * pixelsPerDay;
	const isBar = last > first && to - from > LEAST_BAR;
	const { isInterval } = event.span;
	const glyph = isInterval ? from + START_OF_INTERVAL * pixelsPerDay : (from + to) / 2;
	return { event, from, to, isBar, isCentred: !isBar || !isInterval, glyph };
}

/** Middle of the glyph within the drawn part of an event. */
export function glyphPlace(from: AlongPx, to: AlongPx, isCentred: boolean): AlongPx {
	return isCentred ? (from + to) / 2 : Math.min(from + GLYPH / 2, to);
}

/** Room that an event takes along. */
export function occupied({ isBar, from, to, glyph }: Extent): { from: AlongPx; to: AlongPx } {
	const [start, end] = [glyph - GLYPH / 2, glyph + GLYPH / 2];
	return isBar ? { from: Math.min(from, start), to: Math.max(to, end) } : { from: start, to: end };
}
