import type { Horizon } from '../../dataset/index.ts';
import type { CheckedFolder, Found } from './rule.ts';

/** Announcements whose outcome does not agree with the day on which it really ended. */
export function* findOutcomesAgainstDates(folder: CheckedFolder): Generator<Found> {
	for (const horizon of folder.dataset.horizons) {
		if (!isContradicted(horizon)) continue;
		yield {
			place: folder.placeOf(horizon, 'outcome'),
			message: {
				nl: `‘${horizon.outcome}’ past niet bij beloofd ${horizon.promised} en werkelijk ${horizon.actualEnd}.`,
				en: `‘${horizon.outcome}’ does not agree with promised ${horizon.promised} and real ${horizon.actualEnd}.`
			},
			remedy: {
				nl: 'Kijk de uitkomst en beide dagen na.',
				en: 'Check the outcome and both days.'
			}
		};
	}
}

function isContradicted(horizon: Horizon): boolean {
	const { outcome, promisedSpan, actualEndSpan, successor, reading } = horizon;
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
			// With a successor the outcome speaks of the next promise, which may itself have moved back.
			return isSooner && successor === undefined;
		case 'ended-as-planned':
		case 'decided-as-planned':
			return isLater || (isSooner && reading !== 'no-later-than');
		case 'tightened':
		case 'open':
			return false;
	}
}
