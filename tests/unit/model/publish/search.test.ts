import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	buildIndex,
	foundIn,
	Search,
	snippetOf,
	termOf,
	wordsOf
} from '../../../../src/lib/model/publish/search.ts';
import { dayFromIso } from '../../../../src/lib/model/time/dates.ts';
import { knownOn } from '../../../../src/lib/model/as-of/as-of.ts';
import { aDataset, anEvent, bothLanguages } from '../../../fixtures/dataset.ts';
import { Memo } from '../../../../src/lib/model/base/memo.ts';

const memo = new Memo();

const dataset = aDataset({
	'events.json': {
		events: [
			anEvent({ id: 'dijk', title: { nl: 'De dijken breken door', en: 'The dikes give way' } }),
			anEvent({
				id: 'coordinatie',
				title: bothLanguages('Coördinatie van de hulp'),
				text: {
					nl: 'De commissaris leidt de hulp. Dat was nodig.',
					en: 'The commissioner leads the help. That was needed.'
				}
			}),
			anEvent({
				id: 'storm',
				title: bothLanguages('Storm op komst'),
				text: bothLanguages('Het weer wordt slecht.')
			})
		]
	},
	'excerpts.json': { excerpts: [] }
});
const dutch = new Search(buildIndex(dataset, 'nl'), 'nl');
const eventsFor = (query: string, search = dutch) =>
	search
		.find(query)
		.filter(({ type }) => type === 'event')
		.map(({ id }) => id);

describe('a search', () => {
	it('finds whole words, the beginning of a word and other endings', () => {
		expect(eventsFor('dijken')).toEqual(['dijk']);
		expect(eventsFor('dijk')).toEqual(['dijk']);
		expect(eventsFor('commis')).toEqual(['coordinatie']);
	});

	it('forgives capitals, diacritics and a small typing error', () => {
		expect(eventsFor('COORDINATIE')).toEqual(['coordinatie']);
		expect(eventsFor('coördinatie')).toEqual(['coordinatie']);
		expect(eventsFor('commisaris')).toEqual(['coordinatie']);
		expect(eventsFor('xqzwv')).toEqual([]);
	});

	it('asks for every word', () => {
		expect(eventsFor('storm komst')).toEqual(['storm']);
		expect(eventsFor('storm dijken')).toEqual([]);
	});

	it('finds names in the other language too, and texts in the own one', () => {
		expect(eventsFor('dikes')).toEqual(['dijk']);
		const english = new Search(buildIndex(dataset, 'en'), 'en');
		expect(eventsFor('commissioner', english)).toEqual(['coordinatie']);
		expect(eventsFor('commissaris', english)).toEqual([]);
	});

	it('finds passages, themes, documents and waves', () => {
		const whole = new Search(buildIndex(aDataset(), 'nl'), 'nl');
		const found = (query: string) => whole.find(query).map(({ type, id }) => `${type}:${id}`);
		expect(found('Zeeuws-Vlaanderen')).toContain('excerpt:boten');
		expect(found('samenwerken')).toContain('theme:samenwerken');
		expect(found('een jaar later')).toContain('source:jaar-later');
		const [wave] = aDataset().waves.definitions[0]!.waves;
		expect(found(wave!.title.nl!)).toContain(`wave:${wave!.id}`);
	});

	it('finds the same after its index travelled as JSON', () => {
		const travelled = new Search(JSON.parse(JSON.stringify(buildIndex(dataset, 'nl'))), 'nl');
		for (const query of ['dijk', 'hulp', 'commisaris', 'storm'])
			expect(travelled.find(query)).toEqual(dutch.find(query));
	});

	it('takes whatever is typed', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), (query) => {
				for (const { id } of dutch.find(query)) expect(id).not.toBe('');
			})
		);
		expect(dutch.find('')).toEqual([]);
		expect(dutch.find(' … ')).toEqual([]);
	});
});

describe('a snippet', () => {
	const text = `${'woord '.repeat(40)}de dijken braken door, en de dijk bij Kruiningen ${'ook '.repeat(60)}`;
	const terms = new Set([termOf('dijk', 'nl')]);

	it('shows the first match with its words around it, and marks every match', () => {
		const parts = snippetOf(text, terms, 'nl');
		expect(parts.filter(({ isMatch }) => isMatch).map((part) => part.text)).toEqual([
			'dijken',
			'dijk'
		]);
		expect(parts[0]!.text).toBe('… ');
		expect(parts.at(-1)!.text).toBe(' …');
		expect(parts.map((part) => part.text).join('').length).toBeLessThan(160);
	});

	it('is a stretch of the text, whatever the text and the terms', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), fc.boolean(), (any, marks) => {
				const some = new Set(
					marks ? wordsOf(any).map(({ word }) => termOf(word, 'en')) : ['nothing']
				);
				const parts = snippetOf(any, some, 'en');
				const shown = parts
					.map((part) => part.text)
					.join('')
					.replace(/^… /, '')
					.replace(/ …$/, '');
				expect(any).toContain(shown);
				if (marks && wordsOf(any.slice(0, 100)).length > 0 && any.length <= 100)
					expect(parts.some(({ isMatch }) => isMatch)).toBe(true);
			})
		);
	});
});

describe('a search in what is known', () => {
	const later = { date: '1953-03-01', text: bothLanguages('De commissie gaf haar oordeel.') };
	const whole = aDataset({
		'events.json': {
			events: [
				anEvent({ later }),
				anEvent({ id: 'na', date: '1953-03-02', title: bothLanguages('De dijk hersteld') })
			]
		},
		'excerpts.json': { excerpts: [] }
	});
	const known = knownOn(whole, dayFromIso('1953-02-10'), { reflections: true }, memo);
	const search = new Search(buildIndex(whole, 'nl'), 'nl');
	const idsIn = (part: typeof whole, query: string) =>
		foundIn(part, search.find(query), query, 'nl').map(({ id }) => id);

	it('finds no thing that is veiled, and none by words that are', () => {
		expect(idsIn(whole, 'dijk')).toEqual(expect.arrayContaining(['dijk-breekt', 'na']));
		expect(idsIn(known, 'dijk')).toEqual(['dijk-breekt']);
		expect(idsIn(whole, 'commissie')).toEqual(['dijk-breekt']);
		expect(idsIn(known, 'commissie')).toEqual([]);
	});
});
