import { max, ticks } from 'd3-array';
import type { Dataset, Series } from '../model/dataset.ts';
import { smoothSeries, type SmoothedPoint } from '../model/smooth-series.ts';
import type { AcrossPx, AlongPx, Day } from '../model/units.ts';
import type { CurveShape } from './curve.ts';
import type { Curve, SceneRequest } from './scene.ts';
import type { Timescale } from './timescale.ts';
import { layWaves } from './waves.ts';

/** Single figures are drawn once a day is this wide, px. */
const DOTS_PIXELS_PER_DAY = 8;
/** Air above the highest smoothed figure. */
const HEADROOM = 1.06;

/** A series made ready for drawing; the same at every zoom, so that nothing jumps while panning. */
export interface ReadySeries {
	series: Series;
	points: SmoothedPoint[];
	/** The value at the top of the scale. */
	top: number;
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
	const points = smoothSeries(series);
	const { first, last } = dataset.window;
	const inWindow = points.filter(
		({ middle }) => middle >= (first ?? -Infinity) && middle < (last ?? Infinity) + 1
	);
	const highest = max(inWindow.length ? inWindow : points, ({ value }) => value) ?? 0;
	const made = { series, points, top: highest * HEADROOM };
	known.set(id, made);
	return made;
}

/** The drawn curve of a view. */
export function layCurve(
	{ series, points, top }: ReadySeries,
	request: SceneRequest,
	scale: Timescale,
	shape: CurveShape,
	base: AcrossPx
): Curve {
	const { viewport, along, dataset, language, orientation } = request;
	const margin = series.interval === 'week' ? 8 : 2;
	const half = series.interval === 'week' ? 3.5 : 0.5;
	const line = points
		.filter(({ middle }) => middle > viewport.start - margin && middle < viewport.end + margin)
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
	const valueOn = (day: Day) =>
		definition?.series === series.id
			? (points.find(({ middle }) => Math.floor(middle - half) === day)?.value ?? null)
			: null;
	const waves = definition
		? layWaves(definition, { scale, along, language, orientation, shape, base, valueOn })
		: [];
	return { line, dots, ticks: valueTicks(top, shape), waves };
}

function valueTicks(top: number, shape: CurveShape): Curve['ticks'] {
	if (!(top > 0)) return [];
	return ticks(0, top, 2)
		.filter((value) => value > 0)
		.reverse()
		.map((value) => ({ value, across: shape.toAcross(value) }));
}
