import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Dataset } from '../../../../src/lib/model/dataset/dataset.ts';
import { dayFromIso, isoFromDay } from '../../../../src/lib/model/time/dates.ts';
import { writeTimelineJs } from '../../../../src/lib/model/exports/timelinejs.ts';
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

/** After https://timeline.knightlab.com/docs/json-format.html; nothing that it does not know. */
const date = z
	.strictObject({ year: z.int(), month: z.int().min(1).max(12), day: z.int().min(1).max(31) })
	.transform(({ year, month, day }) =>
		[String(year).padStart(4, '0'), ...[month, day].map((n) => String(n).padStart(2, '0'))].join(
			'-'
		)
	);
const text = z.strictObject({ headline: z.string(), text: z.string().optional() });
const format = z.strictObject({
	scale: z.enum(['human', 'cosmological']),
	title: z.strictObject({ text }),
	events: z.array(
		z.strictObject({
			start_date: date,
			end_date: date.optional(),
			display_date: z.string().min(1),
			text,
			group: z.string(),
			unique_id: z.string(),
			autolink: z.boolean()
		})
	),
	eras: z.array(z.strictObject({ start_date: date, end_date: date, text }))
});

const readBack = (json: string) => format.parse(JSON.parse(json));

const CHARACTERS: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
/** The words of a piece of HTML, read without the code that wrote it: tags away, then entities. */
const wordsOf = (html: string) =>
	html.replace(/<[^>]*>/g, '').replace(/&([^;]*);/g, (_, name) => CHARACTERS[name] ?? '?');
/** The names of the tags in a piece of HTML. */
const tagsOf = (html: string) =>
	new Set([...html.matchAll(/<\/?([^\s>]*)/g)].map(([, tag]) => tag));

function expectSame(dataset: Dataset, language: Language) {
	const { events } = readBack(writeTimelineJs(dataset, language));
	const inLanguage = (texts: { nl?: string; en?: string }) =>
		texts[language] ?? texts.nl ?? texts.en ?? '';
	expect(events.map((slide) => [slide.unique_id, wordsOf(slide.text.headline)])).toEqual(
		dataset.events.map(({ id, title }) => [id, inLanguage(title)])
	);
	for (const [index, event] of dataset.events.entries()) {
		const slide = events[index];
		expect(wordsOf(slide?.text.text ?? '').startsWith(inLanguage(event.text))).toBe(true);
		if (event.later)
			expect(wordsOf(slide?.text.text ?? '')).toContain(inLanguage(event.later.text));
		expect([...tagsOf(slide?.text.text ?? '')].filter((tag) => tag !== 'p' && tag !== 'a')).toEqual(
			[]
		);
		expect(tagsOf(slide?.text.headline ?? '').size).toBe(0);
	}
}

describe.each(['nl', 'en'] as const)('the events for TimelineJS in %s', (language) => {
	it('come back from hostile texts as they were, and none of them is HTML', () => {
		expectSame(hostileDataset(HOSTILE_TEXTS), language);
	});

	it('come back from any texts', () => {
		fc.assert(
			fc.property(anyTexts, (texts) => expectSame(hostileDataset(texts), language)),
			{ numRuns: 40 }
		);
	});

	it('come back from the shipped dataset', () => {
		const dataset = shippedDataset();
		expectSame(dataset, language);
		const { events, eras } = readBack(writeTimelineJs(dataset, language));
		expect(events.map(({ start_date }) => start_date)).toEqual(
			dataset.events.map(({ span }) => isoFromDay(span.first ?? NaN))
		);
		expect(eras).toHaveLength(dataset.periods.length);
	});

	it('are the same bytes every time', () => {
		expect(writeTimelineJs(aDataset(), language)).toBe(writeTimelineJs(aDataset(), language));
	});
});

describe('the events for TimelineJS', () => {
	it('have both days, inclusive, and the end only where it differs', () => {
		const dataset = datasetOf(DATES.map(([date], index) => ({ id: `datum-${index}`, date })));
		const slides = new Map(
			readBack(writeTimelineJs(dataset, 'nl')).events.map((slide) => [slide.unique_id, slide])
		);
		for (const [index, [, first, last]] of DATES.entries()) {
			const slide = slides.get(`datum-${index}`);
			const start = first ?? last;
			expect([slide?.start_date, slide?.end_date]).toEqual([
				start,
				last === null || last === start ? undefined : last
			]);
		}
		expect(slides.get('datum-4')?.display_date).toBe('rond 10 maart 1953');
	});

	it('are grouped by the name of their kind, with periods as eras', () => {
		const { events, eras } = readBack(writeTimelineJs(aDataset(), 'en'));
		expect(events[0]?.group).toBe('Water (in English)');
		expect(eras[1]).toEqual({
			start_date: '1953-03-01',
			end_date: '1953-03-31',
			text: { headline: 'Droog (in English)' }
		});
	});

	it('say on the title slide under which licence they are, and that quotations are not', () => {
		const said = (from: Dataset) =>
			wordsOf(readBack(writeTimelineJs(from, 'en')).title.text.text ?? '');
		expect(said(aDataset())).toContain('CC BY 4.0 (https://creativecommons.org/licenses/by/4.0/)');
		expect(said(aDataset())).toContain('The quotations are not under it');
		expect(said(withoutLicence())).not.toMatch(/undefined|quotations/);
	});

	it('let an open period go as far as the window', () => {
		const dataset = aDataset();
		const [period] = dataset.periods;
		if (!period) throw new Error('the fixture has a period');
		const periods = [{ ...period, span: { ...period.span, first: null, last: null } }];
		const [era] = readBack(writeTimelineJs({ ...dataset, periods }, 'nl')).eras;
		expect([era?.start_date, era?.end_date].map((iso) => dayFromIso(iso ?? ''))).toEqual([
			dataset.window.first,
			dataset.window.last
		]);
	});
});
