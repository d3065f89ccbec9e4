import fc from 'fast-check';
import { convertIcsCalendar, type IcsCalendar } from 'ts-ics';
import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../../../src/lib/model/dataset/dataset.ts';
import { dayFromIso, isoFromDay } from '../../../../src/lib/model/time/dates.ts';
import { writeIcalendar } from '../../../../src/lib/model/exports/icalendar.ts';
import type { Language } from '../../../../src/lib/model/base/units.ts';
import { aDataset, withoutLicence } from '../../../fixtures/dataset.ts';
import {
	anyTexts,
	datasetOf,
	DATES,
	HOSTILE_TEXTS,
	hostileDataset,
	shippedDataset
} from './hostile.ts';

const LANGUAGES: Language[] = ['nl', 'en'];
const other = { nl: 'en', en: 'nl' } as const;

/** As another library reads it; that library trims texts. */
const readBack = (text: string): IcsCalendar => convertIcsCalendar(undefined, text);
const isoOf = (date: { date: Date } | null | undefined) => date?.date.toISOString().slice(0, 10);
/** What the format can hold of a text: no control characters, one kind of line break. */
const holdable = (text: string) =>
	text
		.replace(/\r\n?/g, '\n')
		// eslint-disable-next-line no-control-regex
		.replace(/[\u0000-\u0008\u000B-\u001F\u007F]/g, '');

/** The texts of a property, read by hand: unfolded, then unescaped (RFC 5545, 3.1 and 3.3.11). */
const valuesOf = (name: string, text: string) =>
	text
		.replaceAll('\r\n ', '')
		.split('\r\n')
		.filter((line) => line.startsWith(`${name}:`))
		.map((line) =>
			line
				.slice(name.length + 1)
				.replace(/\\(.)/g, (_, escaped) => (/n/i.test(escaped) ? '\n' : escaped))
		);

function expectSame(dataset: Dataset, language: Language) {
	const { events = [] } = readBack(writeIcalendar(dataset, language));
	const inLanguage = (texts: { nl?: string; en?: string }) =>
		holdable(texts[language] ?? texts[other[language]] ?? '');
	expect(events.map(({ uid, summary }) => [uid, summary?.trim()])).toEqual(
		dataset.events.map(({ id, title }) => [
			`${id}@${dataset.timeline.id}`,
			inLanguage(title).trim()
		])
	);
	for (const [index, { text, later }] of dataset.events.entries()) {
		expect(events[index]?.description).toContain(inLanguage(text).trim());
		if (later) expect(events[index]?.description).toContain(inLanguage(later.text).trim());
	}
}

/** Every line as it stands in the file. */
function expectLinesInOrder(text: string) {
	expect(text.endsWith('\r\n')).toBe(true);
	const lines = text.slice(0, -2).split('\r\n');
	// A line break that is not CRLF would stand within one of these.
	expect(lines.filter((line) => /[\r\n]/.test(line))).toEqual([]);
	const encoder = new TextEncoder();
	expect(lines.filter((line) => encoder.encode(line).length > 75)).toEqual([]);
	// Each line is whole UTF-8 by itself: no character was cut in two.
	expect(lines.filter((line) => !line.isWellFormed())).toEqual([]);
	// The name of each property, after unfolding, is one that the format knows.
	const names = lines.filter((line) => !line.startsWith(' ')).map((line) => line.split(/[:;]/)[0]);
	expect(names.filter((name) => !/^[A-Z][A-Z-]+$/.test(name ?? ''))).toEqual([]);
}

describe.each(LANGUAGES)('the events as a calendar in %s', (language) => {
	it('come back from hostile texts as they were', () => {
		// The library that reads takes these words away wherever they stand; below they are read by hand.
		expectSame(hostileDataset(HOSTILE_TEXTS.filter((text) => !/^BEGIN/.test(text))), language);
		expectLinesInOrder(writeIcalendar(hostileDataset(HOSTILE_TEXTS), language));
	});

	it('are well-formed lines that say the same, whatever the texts are', () => {
		fc.assert(
			fc.property(fc.oneof(anyTexts, fc.constant([...HOSTILE_TEXTS])), (texts) => {
				const dataset = hostileDataset(texts);
				const text = writeIcalendar(dataset, language);
				expectLinesInOrder(text);
				expect(text.match(/^BEGIN:VEVENT\r$/gm)).toHaveLength(texts.length);
				expect(valuesOf('SUMMARY', text)).toEqual(
					dataset.events.map(({ title }) => holdable(title[language] ?? ''))
				);
			}),
			{ numRuns: 60 }
		);
	});

	it('come back from the shipped dataset', () => {
		const dataset = shippedDataset();
		expectSame(dataset, language);
		expectLinesInOrder(writeIcalendar(dataset, language));
		const { events = [] } = readBack(writeIcalendar(dataset, language));
		for (const [index, { span }] of dataset.events.entries()) {
			expect(isoOf(events[index]?.start)).toBe(isoFromDay(span.first ?? NaN));
			expect(isoOf(events[index]?.end)).toBe(isoFromDay((span.last ?? NaN) + 1));
		}
	});

	it('are the same bytes every time', () => {
		expect(writeIcalendar(aDataset(), language)).toBe(writeIcalendar(aDataset(), language));
	});
});

describe('the events as a calendar', () => {
	const dataset = datasetOf(DATES.map(([date], index) => ({ id: `datum-${index}`, date })));
	const byId = new Map(
		readBack(writeIcalendar(dataset, 'nl')).events?.map((event) => [event.uid.split('@')[0], event])
	);

	it.each(DATES.map((date, index) => [...date, index] as const))(
		'last whole days, the end not included: %s',
		(_date, first, last, index) => {
			const event = byId.get(`datum-${index}`);
			expect(event?.start.type).toBe('DATE');
			expect(isoOf(event?.start)).toBe(first ?? last);
			expect(isoOf(event?.end)).toBe(last === null ? undefined : isoFromDay(dayFromIso(last) + 1));
		}
	);

	it('say so when the day is not certain, and only then', () => {
		const said = DATES.filter((_, index) =>
			byId.get(`datum-${index}`)?.description?.includes('bij benadering')
		);
		expect(said.map(([date]) => date)).toEqual([
			'1953-02',
			'1953-03-10~',
			'1953-03-11?',
			'1953-22',
			'1953',
			'1953-02-05/1953-04',
			'1953-03/1953-05-06',
			'1953-02-03/..',
			'../1953-02-04'
		]);
		expect(byId.get('datum-3')?.description).toMatch(/^Datum: februari 1953\./);
	});

	it('are stamped with the edition, named by their kind, and take up no time', () => {
		const event = readBack(writeIcalendar(dataset, 'en')).events?.[0];
		expect(isoOf(event?.stamp)).toBe(dataset.timeline.edition);
		expect(event?.categories).toEqual(['Water (in English)']);
		expect(event?.timeTransparent).toBe('TRANSPARENT');
	});

	it('say under which licence they are, and that quotations are not', () => {
		const description = (from: Dataset) =>
			valuesOf('X-WR-CALDESC;VALUE=TEXT', writeIcalendar(from, 'en'))[0];
		const { description: about, licence } = dataset.timeline;
		expect(description(dataset)).toContain(`${about.en}\n\n`);
		expect(description(dataset)).toContain(`${licence?.name} (${licence?.url})`);
		expect(description(dataset)).toContain('The quotations are not under it');
		expect(description(withoutLicence())).toBe(about.en);
	});

	it('keep a kind with a comma one category', () => {
		const kinds = dataset.timeline.kinds.map((kind) => ({ ...kind, label: { nl: 'Water, wind' } }));
		const text = writeIcalendar({ ...dataset, timeline: { ...dataset.timeline, kinds } }, 'nl');
		expect(text).toContain('\r\nCATEGORIES:Water\\, wind\r\n');
	});

	it('link to a page only where the site has an address', () => {
		const urls = (text: string) => readBack(text).events?.map(({ url }) => url);
		expect(new Set(urls(writeIcalendar(dataset, 'nl')))).toEqual(new Set([undefined]));
		const addressOf = (id: string) => `https://example.org/een,twee/event/${id}/`;
		expect(urls(writeIcalendar(dataset, 'nl', addressOf))).toEqual(
			dataset.events.map(({ id }) => addressOf(id))
		);
	});
});
