import { scaleLinear } from 'd3';
import type { AlongPx, Day } from '../../model/base/index.ts';
import type { Viewport } from './viewport.ts';

/**
 * Days ↔ px along, by a linear scale of d3 over day numbers: calendar days are no instants. A calendar day
 * d covers [d, d + 1), so its middle is at toAlong(d + 0.5).
 */
export interface Timescale {
	toAlong(day: Day): AlongPx;
	toDay(along: AlongPx): Day;
	readonly pixelsPerDay: number;
}

/**
 * The scale that shows the viewport over a length.
 * @param along length of the plot, px; 0 puts every day at 0
 * @example createTimescale(new Viewport(0, 10), 500).toAlong(3) // 150
 */
export function createTimescale({ start, end, days }: Viewport, along: AlongPx): Timescale {
	return timescaleOver([start, end], [0, along], along / days);
}

/**
 * The scale of a magnification.
 * @param origin day at 0 px along
 */
export function timescaleAt(origin: Day, pixelsPerDay: number): Timescale {
	return timescaleOver([origin, origin + 1], [0, pixelsPerDay], pixelsPerDay);
}

/** The scale of a view with its magnification rounded, so that panning by a part of a day cannot change it. */
export function steadyTimescale({ start, days }: Viewport, along: AlongPx): Timescale {
	return timescaleAt(start, Number((along / days).toPrecision(9)));
}

function timescaleOver(
	domain: [Day, Day],
	range: [AlongPx, AlongPx],
	pixelsPerDay: number
): Timescale {
	const scale = scaleLinear(domain, range);
	return {
		pixelsPerDay,
		// What has no end lies infinitely far away, also from a scale.
		toAlong: (day) => (Number.isFinite(day) ? scale(day) : day),
		toDay: (along) => (pixelsPerDay > 0 ? scale.invert(along) : domain[0])
	};
}
