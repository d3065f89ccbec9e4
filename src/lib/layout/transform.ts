import type { AlongPx } from '../model/units.ts';
import { Viewport, type ViewportBounds } from './viewport.ts';

/**
 * The two numbers of a one-dimensional zoom: at magnification 1 the bounds fill the length, and a
 * point p of that picture is drawn at p · k + translate.
 */
export interface ZoomNumbers {
	/** Days of the bounds over days in view: 1 shows everything. */
	k: number;
	/** Where the start of the bounds is drawn, px along; 0 or negative within the bounds. */
	translate: AlongPx;
}

/** What a zoom gesture is told about a viewport. */
export function transformFromViewport(
	viewport: Viewport,
	bounds: Pick<ViewportBounds, 'start' | 'end'>,
	along: AlongPx
): ZoomNumbers {
	return {
		k: (bounds.end - bounds.start) / viewport.days,
		translate: ((bounds.start - viewport.start) / viewport.days) * along
	};
}

/** What a zoom gesture says about the viewport. Without length there is nowhere to go but the bounds. */
export function viewportFromTransform(
	{ k, translate }: ZoomNumbers,
	bounds: Pick<ViewportBounds, 'start' | 'end'>,
	along: AlongPx
): Viewport {
	if (!(along > 0)) return new Viewport(bounds.start, bounds.end);
	const days = (bounds.end - bounds.start) / k;
	const start = bounds.start - (translate / along) * days;
	return new Viewport(start, start + days);
}
