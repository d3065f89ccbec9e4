import { curveLinearClosed, line } from 'd3';
import type { AcrossPx, AlongPx } from '../../model/base/index.ts';

type Point = readonly [AlongPx, AcrossPx];

/** A tenth of a px is as fine as is seen. */
const DIGITS = 1;
const open = line<Point>().digits(DIGITS);
const closed = line<Point>().digits(DIGITS).curve(curveLinearClosed);

/** A line through points. */
export const linePath = (points: readonly Point[]): string => open(points) ?? '';

/** A shape by its corners. */
export const outlinePath = (corners: readonly Point[]): string => closed(corners) ?? '';

/**
 * The corners of the body between a line and its base. An `area` of d3 would write the base point by point as
 * well, which makes a page with its picture 3.5 kB longer for the same shape.
 */
export function bodyCorners(points: readonly Point[], base: AcrossPx): Point[] {
	const [first, last] = [points[0], points.at(-1)];
	return first && last ? [[first[0], base], ...points, [last[0], base]] : [];
}

/** The body between a line and its base. */
export const bodyPath = (points: readonly Point[], base: AcrossPx): string =>
	outlinePath(bodyCorners(points, base));
