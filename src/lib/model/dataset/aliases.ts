import type { Dataset } from './dataset.ts';
import type { Id, ThingType } from '../base/index.ts';

/** What can be named in an address: a thing, or a document. */
export type NamedType = ThingType | 'source';

const known = new WeakMap<Dataset, Map<NamedType, Map<Id, Id>>>();

/**
 * The present id of a thing that is or was called so; undefined when there is none.
 * A renamed record keeps its old id as an alias, so that old links go on working.
 */
export function presentId(dataset: Dataset, type: NamedType, id: Id): Id | undefined {
	const names = known.get(dataset) ?? collect(dataset);
	known.set(dataset, names);
	return names.get(type)?.get(id);
}

function collect({ events, excerpts, themes, waves, announcements, sources }: Dataset) {
	const records: Record<NamedType, readonly { id: Id; aliases?: Id[] | undefined }[]> = {
		event: events,
		excerpt: excerpts,
		theme: themes,
		wave: waves.definitions.flatMap((definition) => definition.waves),
		horizon: announcements,
		source: sources
	};
	return new Map(
		Object.entries(records).map(([type, list]) => [
			type as NamedType,
			new Map([
				...list.flatMap(({ id, aliases = [] }) => aliases.map((alias) => [alias, id] as const)),
				...list.map(({ id }) => [id, id] as const)
			])
		])
	);
}
