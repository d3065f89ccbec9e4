import type { Dataset, TimelineEvent } from '../model/dataset.ts';
import type { Matching } from '../model/filter.ts';
import { Recent } from '../model/recent.ts';
import type { AcrossPx, AlongPx, Day, Days, Language } from '../model/units.ts';
import { countFamilies, type FamilyCounts } from './dense-marks.ts';
import { spanDays } from './extents.ts';
import { titleOf } from './facts.ts';
import { RowClass, RowIndex, type PixelsPerDay, type RowRoom } from './row-index.ts';
import { SpanIndex, type DaySpan } from './span-index.ts';
import { textWidth } from './text-width.ts';

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
}

/** Everything about the events that a view selects from; events go by their number in these lists. */
export interface IndexedEvents {
	events: readonly TimelineEvent[];
	spans: readonly DaySpan[];
	/** Where the glyph stands, in days. */
	places: Float64Array;
	/** The events in order of place, and those places. */
	order: Int32Array;
	sorted: Float64Array;
	index: RowIndex;
	bySpan: SpanIndex;
}

/** The events on rows, each title on one line beside its glyph. */
export interface FactRows extends IndexedEvents {
	/** Width of the title, and from the middle of the glyph to it, px. */
	widths: Float32Array;
	asides: Uint8Array;
	/** Whose title stands before the glyph. */
	isTurned: Uint8Array;
	families: FamilyCounts;
}

/** Filters and sizes remembered for each dataset. */
const MOST = 4;
const knownRows = new Recent<FactRows>(MOST);
const knownColumns = new Recent<IndexedEvents>(MOST);

/** The events on their rows; worked out once for each filter, language and height. */
export function rowsOfFacts(frame: RowsFrame): FactRows {
	return keep(knownRows, frame, String(rowCount(frame)), () => buildRows(frame));
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
	return keep(knownColumns, frame, key, () =>
		indexEvents(frame, 0, 1, (_, events) => (event) => {
			const half = (heightOf(events[event]!) ?? Infinity) / 2;
			return { before: half, after: half };
		})
	);
}

/** Under everything that an index depends on. */
function keep<Index extends IndexedEvents>(
	known: Recent<Index>,
	{ dataset, language, matching, widest, along }: RowsFrame,
	shape: string,
	build: () => Index
): Index {
	const key = [shape, language, along, widest.toPrecision(4), matching.key].join(' ');
	return known.get(dataset, key, build);
}

const knownOf = (dataset: Dataset) => [...knownRows.of(dataset), ...knownColumns.of(dataset)];

/** Middle of a row. */
export function rowAcross({ top }: RowsFrame, row: number): AcrossPx {
	return top + (row + 0.5) * PITCH;
}

function rowCount({ top, bottom, dense }: RowsFrame): number {
	return Math.max(1, Math.floor((bottom - top - STRIP - dense) / PITCH));
}

/** Events placed before the first drawing, and then at a time; those of the widest views first. */
const AT_ONCE = 4000;

/** Whether there are events of a dataset still without their place on a row, as a part from 0 to 1. */
export function rowsProgress(dataset: Dataset): number {
	const rows = knownOf(dataset);
	return Math.min(1, ...rows.map(({ index }) => index.progress));
}

/** Places some more; what is drawn already stays where it is. */
export function continueRows(dataset: Dataset): void {
	for (const { index } of knownOf(dataset)) if (index.progress < 1) return index.place(AT_ONCE);
}

function buildRows(frame: RowsFrame): FactRows {
	const count = frame.matching.events.length;
	const widths = new Float32Array(count);
	const asides = new Uint8Array(count);
	const isTurned = new Uint8Array(count);
	const room = roomAtEnd(frame);
	const rows = indexEvents(frame, HALF, rowCount(frame), (places, events) => (event) => {
		const place = places[event]!;
		const { span } = events[event]!;
		// Measured when its turn comes: of many events most are never drawn.
		widths[event] = textWidth(titleOfRow(frame, events[event]!), 'sans-500', SIZE);
		asides[event] = span.isApproximate ? APPROXIMATE : ASIDE;
		isTurned[event] = Number(asides[event]! + widths[event]! > room(place));
		const reach = asides[event]! + widths[event]!;
		return isTurned[event]
			? { before: reach, after: HALF + AIR }
			: { before: HALF, after: reach + AIR };
	});
	const families = countFamilies(frame.dataset, rows);
	return { ...rows, widths, asides, isTurned, families };
}

/**
 * The events by place and by span, and on rows.
 * @param glyph least room before an item where the rows begin, px
 * @param roomOf how an event is measured; events go by their number
 */
function indexEvents(
	frame: RowsFrame,
	glyph: AlongPx,
	rows: number,
	roomOf: (places: Float64Array, events: readonly TimelineEvent[]) => (event: number) => RowRoom
): IndexedEvents {
	const { matching, limits, widest, closest, along } = frame;
	const { events } = matching;
	const spans = events.map((event) => spanDays(event, limits));
	const places = spreadOverDays(spans);
	const order = Int32Array.from(events.keys()).sort((a, b) => places[a]! - places[b]!);
	const classes = [...new Set(events.map(({ importance }) => importance))]
		.sort((a, b) => b - a)
		.map((importance) => {
			const items = order.filter((event) => events[event]!.importance === importance);
			return new RowClass(items, places);
		});
	const index = new RowIndex(classes, places, roomOf(places, events), rows, {
		...{ start: limits.start, glyph, widest },
		closest: along / closest
	});
	index.place(AT_ONCE);
	return {
		...{ events, spans, places, order, index },
		sorted: Float64Array.from(order, (event) => places[event]!),
		bySpan: new SpanIndex(spans)
	};
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
	const pixelsPerDay = along / (end - start);
	// Nothing stands beyond the edge of the known.
	const wall = Math.min(end, limits.end);
	return (place) => (place < wall ? (wall - place) * pixelsPerDay : Infinity);
}

/** The events that begin on one day stand beside each other within it, in their order. */
function spreadOverDays(spans: readonly DaySpan[]): Float64Array {
	const counts = new Map<Day, number>();
	for (const { first } of spans) counts.set(first, (counts.get(first) ?? 0) + 1);
	const seen = new Map<Day, number>();
	return Float64Array.from(spans, ({ first }) => {
		const before = seen.get(first) ?? 0;
		seen.set(first, before + 1);
		return first + (before + 0.5) / counts.get(first)!;
	});
}
