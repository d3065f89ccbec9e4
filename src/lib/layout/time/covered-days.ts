import { type Dataset, eventDays } from '../../model/dataset/index.ts';
import type { Day } from '../../model/base/index.ts';
import { knownEnd } from './as-of-part.ts';

type Limits = { start: Day; end: Day };
type Dated = Pick<Dataset, 'window' | 'events' | 'asOf'>;

const known = new WeakMap<Dated, Limits>();

/**
 * The days from the first to the last that there is anything to see of: the window, and every event
 * around it. Of an event without a beginning or an end, the day that is known.
 */
export function coveredDays(dataset: Dated): Limits {
	const days = known.get(dataset) ?? findDays(dataset);
	known.set(dataset, days);
	return days;
}

/** The covered days as far as they are known; always one at least. */
export function knownDays(dataset: Dated): Limits {
	const { start, end } = coveredDays(dataset);
	return { start, end: Math.max(start + 1, Math.min(end, knownEnd(dataset))) };
}

function findDays({ window, events }: Dated): Limits {
	let start = window.first ?? Infinity;
	let end = (window.last ?? -Infinity) + 1;
	const { firsts, lasts } = eventDays(events);
	for (const [number, first] of firsts.entries()) {
		const last = lasts[number]!;
		const [from, to] = [Number.isNaN(first) ? last : first, Number.isNaN(last) ? first : last];
		// An event of which no day is known is neither before nor after anything.
		if (from < start) start = from;
		if (to + 1 > end) end = to + 1;
	}
	return Number.isFinite(start) && end > start ? { start, end } : { start: 0, end: 1 };
}
