import type { PeerItem } from './peer-item.ts';

export const GROUP_COLOURS = [
	'#d1495b',
	'#30638e',
	'#edae49',
	'#00798c',
	'#66a182',
	'#8d6a9f',
	'#c06c2b',
	'#5b5f97'
];
export const LANES_OF_A_GROUP = 5;
export const LANES = GROUP_COLOURS.length * LANES_OF_A_GROUP;

/**
 * Puts each item in the first free lane of its group, or in the one that is free soonest: greedy
 * interval partitioning with a limit.
 * @param items in order of their start
 * @param least room that every item takes for its label, ms
 * @returns the lane of each item, 0 … LANES - 1
 */
export function packLongBars(items: readonly PeerItem[], least: number): Int32Array {
	const freeFrom = new Float64Array(LANES).fill(-Infinity);
	const lanes = new Int32Array(items.length);
	for (const [index, { group, start, end }] of items.entries()) {
		const first = group * LANES_OF_A_GROUP;
		let lane = first;
		for (let other = first; other < first + LANES_OF_A_GROUP; other += 1) {
			if (freeFrom[other]! <= start) {
				lane = other;
				break;
			}
			if (freeFrom[other]! < freeFrom[lane]!) lane = other;
		}
		freeFrom[lane] = Math.max(end ?? 0, start + least);
		lanes[index] = lane;
	}
	return lanes;
}
