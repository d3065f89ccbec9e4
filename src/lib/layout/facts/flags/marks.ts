import type { AcrossPx, Id } from '../../../model/base/index.ts';
import { type Box, type Extent, GLYPH, isNear, occupied } from '../../base/index.ts';
import type { CurveShape } from '../../curve/index.ts';
import { ABOVE_MARK, withAir } from './label-places.ts';

/** How marks stand on the curve, px. */
export interface StackStyle {
	/** From the curve to the middle of the lowest mark. */
	lift: number;
	/** From one mark to the next above it. */
	pitch: number;
	/** Marks on top of each other. */
	levels: number;
	/** No mark stands higher than this (across). */
	ceiling: AcrossPx;
}

/** The highest importance there is. */
const MOST_IMPORTANT = 5;

/** Three high in wide views; as a day widens more, and at last as many as there is room for. */
export function stackStyle(pixelsPerDay: number, ceiling: AcrossPx): StackStyle {
	const levels =
		pixelsPerDay < 8 ? 3 : pixelsPerDay < 20 ? 3 + Math.floor((pixelsPerDay - 8) / 2) : Infinity;
	return { lift: 8.5, pitch: GLYPH, levels, ceiling };
}

export interface StackedMark {
	extent: Extent;
	/** Middle of the glyph. */
	across: AcrossPx;
	/** 1 stands on the curve. */
	level: number;
	box: Box;
}

/** Labels that stand already, by their event; with its box where a label cannot move elsewhere. */
export type Standing = ReadonlyMap<Id, Box | null>;

/** Room that nothing else may take: those labels with the air around them. */
export const firmBoxes = (standing: Standing): Box[] =>
	[...standing.values()].flatMap((box) => (box ? withAir(box) : []));

export const isBlocked = (box: Box, firm: readonly Box[]): boolean =>
	firm.some((other) => isNear(other, box));

/** Most important first; then in order of date. The order in which events claim room. */
export function byImportance(a: Extent, b: Extent): number {
	return (
		b.event.importance - a.event.importance ||
		a.from - b.from ||
		(a.event.id < b.event.id ? -1 : a.event.id > b.event.id ? 1 : 0)
	);
}

/**
 * Lets marks settle on the curve and on each other. Bars lie lowest, the important events claim
 * their place first, and what finds its stack full is left over.
 * @param standing labels that stand already, by event: the marks of these come first, rise to the top
 *   of their stack, and are never left over; where a box is given, no other mark may come near it
 * @param pinned heights of marks that cannot move
 */
export function stackMarks(
	extents: Extent[],
	shape: CurveShape,
	style: StackStyle,
	standing: Standing = new Map(),
	pinned: ReadonlyMap<Id, AcrossPx> = new Map()
): { marks: StackedMark[]; left: Extent[] } {
	const marks: StackedMark[] = [];
	const left: Extent[] = [];
	const firm = firmBoxes(standing);
	const holds = ({ event }: Extent) =>
		standing.has(event.id) ? (standing.get(event.id) ? 2 : 1) : 0;
	for (const extent of extents) {
		const across = pinned.get(extent.event.id);
		if (across === undefined) continue;
		const { from, to } = occupied(extent);
		marks.push({ extent, across, level: 1, box: markBox(from, to, across, style.pitch) });
	}
	const order = extents
		.filter(({ event }) => !pinned.has(event.id))
		.sort((a, b) => Number(b.isBar) - Number(a.isBar) || holds(b) - holds(a) || byImportance(a, b));
	for (const extent of order) {
		const mark = settle(extent, marks, shape, style);
		const isFull =
			mark.level > style.levels || mark.across < style.ceiling || isBlocked(mark.box, firm);
		if (isFull && !standing.has(extent.event.id)) left.push(extent);
		else marks.push(mark);
	}
	raiseImportant(marks, standing, firm, pinned);
	return { marks, left };
}

/** The place of one more mark on the stack beneath it. */
export function settle(
	extent: Extent,
	marks: StackedMark[],
	shape: CurveShape,
	style: StackStyle
): StackedMark {
	const { from, to } = occupied(extent);
	const under = marks
		.filter((mark) => mark.box.from < to - 0.2 && mark.box.to > from + 0.2)
		.sort((a, b) => b.across - a.across);
	let across = shape.roof(from, to) - style.lift;
	let level = 1;
	for (const mark of under) {
		if (Math.abs(mark.across - across) < style.pitch - 0.01) across = mark.across - style.pitch;
		if (mark.across > across) level = Math.max(level, mark.level + 1);
	}
	return { extent, across, level, box: markBox(from, to, across, style.pitch) };
}

function markBox(from: number, to: number, across: AcrossPx, pitch: number): Box {
	return { from, to, top: across - pitch / 2, bottom: across + pitch / 2 };
}

/**
 * Within a stack the more important of two neighbours goes on top, so that its stem leaves freely;
 * what carries a label already is more important than what does not.
 */
function raiseImportant(
	marks: StackedMark[],
	standing: Standing,
	firm: readonly Box[],
	pinned: ReadonlyMap<Id, AcrossPx>
): void {
	const rank = ({ extent }: StackedMark) =>
		extent.event.importance + (standing.has(extent.event.id) ? MOST_IMPORTANT : 0);
	const isPinned = ({ extent }: StackedMark) => pinned.has(extent.event.id);
	// What stands beside each along time: a swap changes nothing of that.
	const beside = neighbours(marks);
	for (let round = 0; round < 3; round++)
		for (const low of marks)
			for (const high of beside.get(low)!) {
				if (!canSwap(low, high) || isPinned(low) || isPinned(high)) continue;
				if (high.across >= low.across || high.box.bottom < low.box.top - 1) continue;
				if (rank(low) <= rank(high)) continue;
				const near = [...beside.get(low)!, ...beside.get(high)!];
				swapIfFree(low, high, near, standing.get(low.extent.event.id) ?? null, firm);
			}
}

/** The marks that share some of their length with each, in the order given. */
function neighbours(marks: readonly StackedMark[]): Map<StackedMark, StackedMark[]> {
	const order = new Map(marks.map((mark, index) => [mark, index]));
	const found = new Map(marks.map((mark) => [mark, [] as StackedMark[]]));
	const byStart = [...marks].sort((a, b) => a.box.from - b.box.from);
	for (const [index, one] of byStart.entries())
		for (let next = index + 1; next < byStart.length; next++) {
			const other = byStart[next]!;
			if (other.box.from >= one.box.to) break;
			found.get(one)!.push(other);
			found.get(other)!.push(one);
		}
	for (const list of found.values()) list.sort((a, b) => order.get(a)! - order.get(b)!);
	return found;
}

/** Two points; or two bars of the same days, which can change places without meeting anything new. */
function canSwap(low: StackedMark, high: StackedMark): boolean {
	if (!low.extent.isBar && !high.extent.isBar) return true;
	return low.box.from === high.box.from && low.box.to === high.box.to;
}

/**
 * @param near whatever either could meet
 * @param own the label of the lower one that cannot move, which it must stay below
 * @param firm room that nothing may take
 */
function swapIfFree(
	low: StackedMark,
	high: StackedMark,
	near: readonly StackedMark[],
	own: Box | null,
	firm: readonly Box[]
): void {
	const lowBox = { ...low.box, top: high.box.top, bottom: high.box.bottom };
	const highBox = { ...high.box, top: low.box.top, bottom: low.box.bottom };
	const isFree = near.every(
		(mark) =>
			mark === low ||
			mark === high ||
			!(isNear(mark.box, lowBox, -0.2) || isNear(mark.box, highBox, -0.2))
	);
	const reachesOwn = own && own.bottom > high.across - ABOVE_MARK;
	if (!isFree || reachesOwn || isBlocked(lowBox, firm) || isBlocked(highBox, firm)) return;
	[low.box, high.box] = [lowBox, highBox];
	[low.across, high.across] = [high.across, low.across];
	[low.level, high.level] = [high.level, low.level];
}
