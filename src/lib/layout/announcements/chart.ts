import { max, type ScaleLinear } from 'd3';
import {
	type Dataset,
	type DaysAhead,
	daysAheadOf,
	type DaysRange,
	type PromisedEnd
} from '../../model/dataset/index.ts';
import type { AcrossPx, AlongPx, Day, Days, Language } from '../../model/base/index.ts';
import { type AxisTick, layAxis } from '../axis/index.ts';
import { smallView } from '../small/index.ts';
import { createTimescale, type Timescale } from '../time/index.ts';
import { createValueScale, valuesOf } from '../base/index.ts';

// How far ahead the promised end was on each day, and how far the real one. Laid for the least length at
// which it is shown and stretched from there, as the small timeline is.

type Point = [AlongPx, AcrossPx];

/** One of the two figures over time: a line for each stretch of days on which there is one. */
export interface ChartLine {
	lines: Point[][];
	/** Between the bounds, where a date is not known to the day. */
	ranges: Point[][];
}

export interface PromiseChart {
	along: AlongPx;
	across: AcrossPx;
	/** Nothing ahead: the foot of the lines. */
	base: AcrossPx;
	axis: AxisTick[];
	ticks: { value: Days; across: AcrossPx }[];
	promised: ChartLine;
	real: ChartLine;
	/** Between the two: where the end came later than was promised, and where sooner. */
	later: Point[][];
	sooner: Point[][];
	/** How many strands had a promise in force, as a step below the axis. */
	counts: { points: Point[][]; base: AcrossPx; most: number };
}

/** Above the lines, for the axis, and for the counts below it, px. */
const HEAD = 8;
const AXIS = 26;
const COUNTS = 30;

/**
 * The chart of some announcements over the window of the dataset.
 * @param along its least length, px
 * @param height of the lines, px
 */
export function layPromiseChart(
	dataset: Dataset,
	promises: readonly PromisedEnd[],
	{ along, height, language }: { along: AlongPx; height: AcrossPx; language: Language }
): PromiseChart {
	const viewport = smallView(dataset);
	const scale = createTimescale(viewport, along);
	const { from, to } = viewport.wholeDays;
	const days = daysAheadOf(promises, from, to);
	const stretches = split(days, (one, other) => other.day === one.day + 1);
	const top = max(days, ({ promised, real }) => Math.max(promised.most, real?.most ?? 0)) || 1;
	const base = HEAD + height;
	const toAcross = createValueScale(top, base, height);
	const place = (day: Day, value: Days): Point => [scale.toAlong(day + 0.5), toAcross(value)];
	const lineOf = (pick: (day: DaysAhead) => DaysRange | null): ChartLine => {
		const known = stretches.flatMap((stretch) =>
			split(
				stretch.flatMap((one) => {
					const range = pick(one);
					return range ? [{ day: one.day, ...range, mean: (range.least + range.most) / 2 }] : [];
				}),
				(one, other) => other.day === one.day + 1
			)
		);
		return {
			lines: known.map((stretch) => corners(stretch.map(({ day, mean }) => place(day, mean)))),
			ranges: known
				.flatMap((stretch) =>
					split(
						stretch,
						isAlike(({ least, most }) => least < most)
					)
				)
				.filter(([first]) => first && first.least < first.most)
				.map((stretch) =>
					between(
						stretch.map(({ day, least }) => place(day, least)),
						stretch.map(({ day, most }) => place(day, most))
					)
				)
		};
	};
	const compared = days.flatMap(({ day, promised, real }) =>
		real
			? [
					{
						day,
						promised: (promised.least + promised.most) / 2,
						real: (real.least + real.most) / 2
					}
				]
			: []
	);
	const difference = (sign: 1 | -1) =>
		split(
			compared.filter(({ promised, real }) => Math.sign(real - promised) === sign),
			(one, other) => other.day === one.day + 1
		)
			.filter((stretch) => stretch.length > 1)
			.map((stretch) =>
				between(
					stretch.map(({ day, promised }) => place(day, promised)),
					stretch.map(({ day, real }) => place(day, real))
				)
			);
	const most = max(days, ({ strands }) => strands) ?? 0;
	const foot = base + AXIS + COUNTS;
	const toStep = createValueScale(most, foot, COUNTS);
	return {
		along,
		across: foot + 2,
		base,
		axis: layAxis(viewport, along, language, 'across').ticks,
		ticks: valuesOf(toAcross, 4),
		promised: lineOf(({ promised }) => promised),
		real: lineOf(({ real }) => real),
		later: difference(1),
		sooner: difference(-1),
		counts: {
			base: foot,
			most,
			points: stretches.map((stretch) => steps(stretch, scale, toStep))
		}
	};
}

/** The outline of a count day by day, from the foot and back to it. */
function steps(
	stretch: readonly DaysAhead[],
	scale: Timescale,
	toAcross: ScaleLinear<number, AcrossPx>
): Point[] {
	const tops = stretch.flatMap(({ day, strands }): Point[] => [
		[scale.toAlong(day), toAcross(strands)],
		[scale.toAlong(day + 1), toAcross(strands)]
	]);
	const [first, last] = [tops[0], tops.at(-1)];
	const foot = toAcross(0);
	return first && last ? corners([[first[0], foot], ...tops, [last[0], foot]]) : [];
}

/** A list in parts, each of which goes on as long as one item belongs with the next. */
function split<Item>(
	items: readonly Item[],
	isTogether: (one: Item, other: Item) => boolean
): Item[][] {
	const parts: Item[][] = [];
	for (const item of items) {
		const part = parts.at(-1);
		const before = part?.at(-1);
		if (part && before !== undefined && isTogether(before, item)) part.push(item);
		else parts.push([item]);
	}
	return parts;
}

const isAlike =
	<Item>(test: (item: Item) => boolean) =>
	(one: Item, other: Item) =>
		test(one) === test(other);

/** The outline between two lines. */
const between = (one: Point[], other: Point[]): Point[] => [
	...corners(one),
	...corners(other).reverse()
];

/** A line without the points that lie on it between two others. */
function corners(points: readonly Point[]): Point[] {
	return points.filter(([along, across], index) => {
		const [before, after] = [points[index - 1], points[index + 1]];
		if (!before || !after) return true;
		const turn =
			(along - before[0]) * (after[1] - before[1]) - (after[0] - before[0]) * (across - before[1]);
		return Math.abs(turn) > 1e-6;
	});
}
