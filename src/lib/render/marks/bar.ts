import type { Edge, MarkBar } from '../../layout/base/index.ts';
import type { AcrossPx } from '../../model/base/index.ts';
import type { Projection } from './projection.ts';

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

/**
 * A bar along the time axis whose edges say how well they are known, as one path: body, caps or
 * shrinking bars, arrows where it runs on.
 * @param thickness px across
 */
export function barPath(
	projection: Projection,
	{ from, to, fromEdge, toEdge }: MarkBar,
	across: AcrossPx,
	thickness: number
): string {
	const arrow = (tip: number, back: number) =>
		`M${[projection.point(tip, across), projection.point(back, across - 4), projection.point(back, across + 4)].join('L')}Z`;
	const parts = barParts(from, to, fromEdge, toEdge).map((part) => {
		const half = (part.isCap ? 9 : thickness) / 2;
		return projection.rect(part.from, part.to, across - half, across + half);
	});
	if (fromEdge === 'cut') parts.push(arrow(from - 6, from + 1));
	if (toEdge === 'cut') parts.push(arrow(to + 6, to - 1));
	return parts.join('');
}

const round = (value: number) => Math.round(value * 10) / 10;

/**
 * A bar along time in a picture that is stretched: as `barPath`, but without arrows, which would lose
 * their shape. One that runs on goes to the edge of the picture and has no end there.
 * @param thickness px across
 */
export function stretchedBar(
	{ from, to, fromEdge, toEdge }: Pick<MarkBar, 'from' | 'to' | 'fromEdge' | 'toEdge'>,
	across: AcrossPx,
	thickness: number
): string {
	return barParts(from, to, fromEdge, toEdge)
		.map((part) => {
			const half = (part.isCap ? Math.max(thickness, 8) : thickness) / 2;
			const width = round(part.to - part.from);
			return `M${round(part.from)} ${round(across - half)}h${width}v${2 * half}h${-width}Z`;
		})
		.join('');
}
