import type { Dataset, Series } from './dataset.ts';
import type { Day, Days } from './units.ts';

/** A series in short: one value for each step from a first day. */
interface PackedSeries extends Omit<Series, 'points'> {
	first: Day;
	step: Days;
	values: (number | null)[];
}

/** A dataset as it travels to the browser. */
export interface PackedDataset extends Omit<Dataset, 'series'> {
	series: PackedSeries[];
}

/** Leaves out what can be worked out again: the day of each figure. */
export function packDataset(dataset: Dataset): PackedDataset {
	return { ...dataset, series: dataset.series.map(packSeries) };
}

/** The inverse of {@link packDataset}. */
export function unpackDataset(packed: PackedDataset): Dataset {
	return { ...packed, series: packed.series.map(unpackSeries) };
}

function packSeries({ points, ...series }: Series): PackedSeries {
	const step = series.interval === 'week' ? 7 : 1;
	const first = points[0]?.day ?? 0;
	const length = points.length === 0 ? 0 : ((points.at(-1)?.day ?? first) - first) / step + 1;
	const values: (number | null)[] = Array.from({ length }, () => null);
	for (const { day, value } of points) values[(day - first) / step] = value;
	return { ...series, first, step, values };
}

function unpackSeries({ first, step, values, ...series }: PackedSeries): Series {
	return {
		...series,
		points: values.map((value, index) => ({ day: first + index * step, value }))
	};
}
