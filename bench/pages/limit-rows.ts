import type { PeerItem } from './peer-item.ts';
import { LANES, packLongBars } from './lanes.ts';

/** The items lane after lane, each lane in order of start, in arrays of numbers. */
export interface Rows {
	/** Where each lane begins; one more entry than lanes. */
	from: Int32Array;
	start: Float64Array;
	end: Float64Array;
	/** The latest end in the lane up to here, so that a search can find what reaches into the view. */
	reach: Float64Array;
	isPoint: Uint8Array;
	title: string[];
	/** Width of the title, px; 0 while it was not measured. */
	titleWidth: Float32Array;
}

/** Lays the items into lanes, once: no view changes it. */
export function makeRows(items: readonly PeerItem[], least: number): Rows {
	const lanes = packLongBars(items, least);
	const from = new Int32Array(LANES + 1);
	for (const lane of lanes) from[lane + 1]! += 1;
	for (let lane = 0; lane < LANES; lane += 1) from[lane + 1]! += from[lane]!;
	const next = from.slice();
	const count = items.length;
	const rows: Rows = {
		from,
		start: new Float64Array(count),
		end: new Float64Array(count),
		reach: new Float64Array(count),
		isPoint: new Uint8Array(count),
		title: new Array(count).fill(''),
		titleWidth: new Float32Array(count)
	};
	for (const [index, item] of items.entries()) {
		const lane = lanes[index]!;
		const place = next[lane]!;
		next[lane] = place + 1;
		rows.start[place] = item.start;
		rows.end[place] = item.end ?? item.start;
		rows.isPoint[place] = item.end === null ? 1 : 0;
		rows.title[place] = item.title;
		const before = place === from[lane] ? -Infinity : rows.reach[place - 1]!;
		rows.reach[place] = Math.max(before, rows.end[place]!);
	}
	return rows;
}

/** The first place in `from … to` whose value is not below `wanted`, in values that only rise. */
export function lowerBound(values: Float64Array, from: number, to: number, wanted: number): number {
	while (from < to) {
		const middle = (from + to) >> 1;
		if (values[middle]! < wanted) from = middle + 1;
		else to = middle;
	}
	return from;
}
