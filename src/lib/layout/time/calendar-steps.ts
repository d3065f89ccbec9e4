import type { TimeInterval } from 'd3';
import { millisecondsInDay } from 'date-fns/constants';
import type { Day } from '../../model/base/index.ts';

/** The day on which the step of the calendar begins that a day lies in, such as its month. */
export function beginningOf(step: TimeInterval, day: Day): Day {
	return step.floor(new Date(Math.floor(day * millisecondsInDay))).getTime() / millisecondsInDay;
}

/**
 * The days in [start, end) on which a step of the calendar begins.
 * @param step in UTC, as all that counts days: `utcMonth`, `utcMonday`
 */
export function beginningsIn(step: TimeInterval, start: Day, end: Day): Day[] {
	const [from, to] = [start, end].map((day) => new Date(Math.ceil(day * millisecondsInDay)));
	return step.range(from!, to!).map((date) => date.getTime() / millisecondsInDay);
}
