import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDataset } from '../../../../src/lib/model/read/parse.ts';
import { DATA_FILES } from '../../../../src/lib/model/schema/files.ts';
import { aDatasetFolder, anEvent, aStep, aStory } from '../../../fixtures/dataset.ts';

describe('any input at all', () => {
	const names = fc.constantFrom(
		...Object.keys(DATA_FILES),
		'stories/de-nacht.json',
		'series/water.csv',
		'datapackage.json'
	);

	it('never makes the reader throw, whatever the bytes', () => {
		fc.assert(
			fc.property(names, fc.uint8Array({ maxLength: 200 }), (name, bytes) => {
				expect(() => parseDataset(aDatasetFolder({ [name]: bytes }))).not.toThrow();
			})
		);
	});

	it('never makes the reader throw, whatever the JSON', () => {
		fc.assert(
			fc.property(names, fc.json(), (name, json) => {
				expect(() => parseDataset(aDatasetFolder({ [name]: json }))).not.toThrow();
			})
		);
	});

	it('never makes the reader throw, whatever stands in a field', () => {
		const fields = fc.constantFrom(...Object.keys(anEvent()), 'later', 'order', 'aliases');
		fc.assert(
			fc.property(fields, fc.jsonValue(), (field, value) => {
				const events = [{ ...anEvent(), [field]: value }, anEvent({ id: 'goed' })];
				const { dataset } = parseDataset(aDatasetFolder({ 'events.json': { events } }));
				expect(dataset?.events.some(({ id }) => id === 'goed')).toBe(true);
			})
		);
	});

	it('never makes the reader throw, whatever stands in a step of a story', () => {
		fc.assert(
			fc.property(fc.constantFrom(...Object.keys(aStep())), fc.jsonValue(), (field, value) => {
				const story = { ...aStory(), steps: [{ ...aStep(), [field]: value }] };
				expect(() => parseDataset(aDatasetFolder({ 'stories/x.json': story }))).not.toThrow();
			})
		);
	});
});
