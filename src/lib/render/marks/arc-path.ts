import type { Arc } from '../../layout/announcements/index.ts';
import type { AcrossPx, AlongPx } from '../../model/base/index.ts';
import type { Projection } from './projection.ts';

/** From one point of an arc to the next, px along; and least and most points. */
const STEP = 6;
const LEAST_POINTS = 8;
const MOST_POINTS = 64;
/** Drawn past the edge of the view, px. */
const BEYOND = 4;

/**
 * A part of the half-ellipse of an arc as a path. One that runs out of view is a line through points on
 * it, as far as it is in view, so that an arc of years costs no more than one of days; empty where
 * nothing of it is.
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
	const pointAt = (at: number) =>
		projection.point(middle - radius * Math.cos(at), base + sign * height * Math.sin(at));
	if (start === part.from && end === part.to) {
		const radii = projection.isDown ? [height, radius] : [radius, height];
		const [one, other] = radii.map((value) => Math.round(value * 10) / 10);
		return `M${pointAt(first)}A${one} ${other} 0 0 ${projection.isDown ? 0 : 1} ${pointAt(last)}`;
	}
	const count = Math.min(MOST_POINTS, Math.max(LEAST_POINTS, Math.round((end - start) / STEP)));
	const points = Array.from({ length: count + 1 }, (_, index) =>
		pointAt(first + ((last - first) * index) / count)
	);
	return `M${points.join('L')}`;
}
