import type { Dataset, Horizon } from './dataset.ts';
import { knownFrom } from './dates.ts';
import type { Day, Id } from './units.ts';

/**
 * The announcements that had been made by a day, each with what could be known of its outcome; else
 * its outcome is `open`. A promise that was moved – extended, postponed, tightened – is known to be
 * so from the day of the next announcement; one that ended early from its real end; one that was kept
 * from the day after the promised one. Where that has no day of its own, the day after the promised
 * one counts, and the last of them where there are several. The real end is known from its own day.
 * References and the note of the check are left out, as with events.
 */
export function knownHorizons(
	{ horizons, strands }: Pick<Dataset, 'horizons' | 'strands'>,
	day: Day
): Pick<Dataset, 'horizons' | 'strands'> {
	const made = new Map(
		horizons
			.filter(({ announcedSpan }) => knownFrom(announcedSpan) <= day)
			.map((horizon) => [horizon.id, horizon])
	);
	const announcedOn = new Map(
		horizons.map(({ id, announcedSpan }) => [id, knownFrom(announcedSpan)])
	);
	const known = [...made.values()].map((horizon) => {
		const isOutcomeKnown = outcomeDay(horizon, announcedOn) <= day;
		return knownHorizon(horizon, day, isOutcomeKnown, made);
	});
	const told = new Set(known.map(({ strand }) => strand));
	return { horizons: known, strands: strands.filter(({ id }) => told.has(id)) };
}

/** The day from which its outcome could be known. */
function outcomeDay(horizon: Horizon, announcedOn: ReadonlyMap<Id, number>): number {
	const { outcome, successor, promisedSpan, actualEndSpan } = horizon;
	const dayAfter = (promisedSpan.last ?? Infinity) + 1;
	switch (outcome) {
		case 'extended':
		case 'postponed':
		case 'tightened':
			return (successor !== undefined && announcedOn.get(successor)) || dayAfter;
		case 'ended-early':
			return actualEndSpan ? knownFrom(actualEndSpan) : dayAfter;
		case 'ended-as-planned':
		case 'decided-as-planned':
			return Math.max(dayAfter, actualEndSpan ? knownFrom(actualEndSpan) : dayAfter);
		case 'open':
			return Infinity;
	}
}

function knownHorizon(
	horizon: Horizon,
	day: Day,
	isOutcomeKnown: boolean,
	made: ReadonlyMap<Id, Horizon>
): Horizon {
	const { outcome, successor, actualEnd, actualEndSpan, ...rest } = horizon;
	const hasSuccessor = isOutcomeKnown && successor !== undefined && made.has(successor);
	const isEnded = isOutcomeKnown && actualEndSpan !== undefined && knownFrom(actualEndSpan) <= day;
	return {
		...rest,
		outcome: isOutcomeKnown ? outcome : 'open',
		...(hasSuccessor && { successor }),
		...(isEnded && { actualEnd, actualEndSpan }),
		references: [],
		check: { status: horizon.check.status }
	} as Horizon;
}
