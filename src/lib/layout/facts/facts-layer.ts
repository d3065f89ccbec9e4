import type { Dataset } from '../../model/dataset/index.ts';
import type { Day } from '../../model/base/index.ts';
import { closestView, knownDays, knownPart } from '../time/index.ts';
import { createCurveShape, curveHeight, flatShape, type ReadySeries } from '../curve/index.ts';
import {
	type Cut,
	cutFacts,
	extendLevels,
	type FactsFrame,
	type FactsGround,
	layFactsDown,
	layLabelledFacts
} from './flags/index.ts';
import { DENSE, layFactsColumn, layFactsRows, type RowsFrame } from './rows/index.ts';
import type { Bands, Facts, SceneRequest } from '../base/index.ts';
import { viewCounts } from './counts/index.ts';

const LANES = 4;

/** The facts of a view: laid over the whole timeline, then cut to the view. */
export function layFactsLayer(
	request: SceneRequest,
	bands: Bands,
	series: ReadySeries | null
): Facts {
	const { dataset, language, orientation, layers } = request;
	if (!layers.has('facts') || !(request.along > 0))
		return { marks: [], labels: [], chips: [], total: 0, before: 0, after: 0 };
	const limits = knownDays(dataset);
	const counts = viewCounts(request.matching.events, request.viewport, limits);
	const part = knownPart(dataset, request.viewport, request.along);
	if (!part) return { marks: [], labels: [], chips: [], ...counts };
	const { viewport, along } = part;
	// Rounded, so that panning by a fraction of a day cannot change the layout.
	const pixelsPerDay = Number((request.along / request.viewport.days).toPrecision(9));
	const offset = (viewport.start - limits.start) * pixelsPerDay;
	const cut: Cut = { offset, along, dataset, language };
	if (orientation === 'across' && standOnRows(request))
		return layFactsRows(rowsFrame(request, bands, limits, pixelsPerDay), viewport, along);
	if (orientation === 'down' && isLarge(dataset)) {
		const frame = rowsFrame(request, bands, limits, pixelsPerDay);
		return layFactsColumn(frame, bands.base, viewport, along);
	}
	const { frame, groundAt, key } = flagsOf(request, bands, series, limits);
	if (orientation === 'down')
		return {
			...layFactsDown(frame, groundAt(pixelsPerDay), cut),
			...counts
		};
	const facts = layLabelledFacts(frame, groundAt, pixelsPerDay, key);
	return { ...cutFacts(facts, cut), ...counts };
}

/**
 * Works out some of the labels that closer views will need, for when there is nothing else to do.
 * @returns whether anything is left to do
 */
export function prepareFactsLayer(
	request: SceneRequest,
	bands: Bands,
	series: ReadySeries | null
): boolean {
	const { dataset, along, orientation, layers } = request;
	if (!layers.has('facts') || !(along > 0)) return false;
	if (orientation === 'down' || standOnRows(request)) return false;
	const { frame, groundAt, key } = flagsOf(request, bands, series, knownDays(dataset));
	return extendLevels(frame, groundAt, along / closestView(dataset), key);
}

/** What flags are laid for, at any magnification. */
function flagsOf(
	request: SceneRequest,
	bands: Bands,
	series: ReadySeries | null,
	limits: { start: Day; end: Day }
) {
	const { dataset, language, matching, along } = request;
	const frame: FactsFrame = { dataset, language, matching, along, limits, lanes: LANES };
	const groundAt = (scale: number) => groundOf(request, bands, series, limits.start, scale);
	const key = keyOf(request, bands);
	return { frame, groundAt, key };
}

/** More events than this go on rows: flags could name only few of them. */
const MOST_FLAGS = 400;

/** Flags need a curve to stand on, and not too many beside each other. */
function standOnRows({ dataset, layers }: SceneRequest): boolean {
	return !layers.has('curve') || isLarge(dataset);
}

const isLarge = ({ events }: Dataset) => events.length > MOST_FLAGS;

/** The rows stand above the curve. */
function rowsFrame(
	request: SceneRequest,
	bands: Bands,
	limits: { start: Day; end: Day },
	pixelsPerDay: number
): RowsFrame {
	const { dataset, language, matching, layers, along } = request;
	const curve = layers.has('curve') ? curveHeight(request, bands) : 0;
	// A hair wider, so that rounding cannot take anything from the widest view.
	const end = Math.max(limits.end, (dataset.window.last ?? -Infinity) + 1);
	const widest = (along / (end - limits.start)) * 0.999_999;
	const closest = closestView(dataset);
	const [top, bottom] = [bands.facts.from + 4, bands.base - curve - 2];
	const dense = isLarge(dataset) ? DENSE : 0;
	return {
		...{ dataset, language, matching, limits, widest, closest, along, pixelsPerDay },
		...{ top, bottom, dense }
	};
}

function groundOf(
	request: SceneRequest,
	bands: Bands,
	series: ReadySeries | null,
	origin: Day,
	pixelsPerDay: number
): FactsGround {
	const { base } = bands;
	const scale = { toDay: (place: number) => origin + place / pixelsPerDay };
	const shape = series
		? createCurveShape(series.points, scale, base, curveHeight(request, bands), series.top)
		: flatShape(base);
	return { pixelsPerDay, top: bands.facts.from, base, shape };
}

/** Everything that the labels depend on, apart from the dataset and the magnification. */
function keyOf(
	{ language, matching, along, layers, series }: SceneRequest,
	{ facts, base }: Bands
): string {
	const curve = layers.has('curve') ? series : '';
	return [language, curve, along, facts.from, base, matching.key].join(' ');
}
