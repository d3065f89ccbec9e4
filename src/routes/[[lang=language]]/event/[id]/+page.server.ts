import { textEditionOf } from '$lib/model/dataset/index.ts';
import { memo } from '../../../dataset-on-disk.ts';
import { entriesOf } from '../../../entries.ts';

// Where the events are many, none is made beforehand; the script still makes one for an old link.
export const prerender = 'auto';

export const entries = entriesOf('id', (dataset) =>
	textEditionOf(dataset, memo).isByMonth
		? []
		: dataset.events.flatMap(({ id, aliases = [] }) => [id, ...aliases])
);
