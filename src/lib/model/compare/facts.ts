import type { ComparedWave, Comparison } from './waves.ts';
import type { Series, TimelineEvent } from '../dataset/index.ts';
import { type DayCount, daysBetween, difference, type PossibleDays } from '../time/index.ts';
import type { Day } from '../base/index.ts';

/** What can be said of a wave in numbers. What is not known, or not yet, is null. */
export interface WaveFacts {
	compared: ComparedWave;
	/** Days that it lasted, the first and the last included. */
	length: DayCount | null;
	/** Days from the beginning to the highest figure of the series. */
	rise: DayCount | null;
	/** The first of the chosen events since the wave can have begun, and how many days after its beginning. */
	firstEvent: { event: TimelineEvent; after: DayCount } | null;
	/** Chosen events in the days before, from where the row begins. */
	eventsBefore: number;
}

/** How a wave differs from the one that it is compared with; null where one of the two is not known. */
export interface WaveDifference {
	length: DayCount | null;
	rise: DayCount | null;
	firstEvent: DayCount | null;
	/** Of the highest figure, in per cent of that of the other wave: -36 is 36 per cent lower. */
	highest: number | null;
}

/** What the numbers of each wave are, in order. */
export function factsOf({ waves, series }: Comparison): WaveFacts[] {
	return waves.map((compared) => {
		const { begin, end, highest, zero } = compared;
		const peak = highest && daysOfFigure(highest.day - zero, series);
		return {
			compared,
			length: end && plusOne(daysBetween(begin, end)),
			rise: peak && daysBetween(begin, peak),
			...firstEventOf(compared)
		};
	});
}

/**
 * The bounds of the first: when each event lies between its own bounds, the earliest of all lies
 * between the least first and the least last possible day. Named is the event with the latter.
 */
function firstEventOf({
	events,
	begin
}: ComparedWave): Pick<WaveFacts, 'firstEvent' | 'eventsBefore'> {
	const since = events.filter(({ days }) => days.first >= begin.first);
	const eventsBefore = events.length - since.length;
	const named = since.reduce<(typeof since)[number] | undefined>(
		(best, one) => (best === undefined || one.days.last < best.days.last ? one : best),
		undefined
	);
	if (!named) return { firstEvent: null, eventsBefore };
	const first = Math.min(...since.map(({ days }) => days.first));
	const bounds: PossibleDays = { ...named.days, first };
	return { firstEvent: { event: named.item, after: daysBetween(begin, bounds) }, eventsBefore };
}

/** How the second differs from the first. */
export function differenceOf(first: WaveFacts, second: WaveFacts): WaveDifference {
	const both = (one: DayCount | null | undefined, other: DayCount | null | undefined) =>
		one && other ? difference(one, other) : null;
	const [base, height] = [first.compared.highest?.value, second.compared.highest?.value];
	return {
		length: both(first.length, second.length),
		rise: both(first.rise, second.rise),
		firstEvent: both(first.firstEvent?.after, second.firstEvent?.after),
		highest: base && height !== undefined ? (height / base - 1) * 100 : null
	};
}

/** The day of a figure, or any day of its week. */
function daysOfFigure(day: Day, { interval }: Series): PossibleDays {
	return { first: day, last: interval === 'week' ? day + 6 : day, isAbout: false };
}

const plusOne = ({ least, most, isAbout }: DayCount): DayCount => ({
	least: least + 1,
	most: most + 1,
	isAbout
});
