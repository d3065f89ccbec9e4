import type { MarkBar } from '../layout/edges.ts';
import type { AcrossPx } from '../model/units.ts';
import { barParts } from './soft-bar.ts';

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
