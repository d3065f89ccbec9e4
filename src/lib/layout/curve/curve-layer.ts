import { layWaves, type WaveMark } from './waves.ts';
import { max } from 'd3';
import {
	type Dataset,
	daysAfter,
	type Series,
	type SmoothedPoint,
	smoothSeries,
	type WaveDefinition
} from '../../model/dataset/index.ts';
import type { AcrossPx, AlongPx, Day, Days } from '../../model/base/index.ts';
import { byMiddle, type CurveShape } from './curve.ts';
import { knownPart, type Timescale } from '../time/index.ts';
import { type SceneRequest, valuesOf } from '../base/index.ts';

export interface Curve {
	/** [along, across] of the smoothed line, one per day or week, a little past the view. */
	line: [AlongPx, AcrossPx][];
	/** The figures themselves, once a day is wide enough. */
	dots: [AlongPx, AcrossPx][];
	/** Labelled values, largest first, none at the waterline. */
	ticks: { value: number; across: AcrossPx }[];
	waves: WaveMark[];
}

/** Single figures are drawn once a day is this wide, px. */
const DOTS_PIXELS_PER_DAY = 8;
/** Air above the highest smoothed figure. */
const HEADROOM = 1.06;

/**
 * A series made ready for drawing; the same at every zoom, so that nothing jumps while panning. In a
 * dataset that is cut at a day the mean is a trailing one, and the scale fits what is known.
 */
export interface ReadySeries {
	series: Series;
	points: SmoothedPoint[];
	/** The value at the top of the scale. */
	top: number;
	/** By how many days the line follows the centred mean. */
	lag: Days;
}

const ready = new WeakMap<Dataset, Map<string, ReadySeries>>();

/** Smoothing depends on the data alone, so it is done once. */
export function readySeries(dataset: Dataset, id: string): ReadySeries | null {
	const known = ready.get(dataset) ?? new Map<string, ReadySeries>();
	ready.set(dataset, known);
	const found = known.get(id);
	if (found) return found;
	const series = dataset.series.find((candidate) => candidate.id === id);
	if (!series) return null;
	const isTrailing = dataset.asOf !== undefined;
	const points = smoothSeries(series, isTrailing);
	const { first, last } = dataset.window;
	const inWindow = points.filter(
		({ middle }) => middle >= (first ?? -Infinity) && middle < (last ?? Infinity) + 1
	);
	const highest = max(inWindow.length ? inWindow : points, ({ value }) => value) ?? 0;
	const lag = isTrailing ? daysAfter(series) : 0;
	const made = { series, points, top: highest * HEADROOM, lag };
	known.set(id, made);
	return made;
}

/**
 * Where the line has the peak of a day: a mean up to the day has the same value some days later.
 * @returns finds nothing for waves that are told by another series
 */
export function peakFinder(
	ready: ReadySeries | null,
	definition: WaveDefinition
): (day: Day) => SmoothedPoint | null {
	if (!ready || definition.series !== ready.series.id) return () => null;
	const { points, series, lag } = ready;
	const half = halfOf(series);
	return (day) => points.find(({ middle }) => Math.floor(middle - half) === day + lag) ?? null;
}

/** From the beginning of a day or week to its middle. */
const halfOf = ({ interval }: Series): Days => (interval === 'week' ? 3.5 : 0.5);

/** The drawn curve of a view. */
export function layCurve(
	ready: ReadySeries,
	request: SceneRequest,
	scale: Timescale,
	shape: CurveShape,
	base: AcrossPx
): Curve {
	const { series, points } = ready;
	const { viewport, dataset, language, orientation } = request;
	const along = knownPart(dataset, viewport, request.along)?.along ?? 0;
	const margin = series.interval === 'week' ? 8 : 2;
	const half = halfOf(series);
	const line = points
		.slice(
			byMiddle.right(points, viewport.start - margin),
			byMiddle.left(points, viewport.end + margin)
		)
		.map(({ middle, value }): [AlongPx, AcrossPx] => [
			scale.toAlong(middle),
			shape.toAcross(value)
		]);
	const dots =
		scale.pixelsPerDay < DOTS_PIXELS_PER_DAY
			? []
			: series.points.flatMap(({ day, value }): [AlongPx, AcrossPx][] => {
					const middle = day + half;
					const isIn = value !== null && middle >= viewport.start && middle <= viewport.end;
					return isIn ? [[scale.toAlong(middle), shape.toAcross(value)]] : [];
				});
	const definition = dataset.waves.definitions.find(({ id }) => id === request.waves);
	const waves = definition
		? layWaves(definition, {
				...{ scale, along, language, orientation, shape, base },
				peakOn: peakFinder(ready, definition)
			})
		: [];
	return { line, dots, ticks: valuesOf(shape.toAcross, 2).reverse(), waves };
}
