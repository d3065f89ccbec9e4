import type { MarkBar } from '../layout/edges.ts';
import type { AcrossPx } from '../model/units.ts';
import type { Projection } from './projection.ts';
import { barParts } from './soft-bar.ts';

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
