import type { AlongPx } from '../../model/base/index.ts';
import { viewBehind, yieldView } from './overscroll.ts';
import { createTimescale, type Viewport, type ViewportBounds } from '../time/index.ts';

/** A finger or the pressed mouse on the plot: px along, and px in the other direction. */
export interface Finger {
	along: AlongPx;
	other: number;
}

/** What fingers took hold of: how the view lay under them. */
export interface Grip {
	/** The view they pull to; beyond the bounds they get less. */
	wanted: Viewport;
	/** Middle between the fingers, px along. */
	middle: AlongPx;
	/** Distance between two fingers, px; undefined with one. */
	spread: number | undefined;
}

/** Fingers closer than this count as this far apart, px: nearly touching, a hair would be a leap. */
const CLOSEST_FINGERS = 24;

function spreadOf([one, two]: readonly Finger[]): number | undefined {
	if (!one || !two) return undefined;
	return Math.max(CLOSEST_FINGERS, Math.hypot(two.along - one.along, two.other - one.other));
}

const middleOf = (fingers: readonly Finger[]) =>
	fingers.reduce((sum, { along }) => sum + along, 0) / Math.max(1, fingers.length);

/** Takes hold of a view; also when a finger comes or goes, so that none of them makes it leap. */
export function takeHold(
	view: Viewport,
	fingers: readonly Finger[],
	along: AlongPx,
	bounds: ViewportBounds,
	isFirm: boolean
): Grip {
	const middle = middleOf(fingers);
	const wanted = viewBehind(view, middle / along, bounds, isFirm);
	return { wanted, middle, spread: spreadOf(fingers) };
}

/**
 * The view under fingers that moved: what one finger took hold of stays under it; of two, their
 * middle, and their distance is the magnification. A hand with one finger never zooms.
 */
export function follow(
	grip: Grip,
	fingers: readonly Finger[],
	along: AlongPx,
	bounds: ViewportBounds,
	isFirm: boolean
): Viewport {
	const { wanted, spread } = grip;
	const middle = middleOf(fingers);
	const factor = spread === undefined ? 1 : (spreadOf(fingers) ?? spread) / spread;
	const zoomed = wanted.zoomAt(factor, createTimescale(wanted, along).toDay(grip.middle));
	const scale = createTimescale(zoomed, along);
	const moved = zoomed.panBy(scale.toDay(grip.middle) - scale.toDay(middle));
	return yieldView(moved, middle / along, bounds, isFirm);
}
