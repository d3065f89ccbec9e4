import type { AcrossPx, AlongPx } from '../model/units.ts';

/** A rectangle of the plot: `from`–`to` along, `top`–`bottom` across (top is the lesser). */
export interface Box {
	from: AlongPx;
	to: AlongPx;
	top: AcrossPx;
	bottom: AcrossPx;
}

/**
 * Whether two boxes come closer than a margin; touching edges do not count.
 * @param aside margin along, px
 * @param above margin across, px
 */
export function isNear(a: Box, b: Box, aside = 0, above = aside): boolean {
	return (
		a.from - aside < b.to &&
		a.to + aside > b.from &&
		a.top - above < b.bottom &&
		a.bottom + above > b.top
	);
}
