import { textEditionOf } from '$lib/model/text-edition.ts';
import { entriesOf, isByMonth } from '../../../entries.ts';

// A page that is not made beforehand is made by the script, for links that were made elsewhere.
export const prerender = isByMonth() ? 'auto' : true;

export const entries = entriesOf('id', (dataset) =>
	textEditionOf(dataset).isByMonth
		? []
		: dataset.events.flatMap(({ id, aliases = [] }) => [id, ...aliases])
);
