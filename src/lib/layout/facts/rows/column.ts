import type { AcrossPx, AlongPx } from '../../../model/base/index.ts';
import {
	behindTitle,
	chipSize,
	COLUMN,
	GAP,
	measureLines,
	type Row,
	titleRoom,
	toLabel,
	toMark
} from '../flags/index.ts';
import { countBetween } from './row-counts.ts';
import { columnOfFacts, type IndexedEvents, type RowsFrame } from './build.ts';
import type { Chip, Facts } from '../../base/index.ts';
import type { Viewport } from '../../time/index.ts';

/** A row of the column and the number of its event. */
type NumberedRow = Row & { number: number };

/**
 * Time runs down, and there are many events: the most important ones in a column, each with its
 * title, the others counted behind the nearest title. The work follows what is drawn, not how many
 * events there are.
 */
export function layFactsColumn(
	frame: RowsFrame,
	base: AcrossPx,
	viewport: Viewport,
	along: AlongPx
): Facts {
	const width = titleRoom(base);
	const column = columnOfFacts(
		frame,
		(event) => {
			const { lines, height } = measureLines(event, frame, width);
			return lines.length > 0 ? height + GAP : null;
		},
		String(width)
	);
	const rows = rowsInView(column, frame, width, viewport, along);
	const lane = { end: -Infinity };
	return {
		marks: rows.map((row) => toMark(row, base, frame, along, lane)),
		labels: rows.map((row) => toLabel(row, base, frame)),
		chips: countBehind(rows, column, base - COLUMN, viewport, along),
		...column.spans.countAround(viewport.start, viewport.end)
	};
}

/** What has room at this magnification, and its title whole in view, in order of place. */
function rowsInView(
	{ events, spans, places, index }: IndexedEvents,
	frame: RowsFrame,
	width: AcrossPx,
	{ start, end, days }: Viewport,
	along: AlongPx
): NumberedRow[] {
	// Rounded, so that panning by a fraction of a day cannot change what has room.
	const pixelsPerDay = Number((along / days).toPrecision(9));
	return index
		.select(start, end, pixelsPerDay)
		.map((number): NumberedRow => {
			const event = events[number]!;
			const [first, last] = [spans.firsts[number]!, spans.lasts[number]!];
			return {
				...{ number, event, ...measureLines(event, frame, width) },
				from: (first - start) * pixelsPerDay,
				to: (last + 1 - start) * pixelsPerDay,
				along: (places[number]! - start) * pixelsPerDay
			};
		})
		.filter((row) => row.along - row.height / 2 >= 0 && row.along + row.height / 2 <= along)
		.sort((a, b) => a.along - b.along);
}

/** What is not drawn, behind the title nearest to it; in the middle where there is no title. */
function countBehind(
	rows: readonly NumberedRow[],
	column: IndexedEvents,
	across: AcrossPx,
	viewport: Viewport,
	along: AlongPx
): Chip[] {
	const { start, end, days } = viewport;
	const between = rows.slice(1).map((row, index) => (rows[index]!.along + row.along) / 2);
	const edges = [start, ...between.map((place) => start + (place / along) * days), end];
	const drawn = new Set(rows.map(({ number }) => number));
	return countBetween(column, viewport, edges, drawn).flatMap(
		({ count, events }, index): Chip[] => {
			if (count === 0) return [];
			const host = rows[index];
			const size = chipSize(count);
			const place = host ? behindTitle(host, across, size.width) : { along: along / 2, across };
			return [
				{
					id: `behind:${host?.event.id ?? ''}:${events[0]}:${count}`,
					...{ count, ...size, ...place, events },
					first: Math.floor(edges[index]!),
					last: Math.ceil(edges[index + 1]!) - 1
				}
			];
		}
	);
}
