import type { CalendarSpan } from '../model/calendar-span.ts';
import type { Horizon } from '../model/dataset.ts';
import type { AcrossPx, AlongPx, Id } from '../model/units.ts';
import type { MarkBar } from './edges.ts';

/** An announcement with a promised end: a half-ellipse that stands on the baseline of its lane. */
export interface Arc {
	id: Id;
	outcome: Horizon['outcome'];
	/** The day of saying and the promised day. */
	from: AlongPx;
	to: AlongPx;
	/** How far it stood: to `to`, or to where it was overtaken. */
	until: AlongPx;
	height: AcrossPx;
	/** The day is not known for sure, or only about. */
	isSaidSoft: boolean;
	isEndSoft: boolean;
	/** The promised days, where they are wide enough to be told apart. */
	bar: MarkBar | null;
}

/** The promised ends of a strand; where time runs down, of all that are shown. */
export interface ArcLane {
	/** One, or where time runs down all that are shown. */
	strands: readonly Id[];
	from: AcrossPx;
	to: AcrossPx;
	base: AcrossPx;
	/** In the order of announcing. */
	arcs: Arc[];
	/** In view, and left out because they could not be told apart. */
	hidden: number;
	/** Promised dates, in the middle under their end. */
	labels: { id: Id; text: string; along: AlongPx }[];
	/** The promised dates past the end of the view, and the room in which they can be named. */
	beyond: { spans: CalendarSpan[]; from: AlongPx; to: AlongPx } | null;
}
