import type { AcrossPx, AlongPx } from '../../../model/base/index.ts';
import { type Box, type Extent, isNear } from '../../base/index.ts';
import { textWidth } from '../../text/index.ts';

/** From one lane to the next, px. */
export const LANE_PITCH = 21;
/** From the top of the facts to the first lane. */
const FIRST_LANE = 10;
/** A bar longer than this share of the view always goes to a lane … */
const MUST = 0.7;
/** … and one longer than this share when there is room. */
const MAY = 0.3;
/** Air between two bars in one lane, px. */
const GAP = 12;
/** Room for the end of a bar that runs on past the view, or dissolves; and for one that ends. */
const SOFT_END = 24;
const SHARP_END = 8;
/** From the glyph to its label, and between date and title, px. */
export const LANE_ASIDE = 16;
const LANE_GAP = 7;
/** From the label to the end of its bar. */
export const LANE_AIR = 4;

/** From the start of a bar to its glyph, px. */
export const laneLead = (isSharp: boolean): AlongPx => (isSharp ? SHARP_END : SOFT_END);

/** Length of the label of a bar in a lane, on one line, px. */
export const laneLabelLength = (date: string, title: string): AlongPx =>
	textWidth(date, 'sans-650', 11) + LANE_GAP + textWidth(title, 'sans-500', 12.2);

/** Length of the shortest bar that holds a label of some length, px. */
const laneLength = (label: AlongPx): AlongPx => SOFT_END + LANE_ASIDE + label + LANE_AIR;

export interface LongBar {
	extent: Extent;
	lane: number;
	across: AcrossPx;
	box: Box;
}

/** Which bars go to lanes, by their length alone, so that panning moves none in or out. */
export function isLongBar(extent: Extent, along: AlongPx, share: number): boolean {
	return extent.isBar && extent.to - extent.from > along * share;
}

/** Whole days, so that no rounding of a place changes an order. */
const first = ({ event: { span } }: Extent) => span.first ?? -1e9;
const days = (extent: Extent) => (extent.event.span.last ?? 1e9) - first(extent);

/**
 * Puts long bars in lanes at the top, each in the first that is free; the longest first, so that none
 * loses its lane to one that grows long enough while zooming in.
 * @param along length of the view, px
 * @param lanes most lanes for bars longer than the view; of the merely long ones two at most
 * @param labelOf length that the label of a bar would have, px, where it has a flag: one that is merely
 *   long keeps that until it holds the label, so that it never loses it
 * @param taken room that lanes must leave free
 */
export function packLongBars(
	extents: Extent[],
	along: AlongPx,
	top: AcrossPx,
	lanes: number,
	labelOf: (extent: Extent) => AlongPx,
	taken: readonly Box[] = []
): { bars: LongBar[]; rest: Extent[] } {
	const bars: LongBar[] = [];
	const inLanes = new Set<Extent>();
	const byLength = [...extents].sort(
		(a, b) => days(b) - days(a) || first(a) - first(b) || (a.event.id < b.event.id ? -1 : 1)
	);
	for (const extent of byLength) {
		const isMust = isLongBar(extent, along, MUST);
		if (!isMust && !isLongBar(extent, along, MAY)) continue;
		if (!isMust && extent.to - extent.from < laneLength(labelOf(extent))) continue;
		const bar = firstFree(extent, bars, top, isMust ? lanes : Math.min(2, lanes), taken);
		if (!bar) continue;
		bars.push(bar);
		inLanes.add(extent);
	}
	return { bars, rest: extents.filter((extent) => !inLanes.has(extent)) };
}

function firstFree(
	extent: Extent,
	bars: LongBar[],
	top: AcrossPx,
	most: number,
	taken: readonly Box[]
): LongBar | null {
	for (let lane = 0; lane < most; lane++) {
		const across = top + FIRST_LANE + lane * LANE_PITCH;
		const half = LANE_PITCH / 2;
		const box = { from: extent.from, to: extent.to, top: across - half, bottom: across + half };
		const isFree =
			!taken.some((other) => isNear(other, box)) &&
			bars.every(
				(bar) =>
					bar.lane !== lane ||
					bar.extent.to + GAP <= extent.from ||
					extent.to + GAP <= bar.extent.from
			);
		if (isFree) return { extent, lane, across, box };
	}
	return null;
}
