import { error } from '@sveltejs/kit';
import { textEditionOf } from '$lib/model/dataset/index.ts';
import { loadWholeDataset } from '../../../load-dataset.ts';
import { languageOf } from '../../../site.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ fetch, params, parent }) => {
	const dataset = await loadWholeDataset(fetch, languageOf(params.lang));
	const { memo } = await parent();
	const edition = textEditionOf(dataset, memo);
	const month = edition.months.find(({ name }) => name === params.month);
	if (!month || !edition.isByMonth) error(404);
	return { dataset, month };
};
