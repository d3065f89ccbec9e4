import { spanOf } from '../../read/index.ts';
import { type CalendarSpan, overlap } from '../../time/index.ts';
import type { CheckedFolder, Found } from './rule.ts';

/** What became of an event cannot have been known before it. */
export function* findLaterBeforeDate(folder: CheckedFolder): Generator<Found> {
	for (const event of folder.dataset.events) {
		if (!event.later || !isBefore(event.later.date, event.span.first)) continue;
		yield {
			place: folder.placeOf(event, 'later', 'date'),
			message: {
				nl: `Wat later bekend werd (${event.later.date}) ligt voor de gebeurtenis zelf (${event.date}).`,
				en: `What became known later (${event.later.date}) lies before the event itself (${event.date}).`
			},
			remedy: {
				nl: 'Verbeter een van beide datums.',
				en: 'Correct one of the two dates.'
			}
		};
	}
}

function isBefore(edtf: string, day: number | null): boolean {
	const { last } = spanOf(edtf);
	return last !== null && day !== null && last < day;
}

/** Waves that end before they begin. */
export function* findReversedWaves(folder: CheckedFolder): Generator<Found> {
	for (const wave of folder.dataset.waves.definitions.flatMap(({ waves }) => waves)) {
		if (!isBefore(wave.end, wave.startSpan.first)) continue;
		yield {
			place: folder.placeOf(wave, 'end'),
			message: {
				nl: `De golf eindigt (${wave.end}) voordat zij begint (${wave.start}).`,
				en: `The wave ends (${wave.end}) before it starts (${wave.start}).`
			},
			remedy: { nl: 'Verbeter begin of einde.', en: 'Correct its start or its end.' }
		};
	}
}

/** Peaks that lie before or after their wave. */
export function* findPeaksOutsideWave(folder: CheckedFolder): Generator<Found> {
	for (const wave of folder.dataset.waves.definitions.flatMap(({ waves }) => waves))
		for (const [index, peak] of wave.peaks.entries()) {
			const { first, last } = spanOf(peak);
			const isTooEarly = last !== null && last < (wave.startSpan.first ?? -Infinity);
			const isTooLate = first !== null && first > (wave.endSpan.last ?? Infinity);
			if (!isTooEarly && !isTooLate) continue;
			yield {
				place: folder.placeOf(wave, 'peaks', index),
				message: {
					nl: `De top (${peak}) ligt buiten de golf (${wave.start} tot ${wave.end}).`,
					en: `The peak (${peak}) lies outside the wave (${wave.start} to ${wave.end}).`
				},
				remedy: {
					nl: 'Verbeter de top, of het begin of einde van de golf.',
					en: 'Correct the peak, or the start or end of the wave.'
				}
			};
		}
}

/** Announcements of a day that had already gone by. */
export function* findPromisedBeforeAnnounced(folder: CheckedFolder): Generator<Found> {
	for (const announcement of folder.dataset.announcements) {
		if (!isBefore(announcement.promised, announcement.announcedSpan.first)) continue;
		yield {
			place: folder.placeOf(announcement, 'promised'),
			message: {
				nl: `De beloofde datum (${announcement.promised}) ligt voor de aankondiging (${announcement.announced}).`,
				en: `The promised date (${announcement.promised}) lies before its announcement (${announcement.announced}).`
			},
			remedy: {
				nl: 'Kijk beide datums na.',
				en: 'Check both dates.'
			}
		};
	}
}

/** Announcements followed by one of another strand, or by an earlier one. */
export function* findMisplacedSuccessors(folder: CheckedFolder): Generator<Found> {
	const byId = new Map(
		folder.dataset.announcements.map((announcement) => [announcement.id, announcement])
	);
	for (const announcement of folder.dataset.announcements) {
		const next =
			announcement.successor === undefined ? undefined : byId.get(announcement.successor);
		if (!next) continue;
		const isOther = next.strand !== announcement.strand;
		if (!isOther && !isBefore(next.announced, announcement.announcedSpan.first)) continue;
		yield {
			place: folder.placeOf(announcement, 'successor'),
			message: isOther
				? {
						nl: `De opvolger hoort bij een andere draad (‘${next.strand}’, niet ‘${announcement.strand}’).`,
						en: `The successor belongs to another strand (‘${next.strand}’, not ‘${announcement.strand}’).`
					}
				: {
						nl: `De opvolger is eerder aangekondigd (${next.announced}) dan deze (${announcement.announced}).`,
						en: `The successor was announced earlier (${next.announced}) than this (${announcement.announced}).`
					},
			remedy: {
				nl: 'Wijs de volgende aankondiging in dezelfde draad aan.',
				en: 'Point to the next announcement in the same strand.'
			}
		};
	}
}

/** Events, announcements and steps of stories that no part of the window shows. */
export function* findOutsideWindow(folder: CheckedFolder): Generator<Found> {
	const { window, events, announcements, stories } = folder.dataset;
	const { first, last } = window;
	if (first === null || last === null) return;
	const isOutside = (span: CalendarSpan) => overlap(span, first, last) === 'none';
	const places = [
		...events.filter(({ span }) => isOutside(span)).map((event) => folder.placeOf(event, 'date')),
		...announcements
			.filter(({ announcedSpan }) => isOutside(announcedSpan))
			.map((announcement) => folder.placeOf(announcement, 'announced')),
		...stories.flatMap((story) =>
			story.steps.flatMap(({ fromDay, toDay }, index) =>
				fromDay > last || toDay < first ? [folder.placeOf(story, 'steps', index, 'from')] : []
			)
		)
	];
	for (const place of places)
		yield {
			place,
			message: {
				nl: `De datum ligt buiten het tijdvenster (${window.edtf}); het eerste beeld laat haar niet zien.`,
				en: `The date lies outside the window (${window.edtf}); the first view does not show it.`
			},
			remedy: {
				nl: 'Verbeter de datum, of verruim window in timeline.json.',
				en: 'Correct the date, or widen window in timeline.json.'
			}
		};
}
