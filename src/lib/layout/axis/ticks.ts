import { utcDay, utcMonday, utcMonth, utcSaturday, utcYear } from 'd3';
import { calendarParts, formatMonth, formatWeekday } from '../../model/time/index.ts';
import type { AlongPx, Day, Language } from '../../model/base/index.ts';
import type { Orientation } from '../base/index.ts';
import { textWidth } from '../text/index.ts';
import {
	beginningOf,
	beginningsIn,
	createTimescale,
	type Timescale,
	Viewport
} from '../time/index.ts';

export interface AxisTick {
	along: AlongPx;
	/** Where the next tick of the same row begins. */
	to: AlongPx;
	level: 'year' | 'quarter' | 'month' | 'week' | 'day';
	/** First line, second line; empty when there is no room. */
	label: string;
	sublabel: string;
	isStrong: boolean;
	day: Day;
}

export interface Axis {
	mode: 'quarters' | 'months' | 'weeks' | 'days';
	ticks: AxisTick[];
	/** Weekends, drawn as a wash through all layers. */
	weekends: { from: AlongPx; to: AlongPx }[];
}

type Mode = Axis['mode'];
type Level = AxisTick['level'];

/** From how many px per day a mode is used; each names its rows of ticks, coarsest first. */
const MODES: { mode: Mode; across: number; down: number }[] = [
	{ mode: 'days', across: 15, down: 14 },
	{ mode: 'weeks', across: 6.6, down: 2.6 },
	{ mode: 'months', across: 1.05, down: 0.55 },
	{ mode: 'quarters', across: 0, down: 0 }
];

/** Rows of a mode; ticks of one row share a line of labels, the earlier level winning the room. */
const ROWS: Record<Mode, Level[][]> = {
	quarters: [['year', 'quarter']],
	months: [['year', 'month']],
	weeks: [['year', 'month', 'week']],
	days: [['day'], ['year', 'month', 'week']]
};

/** Weekends are washed from this many px per day on. */
const WEEKEND_PIXELS_PER_DAY = 5;
const FONT_SIZE = 11;
const LINE = 13;
/** From a tick to its label, and from a label to the next tick, px. */
const LEAD = 4;
const GAP = 4;
const WEEK = { nl: 'week', en: 'week' };

/** The steps of the calendar that each level marks. */
const STEPS = {
	year: utcYear,
	quarter: utcMonth.every(3)!,
	month: utcMonth,
	week: utcMonday,
	day: utcDay
};
/** Of what began before the view only these are named, at the edge. */
const NAMED_AT_EDGE: ReadonlySet<Level> = new Set(['quarter', 'month', 'day']);

/** The axis of a view: what is named follows the px per day. */
export function layAxis(
	viewport: Viewport,
	along: AlongPx,
	language: Language,
	orientation: Orientation
): Axis {
	const scale = createTimescale(viewport, along);
	const mode = axisMode(scale.pixelsPerDay, orientation);
	if (!(along > 0)) return { mode, ticks: [], weekends: [] };
	const context = { viewport, along, scale, language, orientation, mode };
	const ticks = ROWS[mode].flatMap((levels) => layRow(context, levels));
	return { mode, ticks, weekends: weekends(context) };
}

/** @param pixelsPerDay px along per day */
export function axisMode(pixelsPerDay: number, orientation: Orientation): Mode {
	return MODES.find((row) => pixelsPerDay >= row[orientation])?.mode ?? 'quarters';
}

interface Context {
	viewport: Viewport;
	along: AlongPx;
	scale: Timescale;
	language: Language;
	orientation: Orientation;
	mode: Mode;
}

/** One row: the ticks of its levels in order, each labelled where it has room before the next label. */
function layRow(context: Context, levels: Level[]): AxisTick[] {
	const ticks = rowStarts(context, levels);
	const { along, scale, mode } = context;
	const placed = ticks.map(({ day, level }, index): AxisTick => {
		const next = ticks[index + 1];
		return {
			along: Math.max(0, scale.toAlong(day)),
			to: Math.min(along, next ? scale.toAlong(next.day) : along),
			level,
			label: '',
			sublabel: '',
			isStrong: level === 'year' || (mode === 'days' && level === 'month'),
			day
		};
	});
	const taken: [AlongPx, AlongPx][] = [];
	for (const level of levels)
		for (const [index, tick] of placed.entries()) {
			if (tick.level !== level) continue;
			for (const [label, sublabel] of labelChoices(context, tick, index === 0)) {
				const box = labelBox(context, tick, label, sublabel);
				// A label at a side of the view must stay inside it.
				if (box[0] < 0 || box[1] > along + GAP) continue;
				if (taken.some(([from, to]) => from < box[1] && to > box[0])) continue;
				taken.push(box);
				tick.label = label;
				tick.sublabel = sublabel;
				break;
			}
		}
	return placed;
}

/** First days of a row's ticks, in order, from the one that the view begins in. */
function rowStarts(context: Context, levels: Level[]): { day: Day; level: Level }[] {
	const { start, end } = context.viewport;
	const found = new Map<Day, Level>();
	for (const level of levels) {
		const from = NAMED_AT_EDGE.has(level) ? beginningOf(STEPS[level], start) : start;
		for (const day of beginningsIn(STEPS[level], from, end))
			if (!found.has(day)) found.set(day, level);
	}
	return [...found].map(([day, level]) => ({ day, level })).sort((a, b) => a.day - b.day);
}

/** Labels to try, the fullest first: [first line, second line]. */
function labelChoices(context: Context, tick: AxisTick, isFirst: boolean): [string, string][] {
	const { language, mode, orientation } = context;
	const { dayOfMonth, isoWeek, year } = calendarParts(tick.day);
	if (tick.level === 'day') {
		const number = String(dayOfMonth);
		// Time down: the second line would stand on the next day; the month is named on its first day.
		if (orientation === 'down')
			return [[number, dayOfMonth === 1 ? formatMonth(tick.day, language, 'short') : '']];
		return [
			[number, formatWeekday(tick.day, language)],
			[number, '']
		];
	}
	if (mode === 'days' && orientation === 'down') return [];
	if (tick.level === 'week')
		return mode === 'weeks' && orientation === 'down'
			? [[String(dayOfMonth), '']]
			: [[`${WEEK[language]} ${isoWeek}`, '']];
	const month = formatMonth(tick.day, language, 'short');
	const withYear: [string, string] = [`${month} ${year}`, ''];
	if (tick.level === 'year') return [withYear, [String(year), ''], [month, '']];
	if (mode === 'days') return [[formatMonth(tick.day, language, 'withYear'), ''], withYear];
	return isFirst ? [withYear, [month, '']] : [[month, '']];
}

/** Room that a label takes along, gap included; a day's label stands in the middle of its day. */
function labelBox(
	context: Context,
	tick: AxisTick,
	label: string,
	sublabel: string
): [AlongPx, AlongPx] {
	const { scale } = context;
	const face = tick.isStrong || tick.level === 'day' ? 'sans-650' : 'sans-400';
	const width = Math.max(
		textWidth(label, face, FONT_SIZE),
		textWidth(sublabel, 'sans-400', FONT_SIZE)
	);
	const length = context.orientation === 'across' ? width : LINE;
	if (tick.level === 'day') {
		const middle = scale.toAlong(tick.day + 0.5);
		return [middle - length / 2, middle + length / 2 + (length === LINE ? 0 : GAP)];
	}
	if (context.orientation === 'down') return [tick.along, tick.along + LINE];
	return [tick.along, tick.along + LEAD + length + GAP];
}

/** Saturday and Sunday as one stretch. */
function weekends({ viewport, along, scale, mode }: Context): Axis['weekends'] {
	if (mode !== 'days' && mode !== 'weeks') return [];
	if (scale.pixelsPerDay < WEEKEND_PIXELS_PER_DAY) return [];
	return beginningsIn(utcSaturday, beginningOf(utcSaturday, viewport.start), viewport.end)
		.map((day) => ({
			from: Math.max(0, scale.toAlong(day)),
			to: Math.min(along, scale.toAlong(day + 2))
		}))
		.filter(({ from, to }) => to > from);
}
