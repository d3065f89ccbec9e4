import type { Arc } from '../layout/scene.ts';
import type { AcrossPx, AlongPx } from '../model/units.ts';
import type { Projection } from './projection.ts';

/** From one point of an arc to the next, px along; and least and most points. */
const STEP = 6;
const LEAST_POINTS = 8;
const MOST_POINTS = 64;
/** Drawn past the edge of the view, px. */
const BEYOND = 4;

/**
 * A part of the half-ellipse of an arc as a path, as far as it is in view: a line through points on it,
 * so that an arc of years costs no more than one of days. Empty where nothing of it is in view.
 * @param part its ends, px along
 * @param along length of the view, px
 */
export function arcPath(
	{ from, to, height }: Pick<Arc, 'from' | 'to' | 'height'>,
	part: { from: AlongPx; to: AlongPx },
	base: AcrossPx,
	along: AlongPx,
	projection: Projection
): string {
	const middle = (from + to) / 2;
	const radius = Math.abs(to - from) / 2;
	const start = Math.max(part.from, -BEYOND);
	const end = Math.min(part.to, along + BEYOND);
	// Away from the baseline: up, or to the left where time runs down.
	const sign = projection.isDown ? 1 : -1;
	if (radius === 0)
		return `M${projection.point(from, base)}L${projection.point(from, base + sign * height)}`;
	if (end <= start) return '';
	// By angle, so that the steep ends get their points.
	const angle = (place: AlongPx) => Math.acos(Math.min(1, Math.max(-1, (middle - place) / radius)));
	const [first, last] = [angle(start), angle(end)];
	const count = Math.min(MOST_POINTS, Math.max(LEAST_POINTS, Math.round((end - start) / STEP)));
	const points = Array.from({ length: count + 1 }, (_, index) => {
		const at = first + ((last - first) * index) / count;
		return projection.point(middle - radius * Math.cos(at), base + sign * height * Math.sin(at));
	});
	return `M${points.join('L')}`;
}
