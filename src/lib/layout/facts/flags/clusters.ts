import type { AcrossPx, AlongPx } from '../../../model/base/index.ts';
import { type Box, type Extent, isNear } from '../../base/index.ts';
import type { CurveShape } from '../../curve/index.ts';
import { isBlocked, settle, type StackedMark, type StackStyle } from './marks.ts';

/** Left-over events within this many px of the first share a cluster. */
const REACH = 34;
const CLUSTER_HEIGHT = 14;
/** A cluster climbs in steps of this many px until it is free. */
const STEP = 3;

/** A count of events that had no room on their stack. */
export interface StackedCluster {
	extents: Extent[];
	along: AlongPx;
	across: AcrossPx;
	box: Box;
}

/** Size of the box around "+n", px. */
export function clusterSize(count: number): { width: number; height: number } {
	const digits = String(count).length;
	return { width: [20, 25, 31, 40][digits - 1] ?? 40 + (digits - 4) * 7, height: CLUSTER_HEIGHT };
}

/** A name for a cluster that stays the same while its members do. */
export function clusterId(ids: string[]): string {
	return `cluster:${ids[0]}:${ids.length}:${ids[ids.length - 1]}`;
}

/** Left-over events in neighbourhoods along time. */
export function groupLeft(left: Extent[]): Extent[][] {
	const groups: Extent[][] = [];
	const order = [...left].sort(
		(a, b) => a.glyph - b.glyph || (a.event.id < b.event.id ? -1 : a.event.id > b.event.id ? 1 : 0)
	);
	for (const extent of order) {
		const group = groups[groups.length - 1];
		if (group && extent.glyph - group[0]!.glyph < REACH) group.push(extent);
		else groups.push([extent]);
	}
	return groups;
}

/** Where a cluster for these events would stand: free of marks and clusters, on top of its stack. */
export function placeCluster(
	extents: Extent[],
	along: AlongPx,
	start: AcrossPx,
	taken: Box[]
): StackedCluster {
	const { width, height } = clusterSize(extents.length);
	const box = (across: AcrossPx): Box => ({
		from: along - width / 2,
		to: along + width / 2,
		top: across - height / 2 - 0.5,
		bottom: across + height / 2 + 0.5
	});
	let across = start;
	while (taken.some((other) => isNear(other, box(across)))) across -= STEP;
	return { extents, along, across, box: box(across) };
}

/**
 * Counts what is left over on top of its stack. A single one is drawn after all: "+1" would take
 * the room of the mark itself, unless a label stands there that cannot move.
 * @param firm room that neither marks nor counts may take
 */
export function clusterLeft(
	left: Extent[],
	marks: StackedMark[],
	shape: CurveShape,
	style: StackStyle,
	limits: { from: AlongPx; to: AlongPx },
	firm: readonly Box[] = []
): { marks: StackedMark[]; clusters: StackedCluster[] } {
	const groups = groupLeft(left);
	const drawn = [...marks];
	const counted: Extent[][] = [];
	for (const group of groups) {
		const mark = group.length === 1 && settle(group[0]!, drawn, shape, style);
		if (mark && !isBlocked(mark.box, firm)) drawn.push(mark);
		else counted.push(group);
	}
	const clusters: StackedCluster[] = [];
	for (const group of counted) {
		const half = clusterSize(group.length).width / 2;
		const mean = group.reduce((sum, extent) => sum + extent.glyph, 0) / group.length;
		const along = Math.max(limits.from + half, Math.min(limits.to - half, mean));
		const start = shape.roof(along - half, along + half) - style.lift;
		const taken = [
			...drawn.map((mark) => mark.box),
			...clusters.map((cluster) => cluster.box),
			...firm
		];
		clusters.push(placeCluster(group, along, start, taken));
	}
	return { marks: drawn, clusters };
}
