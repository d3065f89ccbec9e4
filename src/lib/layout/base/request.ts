import type { Dataset, Matching } from '../../model/dataset/index.ts';
import type { AcrossPx, AlongPx, Id, Language, Layer, Memo } from '../../model/base/index.ts';
import type { Viewport } from '../time/index.ts';
import type { Placement } from './placement.ts';

/**
 * What the renderer draws, as plain objects in *along* (time) and *across* (lanes) px.
 * Whether time runs across the screen or down it is decided by the renderer alone:
 *
 * ```
 * across: x = along, y = across        down: x = scene.across - across, y = along
 * ```
 */
export type Orientation = 'across' | 'down';

export interface SceneRequest {
	dataset: Dataset;
	language: Language;
	viewport: Viewport;
	orientation: Orientation;
	/** Length of the plot along the time axis, px; 0 gives an empty scene. */
	along: AlongPx;
	/** Room across; the facts layer takes what the other layers leave, within its own bounds. */
	across: AcrossPx;
	/** Layers that are shown. */
	layers: ReadonlySet<Layer>;
	/** Theme groups drawn in one row. */
	collapsed: ReadonlySet<Id>;
	/** The events that the reader's filter leaves. */
	matching: Matching;
	/** The series drawn as the curve. */
	series: Id;
	/** The definition of the waves. */
	waves: Id;
	/** The strands whose promised ends are drawn; undefined for the first one. */
	strands?: ReadonlySet<Id> | undefined;
	/**
	 * The places of a large dataset's events, as far as they were found, by the key of the rows that they are
	 * for; without them each event that is not among the first to get a place is counted.
	 */
	placements?: ReadonlyMap<string, Placement> | undefined;
	/** Results worked out before; with an empty one the scene is the same, only slower. */
	memo: Memo;
}

/** Of what does not depend on the view. */
export type ViewlessRequest = Omit<SceneRequest, 'viewport'>;

/** Where the layers stand, px across. */
export interface Bands {
	periods: { from: AcrossPx; to: AcrossPx };
	facts: { from: AcrossPx; to: AcrossPx };
	/** The waterline: end of the facts and the curve, start of the axis. */
	base: AcrossPx;
	axis: { from: AcrossPx; to: AcrossPx };
	announcements: { from: AcrossPx; to: AcrossPx };
	experience: { from: AcrossPx; to: AcrossPx };
}
