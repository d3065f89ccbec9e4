import type { CheckedFolder, Found } from './rule.ts';

/** Stories in a file of another name: their address would not tell where they stand. */
export function* findMisnamedStories(folder: CheckedFolder): Generator<Found> {
	for (const story of folder.dataset.stories) {
		const place = folder.placeOf(story, 'id');
		const name = `stories/${story.id}.json`;
		if (place.file.name === name) continue;
		yield {
			place,
			message: {
				nl: 'Het bestand heet anders dan de id van het verhaal.',
				en: 'The name of the file differs from the id of its story.'
			},
			remedy: {
				nl: `Noem het bestand ${name}, of verbeter de id.`,
				en: `Call the file ${name}, or correct the id.`
			}
		};
	}
}

/** Steps that end before they begin. */
export function* findReversedSteps(folder: CheckedFolder): Generator<Found> {
	for (const story of folder.dataset.stories)
		for (const [index, { from, to, fromDay, toDay }] of story.steps.entries()) {
			if (fromDay <= toDay) continue;
			yield {
				place: folder.placeOf(story, 'steps', index, 'to'),
				message: {
					nl: `De stap eindigt (${to}) voordat zij begint (${from}).`,
					en: `The step ends (${to}) before it starts (${from}).`
				},
				remedy: { nl: 'Verbeter from of to.', en: 'Correct from or to.' }
			};
		}
}
