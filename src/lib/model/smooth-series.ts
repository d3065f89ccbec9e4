import type { Series, SeriesPoint } from './dataset.ts';
import type { Day } from './units.ts';

/** A figure of the smoothed series at the middle of its day or week. */
export interface SmoothedPoint {
	/** Continuous: 0.5 is noon. */
	middle: Day;
	value: number;
}

/**
 * The centred mean over the series' own number of days. Days without a figure are left out of it,
 * and at both ends of the figures it is taken over fewer days.
 */
export function smoothSeries(series: Series): SmoothedPoint[] {
	const known = series.points.filter((point): point is SeriesPoint & { value: number } =>
		Number.isFinite(point.value)
	);
	const before = Math.floor(series.meanDays / 2);
	const after = series.meanDays - 1 - before;
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
