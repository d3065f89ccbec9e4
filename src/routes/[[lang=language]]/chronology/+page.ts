import { languageOf } from '../../site.ts';
import { loadWholeDataset } from '../../load-dataset.ts';
import type { EntryGenerator, PageLoad } from './$types';

export const entries: EntryGenerator = () => [{}, { lang: 'en' }];

export const load: PageLoad = async ({ fetch, params }) => ({
	dataset: await loadWholeDataset(fetch, languageOf(params.lang))
});
