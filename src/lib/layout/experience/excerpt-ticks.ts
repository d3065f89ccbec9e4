import { type Edge, edgeOf } from '../base/index.ts';
import type { CalendarSpan } from '../../model/time/index.ts';
import type { Dataset, Excerpt } from '../../model/dataset/index.ts';
import type { AcrossPx, AlongPx, Id } from '../../model/base/index.ts';
import type { Timescale } from '../time/index.ts';

/** A passage, or several on the same stretch, in the row of a theme or of a collapsed group. */
export interface ExcerptTick {
	/** Key: row, excerpt and place. */
	key: string;
	excerpt: Id;
	/** The event at which it stands, when it is there because of an event. */
	event: Id | null;
	/** `day`: a tick; `span`: a bar; `whole`: a dash at the start of the row, for a passage about the whole period. */
	shape: 'day' | 'span' | 'whole';
	from: AlongPx;
	to: AlongPx;
	fromEdge: Edge;
	toEdge: Edge;
	across: AcrossPx;
}

/** A stretch of time wider than this is drawn as a bar, px. */
const LEAST_SPAN = 9;
/** A dash for a passage about the whole period, px. */
const DASH = 11;
const DASH_PITCH = 3.4;
const MOST_DASHES = 3;
/** From the middle of a row to its first dash. */
const FIRST_DASH = -3.75;

/** What passages are laid for. */
export interface TickContext {
	dataset: Dataset;
	scale: Timescale;
	along: AlongPx;
}

/** The time that a document speaks of. */
export function sourceSpan(id: Id | null, dataset: Dataset): CalendarSpan | undefined {
	return dataset.sources.find((source) => source.id === id)?.periodSpan;
}

/** A span in px along; an open end is infinitely far away. */
export function stretch(
	{ first, last }: CalendarSpan,
	{ scale }: Pick<TickContext, 'scale'>
): { from: AlongPx; to: AlongPx } {
	return {
		from: first === null ? -Infinity : scale.toAlong(first),
		to: last === null ? Infinity : scale.toAlong(last + 1)
	};
}

/** Where the passages of one row stand. */
export function layTicks(
	row: Id,
	excerpts: Excerpt[],
	events: Map<Id, CalendarSpan>,
	middle: AcrossPx,
	context: TickContext
): ExcerptTick[] {
	const dashes = new Map<AlongPx, number>();
	return excerpts.flatMap((excerpt) => {
		const places = placesOf(excerpt, events);
		if (places.length === 0) return layDash(row, excerpt, middle, dashes, context);
		return places.flatMap(({ event, span }) => {
			const tick = layTick(span, middle, context);
			if (!tick) return [];
			const key = `${row}/${excerpt.id}/${span.first}…${span.last}`;
			return [{ key, excerpt: excerpt.id, event, ...tick }];
		});
	});
}

/** Where a passage stands: at its own date and at its events, each stretch once. */
function placesOf(
	excerpt: Excerpt,
	events: Map<Id, CalendarSpan>
): { event: Id | null; span: CalendarSpan }[] {
	const places = new Map<string, { event: Id | null; span: CalendarSpan }>();
	const put = (event: Id | null, span: CalendarSpan | undefined) => {
		const place = `${span?.first}…${span?.last}`;
		// Where its own date is that of an event, it stands there because of the event.
		if (span && (!places.has(place) || places.get(place)?.event === null))
			places.set(place, { event, span });
	};
	put(null, excerpt.span);
	for (const id of excerpt.events) put(id, events.get(id));
	return [...places.values()];
}

type TickShape = Omit<ExcerptTick, 'key' | 'excerpt' | 'event'>;

function layTick(span: CalendarSpan, across: AcrossPx, context: TickContext): TickShape | null {
	const { from, to } = stretch(span, context);
	const { along } = context;
	if (to <= 0 || from >= along) return null;
	const isBar = to - from > LEAST_SPAN && span.first !== span.last;
	if (!isBar) {
		// A tick stands in the middle of its days, as far as these are in view.
		const middle = (Math.max(0, from) + Math.min(along, to)) / 2;
		const isWhole = from >= 0 && to <= along;
		const place = isWhole ? (from + to) / 2 : middle;
		return { shape: 'day', from: place, to: place, fromEdge: 'sharp', toEdge: 'sharp', across };
	}
	return {
		shape: 'span',
		from: Math.max(0, from),
		to: Math.min(along, to),
		fromEdge: edgeOf(from < -0.5, span.softFirst),
		toEdge: edgeOf(to > along + 0.5, span.softLast),
		across
	};
}

/** A passage about the whole period: a dash where the line of its document begins. */
function layDash(
	row: Id,
	excerpt: Excerpt,
	middle: AcrossPx,
	dashes: Map<AlongPx, number>,
	context: TickContext
): ExcerptTick[] {
	const { dataset, scale, along } = context;
	const span = sourceSpan(excerpt.source, dataset) ?? dataset.window;
	const { from: start, to: end } = stretch(span, context);
	if (end <= 0 || start >= along) return [];
	const from = Math.max(
		0,
		Number.isFinite(start) ? start : scale.toAlong(dataset.window.first ?? 0)
	);
	const index = dashes.get(from) ?? 0;
	if (index >= MOST_DASHES) return [];
	dashes.set(from, index + 1);
	return [
		{
			key: `${row}/${excerpt.id}/whole`,
			excerpt: excerpt.id,
			event: null,
			shape: 'whole',
			from,
			to: from + DASH,
			fromEdge: 'sharp',
			toEdge: 'sharp',
			across: middle + FIRST_DASH + index * DASH_PITCH
		}
	];
}
