import { error } from '@sveltejs/kit';
import { alternativesOf } from '$lib/state/index.ts';
import { languageOf } from '../../../../site.ts';
import { loadWholeDataset } from '../../../../load-dataset.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ fetch, params }) => {
	const dataset = await loadWholeDataset(fetch, languageOf(params.lang));
	const { choice, value } = params;
	const made = alternativesOf(dataset).find((one) => one.name === choice && one.value === value);
	if (choice && !made) error(404);
	return { dataset, made };
};
