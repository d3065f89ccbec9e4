import type { Dataset } from '../dataset/index.ts';
import { storyFile, storyStep } from '../schema/index.ts';
import { fieldsOf, keep, keepAll, writeRecords } from './records.ts';
import { licenceFields } from './rights.ts';

/** What the room sees of a step: the notes are for the presenter alone. */
const STEP_FIELDS = fieldsOf(storyStep).filter((field) => field !== 'notes');

/**
 * The walks for presenters as one JSON text, in all languages of the dataset, with their steps as in
 * the dataset folder but for the notes.
 */
export function writeStories(dataset: Dataset): string {
	const { timeline, stories } = dataset;
	return writeRecords({
		...keep(timeline, ['id', 'title', 'languages', 'edition']),
		...licenceFields(dataset),
		stories: keepAll(stories, storyFile).map((story, index) => ({
			...story,
			steps: stories[index]?.steps.map((step) => keep(step, STEP_FIELDS))
		}))
	});
}
