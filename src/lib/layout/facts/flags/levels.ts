import type { AlongPx, Day } from '../../../model/base/index.ts';
import type { Dataset } from '../../../model/dataset/index.ts';

/** What levels depend on. */
export interface LevelFrame {
	dataset: Pick<Dataset, 'window'>;
	/** Length of the view, px. */
	along: AlongPx;
	/** The days that may ever be in view. */
	limits: { start: Day; end: Day };
}

/** Levels for each doubling of the magnification. */
const LEVELS_PER_DOUBLING = 2;

/**
 * Magnifications, px per day, are cut into levels; at level 0 the window of the dataset fills the view, and
 * wider views have numbers below it:
 *
 * ```
 * widest view  level -1 ── level 0 (the window) ── level 1 ── level 2 ── … ──▶ days
 *                                                            └─ view: what level 2 shows
 * ```
 *
 * Only at a level does a label come in; a view shows those of the last level before it.
 * @returns the last level that is not beyond a magnification
 */
export function levelBefore(frame: LevelFrame, pixelsPerDay: number): number {
	const { along, limits } = frame;
	const levelOf = (scale: number) =>
		Math.floor(Math.log2(scale / levelScale(frame, 0)) * LEVELS_PER_DOUBLING + 1e-6);
	const widest = levelOf(along / (limits.end - limits.start));
	return Math.max(Math.min(0, widest), levelOf(pixelsPerDay));
}

/** The magnification of a level. */
export function levelScale({ limits, dataset, along }: LevelFrame, level: number): number {
	const { first, last } = dataset.window;
	const days = (last ?? limits.end - 1) + 1 - (first ?? limits.start);
	return (along / days) * 2 ** (level / LEVELS_PER_DOUBLING);
}
