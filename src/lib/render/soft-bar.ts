import type { Edge } from '../layout/edges.ts';

/** The one sign of doubt: an edge that dissolves into shrinking bars. [distance, width] from the body, px. */
const SHRINKING: readonly [number, number][] = [
	[1.5, 3.4],
	[6, 2.4],
	[10, 1.4],
	[13, 0.8]
];
/** Room the shrinking bars take at an edge, px. */
const ROOM = 13;

/** One rectangle of a bar along the time axis, px. */
export interface BarPart {
	from: number;
	to: number;
	/** An end cap stands taller than the body. */
	isCap: boolean;
}

/** The parts of a bar with its edges: the body, then caps or shrinking bars. */
export function barParts(from: number, to: number, fromEdge: Edge, toEdge: Edge): BarPart[] {
	const room = Math.min(ROOM, (to - from) * 0.3);
	const scale = room / ROOM;
	const start = fromEdge === 'soft' ? from + room : from;
	const end = toEdge === 'soft' ? to - room : to;
	const parts: BarPart[] = [{ from: start, to: Math.max(start + 0.8, end), isCap: false }];
	for (const [distance, width] of SHRINKING) {
		if (fromEdge === 'soft')
			parts.push({
				from: start - (distance + width) * scale,
				to: start - distance * scale,
				isCap: false
			});
		if (toEdge === 'soft')
			parts.push({
				from: end + distance * scale,
				to: end + (distance + width) * scale,
				isCap: false
			});
	}
	if (fromEdge === 'sharp') parts.push({ from, to: from + 1.4, isCap: true });
	if (toEdge === 'sharp') parts.push({ from: to - 1.4, to, isCap: true });
	return parts;
}
