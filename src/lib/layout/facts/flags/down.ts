import type { AcrossPx, AlongPx } from '../../../model/base/index.ts';
import { ARCS_DOWN } from '../../announcements/index.ts';
import { chipId, chipSize } from './clusters.ts';
import type { Cut } from './cut-facts.ts';
import { type Chip, edgeOf, type Label, type Mark, spanDays } from '../../base/index.ts';
import { dateOf, type FactsFrame, type FactsGround, titleOf } from './facts.ts';
import { textWidth, wrapText } from '../../text/index.ts';
import type { Timescale } from '../../time/index.ts';
import type { TimelineEvent } from '../../../model/dataset/index.ts';

/** From the waterline to the column of marks, and from there to the text, px. */
export const COLUMN = 78;
const ASIDE = 16;
/** From the waterline to the lane of bars, between the curve and the column. */
const LANE = 64;
const SIZE = 13;
const LINE = 16.5;
const LEAST_ROW = 20;
/** Air between two rows. */
export const GAP = 5;
const MOST_LINES = 2;
/** Room kept for a count behind the last line. */
const CHIP_ROOM = 8 + 25;
/** Steps in which a row looks for room within its days, px. */
const STEP = 4;
/** A glyph with its air. */
const GLYPH = 14;

export interface Row {
	event: TimelineEvent;
	/** All its days, px along of the layout. */
	from: AlongPx;
	to: AlongPx;
	/** Middle of the row. */
	along: AlongPx;
	lines: string[];
	height: number;
}

/**
 * Time runs down: marks in a column, each with its title beside it, as many as stand free of one
 * another; the others are counted behind the nearest title.
 */
export function layFactsDown(
	frame: FactsFrame,
	{ base, scale }: FactsGround,
	cut: Cut
): { marks: Mark[]; labels: Label[]; chips: Chip[] } {
	const column = base - COLUMN;
	const all = frame.matching.events.map((event) =>
		measureRow(event, frame, scale, titleRoom(base))
	);
	const inView = all
		.map((row) => ({ ...row, from: row.from - cut.offset, to: row.to - cut.offset }))
		.filter(({ from, to }) => from < cut.along - 1e-6 && to > 1e-6);
	// Rows are chosen over the whole timeline first, so that panning changes few in the middle of the
	// view; then the rest take what room is left within their own days.
	const chosen = new Set(chooseRows(all).map(({ event }) => event.id));
	const rank = (row: Row) => (chosen.has(row.event.id) ? 0 : 1);
	const rows: Row[] = [];
	const left: Row[] = [];
	for (const row of inView.sort((a, b) => rank(a) - rank(b) || byImportance(a, b))) {
		const along = row.lines.length > 0 ? placeRow(row, rows, cut) : undefined;
		if (along !== undefined) rows.push({ ...row, along });
		else left.push({ ...row, along: Math.min(cut.along, Math.max(0, row.along - cut.offset)) });
	}
	rows.sort((a, b) => a.along - b.along);
	const lane = { end: -Infinity };
	return {
		marks: rows.map((row) => toMark(row, base, frame, cut.along, lane)),
		labels: rows.map((row) => toLabel(row, base, frame)),
		chips: countLeft(left, rows, column, cut)
	};
}

/** Room for a line of a title, px across. */
export function titleRoom(base: AcrossPx): AcrossPx {
	return base - COLUMN - ASIDE - ARCS_DOWN;
}

/** The lines of a title, and the room they take along with the air after them; no lines where they do not fit. */
export function measureTitle(
	event: TimelineEvent,
	{ dataset, language }: Pick<FactsFrame, 'dataset' | 'language'>,
	width: AcrossPx
): { lines: string[]; height: AlongPx } {
	const lines = wrapDown(titleOf(event, dataset, language), width);
	return { lines, height: Math.max(LEAST_ROW, lines.length * LINE) };
}

function measureRow(event: TimelineEvent, frame: FactsFrame, scale: Timescale, width: number): Row {
	const { first, last } = spanDays(event.span, frame.limits);
	const from = scale.toAlong(first);
	const to = scale.toAlong(last + 1);
	const isCentred = !event.span.isInterval;
	const along = isCentred ? (from + to) / 2 : from + Math.min(scale.pixelsPerDay, to - from) / 2;
	return { event, from, to, along, ...measureTitle(event, frame, width) };
}

/** One or two lines, the last of which leaves room for a count; none when that cannot be. */
function wrapDown(title: string, width: number): string[] {
	for (const narrow of [0, 20, 40, 60]) {
		const lines = wrapText(title, width - narrow, 'sans-500', SIZE);
		const widths = lines.map((line) => textWidth(line, 'sans-500', SIZE));
		if (lines.length > MOST_LINES || Math.max(...widths) > width) return [];
		if ((widths[widths.length - 1] ?? 0) + CHIP_ROOM <= width) return lines;
	}
	return [];
}

/** The most important first; then in order of date. */
function byImportance(a: Row, b: Row): number {
	return (
		b.event.importance - a.event.importance || a.from - b.from || (a.event.id < b.event.id ? -1 : 1)
	);
}

/** The most important rows first, each where no other stands. */
function chooseRows(all: Row[]): Row[] {
	const chosen: Row[] = [];
	for (const row of all.filter(({ lines }) => lines.length > 0).sort(byImportance))
		if (chosen.every((other) => isApart(other, row, row.along))) chosen.push(row);
	return chosen;
}

const isApart = (other: Row, row: Row, along: AlongPx) =>
	Math.abs(other.along - along) >= (other.height + row.height) / 2 + GAP;

/**
 * Where a row has room in the view: at its own place, or else as near to it as its days allow.
 * The middle of a long event sticks to its visible part.
 */
function placeRow(row: Row, rows: Row[], cut: Cut): AlongPx | undefined {
	const half = row.height / 2;
	const middle = row.along - cut.offset;
	const lowest = Math.max(half, Math.min(middle, row.from + half));
	const highest = Math.min(cut.along - half, Math.max(middle, row.to - half));
	if (lowest > highest) return undefined;
	const wanted = Math.min(highest, Math.max(lowest, middle));
	for (let step = 0; step * STEP <= highest - lowest + STEP; step += 1)
		for (const along of [wanted + step * STEP, wanted - step * STEP])
			if (along >= lowest && along <= highest && rows.every((other) => isApart(other, row, along)))
				return along;
	return undefined;
}

/**
 * The mark of a row, with its bar beside the curve where the lane is free.
 * @param viewAlong length of the view, px
 * @param lane how far the lane is taken; moved on by a bar
 */
export function toMark(
	row: Row,
	base: AcrossPx,
	frame: Pick<FactsFrame, 'dataset' | 'language' | 'limits'>,
	viewAlong: AlongPx,
	lane: { end: AlongPx }
): Mark {
	const { event, from, to } = row;
	const { first, last } = spanDays(event.span, frame.limits);
	const isBar = last > first && to - from > GLYPH * 1.6 && Math.max(0, from) >= lane.end;
	if (isBar) lane.end = Math.min(to, viewAlong) + GLYPH;
	const { softFirst, softLast } = event.span;
	return {
		id: event.id,
		kind: event.kind,
		title: titleOf(event, frame.dataset, frame.language),
		along: row.along,
		across: isBar ? base - LANE : base - COLUMN,
		isApproximate: !isBar && (event.span.isApproximate || event.span.precision !== 'day'),
		bar: isBar
			? {
					from: Math.max(0, from),
					to: Math.min(viewAlong, to),
					fromEdge: edgeOf(from < -0.5, softFirst),
					toEdge: edgeOf(to > viewAlong + 0.5, softLast)
				}
			: null,
		inLane: isBar
	};
}

/** The title of a row beside its mark. */
export function toLabel(row: Row, base: AcrossPx, frame: Pick<FactsFrame, 'language'>): Label {
	const { event, along, lines } = row;
	const start = base - COLUMN - ASIDE;
	const half = (lines.length * LINE) / 2;
	const width = Math.max(...lines.map((line) => textWidth(line, 'sans-500', SIZE)));
	return {
		id: event.id,
		date: dateOf(event, frame.language),
		lines,
		alongFrom: along - half,
		alongTo: along + half,
		acrossFrom: start - width,
		acrossTo: start,
		side: 'after',
		stem: { along, from: base, to: base - COLUMN + 8 }
	};
}

/** The events without a title of their own, counted behind the nearest one. */
function countLeft(left: Row[], rows: Row[], column: AcrossPx, cut: Cut): Chip[] {
	const groups = new Map<Row | null, Row[]>();
	for (const row of left) {
		let nearest: Row | null = null;
		for (const host of rows)
			if (!nearest || Math.abs(host.along - row.along) < Math.abs(nearest.along - row.along))
				nearest = host;
		groups.set(nearest, [...(groups.get(nearest) ?? []), row]);
	}
	return [...groups].map(([host, members]): Chip => {
		const ids = members.map(({ event }) => event.id);
		const size = chipSize(members.length);
		const spans = members.map(({ event }) => event.span);
		const place = host ? behindTitle(host, column, size.width) : beside(members[0]!.along, size);
		return {
			...{ id: chipId(ids), count: members.length, ...size, ...place, events: ids },
			first: Math.min(...spans.map(({ first, last }) => first ?? last ?? 0)),
			last: Math.max(...spans.map(({ first, last }) => last ?? first ?? 0))
		};
	});

	function beside(along: AlongPx, { height }: { height: number }) {
		return { along: Math.max(height, Math.min(cut.along - height, along)), across: column };
	}
}

/** Where a count stands: behind the last line of a title. */
export function behindTitle(
	{ along, lines }: Row,
	column: AcrossPx,
	width: number
): { along: AlongPx; across: AcrossPx } {
	const text = textWidth(lines[lines.length - 1] ?? '', 'sans-500', SIZE);
	return {
		along: along + ((lines.length - 1) * LINE) / 2,
		across: column - ASIDE - text - 8 - width / 2
	};
}
