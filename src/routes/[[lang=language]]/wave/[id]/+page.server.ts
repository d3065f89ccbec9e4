import { entriesOf } from '../../../entries.ts';

export const entries = entriesOf('id', (dataset) =>
	dataset.waves.definitions.flatMap(({ waves }) => waves.map(({ id }) => id))
);
