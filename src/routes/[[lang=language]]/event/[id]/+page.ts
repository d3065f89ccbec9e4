import { error } from '@sveltejs/kit';
import { loadWholeDataset } from '../../../load-dataset.ts';
import { languageOf } from '../../../site.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ fetch, params }) => {
	const dataset = await loadWholeDataset(fetch, languageOf(params.lang));
	const event = dataset.events.find(
		({ id, aliases }) => id === params.id || aliases?.includes(params.id)
	);
	if (!event) error(404);
	return { dataset, event };
};
