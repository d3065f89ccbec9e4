import type { Dataset } from '../dataset/index.ts';
import type { Language } from '../base/index.ts';

const CSV = 'text/csv; charset=utf-8';
const JSON_TEXT = 'application/json';
const CALENDAR = 'text/calendar; charset=utf-8';

/** A file that a reader can take along. */
export type Download =
	| {
			file: string;
			mediaType: string;
			format: 'json' | 'csv' | 'promises' | 'figures' | 'series' | 'stories' | 'annotations';
	  }
	/** What holds one language only, since the format has one text for each thing. */
	| { file: string; mediaType: string; format: 'icalendar' | 'timelinejs'; language: Language };

export type DownloadFormat = Download['format'];

/** Every file that there can be, in the order in which readers are told of them. */
const DOWNLOADS: readonly Download[] = [
	{ file: 'dataset.json', mediaType: JSON_TEXT, format: 'json' },
	{ file: 'events.csv', mediaType: CSV, format: 'csv' },
	{ file: 'promises.csv', mediaType: CSV, format: 'promises' },
	{ file: 'figures.csv', mediaType: CSV, format: 'figures' },
	{ file: 'series.csv', mediaType: CSV, format: 'series' },
	{ file: 'events.nl.ics', mediaType: CALENDAR, format: 'icalendar', language: 'nl' },
	{ file: 'events.en.ics', mediaType: CALENDAR, format: 'icalendar', language: 'en' },
	{ file: 'events.nl.timelinejs.json', mediaType: JSON_TEXT, format: 'timelinejs', language: 'nl' },
	{ file: 'events.en.timelinejs.json', mediaType: JSON_TEXT, format: 'timelinejs', language: 'en' },
	{
		file: 'excerpts.annotations.json',
		mediaType: 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"',
		format: 'annotations'
	},
	{ file: 'stories.json', mediaType: JSON_TEXT, format: 'stories' }
];

/** The list of a dataset that a file is made of; without one, of all of it. */
const LISTS = {
	json: undefined,
	csv: 'events',
	promises: 'announcements',
	figures: 'series',
	series: 'series',
	icalendar: 'events',
	timelinejs: 'events',
	annotations: 'excerpts',
	stories: 'stories'
} as const satisfies Record<DownloadFormat, keyof Dataset | undefined>;

/** The files that a dataset has something for, in the order in which readers are told of them. */
export function downloadsOf(dataset: Dataset): Download[] {
	return DOWNLOADS.filter((download) => {
		const list = LISTS[download.format];
		const isTold =
			!('language' in download) || dataset.timeline.languages.includes(download.language);
		return isTold && (list === undefined || dataset[list].length > 0);
	});
}
