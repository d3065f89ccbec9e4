import type { PossibleDays } from '../../model/time/index.ts';
import type { AlongPx, Id } from '../../model/base/index.ts';
import { inside } from '../small/index.ts';
import { textWidth } from '../text/index.ts';
import type { Timescale } from '../time/index.ts';

// The row of a wave: each thing on a lane with its title beside it, or its sign alone, or counted.

/** Something to be placed in a row. */
export interface RowThing {
	id: Id;
	/** In days of the common axis. */
	days: PossibleDays;
	title: string;
	/** The greater, the sooner it gets a place. */
	importance: number;
}

export interface RowMark {
	id: Id;
	/** Middle of the sign. */
	along: AlongPx;
	/** From 0, the one next to the wave. */
	lane: number;
	/** The day is not known for sure. */
	isApproximate: boolean;
	/** Its title, and where that begins; null where it has no room. */
	label: { text: string; from: AlongPx; to: AlongPx } | null;
}

/** Things that have no room, or stand at one place, as a number. */
export interface RowCount {
	ids: Id[];
	along: AlongPx;
	width: AlongPx;
}

export interface RowStyle {
	along: AlongPx;
	lanes: number;
	/** Half the room of a sign, px. */
	half: AlongPx;
	showsTitles: boolean;
}

/** Half the room of a sign with the shrinking bars on either side, px. */
const APPROXIMATE = 12.5;
/** From the edge of a sign to its title, and from the end of a title to the next sign, px. */
const LEAD = 3;
const AIR = 12;
export const TITLE_SIZE = 12.2;

type Stretch = [from: AlongPx, to: AlongPx];

/** Where a thing stands: in the middle of the days that it can have been on. */
export function placeOf(
	{ days: { first, last } }: Pick<RowThing, 'days'>,
	scale: Timescale
): AlongPx {
	return scale.toAlong((first + last + 1) / 2);
}

const isSoft = ({ days: { first, last, isAbout } }: RowThing) => first !== last || isAbout;

/**
 * Places the things of a row, the most important first: with its title, else the sign alone, else
 * counted. What is drawn and what is counted are together all of them, and nothing overlaps.
 */
export function layRow(
	things: readonly RowThing[],
	scale: Timescale,
	style: RowStyle
): { marks: RowMark[]; counts: RowCount[] } {
	const { along, lanes, showsTitles } = style;
	const taken: Stretch[][] = Array.from({ length: lanes }, () => []);
	const marks: RowMark[] = [];
	const byWorth = [...things].sort(
		(a, b) => b.importance - a.importance || a.days.first - b.days.first || (a.id < b.id ? -1 : 1)
	);
	const settle = (thing: RowThing, withTitle: boolean): boolean => {
		const isApproximate = isSoft(thing);
		const half = isApproximate ? Math.max(style.half, APPROXIMATE) : style.half;
		const middle = inside(placeOf(thing, scale), along, half);
		const width = withTitle ? textWidth(thing.title, 'sans-500', TITLE_SIZE) : 0;
		for (const { stretch, label } of waysToStand(thing.title, middle, half, width)) {
			if (stretch[0] < -0.01 || stretch[1] > along + 0.01) continue;
			const room: Stretch = label ? [stretch[0] - AIR / 2, stretch[1] + AIR / 2] : stretch;
			const lane = taken.findIndex((stretches) => stretches.every((one) => isApart(one, room)));
			if (lane === -1) continue;
			taken[lane]!.push(room);
			marks.push({ id: thing.id, along: middle, lane, isApproximate, label });
			return true;
		}
		return false;
	};
	let left = byWorth;
	if (showsTitles) left = left.filter((thing) => !settle(thing, true));
	left = left.filter((thing) => !settle(thing, false));
	return { marks, counts: countThings(left, scale, along) };
}

/** With the title after the sign, before it, or without one. */
function waysToStand(
	text: string,
	middle: AlongPx,
	half: AlongPx,
	width: AlongPx
): { stretch: Stretch; label: RowMark['label'] }[] {
	if (width === 0) return [{ stretch: [middle - half, middle + half], label: null }];
	const after = middle + half + LEAD;
	const before = middle - half - LEAD - width;
	return [
		{
			stretch: [middle - half, after + width],
			label: { text, from: after, to: after + width }
		},
		{
			stretch: [before, middle + half],
			label: { text, from: before, to: before + width }
		}
	];
}

const isApart = (one: Stretch, other: Stretch) => one[1] <= other[0] || other[1] <= one[0];

/** Room of a sign with a number of one digit, and of each further digit, px. */
const COUNT = 24;
const DIGIT = 7;
const widthOf = (count: number) => COUNT + (String(count).length - 1) * DIGIT;

/** Things as numbers on one line, those that would touch together; in order of place. */
export function countThings(
	things: readonly Pick<RowThing, 'id' | 'days'>[],
	scale: Timescale,
	along: AlongPx
): RowCount[] {
	const order = things
		.map((thing) => ({ id: thing.id, place: placeOf(thing, scale) }))
		.sort((a, b) => a.place - b.place || (a.id < b.id ? -1 : 1));
	const groups: { ids: Id[]; sum: AlongPx }[] = [];
	for (const { id, place } of order) {
		groups.push({ ids: [id], sum: place });
		// A group that grows may come to touch the one before it.
		for (let last = groups.length - 1; last > 0; last--) {
			const [one, other] = [groups[last - 1]!, groups[last]!];
			if (edgesOf(one, along)[1] <= edgesOf(other, along)[0]) break;
			groups.splice(last - 1, 2, { ids: [...one.ids, ...other.ids], sum: one.sum + other.sum });
		}
	}
	return groups.map((group) => {
		const [from, to] = edgesOf(group, along);
		return { ids: group.ids, along: (from + to) / 2, width: to - from };
	});
}

function edgesOf({ ids, sum }: { ids: Id[]; sum: AlongPx }, along: AlongPx): Stretch {
	const half = widthOf(ids.length) / 2;
	const middle = inside(sum / ids.length, along, half);
	return [middle - half, middle + half];
}
