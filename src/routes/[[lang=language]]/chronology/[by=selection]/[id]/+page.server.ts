import { dataset } from '../../../../dataset-on-disk.ts';
import type { EntryGenerator } from './$types';

export const entries: EntryGenerator = () => {
	const { periods, themes } = dataset();
	return [
		...periods.map(({ id }) => ({ by: 'period' as const, id })),
		...themes.map(({ id }) => ({ by: 'theme' as const, id }))
	].flatMap((entry) => [entry, { lang: 'en', ...entry }]);
};
