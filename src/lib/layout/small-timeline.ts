import type { Dataset, Excerpt, TimelineEvent, WaveDefinition } from '../model/dataset.ts';
import type { AcrossPx, AlongPx, Day, Id, Language } from '../model/units.ts';
import { isNear, type Box } from './box.ts';
import { createCurveShape, flatShape, type CurveShape, type SmoothedPoint } from './curve.ts';
import { readySeries } from './curve-layer.ts';
import { edgeOf } from './edges.ts';
import { layTicks, sourceSpan, stretch } from './excerpt-ticks.ts';
import { spansOf } from './experience.ts';
import { glyphPlace, layExtent } from './extents.ts';
import type { AxisTick, Edge, ExcerptTick, MarkBar, WaveMark } from './scene.ts';
import { layAxis } from './ticks.ts';
import { createTimescale, type Timescale } from './timescale.ts';
import { Viewport } from './viewport.ts';
import { layWaves } from './waves.ts';

// The whole window of a dataset in a small picture on a page of text: the curve as ground, some events
// as marks on it, some passages below the waterline. It is drawn once, for a given length; a page that
// is wider stretches it, and since it then only gains room, nothing comes to overlap.

export interface SmallTimelineRequest {
	dataset: Dataset;
	language: Language;
	/** The length it is laid for: the least at which it will be shown, px. */
	along: AlongPx;
	/** Of the curve, px. */
	height: AcrossPx;
	/** The series drawn as the ground. */
	series: Id;
	/** The definition of the waves that are named, or some of it. */
	waves: WaveDefinition | undefined;
	/** In order of time. */
	events: readonly TimelineEvent[];
	/** In the order of their document. */
	excerpts: readonly Excerpt[];
	/** `numbers`: each passage is a numbered block, as long as there is room; `ticks`: a tick. */
	passages: 'numbers' | 'ticks';
}

export interface SmallMark {
	id: Id;
	kind: Id;
	along: AlongPx;
	across: AcrossPx;
	isApproximate: boolean;
	bar: MarkBar | null;
}

/** A passage as a block with its number; hollow when it is about the whole period. */
export interface PassageBlock {
	/** Passage and place. */
	key: string;
	excerpt: Id;
	/** From 1, in the order of the document. */
	number: number;
	isWhole: boolean;
	/** Middle of the block. */
	along: AlongPx;
	across: AcrossPx;
	/** The days it stands for, where these are not known or last; drawn behind the block. */
	bar: MarkBar | null;
}

/** The time that the documents of the passages speak of. */
export interface PeriodLine {
	from: AlongPx;
	to: AlongPx;
	fromEdge: Edge;
	toEdge: Edge;
	across: AcrossPx;
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
/** Of a numbered block, px. */
export const BLOCK = { width: 17, height: 16 };
const BLOCK_GAP = 2;
const MOST_BLOCK_ROWS = 8;
const ROW = BLOCK.height + BLOCK_GAP;
/** Room of a row of ticks, px. */
export const TICK_ROW = 18;
/** From one point of the line to the next, px. */
const STEP = 2;

/** The time that a small timeline shows: the window, or else what there is. */
export function smallView({ window, events }: Pick<Dataset, 'window' | 'events'>): Viewport {
	const start = window.first ?? events[0]?.span.first ?? 0;
	const end = window.last ?? events.at(-1)?.span.last ?? start;
	return new Viewport(start, Math.max(end, start) + 1);
}

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
	const placed = settleMarks(request, viewport, scale, shape);
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
	const ready = readySeries(dataset, series);
	const half = ready?.series.interval === 'week' ? 3.5 : 0.5;
	const valueOn = (day: Day) =>
		waves.series === series
			? (ready?.points.find(({ middle }) => Math.floor(middle - half) === day)?.value ?? null)
			: null;
	const context = { scale, along, language, orientation: 'across' as const, shape, base, valueOn };
	return layWaves(waves, context).map((wave) => ({
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
	{ events, along }: SmallTimelineRequest,
	viewport: Viewport,
	scale: Timescale,
	shape: CurveShape
): { marks: SmallMark[]; unplaced: number } {
	const taken: Box[] = [];
	const marks: SmallMark[] = [];
	let unplaced = 0;
	for (const event of events) {
		const { first, last } = event.span;
		// By days: px are rounded, and what begins the day after the window would come in.
		if ((first ?? -Infinity) >= viewport.end || (last ?? Infinity) < viewport.start) continue;
		const extent = layExtent(event, viewport.start, scale.pixelsPerDay, viewport);
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

/** A middle so that what is twice `half` wide stays within the box. */
function inside(middle: AlongPx, along: AlongPx, half: AlongPx): AlongPx {
	return Math.min(Math.max(middle, half), Math.max(half, along - half));
}

/** Where passages stand in time, without the curve: the line of their document and a tick for each. */
export type Strip = Pick<SmallTimeline, 'along' | 'across' | 'period' | 'ticks'>;

/** @param along the least length at which it will be shown, px */
export function layStrip(dataset: Dataset, excerpts: readonly Excerpt[], along: AlongPx): Strip {
	const scale = createTimescale(smallView(dataset), along);
	const { across, period, ticks } = layPassages(
		{ dataset, excerpts, along, passages: 'ticks' },
		scale,
		0
	);
	return { along, across, period, ticks };
}

/** What passages are laid by. */
type PassagesRequest = Pick<SmallTimelineRequest, 'dataset' | 'excerpts' | 'along' | 'passages'>;

interface Below {
	/** Where it ends. */
	across: AcrossPx;
	period: PeriodLine | null;
	blocks: PassageBlock[];
	ticks: ExcerptTick[];
}

function layPassages(request: PassagesRequest, scale: Timescale, top: AcrossPx): Below {
	const { excerpts, dataset, along, passages } = request;
	if (excerpts.length === 0) return { across: top, period: null, blocks: [], ticks: [] };
	const middle = top + TICK_ROW / 2;
	const period = periodLine(request, scale, middle);
	const spans = spansOf(dataset);
	const context = { dataset, scale, along };
	const blocks =
		passages === 'numbers'
			? layBlocks(request, (excerpt) => layTicks('', [excerpt], spans, 0, context), period, middle)
			: null;
	if (blocks) {
		const lowest = Math.max(middle, ...blocks.map(({ across }) => across));
		return { across: lowest + BLOCK.height / 2 + BLOCK_GAP, period, blocks, ticks: [] };
	}
	const ticks = layTicks('small', [...excerpts], spans, middle, context);
	return { across: top + TICK_ROW, period, blocks: [], ticks };
}

/** The periods of the passages' documents taken together, as far as they are in view. */
function periodLine(
	{ excerpts, dataset, along }: PassagesRequest,
	scale: Timescale,
	across: AcrossPx
): PeriodLine | null {
	const sources = [...new Set(excerpts.map(({ source }) => source))];
	const spans = sources.map((id) => sourceSpan(id, dataset) ?? dataset.window);
	const parts = spans.map((span) => ({ span, ...stretch(span, { scale }) }));
	const first = parts.reduce((one, other) => (other.from < one.from ? other : one));
	const last = parts.reduce((one, other) => (other.to > one.to ? other : one));
	const from = Math.max(0, first.from);
	const to = Math.min(along, last.to);
	if (to <= from) return null;
	return {
		from,
		to,
		across,
		fromEdge: edgeOf(first.from < -0.5, first.span.softFirst),
		toEdge: edgeOf(last.to > along + 0.5, last.span.softLast)
	};
}

/**
 * Numbered blocks: those about the whole period where the line of their document begins, the others at
 * their days, each in the first row with room.
 * @returns null when there are too many
 */
function layBlocks(
	{ excerpts, along }: PassagesRequest,
	placesOf: (excerpt: Excerpt) => ExcerptTick[],
	period: PeriodLine | null,
	middle: AcrossPx
): PassageBlock[] | null {
	const places = excerpts.flatMap((excerpt, index) =>
		placesOf(excerpt).map((tick) => ({ tick, number: index + 1 }))
	);
	const taken: Box[] = [];
	const blocks: PassageBlock[] = [];
	const half = BLOCK.width / 2;
	/** In the first row that is free there. */
	const put = (wanted: AlongPx): { along: AlongPx; across: AcrossPx } | undefined => {
		const place = inside(wanted, along, half);
		for (let row = 0; row < MOST_BLOCK_ROWS; row++) {
			const across = middle + row * ROW;
			const box = {
				...{ from: place - half, to: place + half },
				...{ top: across - BLOCK.height / 2, bottom: across + BLOCK.height / 2 }
			};
			if (taken.some((other) => isNear(box, other, BLOCK_GAP - 0.5))) continue;
			taken.push(box);
			return { along: place, across };
		}
		return undefined;
	};
	const isWhole = ({ shape }: ExcerptTick) => shape === 'whole';
	const start = (period?.from ?? 0) + half;
	let next = start;
	for (const { tick, number } of places.filter((one) => isWhole(one.tick))) {
		const place = put(next);
		if (!place) return null;
		next = place.along + BLOCK.width + BLOCK_GAP;
		if (next + half > along) next = start;
		const { key, excerpt } = tick;
		blocks.push({ key, excerpt, number, isWhole: true, ...place, bar: null });
	}
	for (const { tick, number } of places.filter((one) => !isWhole(one.tick))) {
		const place = put((tick.from + tick.to) / 2);
		if (!place) return null;
		const { key, excerpt, from, to, fromEdge, toEdge } = tick;
		const bar = tick.shape === 'span' ? { from, to, fromEdge, toEdge } : null;
		blocks.push({ key, excerpt, number, isWhole: false, ...place, bar });
	}
	return blocks;
}
