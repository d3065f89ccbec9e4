import { error } from '@sveltejs/kit';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params, parent }) => {
	const { dataset } = await parent();
	const theme = dataset.themes.find(
		({ id, aliases }) => id === params.id || aliases?.includes(params.id)
	);
	if (!theme) error(404);
	return { theme };
};
