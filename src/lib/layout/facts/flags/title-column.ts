import type { AlongPx, Day } from '../../../model/base/index.ts';
import type { TimelineEvent } from '../../../model/dataset/index.ts';
import { levelBefore, type LevelFrame, levelScale } from './levels.ts';

/** A title that wants a row in the column, before it is drawn at any magnification. */
export interface Title {
	event: TimelineEvent;
	/** All its days; the end is not included. */
	start: Day;
	end: Day;
	/** Where the middle of its row stands when nothing is in its way. */
	place: Day;
	/** Room that its row takes, px. */
	height: AlongPx;
}

/** Air between two rows, px. */
export const GAP = 5;

/**
 * The titles that a column shows at a magnification, in order of place, from the window inwards: each has
 * a magnification from which on it is drawn, and then at every closer one (the active ranges of Been,
 * Daiches & Yap 2006). What is found is the order, not the places: a row may slide within its days, as far
 * as those beside it leave it room. Rows that have room in some order at one magnification have room in the
 * same order at every closer one, at the same places in time even, since there a row takes fewer days:
 *
 * ```
 * k ≤ k'  ⇒  height / k ≥ height / k',  and the days that the middle of a row may stand on only grow
 * ```
 */
export function titlesAt<T extends Title>(
	titles: readonly T[],
	frame: LevelFrame,
	pixelsPerDay: number
): T[] {
	const byWorth = [...titles].sort(byImportance);
	const last = levelBefore(frame, pixelsPerDay);
	let column: T[] = fill([], byWorth, levelScale(frame, 0));
	for (let level = 1; level <= last; level++)
		column = fill(column, byWorth, levelScale(frame, level));
	// Wider than the window there is room for some of what the window shows, in the same order.
	for (let level = -1; level >= last; level--) column = thin(column, levelScale(frame, level));
	return column;
}

/** Where the rows of a column stand at a magnification: each as near to its own place as those before it allow. */
export function settleRows(column: readonly Title[], pixelsPerDay: number): Day[] {
	const { latest } = reachOf(column, pixelsPerDay);
	const places: Day[] = [];
	for (const [index, title] of column.entries()) {
		const { from } = roomOf(title, pixelsPerDay);
		const before = index === 0 ? -Infinity : places[index - 1]!;
		const least = index === 0 ? from : before + apart(column[index - 1]!, title, pixelsPerDay);
		places.push(Math.max(least, from, Math.min(title.place, latest[index]!)));
	}
	return places;
}

/** The most important first; then in order of date. */
export function byImportance(a: Title, b: Title): number {
	return (
		b.event.importance - a.event.importance ||
		a.start - b.start ||
		(a.event.id < b.event.id ? -1 : a.event.id > b.event.id ? 1 : 0)
	);
}

/** Adds what has room beside the titles that stand. */
function fill<T extends Title>(
	standing: readonly T[],
	titles: readonly T[],
	pixelsPerDay: number
): T[] {
	const column = [...standing];
	const stands = new Set(standing);
	let reach = reachOf(column, pixelsPerDay);
	for (const title of titles) {
		if (stands.has(title)) continue;
		const position = positionOf(title, column);
		if (!hasRoom(title, position, column, reach, pixelsPerDay)) continue;
		column.splice(position, 0, title);
		reach = reachOf(column, pixelsPerDay);
	}
	return column;
}

/** The most important titles of a column that have room at a wider magnification. */
function thin<T extends Title>(column: readonly T[], pixelsPerDay: number): T[] {
	const order = new Map(column.map((title, index) => [title, index]));
	const kept: T[] = [];
	for (const title of [...column].sort(byImportance)) {
		const position = kept.filter((other) => order.get(other)! < order.get(title)!).length;
		if (hasRoom(title, position, kept, reachOf(kept, pixelsPerDay), pixelsPerDay))
			kept.splice(position, 0, title);
	}
	return kept;
}

function positionOf({ place, event }: Title, column: readonly Title[]): number {
	const next = column.findIndex(
		(other) => other.place > place || (other.place === place && other.event.id > event.id)
	);
	return next < 0 ? column.length : next;
}

/** How early and how late the rows of a column can stand, all of them, in their order. */
interface Reach {
	earliest: Day[];
	latest: Day[];
}

function reachOf(column: readonly Title[], pixelsPerDay: number): Reach {
	const earliest: Day[] = [];
	const latest: Day[] = new Array<Day>(column.length);
	for (const [index, title] of column.entries()) {
		const { from } = roomOf(title, pixelsPerDay);
		const before = column[index - 1];
		earliest.push(
			before ? Math.max(from, earliest[index - 1]! + apart(before, title, pixelsPerDay)) : from
		);
	}
	for (let index = column.length - 1; index >= 0; index--) {
		const title = column[index]!;
		const { to } = roomOf(title, pixelsPerDay);
		const after = column[index + 1];
		latest[index] = after
			? Math.min(to, latest[index + 1]! - apart(title, after, pixelsPerDay))
			: to;
	}
	return { earliest, latest };
}

/** Whether a title can come in before the row at a position, all the others staying in the column. */
function hasRoom(
	title: Title,
	position: number,
	column: readonly Title[],
	{ earliest, latest }: Reach,
	pixelsPerDay: number
): boolean {
	const { from, to } = roomOf(title, pixelsPerDay);
	const [before, after] = [column[position - 1], column[position]];
	const least = before ? earliest[position - 1]! + apart(before, title, pixelsPerDay) : from;
	const most = after ? latest[position]! - apart(title, after, pixelsPerDay) : to;
	return Math.max(from, least) <= Math.min(to, most);
}

/** The days that the middle of a row may stand on: whole within its own, or at its place. */
function roomOf({ start, end, place, height }: Title, pixelsPerDay: number) {
	const half = height / 2 / pixelsPerDay;
	return { from: Math.min(place, start + half), to: Math.max(place, end - half) };
}

/** Least days between the middles of two rows. */
const apart = (a: Title, b: Title, pixelsPerDay: number) =>
	((a.height + b.height) / 2 + GAP) / pixelsPerDay;
