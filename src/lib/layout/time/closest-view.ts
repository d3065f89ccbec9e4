import { type Dataset, eventDays } from '../../model/dataset/index.ts';
import type { Day, Days, Memo } from '../../model/base/index.ts';

/**
 * The closest view. A day is the unit of every date: closer there is nothing more to see. Of three
 * days the one in the middle has a neighbour on both sides, so that before and after can be told …
 */
const CLOSEST: Days = 3;
/** … unless a day holds more than this many events: they stand beside each other within it. */
const BUSY_DAY = 8;
/** However busy the day: of one with more than 240 events a list tells more than a picture. */
const LEAST: Days = 0.1;

/** How many days the closest view of a dataset holds. */
export const closestView = (dataset: Dataset, memo: Memo): Days => memo.of(findClosest, dataset);

function findClosest({ events }: Dataset, memo: Memo): Days {
	const perDay = new Map<Day, number>();
	let busiest = 1;
	for (const first of eventDays(events, memo).firsts) {
		if (Number.isNaN(first)) continue;
		const count = (perDay.get(first) ?? 0) + 1;
		perDay.set(first, count);
		busiest = Math.max(busiest, count);
	}
	return Math.max(LEAST, Math.min(CLOSEST, (CLOSEST * BUSY_DAY) / busiest));
}
