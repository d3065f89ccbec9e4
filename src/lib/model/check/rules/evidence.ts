import type { Check, Reference } from '../../schema/index.ts';
import type { Id } from '../../base/index.ts';
import type { CheckedFolder, Found } from './rule.ts';

/** Theme links said to come from a document, although no passage ties the two. */
export function* findUnfoundedThemeLinks(folder: CheckedFolder): Generator<Found> {
	if (!folder.ids('excerpt')) return;
	const told = new Set(
		folder.dataset.excerpts.flatMap(({ events, themes }) =>
			events.flatMap((event) => themes.map((theme) => `${event} ${theme}`))
		)
	);
	for (const event of folder.dataset.events)
		for (const [index, { theme, basis }] of event.themes.entries()) {
			if (basis !== 'source' || told.has(`${event.id} ${theme}`)) continue;
			yield {
				place: folder.placeOf(event, 'themes', index, 'basis'),
				message: {
					nl: `Geen passage noemt deze gebeurtenis bij het thema ‘${theme}’.`,
					en: `No excerpt names this event with the theme ‘${theme}’.`
				},
				remedy: {
					nl: 'Voeg de passage toe of verbind haar, of maak er ‘reading’ van: onze eigen lezing.',
					en: 'Add or tie the excerpt, or make it ‘reading’: a reading of our own.'
				}
			};
		}
}

/** The same thing named twice in one list. */
export function* findRepeatedLinks(folder: CheckedFolder): Generator<Found> {
	const { events, excerpts, themes } = folder.dataset;
	const lists: [record: object, field: string, ids: readonly Id[]][] = [
		...events.map((event): [object, string, Id[]] => [
			event,
			'themes',
			event.themes.map(({ theme }) => theme)
		]),
		...excerpts.flatMap((excerpt): [object, string, Id[]][] => [
			[excerpt, 'themes', excerpt.themes],
			[excerpt, 'events', excerpt.events]
		]),
		...themes.map((theme): [object, string, Id[]] => [theme, 'related', theme.related ?? []])
	];
	for (const [record, field, ids] of lists)
		for (const [index, id] of ids.entries()) {
			if (ids.indexOf(id) === index) continue;
			yield {
				place: folder.placeOf(record, field, index),
				message: {
					nl: `‘${id}’ staat hier twee keer.`,
					en: `‘${id}’ stands here twice.`
				},
				remedy: { nl: 'Haal er een weg.', en: 'Remove one of them.' }
			};
		}
}

/** References of which nobody said what they are cited for. */
export function* findUnexplainedReferences(folder: CheckedFolder): Generator<Found> {
	const { events, announcements, waves } = folder.dataset;
	const records: { references: readonly Reference[] }[] = [
		...events,
		...announcements,
		...waves.definitions
	];
	for (const record of records)
		for (const [index, { supports, url }] of record.references.entries()) {
			if (supports) continue;
			yield {
				place: folder.placeOf(record, 'references', index),
				message: {
					nl: `Bij ${url} staat niet waarvoor de pagina is aangehaald.`,
					en: `Nothing says what ${url} is cited for.`
				},
				remedy: {
					nl: 'Schrijf bij supports in eigen woorden wat de pagina laat zien.',
					en: 'Write in supports, in your own words, what the page shows.'
				}
			};
		}
}

/** Records in doubt, or read in an unclear way, that do not say what the doubt is. */
export function* findUnexplainedDoubts(folder: CheckedFolder): Generator<Found> {
	const { events, announcements } = folder.dataset;
	const doubtful: { check: Check }[] = [
		...events.filter(({ check }) => check.status === 'doubtful'),
		...announcements.filter(
			({ check, reading }) => check.status === 'doubtful' || reading === 'unclear'
		)
	];
	for (const record of doubtful) {
		if (record.check.note) continue;
		yield {
			place: folder.placeOf(record, 'check'),
			message: {
				nl: 'Hier is iets onzeker, maar er staat niet bij wat.',
				en: 'Something is uncertain here, but nothing says what.'
			},
			remedy: {
				nl: 'Schrijf bij check.note wat er onzeker is, en waarom.',
				en: 'Write in check.note what is uncertain, and why.'
			}
		};
	}
}

/** A check that names its evidence, without the evidence. */
export function* findUnbackedChecks(folder: CheckedFolder): Generator<Found> {
	const { events, announcements, excerpts } = folder.dataset;
	const told = new Set(excerpts.flatMap((excerpt) => excerpt.events));
	for (const record of [...events, ...announcements]) {
		if (record.check.status === 'checked' && record.references.length === 0)
			yield {
				place: folder.placeOf(record, 'check', 'status'),
				message: {
					nl: '‘checked’ betekent nagegaan in een openbare bron, maar er is geen verwijzing.',
					en: '‘checked’ means verified in a public source, but there is no reference.'
				},
				remedy: {
					nl: 'Voeg de verwijzing toe, of kies een andere status.',
					en: 'Add the reference, or choose another status.'
				}
			};
	}
	if (!folder.ids('excerpt')) return;
	for (const event of events) {
		if (event.check.status !== 'from-source' || told.has(event.id)) continue;
		yield {
			place: folder.placeOf(event, 'check', 'status'),
			message: {
				nl: '‘from-source’ betekent uit een brondocument, maar geen passage spreekt ervan.',
				en: '‘from-source’ means taken from a source document, but no excerpt speaks of it.'
			},
			remedy: {
				nl: 'Voeg de passage toe of verbind haar, of kies een andere status.',
				en: 'Add or tie the excerpt, or choose another status.'
			}
		};
	}
}
