import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeJson } from '../../../../src/lib/model/exports/json.ts';
import { aDataset, theRecords, withoutLicence } from '../../../fixtures/dataset.ts';
import { anyTexts, HOSTILE_TEXTS, hostileDataset, shippedDataset } from './hostile.ts';

const byId = (records: { id: string }[]) =>
	[...records].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
const LISTS = ['events', 'excerpts', 'themes', 'sources', 'periods', 'horizons'] as const;
const LISTS_BESIDE = [
	['groups', 'themes.json'],
	['strands', 'horizons.json']
] as const;

/** The folder, read without any of the app's own code. */
const shippedFile = (name: string) => JSON.parse(readFileSync(`data/${name}`, 'utf8'));

describe.each([
	['the fixture', aDataset, (name: string) => JSON.parse(JSON.stringify(theRecords()))[name]],
	['the shipped dataset', shippedDataset, shippedFile]
])('%s as one JSON file', (_name, makeDataset, fileOf) => {
	const exported = JSON.parse(writeJson(makeDataset()));

	it.each([...LISTS.map((list) => [list, `${list}.json`] as const), ...LISTS_BESIDE])(
		'has all %s as they are in the folder',
		(list, file) => {
			expect(exported[list].length).toBeGreaterThan(0);
			expect(byId(exported[list])).toEqual(byId(fileOf(file)[list]));
		}
	);

	it('has the waves by every definition', () => {
		const { default: first, definitions } = fileOf('waves.json');
		expect(exported.waves).toEqual({ default: first, definitions });
	});

	it('says what it is, of when, and how it may be used', () => {
		const { layers, series, ...descriptor } = fileOf('timeline.json');
		expect(layers && series).toBeTruthy();
		delete descriptor.$schema;
		expect(exported).toMatchObject(descriptor);
		expect(exported.rights.nl).toContain(descriptor.licence.url);
		expect(exported.rights.nl).toContain('De aanhalingen vallen daar niet onder');
		expect(exported.rights.en).toContain('The quotations are not under it');
		expect(exported).not.toHaveProperty('layers');
		expect(exported).not.toHaveProperty('stories');
	});

	it('is the same bytes every time', () => {
		expect(writeJson(makeDataset())).toBe(writeJson(makeDataset()));
	});
});

describe('the dataset as one JSON file', () => {
	it('keeps hostile texts', () => {
		const dataset = hostileDataset(HOSTILE_TEXTS);
		const texts = JSON.parse(writeJson(dataset)).events.map(
			({ title }: { title: { nl: string } }) => title.nl
		);
		expect([...texts].sort()).toEqual([...HOSTILE_TEXTS].sort());
	});

	it('keeps any texts, an event a line', () => {
		fc.assert(
			fc.property(anyTexts, (texts) => {
				const dataset = hostileDataset(texts);
				const json = writeJson(dataset);
				expect(JSON.parse(json).events.map(({ text }: { text: object }) => text)).toEqual(
					dataset.events.map(({ text }) => text)
				);
				expect(json.match(/^\t\{"id":"gebeurtenis-/gm)).toHaveLength(texts.length);
			}),
			{ numRuns: 40 }
		);
	});

	it('says nothing of a licence where the dataset names none', () => {
		const exported = JSON.parse(writeJson(withoutLicence()));
		expect(exported).not.toHaveProperty('licence');
		expect(exported).not.toHaveProperty('rights');
	});

	it('is JSON where a list is empty', () => {
		const dataset = { ...aDataset(), excerpts: [], announcements: [], strands: [] };
		expect(JSON.parse(writeJson(dataset))).toMatchObject({ excerpts: [], horizons: [] });
	});
});
