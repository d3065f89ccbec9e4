import type { AcrossPx, AlongPx, Id } from '../../../model/base/index.ts';
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

export interface LaneBar {
	extent: Extent;
	lane: number;
	across: AcrossPx;
	box: Box;
}

/** Bars that keep the lane they have in a wider view, and which others may have one. */
export interface LaneEntry {
	lanes: ReadonlyMap<Id, number>;
	isOpenTo(id: Id): boolean;
}

const ANY: LaneEntry = { lanes: new Map(), isOpenTo: () => true };

/** Which bars go to lanes, by their length alone, so that panning moves none in or out. */
export function isLaneBar(extent: Extent, along: AlongPx, share: number): boolean {
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
 * @param labelOf length that the label of a bar would have, px, where it has a flag: it keeps that until
 *   it holds the label, so that it never loses it
 * @param taken room that lanes must leave free
 * @param entry who is in a lane already, and who may come in
 */
export function packLanes(
	extents: Extent[],
	along: AlongPx,
	top: AcrossPx,
	lanes: number,
	labelOf: (extent: Extent) => AlongPx,
	taken: readonly Box[] = [],
	entry: LaneEntry = ANY
): { bars: LaneBar[]; rest: Extent[] } {
	const bars: LaneBar[] = [];
	const inLanes = new Set<Extent>();
	const byLength = [...extents].sort(
		(a, b) => days(b) - days(a) || first(a) - first(b) || (a.event.id < b.event.id ? -1 : 1)
	);
	for (const extent of byLength) {
		const lane = entry.lanes.get(extent.event.id);
		if (lane === undefined) continue;
		bars.push(barIn(lane, extent, top));
		inLanes.add(extent);
	}
	for (const extent of byLength) {
		if (inLanes.has(extent) || !entry.isOpenTo(extent.event.id)) continue;
		const isMust = isLaneBar(extent, along, MUST);
		if (!isMust && !isLaneBar(extent, along, MAY)) continue;
		// A title longer than the view would never fit.
		if (extent.to - extent.from < Math.min(along, laneLength(labelOf(extent)))) continue;
		const bar = firstFree(extent, bars, top, isMust ? lanes : Math.min(2, lanes), taken);
		if (!bar) continue;
		bars.push(bar);
		inLanes.add(extent);
	}
	return { bars, rest: extents.filter((extent) => !inLanes.has(extent)) };
}

function firstFree(
	extent: Extent,
	bars: LaneBar[],
	top: AcrossPx,
	most: number,
	taken: readonly Box[]
): LaneBar | null {
	for (let lane = 0; lane < most; lane++) {
		const placed = barIn(lane, extent, top);
		const isFree =
			!taken.some((other) => isNear(other, placed.box)) &&
			bars.every(
				(bar) =>
					bar.lane !== lane ||
					bar.extent.to + GAP <= extent.from ||
					extent.to + GAP <= bar.extent.from
			);
		if (isFree) return placed;
	}
	return null;
}

function barIn(lane: number, extent: Extent, top: AcrossPx): LaneBar {
	const across = top + FIRST_LANE + lane * LANE_PITCH;
	const half = LANE_PITCH / 2;
	const box = { from: extent.from, to: extent.to, top: across - half, bottom: across + half };
	return { extent, lane, across, box };
}
