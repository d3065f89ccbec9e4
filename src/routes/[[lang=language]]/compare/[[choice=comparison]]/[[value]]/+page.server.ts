import { alternativesOf } from '$lib/state/index.ts';
import { dataset } from '../../../../dataset-on-disk.ts';
import type { EntryGenerator } from './$types';

/** The page as it is at first, and with each one of its main choices made: those can be read without a script. */
export const entries: EntryGenerator = () => {
	const made = alternativesOf(dataset()).map(({ name, value }) => ({ choice: name, value }));
	return [{}, ...made].flatMap((entry) => [entry, { lang: 'en', ...entry }]);
};
