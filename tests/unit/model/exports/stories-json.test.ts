import { describe, expect, it } from 'vitest';
import { writeStories } from '../../../../src/lib/model/exports/stories-json.ts';
import { aDataset, aStory, withoutLicence } from '../../../fixtures/dataset.ts';

describe('the walks as one JSON file', () => {
	const exported = JSON.parse(writeStories(aDataset()));

	it('has them as they are in the folder, but for what the presenter alone sees', () => {
		const story = aStory();
		expect(story.steps.some(({ notes }) => notes)).toBe(true);
		// Written and read, as a file is.
		const steps = JSON.parse(JSON.stringify(story.steps));
		for (const step of steps) delete step.notes;
		expect(exported.stories).toEqual([{ ...story, steps }]);
	});

	it('says what it is of, and how it may be used', () => {
		expect(exported).toMatchObject({
			id: 'watersnood',
			edition: '2026-01-01',
			licence: { name: 'CC BY 4.0' }
		});
		expect(exported.rights.en).toContain('The quotations are not under it');
		expect(JSON.parse(writeStories(withoutLicence()))).not.toHaveProperty('rights');
	});

	it('has the walks in the order of the dataset, and is the same bytes every time', () => {
		const dataset = aDataset({ 'stories/begin.json': aStory({ id: 'begin' }) });
		const ids = JSON.parse(writeStories(dataset)).stories.map(({ id }: { id: string }) => id);
		expect(ids).toEqual(['begin', 'de-nacht']);
		expect(writeStories(dataset)).toBe(writeStories(dataset));
	});
});
