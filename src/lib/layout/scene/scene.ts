import type { Axis, PeriodBand } from '../axis/index.ts';
import type { Curve } from '../curve/index.ts';
import type { Bands, Facts, Orientation } from '../base/index.ts';
import type { Row } from '../experience/index.ts';
import type { AcrossPx, AlongPx } from '../../model/base/index.ts';
import type { ArcLane } from '../announcements/index.ts';

export interface Scene {
	orientation: Orientation;
	along: AlongPx;
	/**
	 * Where a day near the view lies, which stays the same while the view only moves: what is drawn from
	 * there keeps its place. Out of view, and never far from it.
	 */
	origin: AlongPx;
	/** Total, px: the renderer's other size. */
	across: AcrossPx;
	periods: PeriodBand[];
	facts: Facts;
	curve: Curve | null;
	axis: Axis;
	/** Where the layers stand, px across. */
	bands: Bands;
	lanes: ArcLane[];
	rows: Row[];
	/** Start of a new period, for the dotted line through all layers. */
	boundaries: AlongPx[];
	/** The edge of the known, also where it is out of view; null when all is known. */
	edge: AlongPx | null;
}
