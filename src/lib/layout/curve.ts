import { bisector } from 'd3-array';
import type { Series, SeriesPoint } from '../model/dataset.ts';
import type { AcrossPx, AlongPx, Day, Days } from '../model/units.ts';
import type { Timescale } from './timescale.ts';

/** A figure of the smoothed series at the middle of its day or week. */
export interface SmoothedPoint {
	/** Continuous: 0.5 is noon. */
	middle: Day;
	value: number;
}

/**
 * The centred mean over the series' own number of days. Days without a figure are left out of it,
 * and at both ends of the figures it is taken over fewer days.
 * @param isTrailing takes the mean up to each day instead: a centred one holds days that come later
 */
export function smoothSeries(series: Series, isTrailing = false): SmoothedPoint[] {
	const known = series.points.filter((point): point is SeriesPoint & { value: number } =>
		Number.isFinite(point.value)
	);
	const after = isTrailing ? 0 : daysAfter(series);
	const before = series.meanDays - 1 - after;
	const half = series.interval === 'week' ? 3.5 : 0.5;
	let from = 0;
	let to = 0;
	let sum = 0;
	return known.map(({ day }) => {
		while (to < known.length && known[to]!.day <= day + after) sum += known[to++]!.value;
		while (known[from]!.day < day - before) sum -= known[from++]!.value;
		return { middle: day + half, value: sum / (to - from) };
	});
}

/** How many of the days of a centred mean come after the day itself. */
export function daysAfter({ meanDays }: Pick<Series, 'meanDays'>): Days {
	return meanDays - 1 - Math.floor(meanDays / 2);
}

/** The curve as the marks meet it, in px of one view. */
export interface CurveShape {
	/** The line at a place, the waterline where there are no figures. */
	heightAt(along: AlongPx): AcrossPx;
	/** Its highest place (least across) over a stretch. */
	roof(from: AlongPx, to: AlongPx): AcrossPx;
	toAcross(value: number): AcrossPx;
}

const byMiddle = bisector((point: SmoothedPoint) => point.middle);

/** A curve without figures: the waterline itself. */
export function flatShape(base: AcrossPx): CurveShape {
	return { heightAt: () => base, roof: () => base, toAcross: () => base };
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
	const toAcross = (value: number) => base - (top > 0 ? (value / top) * height : 0);
	const first = points[0];
	const last = points[points.length - 1];
	if (!first || !last) return flatShape(base);

	const valueAt = (day: Day): number => {
		if (day < first.middle || day > last.middle) return 0;
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
