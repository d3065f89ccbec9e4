import { type Dataset, eventDays } from '../../model/dataset/index.ts';
import type { Day, Memo } from '../../model/base/index.ts';
import { knownEnd } from './as-of-part.ts';

type Limits = { start: Day; end: Day };
type Dated = Pick<Dataset, 'window' | 'events' | 'asOf'>;

/**
 * The days from the first to the last that there is anything to see of: the window, and every event
 * around it. Of an event without a beginning or an end, the day that is known.
 */
export const coveredDays = (dataset: Dated, memo: Memo): Limits => memo.of(findDays, dataset);

/** The covered days as far as they are known; always one at least. */
export function knownDays(dataset: Dated, memo: Memo): Limits {
	const { start, end } = coveredDays(dataset, memo);
	return { start, end: Math.max(start + 1, Math.min(end, knownEnd(dataset))) };
}

function findDays({ window, events }: Dated, memo: Memo): Limits {
	let start = window.first ?? Infinity;
	let end = (window.last ?? -Infinity) + 1;
	const { firsts, lasts } = eventDays(events, memo);
	for (const [number, first] of firsts.entries()) {
		const last = lasts[number]!;
		const [from, to] = [Number.isNaN(first) ? last : first, Number.isNaN(last) ? first : last];
		// An event of which no day is known is neither before nor after anything.
		if (from < start) start = from;
		if (to + 1 > end) end = to + 1;
	}
	return Number.isFinite(start) && end > start ? { start, end } : { start: 0, end: 1 };
}
