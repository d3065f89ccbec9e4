import { entriesOf } from '../../../entries.ts';

export const entries = entriesOf((dataset) =>
	dataset.themes.flatMap(({ id, aliases = [] }) => [id, ...aliases])
);
