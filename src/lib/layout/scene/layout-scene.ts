import { layArcs } from '../announcements/index.ts';
import { layBands, ROWS_HEAD } from './bands.ts';
import { createCurveShape, curveHeight, flatShape, layCurve, readySeries } from '../curve/index.ts';
import { layExperience, POINTER_ROWS, type RowHeights } from '../experience/index.ts';
import { layFactsLayer, prepareFactsLayer, rowsOfLayer } from '../facts/index.ts';
import { createTimescale, knownEnd, knownPart, type Viewport } from '../time/index.ts';
import { layAxis, layPeriods, periodBoundaries } from '../axis/index.ts';
import type { Scene } from './scene.ts';
import type { SceneRequest, ViewlessRequest } from '../base/index.ts';
import type { Rows } from '../facts/rows/index.ts';
import type { Day } from '../../model/base/index.ts';

/** Paper above the bands of the periods, px. */
const PERIOD_LIFT = 9;

export interface SceneOptions {
	/** Heights of the rows of the experience. */
	rows?: RowHeights;
}

/**
 * Everything the renderer draws of a view. The same request gives the same scene, whatever its memo holds:
 * what is remembered there (smoothing, labels of wider views) changes nothing but the speed.
 */
export function layoutScene(request: SceneRequest, options: SceneOptions = {}): Scene {
	const { dataset, viewport, along, language, orientation, layers, collapsed, memo } = request;
	const heights = options.rows ?? POINTER_ROWS;
	const scale = createTimescale(viewport, along);
	const axis = layAxis(viewport, along, language, orientation);
	/** Nothing is drawn beyond the edge of the known, but the axis. */
	const reach = knownPart(dataset, viewport, along)?.along ?? 0;
	const edge = scale.toAlong(knownEnd(dataset));
	const bands = layBands(request, heights);
	const series = layers.has('curve') ? readySeries(dataset, request.series, memo) : null;
	const scene: Scene = {
		orientation,
		along,
		origin: along > 0 ? scale.toAlong(originOf(viewport)) : 0,
		across: orientation === 'across' ? bands.experience.to : request.across,
		periods: [],
		facts: layFactsLayer(request, bands, series),
		curve: null,
		axis,
		bands,
		lanes: [],
		rows: [],
		boundaries: [],
		edge: Number.isFinite(edge) ? edge : null
	};
	if (!(along > 0)) return scene;
	if (series) {
		const height = curveHeight(request, bands);
		const shape = series.points.length
			? createCurveShape(series.points, scale, bands.base, height, series.top)
			: flatShape(bands.base);
		scene.curve = layCurve(series, request, scale, shape, bands.base);
	}
	if (layers.has('periods')) {
		scene.boundaries = periodBoundaries(dataset.periods, scale, reach);
		if (orientation === 'across')
			scene.periods = layPeriods(
				dataset.periods,
				scale,
				reach,
				language,
				bands.periods.from + PERIOD_LIFT
			);
	}
	scene.lanes = layArcs(request, bands.announcements);
	if (layers.has('experience')) {
		const { from, to } = bands.experience;
		const head = orientation === 'across' ? ROWS_HEAD : 0;
		const band = to - from - head;
		const context = { dataset, language, orientation, collapsed, scale, along: reach, heights };
		scene.rows = layExperience({ ...context, from: from + head, band, memo });
	}
	return scene;
}

/**
 * The rows on which the facts of a scene stand, whatever its view, so that places can be found for them;
 * undefined where they stand on flags or are not drawn.
 */
export function rowsOfScene(
	request: ViewlessRequest,
	options: SceneOptions = {}
): Rows | undefined {
	return rowsOfLayer(request, layBands(request, options.rows ?? POINTER_ROWS));
}

/** Lengths of the view between two days that a scene is drawn from. */
const ORIGINS = 8;

function originOf({ start, days }: Viewport): Day {
	return Math.floor(start / (ORIGINS * days)) * ORIGINS * days;
}

/**
 * Works out a part of what views near this one will need, for when there is nothing else to do.
 * It changes nothing but the speed.
 * @returns whether anything is left to do
 */
export function prepareScene(request: SceneRequest, options: SceneOptions = {}): boolean {
	const { dataset, layers, series, memo } = request;
	const ready = layers.has('curve') ? readySeries(dataset, series, memo) : null;
	return prepareFactsLayer(request, layBands(request, options.rows ?? POINTER_ROWS), ready);
}
