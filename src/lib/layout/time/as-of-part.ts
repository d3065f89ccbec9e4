import type { Dataset } from '../../model/dataset/index.ts';
import type { AlongPx, Day } from '../../model/base/index.ts';
import { createTimescale } from './timescale.ts';
import { Viewport } from './viewport.ts';

/** Where what is known ends: the end of the day that a dataset is cut at; ∞ of a whole one. */
export function knownEnd({ asOf }: Pick<Dataset, 'asOf'>): Day {
	return asOf === undefined ? Infinity : asOf + 1;
}

/**
 * The part of a view that lies before the edge of the known, at the same magnification: nothing may
 * be drawn beyond it.
 * @returns null where the whole view lies beyond
 */
export function knownPart(
	dataset: Pick<Dataset, 'asOf'>,
	viewport: Viewport,
	along: AlongPx
): { viewport: Viewport; along: AlongPx } | null {
	const end = knownEnd(dataset);
	if (end >= viewport.end) return { viewport, along };
	if (end <= viewport.start) return null;
	const part = new Viewport(viewport.start, end);
	return { viewport: part, along: createTimescale(viewport, along).toAlong(end) };
}
