import type { AcrossPx, AlongPx } from '../model/units.ts';

/** An edge of a bar: known to the day, dissolving, or running on past the view. */
export type Edge = 'sharp' | 'soft' | 'cut';

export interface MarkBar {
	from: AlongPx;
	to: AlongPx;
	fromEdge: Edge;
	toEdge: Edge;
	/** Where it is drawn, when that is not in line with the glyph. */
	across?: AcrossPx;
}

/** How the end of a bar is drawn; one that runs on past the view shows nothing of its own end. */
export function edgeOf(isCut: boolean, isSoft: boolean): Edge {
	return isCut ? 'cut' : isSoft ? 'soft' : 'sharp';
}
