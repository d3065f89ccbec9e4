import { bisectLeft } from 'd3';
import type { AcrossPx, AlongPx, Day, Id } from '../../../model/base/index.ts';
import { chipSize } from '../flags/index.ts';
import { type IndexedEvents, STRIP } from './build.ts';
import type { Chip } from '../../base/index.ts';
import { createTimescale, type Viewport } from '../../time/index.ts';

/** Least width of a bin, px. */
const BIN = 64;
/** Events of a chip that are named; all are counted. */
const NAMED = 24;

/** What of a stretch of time is in view and not drawn. */
export interface Rest {
	count: number;
	/** The first of them. */
	events: Id[];
}

/**
 * Counts what is in view and not drawn, stretch by stretch. Events that stand outside the view and
 * reach into it count in the stretch at that edge.
 * @param edges where the stretches begin and end, in order, the first and last not inside the view
 * @param drawn numbers of the events that are drawn
 */
export function countBetween(
	{ events, spans, places, sorted, order }: IndexedEvents,
	{ start, end }: Viewport,
	edges: readonly Day[],
	drawn: ReadonlySet<number>
): Rest[] {
	const inner = edges.slice(1, -1);
	const last = inner.length;
	const ends = [start, ...inner, end].map((edge) =>
		bisectLeft(sorted, Math.min(end, Math.max(start, edge)))
	);
	const drawnIn = new Map<number, number>();
	for (const event of drawn) {
		const place = places[event]!;
		let stretch = 0;
		while (stretch < last && inner[stretch]! <= place) stretch++;
		drawnIn.set(stretch, (drawnIn.get(stretch) ?? 0) + 1);
	}
	const beyondEnd = spans.countBefore(end) - ends[last + 1]!;
	const inside = ends[last + 1]! - ends[0]!;
	const beforeStart = spans.countIn(start, end) - beyondEnd - inside;
	return Array.from({ length: last + 1 }, (_, stretch): Rest => {
		const count =
			ends[stretch + 1]! -
			ends[stretch]! -
			(drawnIn.get(stretch) ?? 0) +
			(stretch === 0 ? beforeStart : 0) +
			(stretch === last ? beyondEnd : 0);
		return { count, events: count > 0 ? namedIn(stretch) : [] };
	});

	function namedIn(stretch: number): Id[] {
		const named: Id[] = [];
		const name = (event: number) => {
			if (named.length < NAMED && !drawn.has(event)) named.push(events[event]!.id);
		};
		for (let index = ends[stretch]!; index < ends[stretch + 1]! && named.length < NAMED; index++)
			name(order[index]!);
		if (stretch === last)
			for (let index = ends[last + 1]!; firstOf(order[index]) < end; index++) name(order[index]!);
		if (stretch === 0)
			for (const event of spans.across(start)) if (places[event]! < start) name(event);
		return named;
	}

	function firstOf(event: number | undefined): Day {
		return event === undefined ? Infinity : spans.firsts[event]!;
	}
}

/** Counts of what has no row, in bins of 2ⁿ days that keep their place while panning. */
export function countRest(
	rows: IndexedEvents,
	bottom: AcrossPx,
	viewport: Viewport,
	along: AlongPx,
	drawn: ReadonlySet<number>
): Chip[] {
	const { start, end } = viewport;
	const scale = createTimescale(viewport, along);
	const binDays = 2 ** Math.ceil(Math.log2(BIN / scale.pixelsPerDay));
	const firstBin = Math.floor(start / binDays);
	const lastBin = Math.max(firstBin, Math.ceil(end / binDays) - 1);
	const edges = Array.from(
		{ length: lastBin - firstBin + 2 },
		(_, index) => (firstBin + index) * binDays
	);
	return countBetween(rows, viewport, edges, drawn).flatMap(({ count, events }, index) =>
		count > 0 ? chipOf(firstBin + index, count, events) : []
	);

	function chipOf(bin: number, count: number, events: Id[]): Chip {
		const { width, height } = chipSize(count);
		const middle = scale.toAlong((bin + 0.5) * binDays);
		const first = Math.floor(bin * binDays);
		return {
			id: `bin:${binDays}:${bin}`,
			...{ count, width, height, events, first },
			along: Math.max(width / 2, Math.min(along - width / 2, middle)),
			across: bottom - STRIP / 2,
			last: Math.max(first, Math.ceil((bin + 1) * binDays) - 1)
		};
	}
}
