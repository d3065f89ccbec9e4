import { group } from 'd3-array';
import type { Dataset, Matching, TimelineEvent } from '../../../model/dataset/index.ts';
import {
	FAMILIES,
	type AcrossPx,
	type AlongPx,
	type Day,
	type Days,
	type Language,
	type Memo
} from '../../../model/base/index.ts';
import type { Placement, SceneRequest } from '../../base/index.ts';
import { titleOf } from '../flags/index.ts';
import { type PixelsPerDay, RowClass, RowFiller, type RowLimits, type RowRoom } from './fill.ts';
import { RowIndex } from './row-index.ts';
import { orderOf, type SpanIndex, spansOfEvents } from '../counts/index.ts';
import { textWidth } from '../../text/index.ts';

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
	top: AcrossPx;
	bottom: AcrossPx;
	/** Height of the strip of dense marks above the counts, px; 0 for none. */
	dense: AcrossPx;
	/** The places that were found, by the key of their rows. */
	placements?: SceneRequest['placements'];
	memo: Memo;
}

/** Events by place and by span; they go by their number in these lists. */
export interface PlacedEvents {
	events: readonly TimelineEvent[];
	spans: SpanIndex;
	/** Where the glyph stands, in days. */
	places: Float64Array;
	/** The events in order of place, and those places. */
	order: Int32Array;
	sorted: Float64Array;
}

/** Rows that events get a place on: all that stays the same while they do. */
export interface Rows extends PlacedEvents {
	/** Stands for everything that the places depend on, besides the dataset. */
	key: string;
	count: number;
	limits: RowLimits;
	/** Measured when it is first asked for: of many events most are never drawn. */
	roomOf: (event: number) => RowRoom;
}

/** Everything that a view selects from. */
export interface IndexedEvents extends Rows {
	index: RowIndex;
}

/** Where the title of an event stands beside its glyph. */
export interface TitlePlace {
	width: AlongPx;
	/** From the middle of the glyph. */
	aside: AlongPx;
	/** Before the glyph rather than after it. */
	isTurned: boolean;
}

/** Rows on which each title stands on one line beside its glyph. */
export interface TitleRows extends Rows {
	titleAt: (event: number) => TitlePlace;
	families: FamilyCounts;
}

export type FactRows = TitleRows & IndexedEvents;

/** Filters and sizes remembered for each dataset. */
const MOST = 4;

/** The rows of events; worked out once for each filter, language and height. */
export function rowsOfFacts(frame: RowsFrame): TitleRows {
	const key = keyOf(frame, `${rowCount(frame)} rows`);
	return frame.memo.recent(buildRows, MOST, frame.dataset, key, () => buildRows(frame, key));
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
): Rows {
	const whole = keyOf(frame, `column ${key}`);
	return frame.memo.recent(buildColumn, MOST, frame.dataset, whole, () =>
		buildColumn(frame, heightOf, whole)
	);
}

function buildColumn(
	frame: RowsFrame,
	heightOf: (event: TimelineEvent) => AlongPx | null,
	key: string
): Rows {
	const { events } = frame.matching;
	const heights = new Float32Array(events.length).fill(NaN);
	const roomOf = (event: number) => {
		if (Number.isNaN(heights[event]!)) heights[event] = heightOf(events[event]!) ?? Infinity;
		const half = heights[event]! / 2;
		return { before: half, after: half };
	};
	const limits = limitsOf(frame, { glyph: 0, least: 0 });
	return { ...placeEvents(frame), key, count: 1, limits, roomOf };
}

/** @param shape how the events stand: in how many rows, or in a column */
function keyOf({ language, matching, widest, along }: RowsFrame, shape: string): string {
	return [shape, language, along, widest.toPrecision(4), matching.key].join(' ');
}

/** Middle of a row. */
export function rowAcross({ top }: RowsFrame, row: number): AcrossPx {
	return top + (row + 0.5) * PITCH;
}

function rowCount({ top, bottom, dense }: RowsFrame): number {
	return Math.max(1, Math.floor((bottom - top - STRIP - dense) / PITCH));
}

/** As many events are all placed before the first drawing; of more, so many. */
const MOST_AT_FIRST = 2000;
const AT_FIRST = 400;

/** Finds the places of the events of some rows, none of them yet. */
export function createFiller({ events, places, order, count, limits, roomOf }: Rows): RowFiller {
	const classes = [...group(order, (event) => events[event]!.importance)]
		.sort(([one], [other]) => other - one)
		.map(([, items]) => new RowClass(Int32Array.from(items), places));
	return new RowFiller(classes, places, roomOf, count, limits);
}

/** The places that were found for some rows; where none were, those of the events that come first. */
export function placementOf(
	rows: Rows,
	{ placements, memo }: Pick<SceneRequest, 'placements' | 'memo'>
): Placement {
	return placements?.get(rows.key) ?? memo.of(placeFirst, rows);
}

function placeFirst(rows: Rows): Placement {
	const filler = createFiller(rows);
	filler.place(rows.events.length > MOST_AT_FIRST ? AT_FIRST : Infinity);
	return filler.placement;
}

/** The rows with what stands on them by now. */
export function withIndex<Shape extends Rows>(
	rows: Shape,
	frame: RowsFrame
): Shape & IndexedEvents {
	const placement = placementOf(rows, frame);
	// A placement is of one kind of rows, but they may have been worked out anew.
	const index = frame.memo.recent(indexRows, 1, placement, rows.key, () =>
		indexRows(rows, placement)
	);
	return { ...rows, index };
}

const indexRows = ({ places, roomOf }: Rows, placement: Placement) =>
	new RowIndex(places, roomOf, placement);

function buildRows(frame: RowsFrame, key: string): TitleRows {
	const placed = placeEvents(frame);
	const titleAt = titlesOf(frame, placed.places);
	const roomOf = (event: number) => {
		const { width, aside, isTurned } = titleAt(event);
		const reach = aside + width;
		return isTurned ? { before: reach, after: HALF + AIR } : { before: HALF, after: reach + AIR };
	};
	const limits = limitsOf(frame, { glyph: HALF, least: HALF + ASIDE + AIR });
	const families = countFamilies(frame.dataset, placed);
	return { ...placed, key, count: rowCount(frame), limits, roomOf, titleAt, families };
}

function limitsOf(
	{ limits, widest, closest, along }: RowsFrame,
	least: Pick<RowLimits, 'glyph' | 'least'>
): RowLimits {
	return { ...least, start: limits.start, widest, closest: along / closest };
}

/** Measures each title once. */
function titlesOf(frame: RowsFrame, places: Float64Array): TitleRows['titleAt'] {
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

/** The events by place and by span. */
function placeEvents({ matching: { events }, limits, memo }: RowsFrame): PlacedEvents {
	const spans = spansOfEvents(events, limits, memo);
	const places = spreadOverDays(spans.firsts);
	const order = orderOf(places);
	return { events, spans, places, order, sorted: places.slice().sort() };
}

/** The title beside a glyph. */
export const titleOfRow = (frame: RowsFrame, event: TimelineEvent): string => titleOf(event, frame);

/**
 * Room for a title after a place, px: the first view ends with the window, so what stands near its
 * end has its title before it.
 */
function roomAtEnd({ dataset: { window }, limits, along }: RowsFrame): (place: Day) => AlongPx {
	const start = window.first ?? limits.start;
	const end = (window.last ?? limits.end - 1) + 1;
	const pixelsPerDay = along / (end - start);
	// Nothing stands beyond the edge of the known.
	const wall = Math.min(end, limits.end);
	return (place) => (place < wall ? (wall - place) * pixelsPerDay : Infinity);
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
	{ events, order }: Pick<PlacedEvents, 'events' | 'order'>
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
