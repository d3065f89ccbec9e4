import type { AlongPx, Day } from '../../../model/base/index.ts';
import type { Dataset } from '../../../model/dataset/index.ts';

/** What rungs depend on. */
export interface RungFrame {
	dataset: Pick<Dataset, 'window'>;
	/** Length of the view, px. */
	along: AlongPx;
	/** The days that may ever be in view. */
	limits: { start: Day; end: Day };
}

/** Rungs for each doubling of the magnification. */
const RUNGS_PER_DOUBLING = 2;

/**
 * Magnifications, px per day, are cut into rungs; at rung 0 the window of the dataset fills the view, and
 * wider views have numbers below it:
 *
 * ```
 * widest view  rung -1 ── rung 0 (the window) ── rung 1 ── rung 2 ── … ──▶ days
 *                                                            └─ view: what rung 2 shows
 * ```
 *
 * Only at a rung does a label come in; a view shows those of the last rung before it.
 * @returns the last rung that is not beyond a magnification
 */
export function rungBefore(frame: RungFrame, pixelsPerDay: number): number {
	const { along, limits } = frame;
	const rungOf = (scale: number) =>
		Math.floor(Math.log2(scale / rungScale(frame, 0)) * RUNGS_PER_DOUBLING + 1e-6);
	const widest = rungOf(along / (limits.end - limits.start));
	return Math.max(Math.min(0, widest), rungOf(pixelsPerDay));
}

/** The magnification of a rung. */
export function rungScale({ limits, dataset, along }: RungFrame, rung: number): number {
	const { first, last } = dataset.window;
	const days = (last ?? limits.end - 1) + 1 - (first ?? limits.start);
	return (along / days) * 2 ** (rung / RUNGS_PER_DOUBLING);
}
