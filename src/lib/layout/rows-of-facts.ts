import type { Dataset, TimelineEvent } from '../model/dataset.ts';
import type { AcrossPx, AlongPx, Day, Id, Language } from '../model/units.ts';
import { spanDays } from './extents.ts';
import { matchingEvents, titleOf } from './facts.ts';
import { RowIndex, type PixelsPerDay } from './row-index.ts';
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
	hiddenKinds: ReadonlySet<Id>;
	limits: { start: Day; end: Day };
	/** Magnification of the widest view. */
	widest: PixelsPerDay;
	/** Length of the view, px. */
	along: AlongPx;
	top: AcrossPx;
	bottom: AcrossPx;
}

/** Everything about the events that a view selects from; events go by their number in these lists. */
export interface FactRows {
	events: readonly TimelineEvent[];
	spans: readonly DaySpan[];
	titles: readonly string[];
	/** Where the glyph stands, in days. */
	places: Float64Array;
	/** Width of the title, and from the middle of the glyph to it, px. */
	widths: Float32Array;
	asides: Uint8Array;
	/** Whose title stands before the glyph. */
	isTurned: Uint8Array;
	/** The events in order of place, and those places. */
	order: Int32Array;
	sorted: Float64Array;
	index: RowIndex;
	bySpan: SpanIndex;
}

const known = new WeakMap<Dataset, Map<string, FactRows>>();
/** Filters and sizes remembered for each dataset. */
const MOST = 4;

/** The events on their rows; worked out once for each filter, language and height. */
export function rowsOfFacts(frame: RowsFrame): FactRows {
	const { dataset, language, hiddenKinds, widest, along } = frame;
	const kinds = [...hiddenKinds].sort();
	const key = [language, rowCount(frame), along, widest.toPrecision(4), ...kinds].join(' ');
	const ofDataset = known.get(dataset) ?? new Map<string, FactRows>();
	known.set(dataset, ofDataset);
	const rows = ofDataset.get(key) ?? buildRows(frame);
	// The one asked for last is kept longest.
	ofDataset.delete(key);
	ofDataset.set(key, rows);
	const [oldest] = ofDataset.keys();
	if (ofDataset.size > MOST && oldest !== undefined) ofDataset.delete(oldest);
	return rows;
}

/** Middle of a row. */
export function rowAcross({ top }: RowsFrame, row: number): AcrossPx {
	return top + (row + 0.5) * PITCH;
}

function rowCount({ top, bottom }: RowsFrame): number {
	return Math.max(1, Math.floor((bottom - top - STRIP) / PITCH));
}

function buildRows(frame: RowsFrame): FactRows {
	const { dataset, language, hiddenKinds, limits, widest } = frame;
	const events = matchingEvents(dataset, hiddenKinds);
	const spans = events.map((event) => spanDays(event, limits));
	const titles = events.map((event) => titleOf(event, dataset, language));
	const places = spreadOverDays(spans);
	const widths = Float32Array.from(titles, (title) => textWidth(title, 'sans-500', SIZE));
	const asides = Uint8Array.from(events, ({ span }) => (span.isApproximate ? APPROXIMATE : ASIDE));
	const isTurned = turnedAtEnd(frame, places, widths);
	const order = Int32Array.from(events.keys()).sort((a, b) => places[a]! - places[b]!);
	const items = events.map(({ importance }, event) => ({
		place: places[event]!,
		before: isTurned[event] ? asides[event]! + widths[event]! : HALF,
		after: (isTurned[event] ? HALF : asides[event]! + widths[event]!) + AIR,
		importance
	}));
	return {
		...{ events, spans, titles, places, widths, asides, isTurned, order },
		sorted: Float64Array.from(order, (event) => places[event]!),
		index: new RowIndex(items, rowCount(frame), widest),
		bySpan: new SpanIndex(spans)
	};
}

/** The first view ends with the window: what stands near its end has its title before it. */
function turnedAtEnd(
	{ dataset: { window }, limits, along }: RowsFrame,
	places: Float64Array,
	widths: Float32Array
): Uint8Array {
	const start = window.first ?? limits.start;
	const end = (window.last ?? limits.end - 1) + 1;
	const daysPerPixel = (end - start) / along;
	return Uint8Array.from(places, (place, event) =>
		Number(place < end && place + (APPROXIMATE + widths[event]!) * daysPerPixel > end)
	);
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
