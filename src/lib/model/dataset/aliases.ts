import type { Dataset } from './dataset.ts';
import type { Id, ThingType } from '../base/index.ts';

/** What can be named in an address: a thing, or a document. */
export type NamedType = ThingType | 'source';

interface Named {
	readonly id: Id;
	readonly aliases?: readonly Id[] | undefined;
}

/**
 * The present id of a thing that is or was called so; undefined when there is none.
 * A renamed record keeps its old id as an alias, so that old links go on working.
 */
export function presentId(dataset: Dataset, type: NamedType, id: Id): Id | undefined {
	const records = recordsOf(dataset, type);
	const isThere = records.some((record) => record.id === id);
	return isThere ? id : records.findLast(({ aliases }) => aliases?.includes(id))?.id;
}

function recordsOf(dataset: Dataset, type: NamedType): readonly Named[] {
	switch (type) {
		case 'event':
			return dataset.events;
		case 'excerpt':
			return dataset.excerpts;
		case 'theme':
			return dataset.themes;
		case 'wave':
			return dataset.waves.definitions.flatMap(({ waves }) => waves);
		case 'horizon':
			return dataset.announcements;
		case 'source':
			return dataset.sources;
	}
}
