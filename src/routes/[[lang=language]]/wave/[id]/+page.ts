import { error } from '@sveltejs/kit';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params, parent }) => {
	const { dataset } = await parent();
	const definition = dataset.waves.definitions.find(({ waves }) =>
		waves.some(({ id }) => id === params.id)
	);
	if (!definition) error(404);
	return { definition };
};
