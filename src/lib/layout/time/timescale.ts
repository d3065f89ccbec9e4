import type { AlongPx, Day } from '../../model/base/index.ts';
import type { Viewport } from './viewport.ts';

/** Days ↔ px along. A calendar day d covers [d, d + 1), so its middle is at toAlong(d + 0.5). */
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
export function createTimescale(viewport: Viewport, along: AlongPx): Timescale {
	const { start, days } = viewport;
	const pixelsPerDay = along / days;
	return {
		pixelsPerDay,
		toAlong: (day) => (day - start) * pixelsPerDay,
		toDay: (position) => (pixelsPerDay > 0 ? start + position / pixelsPerDay : start)
	};
}
