import { ARCS_DOWN, arcsHeight, AXIS_SHARED } from '../announcements/index.ts';
import { type RowHeights, rowsHeight } from '../experience/index.ts';
import type { Bands, ViewlessRequest } from '../base/index.ts';

/** Heights of the layers, px. */
const PERIODS = 48;
const FACTS_LEAST = 316;
/** With the as-of day set the margin beside them has more to say of the figures. */
const FACTS_LEAST_AS_OF = 388;
const FACTS_MOST = 620;
/** Room for three lines, days, weekdays and weeks, at every magnification: nothing jumps when they come. */
const AXIS = 44;
/** The heading of the experience above its first row; it stays when the layer is hidden. */
export const ROWS_HEAD = 22;
/** Under the last row. */
const FOOT = 2;

/** Time runs down: the passages next to the waterline, then the axis. */
const ROWS_DOWN = 22;
const AXIS_DOWN = 36;

/** Where the layers stand, the same at every magnification. */
export function layBands(request: ViewlessRequest, heights: RowHeights): Bands {
	return request.orientation === 'down' ? bandsDown(request) : bandsAcross(request, heights);
}

function bandsAcross(request: ViewlessRequest, heights: RowHeights): Bands {
	const { layers, dataset, collapsed, across } = request;
	const periods = layers.has('periods') ? PERIODS : 0;
	const rows = layers.has('experience') ? rowsHeight(dataset, collapsed, heights) + FOOT : 0;
	const arcs = arcsHeight(request);
	const axis = AXIS - (arcs > 0 ? AXIS_SHARED : 0);
	const left = across - periods - axis - arcs - ROWS_HEAD - rows;
	// The margin beside it needs the height also when the layer itself is hidden.
	const least = dataset.asOf === undefined ? FACTS_LEAST : FACTS_LEAST_AS_OF;
	const facts = Math.min(FACTS_MOST, Math.max(least, left));
	const base = periods + facts;
	const below = base + axis + arcs;
	return {
		periods: { from: 0, to: periods },
		facts: { from: periods, to: base },
		base,
		axis: { from: base, to: base + AXIS },
		announcements: { from: base + axis, to: below },
		experience: { from: below, to: below + ROWS_HEAD + rows }
	};
}

function bandsDown({ across }: ViewlessRequest): Bands {
	const base = across - ROWS_DOWN - AXIS_DOWN;
	return {
		periods: { from: 0, to: 0 },
		facts: { from: 0, to: base },
		base,
		axis: { from: base + ROWS_DOWN, to: across },
		announcements: { from: 0, to: ARCS_DOWN },
		experience: { from: base, to: base + ROWS_DOWN }
	};
}
