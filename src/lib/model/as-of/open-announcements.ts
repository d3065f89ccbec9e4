import type { Dataset, Announcement } from '../dataset/index.ts';
import type { Day, Days } from '../base/index.ts';

/** An announcement of which nobody knows yet what will come of it. */
export interface OpenAnnouncement {
	announcement: Announcement;
	/** Days from the day it is seen from to the first and the last that can be meant; negative when past. */
	from: Days;
	to: Days;
}

/**
 * The announcements that stand open in a dataset that is cut at a day: those that come due first before
 * the others, and after them those whose day has passed without a word.
 * @returns none of a dataset that is whole
 */
export function openAnnouncements({
	asOf,
	announcements
}: Pick<Dataset, 'asOf' | 'announcements'>): OpenAnnouncement[] {
	if (asOf === undefined) return [];
	return announcements
		.filter(({ outcome }) => outcome === 'open')
		.map((announcement) => ({ announcement, ...daysAhead(announcement, asOf) }))
		.sort(
			(one, other) =>
				Number(one.to < 0) - Number(other.to < 0) || one.to - other.to || one.from - other.from
		);
}

function daysAhead(
	{ promisedSpan: { first, last } }: Announcement,
	day: Day
): { from: Days; to: Days } {
	return { from: (first ?? last ?? day) - day, to: (last ?? first ?? day) - day };
}
