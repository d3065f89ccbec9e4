import { error } from '@sveltejs/kit';
import { Announcements } from '$lib/model/dataset/index.ts';
import { loadWholeDataset } from '../../../load-dataset.ts';
import { languageOf } from '../../../site.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ fetch, params }) => {
	const dataset = await loadWholeDataset(fetch, languageOf(params.lang));
	const { strands } = new Announcements(dataset);
	const shown = params.strand ? strands.filter(({ id }) => id === params.strand) : strands;
	if (params.strand && shown.length === 0) error(404);
	return { dataset, strands: shown };
};
