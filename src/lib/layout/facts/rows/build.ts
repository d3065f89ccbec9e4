import { group } from 'd3';
import type { Dataset, Matching, TimelineEvent } from '../../../model/dataset/index.ts';
import {
	FAMILIES,
	type AcrossPx,
	type AlongPx,
	type Day,
	type Days,
	type Language,
	Recent
} from '../../../model/base/index.ts';
import { titleOf } from '../flags/index.ts';
import {
	type PixelsPerDay,
	type Placement,
	RowClass,
	RowFiller,
	type RowLimits,
	type RowRoom
} from './fill.ts';
import { RowIndex } from './row-index.ts';
import { orderOf, type SpanIndex, spansOfEvents } from '../counts/index.ts';
import { textWidth } from '../../text/index.ts';
import { timescaleAt } from '../../time/index.ts';

/** Height of a row, and of the strip of counts below the rows, px. */
export const PITCH = 15;
export const STRIP = 24;
/** Half a glyph, from its middle to its text, and from the end of a text to the next glyph, px. */
export const HALF = 6;
const ASIDE = 9;
/** The same beside the small bars of an approximate day. */
const APPROXIMATE = 15;
export const AIR = 12;
/** Size of the text, px. */
const SIZE = 12.2;

/** What rows are laid for, whatever the view. */
export interface RowsFrame {
	dataset: Dataset;
	language: Language;
	matching: Matching;
	limits: { start: Day; end: Day };
	/** Magnification of the widest view. */
	widest: PixelsPerDay;
	/** Days of the closest view. */
	closest: Days;
	/** Length of the view, px. */
	along: AlongPx;
	/** Magnification of the view; places are found for it first. */
	pixelsPerDay: PixelsPerDay;
	top: AcrossPx;
	bottom: AcrossPx;
	/** Height of the strip of dense marks above the counts, px; 0 for none. */
	dense: AcrossPx;
}

/** Everything about the events that a view selects from; events go by their number in these lists. */
export interface IndexedEvents {
	events: readonly TimelineEvent[];
	spans: SpanIndex;
	/** Where the glyph stands, in days. */
	places: Float64Array;
	/** The events in order of place, and those places. */
	order: Int32Array;
	sorted: Float64Array;
	index: RowIndex;
	/** Finds the places that are still wanting; null once all are found. */
	filler: RowFiller | null;
}

/** Where the title of an event stands beside its glyph. */
export interface TitlePlace {
	width: AlongPx;
	/** From the middle of the glyph. */
	aside: AlongPx;
	/** Before the glyph rather than after it. */
	isTurned: boolean;
}

/** The events on rows, each title on one line beside its glyph. */
export interface FactRows extends IndexedEvents {
	/** Measured when it is first asked for: of many events most are never drawn. */
	titleAt: (event: number) => TitlePlace;
	families: FamilyCounts;
}

/** Filters and sizes remembered for each dataset. */
const MOST = 4;
const known = new Recent<IndexedEvents>(MOST);

/** The events on their rows; worked out once for each filter, language and height. */
export function rowsOfFacts(frame: RowsFrame): FactRows {
	return keep(frame, `${rowCount(frame)} rows`, () => buildRows(frame));
}

/**
 * All events in one row, for a plot in which time runs down.
 * @param heightOf room that an event takes along, px; null for one that can never be drawn
 * @param key stands for everything that the heights depend on
 */
export function columnOfFacts(
	frame: RowsFrame,
	heightOf: (event: TimelineEvent) => AlongPx | null,
	key: string
): IndexedEvents {
	return keep(frame, `column ${key}`, () => {
		const { events } = frame.matching;
		const heights = new Float32Array(events.length).fill(NaN);
		return fillRows(frame, placeEvents(frame), { glyph: 0, least: 0 }, 1, (event) => {
			if (Number.isNaN(heights[event]!)) heights[event] = heightOf(events[event]!) ?? Infinity;
			const half = heights[event]! / 2;
			return { before: half, after: half };
		});
	});
}

/** Under everything that an index depends on. */
function keep<Index extends IndexedEvents>(
	{ dataset, language, matching, widest, along }: RowsFrame,
	shape: string,
	build: () => Index
): Index {
	const key = [shape, language, along, widest.toPrecision(4), matching.key].join(' ');
	// The shape says which of the two it is.
	return known.get(dataset, key, build) as Index;
}

/** Middle of a row. */
export function rowAcross({ top }: RowsFrame, row: number): AcrossPx {
	return top + (row + 0.5) * PITCH;
}

function rowCount({ top, bottom, dense }: RowsFrame): number {
	return Math.max(1, Math.floor((bottom - top - STRIP - dense) / PITCH));
}

/** As many events are all placed before the first drawing; of more, at most so many that its view needs. */
const MOST_AT_FIRST = 2000;
const AT_FIRST = 400;
/** Events placed at a time from then on. */
const AT_ONCE = 1000;

/** The events of a dataset that were drawn last, as long as some are without their place on a row. */
export function unplacedRows(dataset: Dataset): IndexedEvents | undefined {
	const last = known.of(dataset).at(-1);
	return last?.filler ? last : undefined;
}

/** Places some more; what is drawn already stays where it is. */
export function continueRows(rows: IndexedEvents): void {
	rows.filler?.place(AT_ONCE);
	if (rows.filler) adoptRows(rows, rows.filler.placement);
}

/** Takes over places that were found here or in another thread. */
export function adoptRows(rows: IndexedEvents, placement: Placement): void {
	rows.index.adopt(placement);
	if (placement.progress >= 1) rows.filler = null;
}

function buildRows(frame: RowsFrame): FactRows {
	const placed = placeEvents(frame);
	const titleAt = titlesOf(frame, placed.places);
	const least = { glyph: HALF, least: HALF + ASIDE + AIR };
	const rows = fillRows(frame, placed, least, rowCount(frame), (event) => {
		const { width, aside, isTurned } = titleAt(event);
		const reach = aside + width;
		return isTurned ? { before: reach, after: HALF + AIR } : { before: HALF, after: reach + AIR };
	});
	return { ...rows, titleAt, families: countFamilies(frame.dataset, placed) };
}

/** Measures each title once. */
function titlesOf(frame: RowsFrame, places: Float64Array): FactRows['titleAt'] {
	const { events } = frame.matching;
	const widths = new Float32Array(events.length).fill(NaN);
	const asides = new Uint8Array(events.length);
	const room = roomAtEnd(frame);
	return (event) => {
		if (Number.isNaN(widths[event]!)) {
			widths[event] = textWidth(titleOfRow(frame, events[event]!), 'sans-500', SIZE);
			asides[event] = events[event]!.span.isApproximate ? APPROXIMATE : ASIDE;
		}
		const [width, aside] = [widths[event]!, asides[event]!];
		return { width, aside, isTurned: aside + width > room(places[event]!) };
	};
}

type PlacedEvents = Omit<IndexedEvents, 'index' | 'filler'>;

/** The events by place and by span. */
function placeEvents({ matching: { events }, limits }: RowsFrame): PlacedEvents {
	const spans = spansOfEvents(events, limits);
	const places = spreadOverDays(spans.firsts);
	const order = orderOf(places);
	return { events, spans, places, order, sorted: places.slice().sort() };
}

/**
 * Finds the places of the first of them, on rows.
 * @param roomOf how an event is measured
 */
function fillRows(
	{ limits, widest, closest, along, pixelsPerDay }: RowsFrame,
	placed: PlacedEvents,
	{ glyph, least }: Pick<RowLimits, 'glyph' | 'least'>,
	rowCount: number,
	roomOf: (event: number) => RowRoom
): IndexedEvents {
	const { events, places, order } = placed;
	const classes = [...group(order, (event) => events[event]!.importance)]
		.sort(([one], [other]) => other - one)
		.map(([, items]) => new RowClass(Int32Array.from(items), places));
	const filler = new RowFiller(classes, places, roomOf, rowCount, {
		...{ start: limits.start, glyph, least, widest },
		closest: along / closest
	});
	const index = new RowIndex(places, roomOf);
	const rows: IndexedEvents = { ...placed, index, filler };
	if (events.length > MOST_AT_FIRST) filler.place(AT_FIRST, pixelsPerDay);
	else filler.place(Infinity);
	adoptRows(rows, filler.placement);
	return rows;
}

/** The title beside a glyph. */
export function titleOfRow({ dataset, language }: RowsFrame, event: TimelineEvent): string {
	return titleOf(event, dataset, language);
}

/**
 * Room for a title after a place, px: the first view ends with the window, so what stands near its
 * end has its title before it.
 */
function roomAtEnd({ dataset: { window }, limits, along }: RowsFrame): (place: Day) => AlongPx {
	const start = window.first ?? limits.start;
	const end = (window.last ?? limits.end - 1) + 1;
	const scale = timescaleAt(start, along / (end - start));
	// Nothing stands beyond the edge of the known.
	const wall = Math.min(end, limits.end);
	return (place) => (place < wall ? scale.toAlong(wall) - scale.toAlong(place) : Infinity);
}

/** The events that begin on one day stand beside each other within it, in their order. */
function spreadOverDays(firsts: Int32Array): Float64Array {
	const counts = new Map<Day, number>();
	for (const first of firsts) counts.set(first, (counts.get(first) ?? 0) + 1);
	const seen = new Map<Day, number>();
	const places = new Float64Array(firsts.length);
	for (const [event, first] of firsts.entries()) {
		const before = seen.get(first) ?? 0;
		seen.set(first, before + 1);
		places[event] = first + (before + 0.5) / counts.get(first)!;
	}
	return places;
}

/** The colour families of events. */
export interface FamilyCounts {
	/** Of each event, by its number. */
	of: Uint8Array;
	/** For each family, how many of its events stand before each position of the order of place. */
	before: readonly Int32Array[];
}

export function countFamilies(
	{ timeline }: Dataset,
	{ events, order }: Pick<IndexedEvents, 'events' | 'order'>
): FamilyCounts {
	const families = new Map(timeline.kinds.map(({ id, family }) => [id, FAMILIES.indexOf(family)]));
	const of = new Uint8Array(events.length);
	for (const [event, { kind }] of events.entries()) of[event] = families.get(kind) ?? 0;
	const before = FAMILIES.map((_, family) => {
		const counts = new Int32Array(order.length + 1);
		for (let position = 0; position < order.length; position++)
			counts[position + 1] = counts[position]! + (of[order[position]!] === family ? 1 : 0);
		return counts;
	});
	return { of, before };
}
