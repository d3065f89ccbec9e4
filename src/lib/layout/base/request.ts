import type { Dataset, Matching } from '../../model/dataset/index.ts';
import type { AcrossPx, AlongPx, Id, Language, Layer } from '../../model/base/index.ts';
import type { Viewport } from '../time/index.ts';

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
}

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
