import { bisector, type ScaleLinear } from 'd3';
import type { SmoothedPoint } from '../../model/dataset/index.ts';
import type { AcrossPx, AlongPx, Day, Days } from '../../model/base/index.ts';
import type { Timescale } from '../time/index.ts';
import { type Bands, createValueScale, type SceneRequest } from '../base/index.ts';

/** Share of the facts' height that the highest smoothed figure takes, with and without facts. */
const CURVE_SHARE = 0.42;
const CURVE_SHARE_ALONE = 0.8;
/** The same where time runs down, px. */
const CURVE_DOWN: AcrossPx = 55;

/** Less of a day than this is rounding: the first and last figure are part of the line. */
const DUST: Days = 1e-6;

/** The curve as the marks meet it, in px of one view. */
export interface CurveShape {
	/** The line at a place, the waterline where there are no figures. */
	heightAt(along: AlongPx): AcrossPx;
	/** Its highest place (least across) over a stretch. */
	roof(from: AlongPx, to: AlongPx): AcrossPx;
	toAcross: ScaleLinear<number, AcrossPx>;
}

export const byMiddle = bisector((point: SmoothedPoint) => point.middle);

/** A curve without figures: the waterline itself. */
export function flatShape(base: AcrossPx): CurveShape {
	return { heightAt: () => base, roof: () => base, toAcross: createValueScale(0, base, 0) };
}

/**
 * @param base the waterline, px across
 * @param height of the value `top` above it, px
 */
export function createCurveShape(
	points: SmoothedPoint[],
	scale: Pick<Timescale, 'toDay'>,
	base: AcrossPx,
	height: AcrossPx,
	top: number
): CurveShape {
	const toAcross = createValueScale(top, base, height);
	const first = points[0];
	const last = points[points.length - 1];
	if (!first || !last) return flatShape(base);

	// A scale over all of the points would look for its place as well, but be made for every view.
	const valueAt = (day: Day): number => {
		if (day < first.middle - DUST || day > last.middle + DUST) return 0;
		const index = Math.max(1, byMiddle.left(points, day));
		const left = points[index - 1]!;
		const right = points[index] ?? left;
		const share = right === left ? 0 : (day - left.middle) / (right.middle - left.middle);
		return left.value + (right.value - left.value) * share;
	};
	return {
		toAcross,
		heightAt: (along) => toAcross(valueAt(scale.toDay(along))),
		roof: (from, to) => {
			const start = scale.toDay(from);
			const end = scale.toDay(to);
			let highest = Math.max(valueAt(start), valueAt(end));
			for (let index = byMiddle.left(points, start); index < points.length; index++) {
				const point = points[index]!;
				if (point.middle > end) break;
				if (point.value > highest) highest = point.value;
			}
			return toAcross(highest);
		}
	};
}

/** Height of the value at the top of the scale, px. */
export function curveHeight(
	{ orientation, layers }: Pick<SceneRequest, 'orientation' | 'layers'>,
	bands: Bands
): AcrossPx {
	if (orientation === 'down') return CURVE_DOWN;
	const room = bands.facts.to - bands.facts.from;
	return room * (layers.has('facts') ? CURVE_SHARE : CURVE_SHARE_ALONE);
}
