import { type ComparedWave, type Comparison, pointOn } from '../../model/compare/index.ts';
import type { AcrossPx, AlongPx, Days, Id } from '../../model/base/index.ts';
import { NAME_HEIGHT, placeNames, type Polyline } from './labels.ts';
import { countThings, layRow, type RowCount, type RowMark, type RowThing } from './row.ts';
import { type DayTick, layDayTicks } from '../axis/index.ts';
import { createValueScale, edgeOf, type MarkBar, valuesOf } from '../base/index.ts';
import { textWidth } from '../text/index.ts';
import { createTimescale, type Timescale, Viewport } from '../time/index.ts';

// Waves laid over one another on an axis of days since day 0, and below it a row for each of them.

export interface CompareChartRequest {
	comparison: Comparison;
	/** Length of the whole, px. */
	along: AlongPx;
	/** Of the highest value above the waterline, px. */
	height: AcrossPx;
	/** What stands at the highest point of a line. */
	nameOf: (wave: ComparedWave) => string;
	/** Titles of the events, in the language of the page. */
	titleOf: (event: ComparedWave['events'][number]['item']) => string;
}

/** The line of one wave. */
export interface WaveLine {
	id: Id;
	/** Which look it has. */
	place: number;
	/** From where it is shown to where it began, and from there; parts, broken where figures miss. */
	before: Polyline[];
	within: Polyline[];
	/** Its highest point, with its name. */
	peak: { along: AlongPx; across: AcrossPx } | null;
	name: { text: string; from: AlongPx; across: AcrossPx } | null;
}

export interface WaveRow {
	id: Id;
	place: number;
	top: AcrossPx;
	bottom: AcrossPx;
	/** Baseline of its heading. */
	heading: AcrossPx;
	/** Middle of each lane, that next to the wave first. */
	lanes: AcrossPx[];
	/** Middle of what is counted for want of room; null where nothing is. */
	counted: AcrossPx | null;
	/** The days of the wave, its edges as well as they are known. */
	bar: MarkBar;
	barAcross: AcrossPx;
	marks: RowMark[];
	counts: RowCount[];
	/** Middle of the announcements; they are all numbers where several fell on one day. */
	announced: AcrossPx;
	announcements: RowCount[];
}

export interface CompareChart {
	along: AlongPx;
	across: AcrossPx;
	/** The waterline. */
	base: AcrossPx;
	lines: WaveLine[];
	/** Under every line. */
	bodies: Polyline[];
	ticks: DayTick[];
	/** The beginning of day 0. */
	zero: AlongPx;
	values: { value: number; across: AcrossPx }[];
	rows: WaveRow[];
	scale: Timescale;
	toAcross: (value: number) => AcrossPx;
}

/** Less wide than this, titles have no room. */
const TITLES_FROM: AlongPx = 560;
/** Room of the axis below the waterline, px. */
const AXIS = 40;
const TICK_ROOM = 64;
/** Parts of a row, px: its heading, a lane, the wave, the announcements, and air below. */
const HEADING = 30;
const LANE = 24;
const WAVE = 12;
const ANNOUNCED = 26;
const BELOW = 12;
/** Most lanes, with titles and without. */
const LANES = { titles: 5, signs: 3 };
/** Half the room of a sign, with a pointer and with a finger. */
const HALF = { titles: 7, signs: 12 };
/** The key before a name: the shape of its peak, px. */
export const KEY = 16;
export const NAME_SIZE = 12.5;

export function layCompareChart(request: CompareChartRequest): CompareChart {
	const { comparison, along, height, nameOf } = request;
	const { from, to, top, waves } = comparison;
	const scale = createTimescale(new Viewport(from, to + 1), along);
	const toAcross = createValueScale(top, height, height);
	const drawn = waves.map((wave) => lineOf(wave, scale, toAcross));
	const all = drawn.flatMap(({ before, within }) => [...before, ...within]);
	const names = waves.map((wave, index) => {
		const { peak } = drawn[index]!;
		const text = nameOf(wave);
		const width = KEY + textWidth(text, 'sans-650', NAME_SIZE);
		return peak && { index, text, at: [peak.along, peak.across] as const, width };
	});
	// The highest one first: it has the least room.
	const order = names.filter((name) => name !== null).sort((a, b) => a.at[1] - b.at[1]);
	const boxes = placeNames(order, all, along, height);
	// Everything is moved down by what the names need above the highest line.
	const shift = Math.ceil(Math.max(NAME_HEIGHT, ...boxes.map(({ top }) => -top)) + 4);
	const down = (line: Polyline): Polyline => line.map(([x, y]) => [x, y + shift]);
	const lines = drawn.map((line, index): WaveLine => {
		const rank = order.findIndex((name) => name.index === index);
		const box = boxes[rank];
		return {
			...line,
			before: line.before.map(down),
			within: line.within.map(down),
			peak: line.peak && { ...line.peak, across: line.peak.across + shift },
			name: box
				? { text: order[rank]!.text, from: box.from, across: box.bottom + shift - 4.5 }
				: null
		};
	});
	const base = height + shift;
	let across = base + AXIS;
	const rows = waves.map((wave) => {
		const row = layWaveRow(wave, request, scale, across);
		across = row.bottom;
		return row;
	});
	return {
		...{ along, across, base, lines, rows, scale },
		bodies: all.map(down),
		ticks: layDayTicks(from, to, scale, TICK_ROOM),
		zero: scale.toAlong(0),
		values: valuesOf(toAcross, 3).map(({ value, across }) => ({ value, across: across + shift })),
		toAcross: (value) => toAcross(value) + shift
	};
}

/** Straight from figure to figure, broken where one is missing. */
function lineOf(
	{ wave, place, points, begin, highest, zero }: ComparedWave,
	scale: Timescale,
	toAcross: (value: number) => AcrossPx
): Omit<WaveLine, 'name'> {
	const parts: Record<'before' | 'within', [AlongPx, AcrossPx][][]> = { before: [], within: [] };
	type Part = keyof typeof parts;
	let previous = null as { point: [AlongPx, AcrossPx]; part: Part } | null;
	for (const { middle, value } of points) {
		if (value === null) {
			previous = null;
			continue;
		}
		const part: Part = middle < begin.first ? 'before' : 'within';
		const point: [AlongPx, AcrossPx] = [scale.toAlong(middle), toAcross(value)];
		if (previous?.part === part) parts[part].at(-1)!.push(point);
		else parts[part].push(previous ? [previous.point, point] : [point]);
		previous = { point, part };
	}
	const top = highest && points.find(({ middle }) => Math.floor(middle) >= highest.day - zero);
	const peak =
		top && top.value !== null
			? { along: scale.toAlong(top.middle), across: toAcross(top.value) }
			: null;
	return { id: wave.id, place, ...parts, peak };
}

function layWaveRow(
	compared: ComparedWave,
	{ along, titleOf }: CompareChartRequest,
	scale: Timescale,
	top: AcrossPx
): WaveRow {
	const manner = along >= TITLES_FROM ? 'titles' : 'signs';
	const things = compared.events.map(({ item, days }): RowThing => ({
		...{ id: item.id, days, importance: item.importance },
		title: titleOf(item)
	}));
	const { marks, counts } = layRow(things, scale, {
		...{ along, lanes: LANES[manner], half: HALF[manner] },
		showsTitles: manner === 'titles'
	});
	const used = 1 + Math.max(-1, ...marks.map(({ lane }) => lane));
	const counted = counts.length > 0 ? top + HEADING + LANE / 2 : null;
	const lanesFrom = top + HEADING + (counted === null ? 0 : LANE);
	const barAcross = lanesFrom + used * LANE + WAVE / 2;
	const announced = barAcross + WAVE / 2 + ANNOUNCED / 2;
	const hasAnnouncements = compared.announcements.length > 0;
	return {
		...{ id: compared.wave.id, place: compared.place, top, barAcross, announced, counted },
		bottom: (hasAnnouncements ? announced + ANNOUNCED / 2 : barAcross + WAVE / 2) + BELOW,
		heading: top + 20,
		lanes: Array.from({ length: used }, (_, lane) => lanesFrom + (used - lane - 0.5) * LANE),
		bar: barOf(compared, scale, along),
		...{ marks, counts },
		announcements: countThings(
			compared.announcements.map(({ item, days }) => ({ id: item.id, days })),
			scale,
			along
		)
	};
}

function barOf({ wave, begin, end, to }: ComparedWave, scale: Timescale, along: AlongPx): MarkBar {
	const from = scale.toAlong(begin.first);
	const last = scale.toAlong((end?.last ?? to) + 1);
	return {
		from: Math.max(0, from),
		to: Math.min(along, last),
		fromEdge: edgeOf(false, wave.startSpan.softFirst || begin.first !== begin.last),
		toEdge: edgeOf(false, end === null || wave.endSpan.softLast || end.first !== end.last)
	};
}

/** Where the figure of each wave stands on a day that is read; null where there is none. */
export function pointsOn(
	{ toAcross, scale }: CompareChart,
	{ waves, series }: Comparison,
	day: Days
): ([AlongPx, AcrossPx] | null)[] {
	return waves.map((wave) => {
		const point = pointOn(wave, series, day);
		return point?.value == null ? null : [scale.toAlong(point.middle), toAcross(point.value)];
	});
}
