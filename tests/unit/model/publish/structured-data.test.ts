import { describe, expect, it } from 'vitest';
import { spanOfEdges } from '../../../../src/lib/model/time/edtf-text.ts';
import {
	datesOf,
	describeEvent,
	describeSite,
	describeSource,
	describeTheme,
	describeWave,
	type StructuredContext,
	structuredElement,
	structuredText
} from '../../../../src/lib/model/publish/structured-data.ts';
import { aDataset, anEvent, bothLanguages, withoutLicence } from '../../../fixtures/dataset.ts';

const at = (path: string) => `https://example.org${path}`;
const contextOf = (dataset = aDataset()): StructuredContext => ({
	dataset,
	language: 'en',
	addresses: {
		timeline: at('/en/'),
		event: (id) => at(`/en/event/${id}/`),
		theme: (id) => at(`/en/theme/${id}/`),
		source: (id, excerpt) => at(`/en/source/${id}/${excerpt ? `#${excerpt}` : ''}`),
		wave: (id) => at(`/en/wave/${id}/`),
		data: at('/dataset.en.json')
	}
});
/** As a machine reads it. */
const written = (thing: Parameters<typeof structuredText>[0]) => JSON.parse(structuredText(thing));

describe('the description of a page for machines', () => {
	it('cannot be ended by a text of the dataset', () => {
		const title = 'A </script><script>alert(1)</script><!-- b';
		const element = structuredElement({ '@type': 'Thing', name: title });
		expect(element.match(/<\/?script/g)).toEqual(['<script', '</script']);
		expect(element).not.toContain('<!--');
		expect(written({ '@type': 'Thing', name: title }).name).toBe(title);
	});

	it('gives dates only as far as they are known', () => {
		const dates = (edtf: string) => datesOf(spanOfEdges(edtf, 0, 0));
		expect(dates('1953-02-01')).toEqual({ startDate: '1953-02-01', endDate: '1953-02-01' });
		expect(dates('1953-02')).toEqual({ startDate: '1953-02', endDate: '1953-02' });
		expect(dates('1953-02-01/1953-03')).toEqual({ startDate: '1953-02-01', endDate: '1953-03' });
		expect(dates('1953-02-01/..')).toEqual({ startDate: '1953-02-01' });
		expect(dates('/1953-02-01')).toEqual({ endDate: '1953-02-01' });
		for (const vague of ['1953-02-01~', '1953-02?', '1953-02%', '1953-21'])
			expect(dates(vague)).toEqual({});
	});

	it('tells of an event as an article about it, with its references', () => {
		const context = contextOf();
		const event = context.dataset.events.find(({ id }) => id === 'dijk-breekt')!;
		const thing = written(describeEvent(event, context));
		expect(thing).toMatchObject({
			'@context': 'https://schema.org',
			'@type': 'Article',
			url: at('/en/event/dijk-breekt/'),
			inLanguage: 'en',
			temporalCoverage: '1953-02-01',
			about: { '@type': 'Event', startDate: '1953-02-01', name: 'De dijk breekt (in English)' },
			mentions: [{ '@id': at('/en/theme/wachten/#term') }],
			citation: [{ url: 'https://example.org/1953' }]
		});
	});

	it('writes an uncertain date as the dataset does, and not as a day', () => {
		const context = contextOf();
		const event = context.dataset.events.find(({ id }) => id === 'herstel-begint')!;
		const thing = written(describeEvent(event, context));
		expect(thing.temporalCoverage).toBe('1953-03~');
		expect(thing.about).not.toHaveProperty('startDate');
		expect(thing.about).not.toHaveProperty('endDate');
	});

	it('takes where the text edition tells of an event as the event itself', () => {
		const context = contextOf();
		const event = context.dataset.events[0]!;
		const address = at('/en/chronology/1953-01/#event-x');
		const addresses = { ...context.addresses, event: () => address };
		expect(written(describeEvent(event, { ...context, addresses })).about['@id']).toBe(address);
	});

	it('tells of a theme as a term of its group, carried by its passages', () => {
		const context = contextOf();
		const theme = context.dataset.themes.find(({ id }) => id === 'wachten')!;
		expect(written(describeTheme(theme, context))).toMatchObject({
			'@type': 'DefinedTerm',
			'@id': at('/en/theme/wachten/#term'),
			inDefinedTermSet: {
				'@type': 'DefinedTermSet',
				name: 'Tijd (in English)',
				isBasedOn: { '@id': at('/en/source/nacht/#document') }
			},
			subjectOf: [{ '@id': at('/en/source/nacht/#wachten-op-bericht') }]
		});
	});

	it('tells of a document with its authors, its date and the passages quoted', () => {
		const context = contextOf();
		const thing = written(describeSource(context.dataset.sources[0]!, context));
		expect(thing).toMatchObject({
			'@type': 'CreativeWork',
			'@id': at('/en/source/nacht/#document'),
			author: [{ '@type': 'Person', name: 'A. de Vries' }],
			publisher: { name: 'Streekarchief' },
			datePublished: '1953-06',
			temporalCoverage: '1953-01-31/1953-02-07',
			inLanguage: 'nl'
		});
		expect(thing.hasPart).toHaveLength(2);
		expect(thing.hasPart[0]).toMatchObject({
			'@type': 'Quotation',
			text: 'Wij wachtten op een bericht dat niet kwam.',
			about: [{ '@id': at('/en/theme/wachten/#term') }]
		});
	});

	it('tells of a wave with the series that it is read from', () => {
		const context = contextOf();
		const definition = context.dataset.waves.definitions[0]!;
		const thing = written(describeWave(definition.waves[0]!, definition, context));
		expect(thing.about['@type']).toBe('Event');
		expect(thing.isBasedOn).toMatchObject({
			'@type': 'Dataset',
			license: 'Publiek domein (in English)'
		});
	});

	it('tells of the site with its dataset, edition and series', () => {
		const thing = written(describeSite(contextOf()));
		expect(thing).toMatchObject({
			'@type': 'WebSite',
			mainEntity: {
				'@type': 'Dataset',
				version: '2026-01-01',
				temporalCoverage: '1953-01-15/1953-03-31',
				distribution: { contentUrl: at('/dataset.en.json') },
				creditText: 'Peilen: Rijkswaterstaat (in English).'
			}
		});
		expect(thing.mainEntity.hasPart).toHaveLength(1);
	});

	it('names the licence of the dataset, and says that quotations are not under it', () => {
		const { mainEntity } = written(describeSite(contextOf()));
		expect(mainEntity.license).toBe('https://creativecommons.org/licenses/by/4.0/');
		expect(mainEntity.copyrightNotice).toContain('The quotations are not under it');
		const context = contextOf();
		expect(JSON.stringify(describeSource(context.dataset.sources[0]!, context))).not.toContain(
			'licen'
		);
		const without = written(describeSite(contextOf(withoutLicence()))).mainEntity;
		expect(without).not.toHaveProperty('license');
		expect(without).not.toHaveProperty('copyrightNotice');
	});

	it('names the same id wherever a thing is referred to', () => {
		const dataset = aDataset({
			'events.json': { events: [anEvent({ title: bothLanguages('Een') })] }
		});
		const context = contextOf(dataset);
		const ids = written(describeEvent(dataset.events[0]!, context)).mentions.map(
			(mention: { '@id': string }) => mention['@id']
		);
		const terms = dataset.themes.map((theme) => written(describeTheme(theme, context))['@id']);
		for (const id of ids) expect(terms).toContain(id);
	});
});
