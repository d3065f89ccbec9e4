import { error } from '@sveltejs/kit';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params, parent }) => {
	const { dataset } = await parent();
	for (const definition of dataset.waves.definitions) {
		const wave = definition.waves.find(({ id }) => id === params.id);
		if (wave) return { definition, wave };
	}
	error(404);
};
