import { dataset } from './dataset-on-disk.ts';
import type { Dataset } from '$lib/model/dataset.ts';

/** The pages of a kind of thing, in every language of the site. */
export function entriesOf(
	ids: (dataset: Dataset) => string[]
): () => { lang?: string; id: string }[] {
	return () => ids(dataset()).flatMap((id) => [{ id }, { lang: 'en', id }]);
}
