import { entriesOf } from '../../../entries.ts';

export const entries = entriesOf('id', (dataset) =>
	dataset.themes.flatMap(({ id, aliases = [] }) => [id, ...aliases])
);
