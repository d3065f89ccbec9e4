import type { TimelineEvent } from '../../../model/dataset/index.ts';
import type { AlongPx, Day } from '../../../model/base/index.ts';
import { layDenseMarks } from './dense-marks.ts';
import { edgeOf, type Facts, type Label, type Mark } from '../../base/index.ts';
import { countRest } from './row-counts.ts';
import {
	AIR,
	type FactRows,
	HALF,
	PITCH,
	rowAcross,
	type RowsFrame,
	rowsOfFacts,
	STRIP,
	titleOfRow
} from './build.ts';
import {
	createTimescale,
	steadyTimescale,
	type Timescale,
	type Viewport
} from '../../time/index.ts';

/** An event drawn in a view. */
interface Placed {
	/** Its number. */
	event: number;
	/** Middle of its glyph. */
	along: AlongPx;
}

/**
 * Facts on rows, each with its title beside it on one line; what has no room is counted below, bin
 * by bin. For more events than flags can serve, and where there is no curve for flags to stand on.
 * The work follows what is drawn, not how many events there are.
 */
export function layFactsRows(frame: RowsFrame, viewport: Viewport, along: AlongPx): Facts {
	const rows = rowsOfFacts(frame);
	const steady = steadyTimescale(viewport, along);
	const inView = inRows(rows, viewport, steady);
	const placed = [...inView, ...stuckToEdge(rows, inView, viewport.start, steady)];
	const drawn = new Set(placed.map(({ event }) => event));
	const base = frame.bottom - STRIP;
	const scale = createTimescale(viewport, along);
	return {
		marks: placed.map((one) => markOf(rows, frame, one, viewport, scale)),
		labels: placed
			.map((one) => labelOf(rows, frame, one))
			.filter(({ alongFrom, alongTo }) => alongFrom >= 0 && alongTo <= along),
		chips: countRest(rows, frame.bottom, viewport, along, drawn),
		...(frame.dense > 0 && {
			dense: layDenseMarks(rows, rows.families, viewport, along, drawn, base)
		}),
		...rows.spans.countAround(viewport.start, viewport.end)
	};
}

/** What has room at this magnification, and its glyph whole in view. */
function inRows({ index, places }: FactRows, { start, end }: Viewport, scale: Timescale): Placed[] {
	const length = scale.toAlong(end);
	return index
		.select(start, end, scale.pixelsPerDay)
		.map((event) => ({ event, along: scale.toAlong(places[event]!) }))
		.filter(({ along }) => along >= HALF && along < length);
}

/** Long events that began before the view: in each row the most important one that has room. */
function stuckToEdge(
	{ events, index, spans, titleAt, places }: FactRows,
	inView: readonly Placed[],
	start: Day,
	scale: Timescale
): Placed[] {
	const taken = new Map<number, AlongPx>();
	for (const { event, along } of inView) {
		const row = index.row[event]!;
		const { width, aside, isTurned } = titleAt(event);
		const before = isTurned ? aside + width : HALF;
		taken.set(row, Math.min(taken.get(row) ?? Infinity, along - before));
	}
	const best = new Map<number, number>();
	for (const event of spans.across(start)) {
		if (index.from[event]! > scale.pixelsPerDay) continue;
		const row = index.row[event]!;
		const { width, aside, isTurned } = titleAt(event);
		if (isTurned) continue;
		const needed = HALF + aside + width + AIR;
		if (needed > (taken.get(row) ?? Infinity)) continue;
		if (scale.toAlong(places[event]!) >= HALF) continue;
		const other = best.get(row);
		if (other === undefined || isRather(events[event]!, events[other]!)) best.set(row, event);
	}
	return [...best.values()].map((event) => ({ event, along: HALF }));
}

/** The more important one; of two alike the one that began later. */
function isRather(one: TimelineEvent, other: TimelineEvent): boolean {
	if (one.importance !== other.importance) return one.importance > other.importance;
	const [first, second] = [one.span.first ?? -Infinity, other.span.first ?? -Infinity];
	return first === second ? one.id < other.id : first > second;
}

function markOf(
	{ events, spans, index }: FactRows,
	frame: RowsFrame,
	{ event, along: at }: Placed,
	{ start, end }: Viewport,
	scale: Timescale
): Mark {
	const { id, kind, span } = events[event]!;
	const [first, last] = [spans.firsts[event]!, spans.lasts[event]!];
	const across = rowAcross(frame, index.row[event]!);
	return {
		...{ id, kind, title: titleOfRow(frame, events[event]!), along: at, across },
		isApproximate: last === first && span.isApproximate,
		bar:
			last === first
				? null
				: {
						from: scale.toAlong(Math.max(start, first)),
						to: scale.toAlong(Math.min(end, last + 1)),
						fromEdge: edgeOf(first < start, span.softFirst),
						toEdge: edgeOf(last + 1 > end || span.last === null, span.softLast),
						across: across + PITCH / 2 - 1
					},
		inLane: false
	};
}

function labelOf(rows: FactRows, frame: RowsFrame, { event, along }: Placed): Label {
	const across = rowAcross(frame, rows.index.row[event]!);
	const { width, aside, isTurned } = rows.titleAt(event);
	const from = isTurned ? along - aside - width : along + aside;
	return {
		id: rows.events[event]!.id,
		date: '',
		lines: [titleOfRow(frame, rows.events[event]!)],
		alongFrom: from,
		alongTo: from + width,
		acrossFrom: across - PITCH / 2,
		acrossTo: across + PITCH / 2,
		side: 'row',
		stem: null
	};
}
