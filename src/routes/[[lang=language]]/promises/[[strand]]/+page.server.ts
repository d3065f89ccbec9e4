import { dataset, memo } from '../../../dataset-on-disk.ts';
import { announcementsOf } from '$lib/model/dataset/index.ts';
import type { EntryGenerator } from './$types';

/** The page of all strands, also where there is none: it says so. */
export const entries: EntryGenerator = () =>
	[{}, ...announcementsOf(dataset(), memo).strands.map(({ id }) => ({ strand: id }))].flatMap(
		(entry) => [entry, { lang: 'en', ...entry }]
	);
