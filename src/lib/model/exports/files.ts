import type { Language } from '../units.ts';

/** A file that a reader can take along. */
export type Download =
	| { file: string; mediaType: string; format: 'json' | 'csv' | 'promises' | 'annotations' }
	/** What holds one language only, since the format has one text for each thing. */
	| { file: string; mediaType: string; format: 'icalendar' | 'timelinejs'; language: Language };

export type DownloadFormat = Download['format'];

/** Every file that is offered, in the order in which readers are told of them. */
export const DOWNLOADS: readonly Download[] = [
	{ file: 'dataset.json', mediaType: 'application/json', format: 'json' },
	{ file: 'events.csv', mediaType: 'text/csv; charset=utf-8', format: 'csv' },
	{ file: 'promises.csv', mediaType: 'text/csv; charset=utf-8', format: 'promises' },
	{
		file: 'events.nl.ics',
		mediaType: 'text/calendar; charset=utf-8',
		format: 'icalendar',
		language: 'nl'
	},
	{
		file: 'events.en.ics',
		mediaType: 'text/calendar; charset=utf-8',
		format: 'icalendar',
		language: 'en'
	},
	{
		file: 'events.nl.timelinejs.json',
		mediaType: 'application/json',
		format: 'timelinejs',
		language: 'nl'
	},
	{
		file: 'events.en.timelinejs.json',
		mediaType: 'application/json',
		format: 'timelinejs',
		language: 'en'
	},
	{
		file: 'excerpts.annotations.json',
		mediaType: 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"',
		format: 'annotations'
	}
];
