import { monthsOf, withoutEvidence } from '../coverage.ts';
import { formatMonth } from '../../time/index.ts';
import type { CheckedFolder, Found } from './rule.ts';

/** Themes that no passage carries. */
export function* findThemesWithoutExcerpt(folder: CheckedFolder): Generator<Found> {
	if (!folder.ids('excerpt')) return;
	const carried = new Set(folder.dataset.excerpts.flatMap(({ themes }) => themes));
	for (const theme of folder.dataset.themes) {
		if (carried.has(theme.id)) continue;
		yield {
			place: folder.placeOf(theme, 'id'),
			message: {
				nl: 'Geen enkele passage hoort bij dit thema, dus de rij blijft leeg.',
				en: 'No excerpt belongs to this theme, so its row stays empty.'
			},
			remedy: {
				nl: 'Voeg een passage toe, of noem het thema bij een passage die er al is.',
				en: 'Add an excerpt, or name the theme with one that is there already.'
			}
		};
	}
}

/** Events that nothing vouches for. */
export function* findEventsWithoutEvidence(folder: CheckedFolder): Generator<Found> {
	for (const event of withoutEvidence(folder.dataset))
		yield {
			place: folder.placeOf(event, 'references'),
			message: {
				nl: 'Deze gebeurtenis heeft geen verwijzing, en geen passage spreekt ervan.',
				en: 'This event has no reference, and no excerpt speaks of it.'
			},
			remedy: {
				nl: 'Voeg een verwijzing toe die de datum laat zien.',
				en: 'Add a reference that shows its date.'
			}
		};
}

/** Months of the window in which nothing happens. */
export function* findSilentMonths(folder: CheckedFolder): Generator<Found> {
	if (!folder.ids('event')) return;
	for (const { first: month, events } of monthsOf(folder.dataset)) {
		if (events > 0) continue;
		yield {
			place: folder.placeOf(folder.dataset.timeline, 'window'),
			message: {
				nl: `In ${formatMonth(month, 'nl', 'withYear')} gebeurt niets.`,
				en: `Nothing happens in ${formatMonth(month, 'en', 'withYear')}.`
			},
			remedy: {
				nl: 'Voeg een gebeurtenis toe, of verklein het tijdvenster.',
				en: 'Add an event, or make the window smaller.'
			}
		};
	}
}
