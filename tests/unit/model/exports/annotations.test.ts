import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Dataset } from '../../../../src/lib/model/dataset/dataset.ts';
import { writeAnnotations } from '../../../../src/lib/model/exports/annotations.ts';
import {
	aDataset,
	anExcerpt,
	aSource,
	theRecords,
	withoutLicence
} from '../../../fixtures/dataset.ts';
import { anyTexts, HOSTILE_TEXTS, shippedDataset } from './hostile.ts';

/** After https://www.w3.org/TR/annotation-model/; what the model says there must be exactly one of. */
const iri = z.string().refine((text) => URL.canParse(text, 'https://example.org/data/file.json'));
const body = z.strictObject({
	type: z.literal('TextualBody'),
	purpose: z.enum(['tagging', 'describing', 'commenting']),
	value: z.string().min(1),
	format: z.literal('text/plain'),
	language: z.enum(['nl', 'en']),
	'dc:identifier': z.string().optional(),
	rights: z.url().optional()
});
const target = z.strictObject({
	type: z.literal('SpecificResource'),
	source: z.strictObject({
		id: iri,
		type: z.literal('Text'),
		language: z.enum(['nl', 'en']),
		'dc:title': z.string(),
		'dc:publisher': z.string(),
		'dc:creator': z.array(z.string()).optional(),
		'dc:date': z.string().optional()
	}),
	selector: z.strictObject({
		type: z.literal('TextQuoteSelector'),
		exact: z.string().min(1),
		prefix: z.string().min(1).optional(),
		suffix: z.string().min(1).optional()
	})
});
const collection = z.strictObject({
	'@context': z.literal('http://www.w3.org/ns/anno.jsonld'),
	id: iri,
	type: z.literal('AnnotationCollection'),
	label: z.string().min(1),
	modified: z.iso.datetime(),
	total: z.int(),
	'dc:rights': z
		.array(z.strictObject({ '@value': z.string(), '@language': z.enum(['nl', 'en']) }))
		.optional(),
	first: z.strictObject({
		id: iri,
		type: z.literal('AnnotationPage'),
		partOf: iri,
		startIndex: z.literal(0),
		items: z.array(
			z.strictObject({
				id: iri,
				type: z.literal('Annotation'),
				motivation: z.literal('tagging'),
				body: z.array(body).min(1),
				target: z.array(target).min(1)
			})
		)
	})
});

const readBack = (json: string) => collection.parse(JSON.parse(json));

function expectSame(dataset: Dataset) {
	const { total, first } = readBack(writeAnnotations(dataset));
	expect([total, first.items.length]).toEqual([dataset.excerpts.length, dataset.excerpts.length]);
	for (const [index, excerpt] of dataset.excerpts.entries()) {
		const annotation = first.items[index];
		const selectors = annotation?.target.map(({ selector }) => selector) ?? [];
		expect(annotation?.id).toBe(`#excerpt-${excerpt.id}`);
		// Put together again, the parts are the quotation.
		expect(selectors.map(({ exact }) => exact).join(' […] ')).toBe(excerpt.selector.exact);
		expect(selectors[0]?.prefix ?? '').toBe(excerpt.selector.prefix);
		expect(selectors.at(-1)?.suffix ?? '').toBe(excerpt.selector.suffix);
		// What surrounds an omission is not known.
		expect(selectors.slice(1).filter((selector) => 'prefix' in selector)).toEqual([]);
		expect(selectors.slice(0, -1).filter((selector) => 'suffix' in selector)).toEqual([]);
		const bodies = annotation?.body ?? [];
		expect([...new Set(bodies.flatMap((body) => body['dc:identifier'] ?? []))]).toEqual(
			excerpt.themes
		);
		const said = (purpose: string) =>
			Object.fromEntries(
				bodies
					.filter((body) => body.purpose === purpose)
					.map(({ language, value }) => [language, value])
			);
		expect(said('describing')).toEqual(excerpt.translation ?? {});
		expect(said('commenting')).toEqual(excerpt.note ?? {});
	}
}

/** Excerpts with these texts in every place; white space at an edge would not be a quotation. */
const withTexts = (texts: readonly string[]) =>
	aDataset({
		'excerpts.json': {
			excerpts: texts.map((text, index) =>
				anExcerpt({
					id: `passage-${index}`,
					selector: {
						type: 'TextQuoteSelector',
						exact: index % 2 ? `a${text}b […] c${text}d` : `a${text}b`,
						prefix: text,
						suffix: index % 3 ? text : ''
					},
					translation: { en: text },
					...(index % 2 ? { note: { nl: text, en: text } } : {})
				})
			)
		}
	});

describe('the excerpts as web annotations', () => {
	it('come back from the fixture and the shipped dataset', () => {
		expectSame(aDataset());
		const dataset = shippedDataset();
		expect(dataset.excerpts.some(({ selector }) => selector.exact.includes(' […] '))).toBe(true);
		expectSame(dataset);
	});

	it('come back from hostile and any texts', () => {
		expectSame(withTexts(HOSTILE_TEXTS));
		fc.assert(
			fc.property(anyTexts, (texts) => expectSame(withTexts(texts))),
			{ numRuns: 40 }
		);
	});

	it('make a target of each part of a quotation, with what surrounds it at the edges only', () => {
		const { items } = readBack(writeAnnotations(aDataset())).first;
		const boats = items.find(({ id }) => id === '#excerpt-boten');
		expect(boats?.target.map(({ selector }) => selector)).toEqual([
			{
				type: 'TextQuoteSelector',
				exact: 'Boten uit Zeeuws-Vlaanderen voeren af en aan',
				prefix: 'alle hoeken tegelijk. '
			},
			{ type: 'TextQuoteSelector', exact: 'Pas na dagen kwam er lijn in het werk.' }
		]);
	});

	it('name a document by its address, or else within the file', () => {
		const { 'sources.json': records } = theRecords();
		const [, ...rest] = records.sources;
		const dataset = aDataset({
			'sources.json': { sources: [aSource({ url: 'https://example.org/nacht' }), ...rest] }
		});
		const ids = (address?: string) =>
			new Set(
				readBack(writeAnnotations(dataset, address)).first.items.flatMap(({ target }) =>
					target.map(({ source }) => source.id)
				)
			);
		expect(ids()).toEqual(new Set(['https://example.org/nacht', '#source-jaar-later']));
		expect(ids('https://example.org/data/a.json')).toEqual(
			new Set(['https://example.org/nacht', 'https://example.org/data/a.json#source-jaar-later'])
		);
	});

	it('give the credits as rights, where there are any', () => {
		const dataset = withoutLicence();
		const withCredits = (credits: Dataset['timeline']['credits']) =>
			readBack(writeAnnotations({ ...dataset, timeline: { ...dataset.timeline, credits } }));
		expect(withCredits([{ text: { nl: 'Van ons' } }])['dc:rights']).toEqual([
			{ '@value': 'Van ons', '@language': 'nl' }
		]);
		expect(withCredits([])).not.toHaveProperty('dc:rights');
	});

	it('put what is ours under the licence of the dataset, and no quotation', () => {
		const { url } = theRecords()['timeline.json'].licence;
		const { 'dc:rights': words = [], first } = readBack(writeAnnotations(aDataset()));
		const bodies = first.items.flatMap(({ body }) => body);
		expect(new Set(bodies.map(({ rights }) => rights))).toEqual(new Set([url]));
		// Nothing else has a licence: the schema above allows it nowhere.
		expect(words[0]?.['@value']).toMatch(/CC BY 4\.0.*De aanhalingen vallen daar niet onder/);
		expect(words[1]?.['@value']).toMatch(/CC BY 4\.0.*The quotations are not under it/);
		const unlicensed = readBack(writeAnnotations(withoutLicence())).first.items;
		expect(unlicensed.flatMap(({ body }) => body).filter((body) => 'rights' in body)).toEqual([]);
	});

	it('are the same bytes every time, and give each thing one name', () => {
		expect(writeAnnotations(aDataset())).toBe(writeAnnotations(aDataset()));
		const { id, first } = readBack(writeAnnotations(shippedDataset()));
		const names = [id, first.id, ...first.items.map((item) => item.id)];
		expect(new Set(names).size).toBe(names.length);
		expect(first.partOf).toBe(id);
	});
});
