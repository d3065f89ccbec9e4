import type { AcrossPx, AlongPx, Day } from '../../../model/base/index.ts';
import { ARCS_DOWN } from '../../announcements/index.ts';
import { chipId, chipSize } from './clusters.ts';
import type { Cut } from './cut-facts.ts';
import { type Chip, edgeOf, type Label, type Mark, spanDays } from '../../base/index.ts';
import { dateOf, type FactsFrame, type FactsGround, titleOf } from './facts.ts';
import { textWidth, wrapText } from '../../text/index.ts';
import { GAP, settleRows, type Title, titlesAt } from './title-column.ts';
import type { TimelineEvent } from '../../../model/dataset/index.ts';

/** From the waterline to the column of marks, and from there to the text, px. */
export const COLUMN = 78;
const ASIDE = 16;
/** From the waterline to the lane of bars, between the curve and the column. */
const LANE = 64;
const SIZE = 13;
const LINE = 16.5;
const LEAST_ROW = 20;
/** Lines of a title: two at most, three where it does not fit two, which is better than never. */
const MOST_LINES = [2, 3];
/** Room kept for a count behind the last line. */
const CHIP_ROOM = 8 + 25;
/** How far from an edge of the view the titles stand that stick to it, px: two or three rows. */
const EDGE = 80;
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
 * another over the whole timeline; the others are counted behind the nearest title.
 */
export function layFactsDown(
	frame: FactsFrame,
	{ base, pixelsPerDay }: FactsGround,
	cut: Cut
): { marks: Mark[]; labels: Label[]; chips: Chip[] } {
	const all = frame.matching.events.map((event) => measureTitle(event, frame, titleRoom(base)));
	const titles = all.filter(({ lines }) => lines.length > 0);
	const column = titlesAt(titles, frame, pixelsPerDay);
	const places = settleRows(column, pixelsPerDay);
	const toRow = (title: MeasuredTitle, place: Day): Row => {
		const along = (day: Day) => (day - frame.limits.start) * pixelsPerDay - cut.offset;
		const [from, to] = [along(title.start), along(title.end)];
		return { ...title, from, to, along: along(place) };
	};
	const whole = column
		.map((title, index) => toRow(title, places[index]!))
		.filter(({ along, height }) => along - height / 2 >= 0 && along + height / 2 <= cut.along);
	const inView = all
		.map((title) => toRow(title, title.place))
		.filter(({ from, to }) => from < cut.along - 1e-6 && to > 1e-6);
	const rows = stickToEdges(whole, inView, cut.along);
	const drawn = idsOf(rows);
	const left = inView
		.filter(({ event }) => !drawn.has(event.id))
		.map((row) => ({ ...row, along: Math.min(cut.along, Math.max(0, row.along)) }));
	const lane = { end: -Infinity };
	return {
		marks: rows.map((row) => toMark(row, base, frame, cut.along, lane)),
		labels: rows.map((row) => toLabel(row, base, frame)),
		chips: countLeft(left, rows, base - COLUMN, cut)
	};
}

const idsOf = (rows: readonly Row[]) => new Set(rows.map(({ event }) => event.id));

/**
 * The title of what an edge of the view cuts off stands in the part that is left, at that edge: the most
 * important ones, as long as the rows of the column leave them room there.
 */
function stickToEdges(whole: readonly Row[], inView: readonly Row[], length: AlongPx): Row[] {
	const drawn = idsOf(whole);
	// What has its own place in view waits for room there.
	const isAway = ({ along, height }: Row) => along < height / 2 || along > length - height / 2;
	const rest = inView.filter(
		(row) => row.lines.length > 0 && !drawn.has(row.event.id) && isAway(row)
	);
	const waiting = rest.sort(
		(a, b) => b.event.importance - a.event.importance || a.from - b.from || a.to - b.to
	);
	const [first, last] = [whole[0], whole[whole.length - 1]];
	const before = stackAtEdge(
		waiting.filter(({ from }) => from < 0),
		({ to }) => to,
		first ? first.along - first.height / 2 - GAP : length
	);
	const taken = before.reduce((end, { place }) => Math.max(end, place.end), 0);
	const stuck = idsOf(before.map(({ row }) => row));
	const after = stackAtEdge(
		waiting.filter(({ event, to }) => to > length && !stuck.has(event.id)),
		({ from }) => length - from,
		last ? length - last.along - last.height / 2 - GAP : length - taken - GAP
	);
	return [
		...before.map(({ row, place }) => ({ ...row, along: place.middle })),
		...whole,
		...after.map(({ row, place }) => ({ ...row, along: length - place.middle })).reverse()
	];
}

/**
 * Rows from an edge inwards, as far as there is room.
 * @param reachOf how far the days of a row reach from the edge, px
 * @param room that the column leaves, px
 */
function stackAtEdge(
	waiting: readonly Row[],
	reachOf: (row: Row) => AlongPx,
	room: AlongPx
): { row: Row; place: { middle: AlongPx; end: AlongPx } }[] {
	const stack: { row: Row; place: { middle: AlongPx; end: AlongPx } }[] = [];
	let start = 0;
	for (const row of waiting) {
		const end = start + row.height;
		if (end > Math.min(room, EDGE) || end > reachOf(row)) continue;
		stack.push({ row, place: { middle: start + row.height / 2, end } });
		start = end + GAP;
	}
	return stack;
}

/** Room for a line of a title, px across. */
export function titleRoom(base: AcrossPx): AcrossPx {
	return base - COLUMN - ASIDE - ARCS_DOWN;
}

/** A title with its lines; none where they do not fit. */
interface MeasuredTitle extends Title {
	lines: string[];
}

/** Where a title stands in time, its lines, and the room they take. */
function measureTitle(event: TimelineEvent, frame: FactsFrame, width: AcrossPx): MeasuredTitle {
	const { first, last } = spanDays(event.span, frame.limits);
	const place = event.span.isInterval ? first + 0.5 : (first + last + 1) / 2;
	return { event, start: first, end: last + 1, place, ...measureLines(event, frame, width) };
}

/** The lines of a title, and the room they take along; no lines where they do not fit. */
export function measureLines(
	event: TimelineEvent,
	{ dataset, language }: Pick<FactsFrame, 'dataset' | 'language'>,
	width: AcrossPx
): { lines: string[]; height: AlongPx } {
	const lines = wrapDown(titleOf(event, dataset, language), width);
	return { lines, height: Math.max(LEAST_ROW, lines.length * LINE) };
}

/** As few lines as can be, the last of which leaves room for a count; none when that cannot be. */
function wrapDown(title: string, width: number): string[] {
	for (const most of MOST_LINES)
		for (const narrow of [0, 20, 40, 60]) {
			const lines = wrapText(title, width - narrow, 'sans-500', SIZE);
			const widths = lines.map((line) => textWidth(line, 'sans-500', SIZE));
			if (lines.length > most || Math.max(...widths) > width) break;
			if ((widths[widths.length - 1] ?? 0) + CHIP_ROOM <= width) return lines;
		}
	return [];
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
