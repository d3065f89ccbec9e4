import { entriesOf } from '../../../entries.ts';

export const entries = entriesOf((dataset) =>
	dataset.waves.definitions.flatMap(({ waves }) => waves.map(({ id }) => id))
);
