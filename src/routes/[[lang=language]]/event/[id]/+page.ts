import { error } from '@sveltejs/kit';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params, parent }) => {
	const { dataset } = await parent();
	const event = dataset.events.find(
		({ id, aliases }) => id === params.id || aliases?.includes(params.id)
	);
	if (!event) error(404);
	return { event };
};
