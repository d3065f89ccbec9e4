import type { AcrossPx, AlongPx, Day } from '../../model/base/index.ts';
import type { TimelineEvent } from '../../model/dataset/index.ts';
import type { CalendarSpan } from '../../model/time/index.ts';
import type { Timescale } from '../time/index.ts';

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

export function layExtent(
	event: TimelineEvent,
	scale: Timescale,
	limits: { start: Day; end: Day }
): Extent {
	const { first, last } = spanDays(event.span, limits);
	const from = scale.toAlong(first);
	const to = scale.toAlong(last + 1);
	const isBar = last > first && to - from > LEAST_BAR;
	const isCentred = !isBar || !event.span.isInterval;
	return { event, from, to, isBar, isCentred, glyph: glyphPlace(from, to, isCentred) };
}

/** Middle of the glyph within the drawn part of an event. */
export function glyphPlace(from: AlongPx, to: AlongPx, isCentred: boolean): AlongPx {
	return isCentred ? (from + to) / 2 : Math.min(from + GLYPH / 2, to);
}

/** Room that an event takes along. */
export function occupied({ isBar, from, to, glyph }: Extent): { from: AlongPx; to: AlongPx } {
	return isBar ? { from, to } : { from: glyph - GLYPH / 2, to: glyph + GLYPH / 2 };
}
