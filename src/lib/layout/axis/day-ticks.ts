import { range } from 'd3';
import type { AlongPx, Days } from '../../model/base/index.ts';
import type { Timescale } from '../time/index.ts';

/** A tick of an axis that counts days from a day 0. */
export interface DayTick {
	day: Days;
	/** The beginning of that day. */
	along: AlongPx;
	/** Whole weeks since day 0; null for a day between them. */
	weeks: number | null;
}

/** Days from one tick to the next, the closest first: days, weeks, and whole numbers of weeks. */
const STEPS: readonly Days[] = [1, 7, 14, 28, 56, 112, 224, 448];

/**
 * Ticks at whole steps from day 0, in days as long as there is room, and else in weeks.
 * @param least room between two ticks, px
 */
export function layDayTicks(from: Days, to: Days, scale: Timescale, least: AlongPx): DayTick[] {
	const step = STEPS.find((days) => days * scale.pixelsPerDay >= least) ?? STEPS.at(-1)!;
	return range(Math.ceil(from / step), Math.floor(to / step) + 1).map((number) => {
		// Not minus zero.
		const day = number * step || 0;
		return { day, along: scale.toAlong(day), weeks: day % 7 === 0 ? day / 7 : null };
	});
}
