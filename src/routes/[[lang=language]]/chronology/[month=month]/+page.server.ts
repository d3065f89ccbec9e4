import { textEditionOf } from '$lib/model/text-edition.ts';
import { entriesOf, isByMonth } from '../../../entries.ts';

// A page that is not made beforehand is made by the script.
export const prerender = isByMonth() ? true : 'auto';

export const entries = entriesOf('month', (dataset) => {
	const { isByMonth, months } = textEditionOf(dataset);
	return isByMonth ? months.map(({ name }) => name) : [];
});
