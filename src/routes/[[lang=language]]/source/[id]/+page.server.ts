import { entriesOf } from '../../../entries.ts';

export const entries = entriesOf((dataset) =>
	dataset.sources.flatMap(({ id, aliases = [] }) => [id, ...aliases])
);
