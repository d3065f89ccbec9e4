import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseText } from '../../../../src/lib/i18n/messages.ts';
import type { Dataset } from '../../../../src/lib/model/dataset/dataset.ts';
import type { Language } from '../../../../src/lib/model/base/units.ts';
import type { EventRecord } from '../../../../src/lib/model/schema/event.ts';
import { readArrowEvents } from '../../../../src/lib/model/arrow/events.ts';
import { writeArrowEvents } from '../../../../src/lib/model/arrow/file.ts';
import { fieldsOf } from '../../../../src/lib/model/dataset/fields-of.ts';
import { packReferences, withReferences } from '../../../../src/lib/model/transfer/references.ts';
import {
	MOST_EVENTS_IN_JSON,
	packDataset,
	unpackDataset
} from '../../../../src/lib/model/transfer/transfer.ts';
import { aDataset, anAnnouncement, anEvent } from '../../../fixtures/dataset.ts';

const byWayOfJson = <Value>(value: Value): Value => JSON.parse(JSON.stringify(value));

/** The dataset as it reaches the picture in a language. */
const pictured = (dataset: Dataset, language: Language): Dataset =>
	unpackDataset(byWayOfJson(packDataset(dataset, language)));

/** The dataset as it reaches a page of text in a language. */
const travelled = (dataset: Dataset, language: Language): Dataset =>
	withReferences(pictured(dataset, language), byWayOfJson(packReferences(dataset, language)));

/** Every text as a reader of a language sees it. */
function asRead(value: unknown, language: Language): unknown {
	if (typeof value !== 'object' || value === null) return value;
	if (Array.isArray(value)) return value.map((item) => asRead(item, language));
	const entries = Object.entries(value).filter(([key]) => key !== 'translation');
	if (entries.length > 0 && entries.every(([key]) => key === 'nl' || key === 'en'))
		return chooseText(value, language);
	return Object.fromEntries(entries.map(([key, field]) => [key, asRead(field, language)]));
}

describe.each(['nl', 'en'] as const)('a dataset that travelled in %s', (language) => {
	const dataset = aDataset({
		'events.json': { events: [anEvent({ title: { nl: 'Alleen Nederlands' } })] }
	});

	it('reads as it did, by way of JSON', () => {
		expect(dataset.stories).toHaveLength(1);
		expect(asRead(travelled(dataset, language), language)).toEqual(
			asRead(byWayOfJson(dataset), language)
		);
	});

	it('holds no text of the other language where it has one in this', () => {
		const other = language === 'nl' ? 'en' : 'nl';
		const { themes, events } = travelled(dataset, language);
		expect(themes.map(({ title }) => other in title)).toEqual(themes.map(() => false));
		expect(events[0]?.title).toEqual({ nl: 'Alleen Nederlands' });
	});

	it('has translations only where they are read', () => {
		const [excerpt] = travelled(dataset, language).excerpts;
		expect(excerpt?.translation !== undefined).toBe(language === 'en');
	});
});

describe('any events', () => {
	const text = fc.string({ minLength: 1 });
	const localized = fc.oneof(
		fc.record({ nl: text }),
		fc.record({ en: text }),
		fc.record({ nl: text, en: text })
	);
	const optional = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });
	const id = fc.stringMatching(/^[a-z0-9]{1,8}$/);
	const day = fc
		.date({ min: new Date('1953-01-01'), max: new Date('1953-12-31'), noInvalidDate: true })
		.map((date) => date.toISOString().slice(0, 10));
	const date = fc.oneof(
		day,
		day,
		fc.tuple(day, day).map((days) => days.sort().join('/')),
		day.map((first) => `${first}/..`),
		day.map((first) => `${first}/`),
		day.map((last) => `../${last}`),
		day.map((about) => `${about}~`),
		fc.constantFrom('1953-02', '1953-02?', '1953', '1953-22~', '1953-02/1953-04', '1953-02-01%/..')
	);
	const reference = fc.record(
		{
			url: id.map((name) => `https://example.org/${name}`),
			publisher: text,
			title: text,
			supports: localized,
			seen: day
		},
		{ requiredKeys: ['url'] }
	);
	const event: fc.Arbitrary<EventRecord> = fc.record(
		{
			id,
			date,
			order: fc.integer({ min: 1, max: 9 }),
			title: localized,
			text: localized,
			later: fc.record({ date, text: localized }),
			kind: fc.constantFrom('water', 'herstel', 'onbekend'),
			importance: fc.integer({ min: 1, max: 5 }),
			themes: fc.array(
				fc.record({
					theme: fc.constantFrom('wachten', 'samenwerken', 'onbekend'),
					basis: fc.constantFrom('source' as const, 'reading' as const),
					why: localized
				}),
				{ maxLength: 3 }
			),
			references: fc.array(reference, { maxLength: 3 }),
			check: fc
				.tuple(
					fc.constantFrom('checked' as const, 'doubtful' as const, 'well-known' as const),
					optional(localized)
				)
				.map(([status, note]) => (note ? { status, note } : { status })),
			aliases: fc.array(id, { maxLength: 2 })
		},
		{
			requiredKeys: [
				...(['id', 'date', 'title', 'text', 'kind', 'importance'] as const),
				...(['themes', 'references', 'check'] as const)
			]
		}
	);
	const datasets = fc
		.tuple(fc.array(event, { maxLength: 12 }), fc.array(reference, { maxLength: 3 }))
		.map(([events, references]) =>
			aDataset({
				'events.json': { events },
				'horizons.json': {
					strands: [],
					announcements: [
						anAnnouncement({ references: [] }),
						anAnnouncement({ id: 'tweede', references })
					]
				}
			})
		);
	const languages = fc.constantFrom('nl' as const, 'en' as const);
	/** Every text in several languages is left with one. */
	const inLanguage = (dataset: Dataset, language: Language): unknown =>
		JSON.parse(JSON.stringify(dataset), (_, value) =>
			value?.nl !== undefined && value.en !== undefined ? { [language]: value[language] } : value
		);

	it('come out as they went in, but for the other language', () => {
		fc.assert(
			fc.property(datasets, languages, (dataset, language) => {
				const wanted = inLanguage(dataset, language) as Dataset;
				const found = travelled(dataset, language);
				expect(found.events).toEqual(wanted.events);
				expect(found.announcements).toEqual(wanted.announcements);
			})
		);
	});

	it('come out of an Arrow file as they went in, each field when it is asked for', () => {
		fc.assert(
			fc.property(datasets, languages, (dataset, language) => {
				const wanted = inLanguage(dataset, language) as Dataset;
				const bytes = writeArrowEvents(dataset.events, language);
				const events = readArrowEvents(bytes, language);
				const apart = unpackDataset({ ...packDataset(dataset, language), events: null }, events);
				const found = withReferences(apart, packReferences(dataset, language));
				expect(byWayOfJson(events.map(fieldsOf))).toEqual(
					byWayOfJson(pictured(dataset, language).events)
				);
				expect(byWayOfJson(found.events)).toEqual(wanted.events);
			})
		);
	});

	it('say to the picture where their references lead, and no more', () => {
		fc.assert(
			fc.property(datasets, languages, (dataset, language) => {
				const found = pictured(dataset, language);
				expect(found.events.map(({ references }) => references)).toEqual(
					dataset.events.map(({ references }) =>
						references.map(({ url, publisher }) => (publisher ? { url, publisher } : { url }))
					)
				);
				expect(found.announcements.flatMap(({ references }) => references)).toEqual([]);
			})
		);
	});
});

it('more events than a page can make at once travel in a file of their own', () => {
	const [event] = aDataset().events;
	if (!event) throw new Error('the fixture has events');
	const withEvents = (length: number) => ({ ...aDataset(), events: Array(length).fill(event) });
	const isApart = (dataset: Dataset) => packDataset(dataset, 'nl').events === null;
	expect(isApart(withEvents(MOST_EVENTS_IN_JSON))).toBe(false);
	expect(isApart(withEvents(MOST_EVENTS_IN_JSON + 1))).toBe(true);
});

it('references of another build are left alone', () => {
	const dataset = pictured(aDataset(), 'nl');
	const [event] = dataset.events;
	if (!event) throw new Error('the fixture has events');
	const other = { ...dataset, events: [{ ...event, id: 'nieuw' }, ...dataset.events] };
	expect(withReferences(dataset, packReferences(other, 'nl'))).toBe(dataset);
});

it('an empty series stays empty, and a missing day has no figure', () => {
	const dataset = aDataset();
	const [series] = dataset.series;
	if (!series) throw new Error('the fixture has a series');
	const gap = series.points.filter((_, index) => index !== 3);
	const packed = packDataset(
		{
			...dataset,
			series: [
				{ ...series, points: gap },
				{ ...series, id: 'leeg', points: [] }
			]
		},
		'nl'
	);
	const [holed, empty] = unpackDataset(packed).series;
	expect(holed?.points[3]).toEqual({ day: series.points[3]?.day, value: null });
	expect(empty?.points).toEqual([]);
});
