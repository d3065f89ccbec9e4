import { entriesOf } from '../../../entries.ts';

export const entries = entriesOf((dataset) =>
	dataset.events.flatMap(({ id, aliases = [] }) => [id, ...aliases])
);
