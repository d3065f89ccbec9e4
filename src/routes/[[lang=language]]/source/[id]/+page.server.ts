import { entriesOf } from '../../../entries.ts';

export const entries = entriesOf('id', (dataset) =>
	dataset.sources.flatMap(({ id, aliases = [] }) => [id, ...aliases])
);
