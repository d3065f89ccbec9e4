import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../../../src/lib/model/dataset/dataset.ts';
import { downloadsOf } from '../../../../src/lib/model/exports/files.ts';
import { aDataset } from '../../../fixtures/dataset.ts';

const filesOf = (overrides: Partial<Dataset> = {}) =>
	downloadsOf({ ...aDataset(), ...overrides }).map(({ file }) => file);
/** The files that are no longer there without a part of the dataset. */
const goneWithout = (overrides: Partial<Dataset>) => {
	const left = filesOf(overrides);
	return filesOf().filter((file) => !left.includes(file));
};

describe('the files to take along', () => {
	it('are all there where the dataset has something of each', () => {
		expect(filesOf()).toEqual([
			'dataset.json',
			'events.csv',
			'promises.csv',
			'figures.csv',
			'series.csv',
			'events.nl.ics',
			'events.en.ics',
			'events.nl.timelinejs.json',
			'events.en.timelinejs.json',
			'excerpts.annotations.json',
			'stories.json'
		]);
	});

	it('are not named where the dataset has nothing for them', () => {
		expect(goneWithout({ announcements: [] })).toEqual(['promises.csv']);
		expect(goneWithout({ series: [] })).toEqual(['figures.csv', 'series.csv']);
		expect(goneWithout({ excerpts: [] })).toEqual(['excerpts.annotations.json']);
		expect(goneWithout({ stories: [] })).toEqual(['stories.json']);
		expect(filesOf({ events: [] }).filter((file) => file.startsWith('events'))).toEqual([]);
	});

	it('are in the languages of the dataset only', () => {
		const { timeline } = aDataset();
		expect(goneWithout({ timeline: { ...timeline, languages: ['nl'] } })).toEqual([
			'events.en.ics',
			'events.en.timelinejs.json'
		]);
	});
});
