import { error } from '@sveltejs/kit';
import { textEditionOf } from '$lib/model/text-edition.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params, parent }) => {
	const edition = textEditionOf((await parent()).dataset);
	const month = edition.months.find(({ name }) => name === params.month);
	if (!month || !edition.isByMonth) error(404);
	return { month };
};
