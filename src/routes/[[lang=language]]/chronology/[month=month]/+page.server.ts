import { textEditionOf } from '$lib/model/dataset/index.ts';
import { memo } from '../../../dataset-on-disk.ts';
import { entriesOf } from '../../../entries.ts';

// Only where the events are too many for one page is there anything to make beforehand.
export const prerender = 'auto';

export const entries = entriesOf('month', (dataset) => {
	const { isByMonth, months } = textEditionOf(dataset, memo);
	return isByMonth ? months.map(({ name }) => name) : [];
});
