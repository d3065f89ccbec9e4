import { bisectLeft, group } from 'd3';
import type { AcrossPx, AlongPx, Id } from '../../../model/base/index.ts';
import type { FamilyCounts, IndexedEvents } from './build.ts';
import type { DenseBin, DenseMarks } from '../../base/index.ts';
import { createTimescale, type Viewport } from '../../time/index.ts';

/** Height of the strip, and of the air at its top, px. */
export const DENSE = 18;
const AIR = 3;
/** Least width of a bin, px: it is drawn up to twice as wide. */
const BIN = 3;
/** A bin with one event is so high; each doubling of the count adds as much. */
const STEP = 2.5;
/** Events of a bin that are named. */
const NAMED = 24;

/**
 * The events that stand in view and are not drawn one by one, in bins of 2ⁿ days a few px wide, each as
 * high as its count has doubled. Bins keep their place while panning, and their number follows the
 * length of the view, not how many events there are.
 * @param drawn numbers of the events that are drawn
 * @param base where the bins stand
 */
export function layDenseMarks(
	{ events, places, order, sorted }: IndexedEvents,
	families: FamilyCounts,
	viewport: Viewport,
	along: AlongPx,
	drawn: ReadonlySet<number>,
	base: AcrossPx
): DenseMarks {
	const { start, end } = viewport;
	const scale = createTimescale(viewport, along);
	const binDays = 2 ** Math.ceil(Math.log2(BIN / scale.pixelsPerDay));
	const binOf = (event: number) => Math.floor(places[event]! / binDays);
	const drawnIn = group([...drawn].filter(isWithin), binOf);

	const bins: DenseBin[] = [];
	let low = bisectLeft(sorted, start);
	for (let bin = Math.floor(start / binDays); bin * binDays < end && low < sorted.length; bin++) {
		const high = bisectLeft(sorted, Math.min(end, (bin + 1) * binDays), low);
		const counts = families.before.map((before) => before[high]! - before[low]!);
		for (const event of drawnIn.get(bin) ?? []) counts[families.of[event]!]! -= 1;
		const count = counts.reduce((sum, one) => sum + one, 0);
		if (count > 0) bins.push(binOfCounts(bin, counts, count, low, high));
		low = high;
	}
	return { from: base - DENSE, to: base, bins };

	function isWithin(event: number): boolean {
		return places[event]! >= start && places[event]! < end;
	}

	function binOfCounts(bin: number, counts: number[], count: number, low: number, high: number) {
		const [from, to] = [scale.toAlong(bin * binDays), scale.toAlong((bin + 1) * binDays)];
		return {
			id: `dense:${binDays}:${bin}`,
			...{ from, to, counts, count },
			// Named when they are asked for: a view that moves asks for none.
			get events() {
				return named(low, high);
			}
		};
	}

	function named(low: number, high: number): Id[] {
		const found: Id[] = [];
		for (let position = low; position < high && found.length < NAMED; position++) {
			const event = order[position]!;
			if (!drawn.has(event)) found.push(events[event]!.id);
		}
		return found;
	}
}

/** Height of a bin, px. */
export const denseHeight = (count: number): AcrossPx =>
	Math.min(DENSE - AIR, STEP * (1 + Math.log2(count)));

/** The bin at a place along; where there is none, the nearest within a few px. */
export function denseBinAt({ bins }: DenseMarks, along: AlongPx, reach = 4): DenseBin | undefined {
	const away = ({ from, to }: DenseBin) => Math.max(from - along, along - to, 0);
	let nearest: DenseBin | undefined;
	for (const bin of bins) if (!nearest || away(bin) < away(nearest)) nearest = bin;
	return nearest && away(nearest) <= reach ? nearest : undefined;
}
