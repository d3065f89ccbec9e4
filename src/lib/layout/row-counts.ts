import { bisectLeft } from 'd3-array';
import type { AcrossPx, AlongPx, Day, Id } from '../model/units.ts';
import { chipSize } from './clusters.ts';
import { STRIP, type FactRows } from './rows-of-facts.ts';
import type { Chip } from './scene.ts';
import type { Viewport } from './viewport.ts';

/** Least width of a bin, px. */
const BIN = 64;
/** Events of a chip that are named; all are counted. */
const NAMED = 24;

/**
 * Counts of what is in view and not drawn, in bins of 2ⁿ days that keep their place while panning.
 * Events that stand outside the view and reach into it count in the bin at that edge.
 */
export function countRest(
	{ events, spans, places, sorted, order, bySpan }: FactRows,
	bottom: AcrossPx,
	{ start, end, days }: Viewport,
	along: AlongPx,
	drawn: readonly { event: number }[]
): Chip[] {
	const pixelsPerDay = along / days;
	const binDays = 2 ** Math.ceil(Math.log2(BIN / pixelsPerDay));
	const firstBin = Math.floor(start / binDays);
	const lastBin = Math.max(firstBin, Math.ceil(end / binDays) - 1);
	const isDrawn = new Set(drawn.map(({ event }) => event));
	/** How many a bin holds that are not drawn, by where they stand; the edge bins hold what stands beyond. */
	const rest = new Map<number, number>();
	const add = (bin: number, count: number) => rest.set(bin, (rest.get(bin) ?? 0) + count);
	const binOf = (place: Day) => Math.min(lastBin, Math.max(firstBin, Math.floor(place / binDays)));
	for (const event of isDrawn) add(binOf(places[event]!), -1);
	for (let bin = firstBin; bin <= lastBin; bin++) {
		const [low, high] = rangeOf(bin);
		add(bin, high - low);
	}
	const [low, high] = [bisectLeft(sorted, start), bisectLeft(sorted, end)];
	const beyondEnd = bySpan.countBefore(end) - high;
	add(lastBin, beyondEnd);
	add(firstBin, bySpan.countIn(start, end) - beyondEnd - (high - low));
	return [...rest].filter(([, count]) => count > 0).map(([bin, count]) => chipOf(bin, count));

	function rangeOf(bin: number): [low: number, high: number] {
		return [
			bisectLeft(sorted, Math.max(start, bin * binDays)),
			bisectLeft(sorted, Math.min(end, (bin + 1) * binDays))
		];
	}

	function chipOf(bin: number, count: number): Chip {
		const { width, height } = chipSize(count);
		const middle = ((bin + 0.5) * binDays - start) * pixelsPerDay;
		const first = Math.floor(bin * binDays);
		return {
			id: `bin:${binDays}:${bin}`,
			count,
			along: Math.max(width / 2, Math.min(along - width / 2, middle)),
			across: bottom - STRIP / 2,
			width,
			height,
			events: namedIn(bin),
			first,
			last: Math.max(first, Math.ceil((bin + 1) * binDays) - 1)
		};
	}

	function firstOf(event: number | undefined): Day {
		return event === undefined ? Infinity : spans[event]!.first;
	}

	function namedIn(bin: number): Id[] {
		const [low, high] = rangeOf(bin);
		const named: Id[] = [];
		for (let index = low; index < high && named.length < NAMED; index++) name(order[index]!);
		if (bin === lastBin)
			for (let index = bisectLeft(sorted, end); firstOf(order[index]) < end; index++)
				name(order[index]!);
		if (bin === firstBin)
			for (const event of bySpan.across(start)) if (places[event]! < start) name(event);
		return named;

		function name(event: number): void {
			if (named.length < NAMED && !isDrawn.has(event)) named.push(events[event]!.id);
		}
	}
}
