import type { Series, SeriesPoint } from './dataset.ts';
import type { Day, Days } from '../base/index.ts';

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
