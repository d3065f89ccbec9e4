import type { AcrossPx, AlongPx } from '../../model/base/index.ts';
import { type Box, isNear } from '../base/index.ts';

/** A line as points in order along. */
export type Polyline = readonly (readonly [AlongPx, AcrossPx])[];

/** The name of a line, wanted near a point of it. */
export interface LineName {
	at: readonly [AlongPx, AcrossPx];
	width: AlongPx;
}

/** Of a name, and from it to the lines below it, px. */
export const NAME_HEIGHT = 17;
const CLEAR = 7;
/** From the point to a name that stands beside it, px. */
const BESIDE = 12;
/** What a px aside costs beside a px up. */
const ASIDE = 0.7;

/** The highest place (least across) of some lines over a stretch; `base` where there are none. */
export function roofOf(
	lines: readonly Polyline[],
	from: AlongPx,
	to: AlongPx,
	base: AcrossPx
): AcrossPx {
	let roof = base;
	for (const line of lines)
		for (const [index, [along, across]] of line.entries()) {
			if (along >= from && along <= to) roof = Math.min(roof, across);
			const next = line[index + 1];
			if (!next || next[0] <= from || along >= to) continue;
			for (const edge of [from, to])
				if (edge > along && edge < next[0]) {
					const share = (edge - along) / (next[0] - along);
					roof = Math.min(roof, across + share * (next[1] - across));
				}
		}
	return roof;
}

/**
 * Puts each name near its point, above every line over its whole width and clear of the other names;
 * in the order given, so that the first gets the nearest place. A name may stand higher than 0.
 * @returns a box for each name
 */
export function placeNames(
	names: readonly LineName[],
	lines: readonly Polyline[],
	along: AlongPx,
	base: AcrossPx
): Box[] {
	const placed: Box[] = [];
	for (const { at, width } of names) {
		const [x, y] = at;
		const starts = [
			x - width / 2,
			x + BESIDE,
			x - BESIDE - width,
			x - width / 4,
			x - (3 * width) / 4,
			x + 5 * BESIDE,
			x - 5 * BESIDE - width
		];
		let best: Box | undefined;
		let least = Infinity;
		for (const start of starts) {
			const from = Math.max(0, Math.min(along - width, start));
			const box = standOn(
				placed,
				from,
				from + width,
				roofOf(lines, from, from + width, base) - CLEAR
			);
			const aside = Math.abs(from + width / 2 - x);
			const price = ASIDE * aside + Math.abs(y - CLEAR - box.bottom);
			if (price >= least) continue;
			[best, least] = [box, price];
		}
		if (best) placed.push(best);
	}
	return placed;
}

/** The lowest box on the ground that is clear of the others. */
function standOn(others: readonly Box[], from: AlongPx, to: AlongPx, ground: AcrossPx): Box {
	let bottom = ground;
	for (;;) {
		const box = { from, to, top: bottom - NAME_HEIGHT, bottom };
		const above = others.filter((other) => isNear(box, other, 6, 0));
		if (above.length === 0) return box;
		bottom = Math.min(...above.map(({ top }) => top));
	}
}
