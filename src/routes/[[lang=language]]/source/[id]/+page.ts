import { error } from '@sveltejs/kit';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params, parent }) => {
	const { dataset } = await parent();
	const source = dataset.sources.find(
		({ id, aliases }) => id === params.id || aliases?.includes(params.id)
	);
	if (!source) error(404);
	return { source };
};
