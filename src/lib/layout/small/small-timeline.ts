import type { SmoothedPoint, TimelineEvent, WaveDefinition } from '../../model/dataset/index.ts';
import type { AcrossPx, AlongPx, Id, Language } from '../../model/base/index.ts';
import { type Box, edgeOf, glyphPlace, isNear, layExtent, type MarkBar } from '../base/index.ts';
import {
	createCurveShape,
	type CurveShape,
	flatShape,
	layWaves,
	peakFinder,
	readySeries,
	type WaveMark
} from '../curve/index.ts';
import { createTimescale, knownPart, type Timescale } from '../time/index.ts';
import { type AxisTick, layAxis } from '../axis/index.ts';
import type { ExcerptTick } from '../experience/index.ts';
import {
	layPassages,
	type PassageBlock,
	type PassagesRequest,
	type PeriodLine
} from './small-passages.ts';
import { inside, smallView } from './small-view.ts';

// The whole window of a dataset in a small picture on a page of text: the curve as ground, some events
// as marks on it, some passages below the waterline. It is drawn once, for a given length; a page that
// is wider stretches it, and since it then only gains room, nothing comes to overlap.

export interface SmallTimelineRequest extends PassagesRequest {
	language: Language;
	/** Of the curve, px. */
	height: AcrossPx;
	/** The series drawn as the ground. */
	series: Id;
	/** The definition of the waves that are named, or some of it. */
	waves: WaveDefinition | undefined;
	/** In order of time. */
	events: readonly TimelineEvent[];
}

export interface SmallMark {
	id: Id;
	kind: Id;
	along: AlongPx;
	across: AcrossPx;
	isApproximate: boolean;
	bar: MarkBar | null;
}

export interface SmallTimeline {
	along: AlongPx;
	across: AcrossPx;
	/** The waterline. */
	base: AcrossPx;
	/** [along, across] of the curve's line. */
	line: [AlongPx, AcrossPx][];
	waves: WaveMark[];
	axis: AxisTick[];
	marks: SmallMark[];
	/** Events in the window that have no room; the page lists them. */
	unplaced: number;
	period: PeriodLine | null;
	blocks: PassageBlock[];
	ticks: ExcerptTick[];
}

/** Half of a mark's room, and from the curve to its middle, px. */
const MARK = 6.5;
const LIFT = 8.5;
/** Half of its room with the two shrinking bars on either side, px. */
const APPROXIMATE = 12.5;
/** Most marks above one another. */
const MOST_LEVELS = 7;
const LEVEL = 13;
/** Room of the axis below the waterline, px. */
const AXIS = 24;
/** From one point of the line to the next, px. */
const STEP = 2;

/** Lays everything; the highest mark decides where the curve begins. */
export function laySmallTimeline(request: SmallTimelineRequest): SmallTimeline {
	const { dataset, along, height, language, series } = request;
	const viewport = smallView(dataset);
	const scale = createTimescale(viewport, along);
	const ready = readySeries(dataset, series);
	// Laid with room for the highest mark there can be, and then moved up by what was not needed.
	const spare = MOST_LEVELS * LEVEL + LIFT;
	const base = spare + height;
	const shape = ready
		? createCurveShape(ready.points, scale, base, height, ready.top)
		: flatShape(base);
	const placed = settleMarks(request, scale, shape);
	const tops = placed.marks.map(({ across }) => across - MARK);
	const roof = shape.roof(0, along) - 2;
	const shift = Math.min(roof, ...tops);
	const up = (across: AcrossPx) => across - shift;
	const water = up(base);
	const below = layPassages(request, scale, water + AXIS);
	return {
		along,
		base: water,
		across: below.across,
		line: lineOf(ready?.points ?? [], scale, shape, along).map(([place, across]) => [
			place,
			up(across)
		]),
		waves: wavesOf(request, scale, shape, base, up),
		axis: layAxis(viewport, along, language, 'across').ticks,
		marks: placed.marks.map((mark) => ({ ...mark, across: up(mark.across) })),
		unplaced: placed.unplaced,
		period: below.period,
		blocks: below.blocks,
		ticks: below.ticks
	};
}

/** From the first to the last figure: beyond them there is no line. */
function lineOf(
	points: readonly SmoothedPoint[],
	scale: Timescale,
	shape: CurveShape,
	along: AlongPx
): SmallTimeline['line'] {
	const first = points[0];
	const last = points.at(-1);
	if (!first || !last || !(along > 0)) return [];
	const from = Math.max(0, scale.toAlong(first.middle));
	const to = Math.min(along, scale.toAlong(last.middle));
	if (to <= from) return [];
	const steps = Math.max(1, Math.round((to - from) / STEP));
	return Array.from({ length: steps + 1 }, (_, index) => {
		// Exactly at both ends: a rounding error past the last figure would fall to the waterline.
		const day = Math.min(
			last.middle,
			Math.max(first.middle, scale.toDay(from + (index / steps) * (to - from)))
		);
		const place = scale.toAlong(day);
		return [Math.min(along, Math.max(0, place)), shape.heightAt(place)];
	});
}

function wavesOf(
	{ dataset, along, language, waves, series }: SmallTimelineRequest,
	scale: Timescale,
	shape: CurveShape,
	base: AcrossPx,
	up: (across: AcrossPx) => AcrossPx
): WaveMark[] {
	if (!waves) return [];
	const peakOn = peakFinder(readySeries(dataset, series), waves);
	const end = knownPart(dataset, smallView(dataset), along)?.along ?? 0;
	const context = { scale, language, orientation: 'across' as const, shape, base, peakOn };
	return layWaves(waves, { ...context, along: end }).map((wave) => ({
		...wave,
		name: wave.name && { ...wave.name, across: up(wave.name.across) },
		peaks: wave.peaks.map((peak) => ({
			...peak,
			across: up(peak.across),
			valueAcross: up(peak.valueAcross)
		}))
	}));
}

/** Each event comes to rest on the curve, or on what already lies there. */
function settleMarks(
	{ dataset, events, along: length }: SmallTimelineRequest,
	scale: Timescale,
	shape: CurveShape
): { marks: SmallMark[]; unplaced: number } {
	const known = knownPart(dataset, smallView(dataset), length);
	if (!known) return { marks: [], unplaced: 0 };
	const { viewport, along } = known;
	const taken: Box[] = [];
	const marks: SmallMark[] = [];
	let unplaced = 0;
	for (const event of events) {
		const { first, last } = event.span;
		// By days: px are rounded, and what begins the day after the window would come in.
		if ((first ?? -Infinity) >= viewport.end || (last ?? Infinity) < viewport.start) continue;
		const extent = layExtent(event, scale, viewport);
		const from = Math.max(0, extent.from);
		const to = Math.min(along, extent.to);
		const isApproximate =
			!extent.isBar && (event.span.isApproximate || event.span.precision !== 'day');
		const half = isApproximate ? APPROXIMATE : MARK;
		const glyph = inside(glyphPlace(from, to, extent.isCentred), along, half);
		const left = extent.isBar ? Math.min(from, glyph - half) : glyph - half;
		const right = extent.isBar ? Math.max(to, glyph + half) : glyph + half;
		const ground = shape.roof(left, right) - LIFT;
		const box = findPlace(taken, left, right, ground);
		if (!box) {
			unplaced++;
			continue;
		}
		taken.push(box);
		marks.push({
			id: event.id,
			kind: event.kind,
			along: glyph,
			across: box.bottom - MARK,
			isApproximate,
			bar: extent.isBar
				? {
						from,
						to,
						fromEdge: edgeOf(extent.from < 0, event.span.softFirst),
						toEdge: edgeOf(extent.to > along, event.span.softLast || event.span.last === null)
					}
				: null
		});
	}
	return { marks, unplaced };
}

/** The lowest free place above the ground. */
function findPlace(
	taken: readonly Box[],
	from: AlongPx,
	to: AlongPx,
	ground: AcrossPx
): Box | undefined {
	for (let level = 0; level < MOST_LEVELS; level++) {
		const middle = ground - level * LEVEL;
		const box = { from, to, top: middle - MARK, bottom: middle + MARK };
		if (box.top < 0) return undefined;
		if (!taken.some((other) => isNear(box, other))) return box;
	}
	return undefined;
}
