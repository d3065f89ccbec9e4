import type { PlotBox } from './projection.ts';

/** From one line to the next, px. */
const PITCH = 7;
/** The same along a side: the lines rise at 45°. */
const STEP = PITCH * Math.SQRT2;

const written = (value: number) => value.toFixed(1);

/**
 * The lines that hatch a box, as a path.
 * A path and not a pattern: a picture that leaves the page is drawn by viewers that know few of these.
 */
export function hatchPath({ x, y, width, height }: PlotBox): string {
	const [right, bottom] = [x + width, y + height];
	if (!(width > 0 && height > 0)) return '';
	let path = '';
	// Along each line x + y is the same.
	for (let sum = Math.ceil((x + y) / STEP) * STEP; sum < right + bottom; sum += STEP) {
		const from = Math.max(x, sum - bottom);
		const to = Math.min(right, sum - y);
		if (to > from)
			path += `M${written(from)} ${written(sum - from)}L${written(to)} ${written(sum - to)}`;
	}
	return path;
}
