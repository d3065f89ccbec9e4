import type { Announcement } from '../../dataset/index.ts';
import type { CheckedFolder, Found } from './rule.ts';

/** Announcements whose outcome does not agree with the day on which it really ended. */
export function* findOutcomesAgainstDates(folder: CheckedFolder): Generator<Found> {
	for (const announcement of folder.dataset.announcements) {
		if (!isContradicted(announcement)) continue;
		yield {
			place: folder.placeOf(announcement, 'outcome'),
			message: {
				nl: `‘${announcement.outcome}’ past niet bij beloofd ${announcement.promised} en werkelijk ${announcement.actualEnd}.`,
				en: `‘${announcement.outcome}’ does not agree with promised ${announcement.promised} and real ${announcement.actualEnd}.`
			},
			remedy: {
				nl: 'Kijk de uitkomst en beide dagen na.',
				en: 'Check the outcome and both days.'
			}
		};
	}
}

function isContradicted(announcement: Announcement): boolean {
	const { outcome, promisedSpan, actualEndSpan, successor, reading } = announcement;
	// What was promised roughly, or ended on a day not known, contradicts nothing.
	if (!actualEndSpan || promisedSpan.isApproximate || actualEndSpan.isApproximate) return false;
	const { first: earliest, last: latest } = actualEndSpan;
	const isLater = earliest !== null && promisedSpan.last !== null && earliest > promisedSpan.last;
	const isSooner = latest !== null && promisedSpan.first !== null && latest < promisedSpan.first;
	switch (outcome) {
		case 'ended-early':
			return isLater;
		case 'extended':
		case 'postponed':
			// With a successor the outcome speaks of the next announcement, which may itself have moved back.
			return isSooner && successor === undefined;
		case 'ended-as-planned':
		case 'decided-as-planned':
			return isLater || (isSooner && reading !== 'no-later-than');
		case 'tightened':
		case 'open':
			return false;
	}
}
