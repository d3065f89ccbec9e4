import type { AcrossPx, Day } from '../model/units.ts';
import { cutFacts, type Cut } from './cut-facts.ts';
import { createCurveShape, flatShape, type CurveShape } from './curve.ts';
import { layCurve, readySeries, type ReadySeries } from './curve-layer.ts';
import { layExperience, POINTER_ROWS, rowsHeight, type RowHeights } from './experience.ts';
import { spanDays } from './extents.ts';
import { matchingEvents, type FactsFrame } from './facts.ts';
import { layFactsDown } from './facts-down.ts';
import { factsAt } from './facts-cache.ts';
import { layPeriods, periodBoundaries } from './periods.ts';
import type { Axis, Facts, Scene, SceneRequest } from './scene.ts';
import { layAxis } from './ticks.ts';
import { createTimescale, type Timescale } from './timescale.ts';

const PERIODS = 40;
/** From the top of the periods to the middle of their band. */
const PERIOD_BAND = 2;
const FACTS_LEAST = 240;
const FACTS_MOST = 420;
/** Height of the curve alone, when the facts are hidden. */
const CURVE_ALONE = 160;
/** Share of the facts' height that the highest smoothed figure takes. */
const CURVE_SHARE = 0.42;
const AXIS = 24;
const AXIS_DAYS = 47;
/** Under the last row. */
const FOOT = 6;
const LANES = 4;

/** Time runs down: the ground, and within it the axis; greatest height of the curve. */
const GROUND_DOWN = 50;
const AXIS_DOWN = 28;
const CURVE_DOWN = 55;

export interface SceneOptions {
	rows?: RowHeights;
}

/** Everything the renderer draws of a view. The same request gives the same scene. */
export function layoutScene(request: SceneRequest, options: SceneOptions = {}): Scene {
	const { dataset, viewport, along, language, orientation, layers } = request;
	const scale = createTimescale(viewport, along);
	const axis = layAxis(viewport, along, language, orientation);
	const heights = options.rows ?? POINTER_ROWS;
	const bands = orientation === 'across' ? bandsAcross(request, axis, heights) : bandsDown(request);
	const across = orientation === 'across' ? bands.experience.to : request.across;
	const series = layers.has('curve') ? readySeries(dataset, request.series) : null;
	const curveHeight = heightOfCurve(request, bands);
	const shape = series ? shapeOf(series, scale, bands.base, curveHeight) : flatShape(bands.base);
	const isEmpty = !(along > 0);
	return {
		orientation,
		along,
		across,
		periods:
			isEmpty || orientation === 'down' || !layers.has('periods')
				? []
				: layPeriods(dataset.periods, scale, along, language, bands.periods.from + PERIOD_BAND),
		facts: layFactsOf(request, bands, scale, series, curveHeight),
		curve: series && !isEmpty ? layCurve(series, request, scale, shape, bands.base) : null,
		axis,
		bands,
		rows:
			isEmpty || !layers.has('experience')
				? []
				: layExperience({
						dataset,
						language,
						orientation,
						collapsed: request.collapsed,
						scale,
						along,
						heights,
						from: bands.experience.from,
						band: bands.experience.to - bands.experience.from
					}),
		boundaries: isEmpty ? [] : periodBoundaries(dataset.periods, scale, along)
	};
}

function bandsAcross(request: SceneRequest, axis: Axis, heights: RowHeights): Scene['bands'] {
	const { layers, dataset, collapsed } = request;
	const periods = layers.has('periods') ? PERIODS : 0;
	const axisHeight = axis.mode === 'days' ? AXIS_DAYS : AXIS;
	const rows = layers.has('experience') ? rowsHeight(dataset, collapsed, heights) + FOOT : 0;
	const left = request.across - periods - axisHeight - rows;
	const facts = layers.has('facts')
		? Math.min(FACTS_MOST, Math.max(FACTS_LEAST, left))
		: layers.has('curve')
			? CURVE_ALONE
			: 0;
	const base = periods + facts;
	const axisTo = base + axisHeight;
	return {
		periods: { from: 0, to: periods },
		facts: { from: periods, to: base },
		base,
		axis: { from: base, to: axisTo },
		experience: { from: axisTo, to: axisTo + rows }
	};
}

function bandsDown({ across }: SceneRequest): Scene['bands'] {
	const base = across - GROUND_DOWN;
	const axisTo = base + AXIS_DOWN;
	return {
		periods: { from: 0, to: 0 },
		facts: { from: 0, to: base },
		base,
		axis: { from: base, to: axisTo },
		experience: { from: axisTo, to: across }
	};
}

/** Height of the highest smoothed figure, px. */
function heightOfCurve({ orientation, layers }: SceneRequest, bands: Scene['bands']): number {
	if (orientation === 'down') return CURVE_DOWN;
	const room = bands.facts.to - bands.facts.from;
	return layers.has('facts') ? room * CURVE_SHARE : room * 0.8;
}

function shapeOf(
	{ points, top }: ReadySeries,
	scale: Pick<Timescale, 'toDay'>,
	base: AcrossPx,
	height: number
): CurveShape {
	return createCurveShape(points, scale, base, height, top);
}

/** The days that may be in view: the window, and the view itself when it reaches further. */
function limitsOf({ dataset, viewport }: SceneRequest): { start: Day; end: Day } {
	const { first, last } = dataset.window;
	return {
		start: Math.min(first ?? viewport.start, viewport.start + 1e-6),
		end: Math.max((last ?? viewport.end) + 1, viewport.end - 1e-6)
	};
}

function layFactsOf(
	request: SceneRequest,
	bands: Scene['bands'],
	scale: Timescale,
	series: ReadySeries | null,
	curveHeight: number
): Facts {
	const { dataset, language, hiddenKinds, viewport, along, orientation, layers } = request;
	const empty: Facts = { marks: [], labels: [], chips: [], total: 0, before: 0, after: 0 };
	if (!layers.has('facts') || !(along > 0)) return empty;
	const limits = limitsOf(request);
	// Rounded, so that panning by a fraction of a day cannot change the layout.
	const pixelsPerDay = Number(scale.pixelsPerDay.toPrecision(9));
	const frame: FactsFrame = {
		dataset,
		language,
		hiddenKinds,
		along,
		top: bands.facts.from,
		base: bands.base,
		limits,
		lanes: LANES
	};
	const cut: Cut = {
		offset: (viewport.start - limits.start) * pixelsPerDay,
		along,
		dataset,
		language
	};
	const absolute = { toDay: (place: number) => limits.start + place / pixelsPerDay };
	const shape = series
		? shapeOf(series, absolute, bands.base, curveHeight)
		: flatShape(bands.base);
	const drawn =
		orientation === 'down'
			? layFactsDown(frame, cut, pixelsPerDay)
			: cutFacts(factsAt(frame, shape, pixelsPerDay), cut);
	const counts = countEvents(request, limits);
	return { ...drawn, ...counts };
}

function countEvents(
	{ dataset, hiddenKinds, viewport }: SceneRequest,
	limits: { start: Day; end: Day }
): { total: number; before: number; after: number } {
	const counts = { total: 0, before: 0, after: 0 };
	for (const event of matchingEvents(dataset, hiddenKinds)) {
		const { first, last } = spanDays(event, limits);
		if (first >= viewport.end) counts.after++;
		else if (last + 1 <= viewport.start) counts.before++;
		else counts.total++;
	}
	return counts;
}
