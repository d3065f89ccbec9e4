import fc from 'fast-check';
import type { Dataset } from '../../../../src/lib/model/dataset/dataset.ts';
import { parseDataset } from '../../../../src/lib/model/read/parse.ts';
import type { EventRecord } from '../../../../src/lib/model/schema/event.ts';
import { readDatasetFolder } from '../../../../src/lib/server/dataset-folder.ts';
import { aDataset, anEvent } from '../../../fixtures/dataset.ts';

/** Texts that break a file that is written carelessly. */
export const HOSTILE_TEXTS = [
	'komma, puntkomma; dubbele punt: "aanhaling" \'enkel\'',
	'regel een\nregel twee\n\nregel vier',
	'achterstreep \\ en \\n en \\, en \\\\',
	'=HYPERLINK("https://example.org";"klik")',
	"'=1+1",
	"''''=1+1",
	'+31 6',
	'-5',
	'@som',
	'\tmet tab',
	"'s avonds",
	'＝1',
	'😀👩‍👩‍👧‍👦 vlag 🇳🇱 é e\u0301 漢字',
	'x'.repeat(400),
	'é😀'.repeat(120),
	'<script>alert(1)</script> & <b>vet</b> &amp; &lt;',
	'BEGIN:VEVENT\nEND:VCALENDAR',
	'eindigt op spatie ',
	' begint met spatie',
	'﻿merk',
	'a\u2028b'
];

/** Dates of every form, with the days they run from and to; null for an open side. */
export const DATES: [edtf: string, first: string | null, last: string | null][] = [
	['1953-02-01', '1953-02-01', '1953-02-01'],
	['1952-02-28/1952-02-29', '1952-02-28', '1952-02-29'],
	['1953-12-31', '1953-12-31', '1953-12-31'],
	['1953-02', '1953-02-01', '1953-02-28'],
	['1953-03-10~', '1953-03-10', '1953-03-10'],
	['1953-03-11?', '1953-03-11', '1953-03-11'],
	['1953-22', '1953-06-01', '1953-08-31'],
	['1953', '1953-01-01', '1953-12-31'],
	['1953-02-05/1953-04', '1953-02-05', '1953-04-30'],
	['1953-03/1953-05-06', '1953-03-01', '1953-05-06'],
	['0123-04-05', '0123-04-05', '0123-04-05'],
	['1953-02-03/..', '1953-02-03', null],
	['../1953-02-04', null, '1953-02-04']
];

/** Events with these texts, one a text, on dates of every form. */
export function hostileDataset(texts: readonly string[]): Dataset {
	return datasetOf(
		texts.map((text, index) => ({
			id: `gebeurtenis-${index}`,
			date: DATES[index % DATES.length]?.[0] ?? '1953',
			title: { nl: text, en: `${text} en` },
			text: { nl: `${text} en meer`, en: text },
			...(index % 2 ? { later: { date: '1953-05', text: { nl: text } } } : {})
		}))
	);
}

/** A dataset with these events. */
export function datasetOf(events: readonly Partial<EventRecord>[]): Dataset {
	return aDataset({ 'events.json': { events: events.map((event) => anEvent(event)) } });
}

/** Any texts that a JSON file can hold in UTF-8. */
export const anyTexts = fc.array(
	fc.oneof(
		fc.string({ unit: 'binary', minLength: 1, maxLength: 120 }),
		fc.string({
			unit: fc.constantFrom(...'\r\n\t"\',;\\=+-@<>& aé😀'),
			minLength: 1,
			maxLength: 90
		}),
		fc.constantFrom(...HOSTILE_TEXTS)
	),
	{ minLength: 1, maxLength: 6 }
);

/** The dataset that is shipped. */
export function shippedDataset(): Dataset {
	const { dataset } = parseDataset(readDatasetFolder('data'));
	if (!dataset) throw new Error('data/ cannot be read');
	return dataset;
}
